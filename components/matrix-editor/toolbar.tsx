import type { ReactNode } from 'react'
import type { Words } from '@/lib/words/words'
import { fill } from '../ui/fill'
import type { useSteps } from './hooks/use-steps'
import styles from './toolbar.module.css'
import { ToolbarButton } from './toolbar-button'

type Props = {
  words: Words['editor']['toolbar']
  mayEdit: boolean
  /** the name of the selected issue; null where there is nothing to act on */
  issue: string | null
  removed: number
  /** where the selected issue stood at an earlier assembly; null where it was not carried over */
  lastTime: { label: string; href: string } | null
  /** the address of the page on which issues are carried over */
  carryOver: string
  /** the address of the history of the whole matrix */
  matrixHistory: string
  steps: Pick<ReturnType<typeof useSteps>, 'undo' | 'redo' | 'next'>
  stepWords: Words['editor']['step']
  /** what can be done with several cells */
  children: ReactNode
  onAdd: () => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  onHistory: () => void
  openWords: Words['editor']['issue']
  /** opens everything about the selected issue */
  onOpen: () => void
  onRemoved: () => void
}

/** Undo and redo, which name what they do to whoever points at them or hears them. */
export function StepButtons({
  steps,
  words,
}: {
  steps: Props['steps']
  words: Props['stepWords']
}) {
  const { next, undo, redo } = steps
  const named = (sentence: string, step: string | null) =>
    step === null ? {} : { spoken: fill(sentence, { step }) }
  return (
    <>
      <ToolbarButton
        label={words.undo}
        {...named(words.undoNamed, next.undo)}
        off={next.undo === null}
        onClick={undo}
      />
      <ToolbarButton
        label={words.redo}
        {...named(words.redoNamed, next.redo)}
        off={next.redo === null}
        onClick={redo}
      />
    </>
  )
}

/** What can be done with the selected issue and cell. */
export function Toolbar(props: Props) {
  const { words, mayEdit, issue, removed } = props
  const off = issue === null
  const named = (act: string) => (issue === null ? act : fill(words.named, { act, issue }))
  return (
    <fieldset aria-label={words.label} className={styles.toolbar}>
      {mayEdit && (
        <>
          <StepButtons steps={props.steps} words={props.stepWords} />
          <ToolbarButton label={words.add} onClick={props.onAdd} />
          <ToolbarButton
            label={words.up}
            spoken={named(words.up)}
            off={off}
            onClick={() => props.onMove(-1)}
          />
          <ToolbarButton
            label={words.down}
            spoken={named(words.down)}
            off={off}
            onClick={() => props.onMove(1)}
          />
          <ToolbarButton label={named(words.remove)} off={off} onClick={props.onRemove} />
        </>
      )}
      <ToolbarButton
        label={props.openWords.open}
        {...(issue === null ? {} : { spoken: fill(props.openWords.openNamed, { issue }) })}
        off={off}
        onClick={props.onOpen}
      />
      {props.children}
      <ToolbarButton label={words.history} off={off} onClick={props.onHistory} />
      <a href={props.matrixHistory} className={styles.link}>
        {words.matrixHistory}
      </a>
      {mayEdit && (
        <a href={props.carryOver} className={styles.link}>
          {words.carryOver}
        </a>
      )}
      {props.lastTime !== null && (
        <a href={props.lastTime.href} className={styles.link}>
          {props.lastTime.label}
        </a>
      )}
      {removed > 0 && (
        <ToolbarButton label={fill(words.removed, { n: removed })} onClick={props.onRemoved} />
      )}
    </fieldset>
  )
}
