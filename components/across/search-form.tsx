import type { PublicWords } from '@/components/matrix-view/matrix-words'
import buttons from '@/components/ui/button.module.css'
import styles from './search.module.css'

type Props = { q: string; words: PublicWords['search'] }

/** One field that searches all assemblies. */
export function SearchForm({ q, words }: Props) {
  return (
    <search aria-label={words.label}>
      <form className={styles.form} action="/search#results" method="get">
        <label className={styles.label} htmlFor="q">
          {words.field}
        </label>
        <input
          id="q"
          className={styles.field}
          type="search"
          name="q"
          defaultValue={q}
          placeholder={words.hint}
          maxLength={200}
        />
        <button className={buttons.primary} type="submit">
          {words.submit}
        </button>
      </form>
    </search>
  )
}
