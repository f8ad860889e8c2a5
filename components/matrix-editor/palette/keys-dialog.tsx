import { Dialog } from '@base-ui/react/dialog'
import { Fragment } from 'react'
import buttons from '../../ui/button.module.css'
import { useEditor } from '../editor-context'
import styles from './palette.module.css'

/** Which keys do what, from the one table of them. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const words = useEditor().source.words.editor.keys
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.dialog} finalFocus={false}>
          <div className={styles.top}>
            <Dialog.Title className={styles.title}>{words.title}</Dialog.Title>
            <Dialog.Close className={buttons.button}>{words.close}</Dialog.Close>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it. */}
          <div className={styles.body} tabIndex={0}>
            {words.groups.map(({ title, keys }) => (
              <section key={title}>
                <h3 className={styles.heading}>{title}</h3>
                <dl className={styles.keys}>
                  {keys.map(([key, does]) => (
                    <Fragment key={key}>
                      <dt>{key}</dt>
                      <dd>{does}</dd>
                    </Fragment>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
