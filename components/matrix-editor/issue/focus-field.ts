const CONTROLS = ['textarea', 'select', 'input:checked', 'input', 'button:not([data-quiet])']

const fieldOf = (root: ParentNode, column: string) =>
  root.querySelector(`[data-field="${CSS.escape(column)}"]`)

/** The control of a column's field: what is chosen where one may choose; null where it has none. */
export function controlOf(root: ParentNode, column: string): HTMLElement | null {
  const field = fieldOf(root, column)
  for (const control of field ? CONTROLS : []) {
    const found = field?.querySelector<HTMLElement>(control)
    if (found) return found
  }
  return null
}

/** Takes the focus to the field of a column, which comes into view whole where that is possible. */
export function focusField(root: ParentNode, column: string) {
  controlOf(root, column)?.focus({ preventScroll: true })
  fieldOf(root, column)?.scrollIntoView({ block: 'nearest' })
}
