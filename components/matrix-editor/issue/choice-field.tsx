import type { KeyboardEvent } from 'react'
import { LEVELS, type Level } from '@/lib/domain/vocabulary'
import { LevelMark } from '../cells/level-mark'
import { offered } from '../cells/picker'
import { useEditor } from '../editor-context'
import { BLANK, type Option, optionsOf } from '../model/options'
import styles from './issue.module.css'
import { type FieldColumn, useIssue } from './issue-context'

type GroupProps = {
  name: string
  labelledBy: string
  options: readonly Option[]
  value: string
  /** whether the options are levels, which have a symbol */
  levels?: boolean
  onChoose: (key: string) => void
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
}

/** Arrows go about and choose nothing: each choice is saved, and one passed over is none. */
function onArrow(event: KeyboardEvent<HTMLElement>) {
  const by = event.altKey ? undefined : STEPS[event.key]
  if (by === undefined) return
  event.preventDefault()
  const all = [...event.currentTarget.querySelectorAll('input')]
  const focused = document.activeElement
  const at = focused instanceof HTMLInputElement ? all.indexOf(focused) : -1
  all.at((at + by + all.length) % all.length)?.focus()
}

const isLevel = (key: string): key is Level => LEVELS.some((level) => level === key)

/** One of a few, as targets that a thumb hits. */
export function ChoiceGroup(props: GroupProps) {
  const { name, labelledBy, options, value, levels = false, onChoose } = props
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelledBy}
      className={styles.choices}
      onKeyDown={onArrow}
    >
      {options.map(({ key, word }) => (
        <label key={key} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={key === value}
            onChange={() => onChoose(key)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onChoose(key)
            }}
          />
          {levels && isLevel(key) ? <LevelMark level={key} word={word} /> : <span>{word}</span>}
        </label>
      ))}
    </div>
  )
}

const keyOf = (value: unknown) => (typeof value === 'string' ? value : BLANK)

/** A level or another choice of a cell. */
export function ChoiceField({ column, labelledBy }: { column: FieldColumn; labelledBy: string }) {
  const { source } = useEditor()
  const { issue, save } = useIssue()
  const value = keyOf(issue.cells[column.key])
  return (
    <ChoiceGroup
      name={labelledBy}
      labelledBy={labelledBy}
      options={offered(optionsOf(column.key, source), [value])}
      value={value}
      levels={column.kind === 'level'}
      onChoose={(key) => save(column.key, key === BLANK ? null : key)}
    />
  )
}
