/** Selecting several cells, filling and clearing them. */
export const range = {
  selected: '{issues}, {columns} selected',
  issues: { one: '{n} issue', other: '{n} issues' },
  columns: { one: '{n} column', other: '{n} columns' },
  several: 'Select several',
  fillDown: 'Fill down',
  clear: 'Clear',
  oneValue: '{column} of {issues}: {value}',
  oneColumn: '{column} of {issues}',
  acts: {
    clear: { one: '{n} cell cleared', other: '{n} cells cleared' },
    fill: { one: '{n} cell filled', other: '{n} cells filled' },
    paste: { one: '{n} cell pasted', other: '{n} cells pasted' },
  },
  changed: { one: '{n} cell changed.', other: '{n} cells changed.' },
  leftOut: { one: '{n} cell stays as it is:', other: '{n} cells stay as they are:' },
  because: '{n} ({reason})',
  noValue: 'It follows from other cells.',
  addressNeeded: 'An issue cannot be without an address.',
  nothingAbove: 'No issue stands above, from which it could be filled.',
} as const
