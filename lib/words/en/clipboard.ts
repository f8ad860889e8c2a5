/** Copying and pasting cells. */
export const clipboard = {
  copy: 'Copy',
  cut: 'Cut',
  paste: 'Paste',
  copied: { one: '{n} cell copied.', other: '{n} cells copied.' },
  cutDone: { one: '{n} cell cut.', other: '{n} cells cut.' },
  useKeys: 'This browser does not let a button do that. Press Ctrl+C, Ctrl+X or Ctrl+V instead.',
  unknown: '“{text}” is not in the list.',
  records: 'A list of records can be pasted only from the same column of a matrix here.',
  title: { one: 'Paste {n} cell', other: 'Paste {n} cells' },
  willChange: { one: '{n} cell will change', other: '{n} cells will change' },
  nothing: 'Nothing would change: the cells hold this already, or cannot take it.',
  doNotFit: { one: '{n} cell does not fit', other: '{n} cells do not fit' },
  where: '{column} of {issue}',
  more: 'and {n} more',
  past: {
    one: 'One row reaches past the last issue. Add a new issue for it',
    other: '{n} rows reach past the last issue. Add new issues for them',
  },
  beyond: {
    one: 'One column reaches past the last one of this view, and is left out.',
    other: '{n} columns reach past the last one of this view, and are left out.',
  },
  newIssue: 'New issue {n}',
  confirm: 'Paste',
  cancel: 'Cancel',
} as const
