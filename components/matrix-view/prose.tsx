import styles from './prose.module.css'

type Props = { text: string; className?: string | undefined }

/** A text that people wrote, in its own direction and with its own line breaks. */
export function Prose({ text, className = '' }: Props) {
  return (
    <div className={`${styles.prose} ${className}`} dir="auto">
      {text}
    </div>
  )
}
