import buttons from '../ui/button.module.css'
import { useEditor } from './editor-context'
import type { useLive } from './hooks/use-live'
import styles from './who-is-here.module.css'

type Props = { live: Pick<ReturnType<typeof useLive>, 'trouble' | 'isReplaced' | 'isSetBack'> }

/** What keeps the changes of others, and that site or matrix were replaced since the page was loaded. */
export function LineNotice({ live }: Props) {
  const { live: words } = useEditor().source.words.editor
  const { trouble, isReplaced, isSetBack } = live
  return (
    <>
      {trouble !== null && (
        <p role="status" className={styles.trouble}>
          {trouble}
        </p>
      )}
      {isSetBack && (
        <p role="status" className={styles.trouble}>
          {words.setBack}
        </p>
      )}
      {isReplaced && (
        <p role="status" className={styles.trouble}>
          {words.replaced}{' '}
          <button type="button" className={buttons.small} onClick={() => window.location.reload()}>
            {words.loadAgain}
          </button>
        </p>
      )}
    </>
  )
}
