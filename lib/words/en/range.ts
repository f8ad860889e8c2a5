/** Selecting several cells, filling and clearing them. */
export const range = {
  selected: '{issues}, {columns} selected',
  issues: { one: '{n} issue', other: '{n} issues' },
  columns: { one: '{n} column', other: '{n} columns' },
  several: 'Select several',
  headings: 'Enter selects the column',
} as const
