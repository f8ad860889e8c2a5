import { useRef } from 'react'
import buttons from '@/components/ui/button.module.css'
import { fill, fillCount } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
import type { DeskWords } from './desk-words'
import styles from './section-list.module.css'

/** A section as the form holds it; `id` tells it from the others while it has no key. */
export type SectionDraft = {
  id: string
  key: string | null
  heading: string
  retired: boolean
  /** how many issues stand in it; null where none could yet */
  issues: number | null
}

/** A section that is to be added. */
export const newSection = (): SectionDraft => ({
  id: crypto.randomUUID(),
  key: null,
  heading: '',
  retired: false,
  issues: null,
})

type Props = {
  sections: readonly SectionDraft[]
  onChange: (sections: SectionDraft[]) => void
  /** they stand in a matrix, so that they are retired, not removed */
  kept: boolean
  words: DeskWords['desk']['sections']
}

type RowProps = Props & { at: number; section: SectionDraft }

function moved(sections: readonly SectionDraft[], at: number, by: number): SectionDraft[] {
  const section = sections[at]
  return section ? sections.toSpliced(at, 1).toSpliced(at + by, 0, section) : [...sections]
}

function Away({ section, sections, onChange, kept, words, at }: RowProps) {
  const heading = section.heading.trim() === '' ? words.blank : section.heading
  if (!kept || section.key === null) {
    return (
      <button
        type="button"
        className={buttons.button}
        aria-label={fill(words.remove, { heading })}
        onClick={() => onChange(sections.toSpliced(at, 1))}
      >
        {words.removeShort}
      </button>
    )
  }
  return (
    <button
      type="button"
      className={buttons.button}
      aria-label={fill(section.retired ? words.back : words.retire, { heading })}
      onClick={() => onChange(sections.with(at, { ...section, retired: !section.retired }))}
    >
      {section.retired ? words.backShort : words.retireShort}
    </button>
  )
}

function Row(props: RowProps) {
  const { section, sections, onChange, words, at } = props
  const heading = section.heading.trim() === '' ? words.blank : section.heading
  const move = (by: number) => onChange(moved(sections, at, by))
  return (
    <li className={styles.row}>
      <input
        className={form.control}
        dir="auto"
        required={true}
        aria-label={fill(words.heading, { n: at + 1 })}
        value={section.heading}
        onChange={({ target }) =>
          onChange(sections.with(at, { ...section, heading: target.value }))
        }
      />
      <span className={styles.tools}>
        {section.retired && <em>{words.retired}</em>}
        {section.issues !== null && section.issues > 0 && (
          <span className={form.hint}>{fillCount(words.count, section.issues)}</span>
        )}
        <button
          type="button"
          className={buttons.button}
          disabled={at === 0}
          aria-label={fill(words.up, { heading })}
          onClick={() => move(-1)}
        >
          {words.upShort}
        </button>
        <button
          type="button"
          className={buttons.button}
          disabled={at === sections.length - 1}
          aria-label={fill(words.down, { heading })}
          onClick={() => move(1)}
        >
          {words.downShort}
        </button>
        <Away {...props} />
      </span>
    </li>
  )
}

/** The sections of a matrix: add, rename, put in order, and do without one. */
export function SectionList(props: Props) {
  const { sections, onChange, words } = props
  const list = useRef<HTMLOListElement>(null)
  const add = () => {
    onChange([...sections, newSection()])
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>('li:last-child input')?.focus(),
    )
  }
  return (
    <>
      <ol ref={list} className={styles.list}>
        {sections.map((section, at) => (
          <Row key={section.id} {...props} section={section} at={at} />
        ))}
      </ol>
      <p>
        <button type="button" className={buttons.button} onClick={add}>
          {words.add}
        </button>
      </p>
    </>
  )
}
