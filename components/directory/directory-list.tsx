'use client'

import { useState } from 'react'
import type { CallDoor } from '@/components/account/door'
import buttons from '@/components/ui/button.module.css'
import { fill, fillCount } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
import { FormField } from '@/components/ui/form-field'
import type { DirectoryName } from '@/lib/domain/directory-entry'
import styles from './directory.module.css'
import { addLabel, type DirectoryWords, linesOf } from './directory-fields'
import { DirectoryNav } from './directory-nav'
import type { Choices } from './entry-control'
import { AddPanel, EditPanel, type Entry } from './entry-panel'

type Props = {
  list: DirectoryName
  entries: readonly Entry[]
  choices: Choices
  mayAdd: boolean
  mayChange: boolean
  call: CallDoor
  /** reads the page anew */
  refresh: () => void
  words: DirectoryWords
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function hintOf({ word, fields }: Entry): string {
  const texts = [
    fields.name,
    fields.title,
    ...linesOf(fields.aliases),
    ...linesOf(fields.revisions),
  ]
  return texts.filter((text) => typeof text === 'string' && text !== word).join(' · ')
}

function isFound(entry: Entry, query: string): boolean {
  const text = plain(`${entry.word} ${entry.key} ${hintOf(entry)}`)
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

type LineProps = { entry: Entry; wordFor: (key: string) => string; onEdit: (() => void) | null }

function Line({ entry, list, wordFor, onEdit, words }: LineProps & Pick<Props, 'list' | 'words'>) {
  const { word, retired, mergedInto, uses, fields } = entry
  const members = linesOf(fields.members)
  const counted = list === 'instrument-kinds' ? words.usesOfKind : words.uses
  const state = [
    uses === 0 ? words.unused : fillCount(counted, uses),
    mergedInto !== null && fill(words.mergedInto, { word: wordFor(mergedInto) }),
    retired && mergedInto === null && words.retired,
  ]
  return (
    <li className={styles.entry} data-retired={retired || undefined}>
      <div className={styles.said}>
        <strong dir="auto">{word}</strong> <bdi className={styles.name}>{hintOf(entry)}</bdi>
        {members.length > 0 && (
          <p className={form.hint}>
            {fill(words.members, { members: members.map(wordFor).join(', ') })}
          </p>
        )}
        <p className={form.hint}>{state.filter(Boolean).join(' · ')}</p>
      </div>
      {onEdit !== null && (
        <button
          type="button"
          className={buttons.button}
          aria-label={fill(words.edit, { word })}
          onClick={onEdit}
        >
          {words.editShort}
        </button>
      )}
    </li>
  )
}

function Found({ props, onEdit }: { props: Props; onEdit: (key: string) => void }) {
  const { list, entries, mayChange, words } = props
  const [query, setQuery] = useState('')
  const shown = entries.filter((entry) => isFound(entry, query.trim()))
  const wordFor = (key: string) => entries.find((entry) => entry.key === key)?.word ?? key
  return (
    <>
      <FormField label={fill(words.search, { list: words.lists[list].toLowerCase() })}>
        {(ties) => (
          <input
            {...ties}
            type="search"
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
        )}
      </FormField>
      <p className={form.hint} role="status">
        {shown.length === 0
          ? words.noMatch
          : fill(words.shown, { n: shown.length, all: entries.length })}
      </p>
      <ul className={styles.list}>
        {shown.map((entry) => (
          <Line
            key={entry.key}
            list={list}
            entry={entry}
            wordFor={wordFor}
            onEdit={mayChange ? () => onEdit(entry.key) : null}
            words={words}
          />
        ))}
      </ul>
    </>
  )
}

/** One list of the directory: found by typing, added to, and kept by those who may. */
export function DirectoryList(props: Props) {
  const { list, entries, choices, mayAdd, mayChange, call, refresh, words } = props
  const [open, setOpen] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const onDone = (sentence: string) => {
    setSaid(sentence)
    refresh()
  }
  const shared = { list, choices, call, onDone, onClose: () => setOpen(null), words }
  const entry = entries.find(({ key }) => key === open)
  const others = entries.filter(({ key, retired }) => key !== open && !retired)
  return (
    <div className={styles.page}>
      <h1>{words.lists[list]}</h1>
      <DirectoryNav current={list} words={words} />
      {!mayChange && <p className={form.notice}>{mayAdd ? words.addOnly : words.readOnly}</p>}
      <p className={form.actions}>
        {mayAdd && (
          <button type="button" className={buttons.primary} onClick={() => setOpen('')}>
            {addLabel(words, list)}
          </button>
        )}
        <span role="status">{said}</span>
      </p>
      <Found props={props} onEdit={setOpen} />
      {open === '' && <AddPanel {...shared} mayAddKinds={mayChange} />}
      {entry !== undefined && (
        <EditPanel key={entry.key} {...shared} entry={entry} others={others} />
      )}
    </div>
  )
}
