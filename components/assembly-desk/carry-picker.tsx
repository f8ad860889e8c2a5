import { useId, useState } from 'react'
import buttons from '@/components/ui/button.module.css'
import { fill, fillCount } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
import type { ConcernStatus, Result } from '@/lib/domain/vocabulary'
import styles from './carry-picker.module.css'
import type { DeskWords } from './desk-words'

/** An issue that may be carried over, with how it ended. */
export type CarriableIssue = {
  id: string
  reference: string | null
  title: string | null
  result: Result | null
  concernStatus: ConcernStatus | null
  openFollowUps: number
  there: boolean
}

type Props = {
  code: string
  issues: readonly CarriableIssue[]
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
  words: DeskWords
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function isFound({ reference, title }: CarriableIssue, query: string): boolean {
  const text = plain(`${reference ?? ''} ${title ?? ''}`)
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function ending(issue: CarriableIssue, words: DeskWords): string {
  const { carry } = words.desk
  return [
    issue.result === null ? carry.undecided : words.result[issue.result],
    issue.concernStatus !== null && words.concernStatus[issue.concernStatus],
    issue.openFollowUps > 0 && fillCount(carry.followUps, issue.openFollowUps),
    issue.there && carry.there,
  ]
    .filter(Boolean)
    .join(' · ')
}

type LineProps = { issue: CarriableIssue; on: boolean; words: DeskWords; toggle: () => void }

function Line({ issue, on, words, toggle }: LineProps) {
  const { reference, title, there } = issue
  return (
    <li className={styles.line}>
      <label className={form.tick}>
        <input type="checkbox" checked={on} disabled={there} onChange={toggle} />
        <span>
          {reference !== null && <bdi translate="no">{reference}</bdi>}
          {reference !== null && title !== null && ': '}
          <bdi>{title ?? (reference === null ? words.desk.carry.unnamed : '')}</bdi>
          <span className={styles.ending}>{ending(issue, words)}</span>
        </span>
      </label>
    </li>
  )
}

/** The issues of an earlier assembly, to choose those that are carried over. */
export function CarryPicker({ code, issues, chosen, onChange, words }: Props) {
  const id = useId()
  const [query, setQuery] = useState('')
  const { carry } = words.desk
  const shown = issues.filter((issue) => isFound(issue, query.trim()))
  const free = shown.filter((issue) => !issue.there).map((issue) => issue.id)
  const add = (ids: readonly string[]) => onChange(new Set([...chosen, ...ids]))
  const drop = (ids: readonly string[]) =>
    onChange(new Set([...chosen].filter((one) => !ids.includes(one))))
  return (
    <fieldset className={styles.picker}>
      <legend className={form.legend}>{fill(carry.list, { code })}</legend>
      <div className={styles.bar}>
        <label className="visually-hidden" htmlFor={id}>
          {carry.search}
        </label>
        <input
          id={id}
          type="search"
          className={form.control}
          placeholder={carry.search}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <button type="button" className={buttons.button} onClick={() => add(free)}>
          {carry.all}
        </button>
        <button type="button" className={buttons.button} onClick={() => drop(free)}>
          {carry.nothing}
        </button>
      </div>
      <p role="status" className={form.hint}>
        {shown.length === 0
          ? carry.noMatch
          : fill(carry.chosen, { n: chosen.size, all: issues.length })}
      </p>
      <ul className={styles.list}>
        {shown.map((issue) => (
          <Line
            key={issue.id}
            issue={issue}
            on={issue.there || chosen.has(issue.id)}
            words={words}
            toggle={() => (chosen.has(issue.id) ? drop : add)([issue.id])}
          />
        ))}
      </ul>
    </fieldset>
  )
}
