import { useEditor } from '../editor-context'
import styles from './comments.module.css'
import type { useMention } from './use-mention'

/** The names that can be meant by what was typed behind an @. */
export function MentionList({ names, chosen, take, list, idOf }: ReturnType<typeof useMention>) {
  const words = useEditor().source.words.editor.comments
  if (names.length === 0) return null
  return (
    <div role="listbox" id={list} aria-label={words.people} className={styles.names}>
      {names.map((person) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the field choose it
        <div
          key={person.id}
          role="option"
          tabIndex={-1}
          id={idOf(person)}
          aria-selected={person === chosen}
          className={styles.name}
          dir="auto"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(person)}
        >
          {person.name}
        </div>
      ))}
    </div>
  )
}
