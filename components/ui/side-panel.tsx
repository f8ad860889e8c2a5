import { Dialog } from '@base-ui/react/dialog'
import { type ReactNode, useRef } from 'react'
import buttons from './button.module.css'
import styles from './side-panel.module.css'

type Props = {
  title: string
  closeLabel: string
  children: ReactNode
  /** how it was left: by the cross or a press beside it, or by Escape */
  onClose: (by: 'close' | 'escape') => void
  /** whether the focus goes back to where it was; not where closing it has led elsewhere */
  returnsFocus?: () => boolean
  /** what stands beside the title and stays in sight */
  tools?: ReactNode
  /** where the focus begins, in place of the first control */
  firstFocus?: (body: HTMLElement) => HTMLElement | null
}

function firstControl(body: HTMLElement | null): HTMLElement | true {
  const field = body?.querySelector<HTMLElement>('input, select, textarea')
  return field ?? body?.querySelector<HTMLElement>('button:not(:disabled)') ?? true
}

/** A panel at the inline end of the page, over it; the whole width on a phone. */
export function SidePanel(props: Props) {
  const { title, closeLabel, children, onClose, returnsFocus = () => true } = props
  const wanted = () => (body.current && props.firstFocus?.(body.current)) ?? null
  const body = useRef<HTMLDivElement>(null)
  return (
    <Dialog.Root
      open
      onOpenChange={(open, details) => {
        if (!open) onClose(details.reason === 'escape-key' ? 'escape' : 'close')
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup
          className={styles.panel}
          initialFocus={() => wanted() ?? firstControl(body.current)}
          finalFocus={returnsFocus}
        >
          <div className={styles.top}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            {props.tools}
            <Dialog.Close className={buttons.button}>{closeLabel}</Dialog.Close>
          </div>
          <div ref={body}>{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
