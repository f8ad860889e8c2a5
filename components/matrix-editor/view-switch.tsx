import type { Words } from '@/lib/words/words'
import styles from './matrix-editor.module.css'
import { type EditorView, VIEWS } from './model/view'

type Props = {
  view: EditorView
  /** the address of the selected issue, to which a link leads in any view */
  slug: string | undefined
  words: Words['editor']['views']
  onView: (view: EditorView, slug?: string) => void
}

/** The two stages of the matrix, and both side by side; the address follows, so that it can be sent to somebody. */
export function ViewSwitch({ view, slug, words, onView }: Props) {
  return (
    <nav aria-label={words.label} className={styles.views}>
      {VIEWS.map((one) => (
        <a
          key={one}
          href={`?view=${one}${slug ? `#${slug}` : ''}`}
          aria-current={one === view ? 'page' : undefined}
          className={styles.view}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            onView(one, slug)
          }}
        >
          {words[one]}
        </a>
      ))}
    </nav>
  )
}
