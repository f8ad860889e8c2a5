import buttons from '@/components/ui/button.module.css'
import { fill } from '@/components/ui/fill'
import type { NamedIssue } from '@/lib/domain/history'
import styles from './history.module.css'
import { columnWord, type HistorySource } from './history-words'

/** What the history is narrowed to, as it stands in the address; '' where it is not. */
export type HistoryFilter = Readonly<
  Record<'from' | 'to' | 'by' | 'issue' | 'column' | 'revision', string>
>

type Props = {
  path: string
  filter: HistoryFilter
  columns: readonly string[]
  issues: readonly NamedIssue[]
  people: readonly { id: string; name: string }[]
  source: HistorySource
}

type Choice = { value: string; word: string }

function Select(props: {
  name: string
  label: string
  any: string
  chosen: string
  choices: Choice[]
}) {
  const { name, label, any, chosen, choices } = props
  return (
    <label className={styles.field}>
      {label}
      <select name={name} defaultValue={chosen}>
        <option value="">{any}</option>
        {choices.map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </label>
  )
}

function Clock({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className={styles.field}>
      {label}
      <input type="datetime-local" name={name} defaultValue={value} />
    </label>
  )
}

function issueChoice({ slug, reference, title, present }: NamedIssue, removed: string): Choice {
  const name = [reference, title].filter(Boolean).join(' · ') || slug
  const LONGEST = 70
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name
  return { value: slug, word: present ? short : fill(removed, { issue: short }) }
}

/** Narrows the history by time, person, issue and column; a plain form. */
export function HistoryFilterForm({ path, filter, columns, issues, people, source }: Props) {
  const { history } = source
  const words = history.filter
  const who = [
    ...people.map(({ id, name }) => ({ value: id, word: name })),
    { value: 'installation', word: history.installation },
  ]
  const isOn = Object.values(filter).some((value) => value !== '')
  return (
    <form method="get" action={path} className={styles.filter} aria-label={words.label}>
      <Clock name="from" label={words.from} value={filter.from} />
      <Clock name="to" label={words.to} value={filter.to} />
      <Select name="by" label={words.by} any={words.anyone} chosen={filter.by} choices={who} />
      <Select
        name="issue"
        label={words.issue}
        any={words.anyIssue}
        chosen={filter.issue}
        choices={issues.map((issue) => issueChoice(issue, words.removed))}
      />
      <Select
        name="column"
        label={words.column}
        any={words.anyColumn}
        chosen={filter.column}
        choices={columns.map((value) => ({ value, word: columnWord(source, value) }))}
      />
      <button type="submit" className={buttons.primary}>
        {words.submit}
      </button>
      {isOn && <a href={path}>{words.clear}</a>}
      <p className={styles.hint}>{fill(words.zone, { zone: source.timeZone })}</p>
    </form>
  )
}
