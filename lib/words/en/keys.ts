/** The keys of the editor, in one table: shown by ?, and the same in the README. */
export const keys = {
  title: 'Keys',
  button: 'Keys',
  close: 'Close',
  groups: [
    {
      title: 'Going about',
      keys: [
        ['Arrows, Tab', 'go to the next cell'],
        ['Home, End', 'first and last column'],
        ['Ctrl+Home, Ctrl+End', 'first and last cell'],
        ['Page up, Page down', 'as far as is in view'],
        ['Arrow up from the first issue', 'the headings; Enter there selects the column'],
        ['Ctrl+K', 'finds an issue, a view or a command'],
        ['?', 'shows these keys'],
      ],
    },
    {
      title: 'Selecting',
      keys: [
        ['Shift+Arrows', 'reach further'],
        ['Shift+Home, Shift+End', 'to the first and last column'],
        ['Ctrl+Shift+Home, Ctrl+Shift+End', 'to the first and last cell'],
        ['Shift+Space, Ctrl+Space', 'the whole row, the whole column'],
        ['Ctrl+A', 'all'],
        ['Escape', 'one cell again'],
      ],
    },
    {
      title: 'Writing',
      keys: [
        ['Enter, F2, or typing', 'edits the cell'],
        ['Enter, Tab', 'saves and goes on'],
        ['Ctrl+Enter', 'saves into all selected cells of the column'],
        ['Alt+Enter, Shift+Enter', 'a new line'],
        ['Escape', 'leaves the cell as it was'],
        ['Delete', 'clears'],
        ['Ctrl+D', 'fills down'],
        ['Alt+Arrow up, Alt+Arrow down', 'move the issue'],
      ],
    },
    {
      title: 'Copying and undoing',
      keys: [
        ['Ctrl+C, Ctrl+X, Ctrl+V', 'copy, cut, paste'],
        ['Ctrl+Z', 'undoes'],
        ['Ctrl+Shift+Z, Ctrl+Y', 'does it again'],
        ['Ctrl+Shift+H', 'who changed the cell, and when'],
        ['Ctrl+Shift+L', 'every change that was set aside'],
      ],
    },
  ],
  find: {
    title: 'Find',
    label: 'An issue, a view or a command',
    none: 'Nothing matches.',
    kinds: { issue: 'Issue', view: 'View', command: 'Command' },
  },
} as const
