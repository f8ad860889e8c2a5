/**
 * The keys of the editor, in one table: shown by ?, the same in the README, and below the grid the
 * lines whose last words name what is selected.
 */
export const keys = {
  title: 'Keys',
  button: 'Keys',
  close: 'Close',
  groups: [
    {
      title: 'Going about',
      keys: [
        ['Arrows', 'go to the next cell'],
        ['Tab, Shift+Tab', 'leave the grid; coming back, the cell is where it was'],
        ['Home, End', 'first and last column'],
        ['Ctrl+Home, Ctrl+End', 'first and last cell'],
        ['Page up, Page down', 'as far as is in view'],
        [
          'Arrow up from the first issue',
          'the headings; Enter opens the menu of the column, the space bar selects it',
        ],
        ['Space', 'opens all of the issue'],
        ['Alt+Page down, Alt+Page up', 'the next and previous issue there'],
        ['Ctrl+K', 'finds an issue, a view or a command'],
        ['Shift+F2', 'the comments on the cell'],
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
        ['Escape', 'one cell again', 'range'],
      ],
    },
    {
      title: 'Writing',
      keys: [
        ['Enter, F2, or typing', 'edits the cell', 'text list'],
        ['Enter', 'opens the panel of proposals, steps and the like', 'records'],
        ['H, M, L, N, P, 0', 'set a level, in all selected cells of the column', 'range'],
        ['W', 'says why, where a level was changed'],
        ['Enter, Tab', 'saves and goes on', 'editing'],
        ['Enter in a list', 'chooses; Tab saves what is chosen', 'picking'],
        ['Ctrl+Enter', 'saves into all selected cells of the column'],
        ['Alt+Enter, Shift+Enter', 'a new line', 'editing'],
        ['Escape', 'leaves the cell as it was', 'editing picking'],
        ['Delete', 'clears', 'text range'],
        ['Ctrl+D', 'fills down', 'range'],
        ['Alt+Arrow up, Alt+Arrow down', 'move the issue', 'row'],
      ],
    },
    {
      title: 'Copying and undoing',
      keys: [
        ['Ctrl+C, Ctrl+X, Ctrl+V', 'copy, cut, paste', 'range'],
        ['Ctrl+Z', 'undoes'],
        ['Ctrl+Shift+Z, Ctrl+Y', 'does it again'],
        ['Ctrl+Shift+H', 'who changed the cell, and when', 'row'],
        ['Ctrl+Shift+L', 'every change that was set aside'],
      ],
    },
  ],
  /** below the grid: keys, and what they do */
  hint: '{keys}: {does}',
  level: 'One key sets it: {keys}',
  /** a key that does nothing in the cell where it was pressed */
  noLevel: '“{typed}” sets no level. {keys}',
  noTyping: 'Nothing is typed into this cell: Enter opens it.',
  find: {
    title: 'Find',
    label: 'An issue, a view or a command',
    labelOnPhone: 'An issue or a command',
    none: 'Nothing matches.',
    kinds: { issue: 'Issue', view: 'View', command: 'Command', page: 'Page' },
    history: 'History of the matrix',
    site: 'What is published of this assembly',
  },
} as const
