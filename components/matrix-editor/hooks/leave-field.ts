/** What is typed is saved when its field is left, and a field that goes away is left before. */
export function leaveField() {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && activeElement.closest('[data-field]')) {
    activeElement.blur()
  }
}
