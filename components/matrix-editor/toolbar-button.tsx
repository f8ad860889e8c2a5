import styles from './toolbar.module.css'

type Props = {
  label: string
  spoken?: string
  off?: boolean
  /** whether it stays pressed; undefined for a button that acts once */
  pressed?: boolean
  onClick: () => void
}

/** One act of the bar above the grid; `spoken` says in full what it is done to. */
export function ToolbarButton({ label, spoken, off = false, pressed, onClick }: Props) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={spoken}
      aria-pressed={pressed}
      title={spoken}
      disabled={off}
      onClick={onClick}
    >
      {label}
    </button>
  )
}
