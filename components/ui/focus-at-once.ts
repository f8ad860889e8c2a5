/**
 * A ref that takes the focus as soon as its element stands: the library moves it some frames later,
 * and what a quick hand types until then would go to what lies beneath.
 */
export const focusAtOnce = (element: HTMLElement | null) => element?.focus({ preventScroll: true })
