import { Autocomplete } from '@base-ui/react/autocomplete'
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import {
  houseStyle,
  instrumentSuggestions,
  isSuggested,
  type Suggestion,
} from '../model/instrument-suggestions'
import { ADDED, newInstrument, unknownInstrument } from '../model/new-instrument'
import picker from './picker.module.css'
import { type Commit, savingMove } from './text-editor'
import styles from './text-editor.module.css'

type Props = {
  label: string
  issue: DraftIssue
  start: string
  commit: Commit
  leave: () => void
  /** told at each key, so that nothing typed is lost */
  onTyped: (text: string) => void
}

const MOST = 50

type Move = Parameters<Commit>[1]

type ListProps = { fillsTitle: boolean; onPick: (suggestion: Suggestion) => void }

function Suggestions({ fillsTitle, onPick }: ListProps) {
  const { source } = useEditor()
  const words = source.words.editor.picker
  return (
    <Autocomplete.Portal>
      <Autocomplete.Positioner align="start" sideOffset={2} className={picker.positioner}>
        <Autocomplete.Popup className={picker.popup}>
          <Autocomplete.List className={picker.list} aria-label={words.suggestions}>
            {(suggestion: Suggestion) => (
              <Autocomplete.Item
                key={suggestion.key}
                value={suggestion}
                className={picker.option}
                style={{ gridTemplateColumns: '1fr' }}
                // Of itself the list tells nothing where what was typed reads as the option does.
                onClick={(event) => {
                  event.preventBaseUIHandler()
                  onPick(suggestion)
                }}
              >
                <span translate="no">{suggestion.reference}</span>
                {suggestion.title !== null && (
                  <span className={picker.hint}>
                    {fillsTitle && suggestion.key !== ADDED
                      ? fill(words.fillsTitle, { title: suggestion.title })
                      : suggestion.title}
                  </span>
                )}
              </Autocomplete.Item>
            )}
          </Autocomplete.List>
        </Autocomplete.Popup>
      </Autocomplete.Positioner>
    </Autocomplete.Portal>
  )
}

function useReference({ issue, start, commit, leave, onTyped }: Props) {
  const { actions, add, body } = useEditor()
  const [text, hold] = useState(start)
  const setText = (next: string) => {
    hold(next)
    onTyped(next)
  }
  const [fault, setFault] = useState<string | null>(null)
  const highlighted = useRef<Suggestion | undefined>(undefined)
  const done = useRef(false)
  const save = (reference: string, next: Parameters<Commit>[1]) => {
    if (done.current) return
    const sentence = commit(houseStyle(reference), next)
    done.current = sentence === null
    setFault(sentence)
  }
  const pick = ({ key, reference, title }: Suggestion, next: Move = 'next') => {
    if (key === ADDED) {
      void addTyped(reference, next)
      return
    }
    if (issue.cells.title === null && title !== null) actions.fillTitle(issue, title)
    save(reference, next)
  }
  const addTyped = async (reference: string, next: Move) => {
    const input = newInstrument(reference, { body, title: issue.cells.title })
    const answer = input === null ? null : await add('instruments', input)
    if (answer !== null && 'fault' in answer) setFault(answer.fault)
    else save(reference, next)
  }
  const onKeyDown = (event: KeyboardEvent & { preventBaseUIHandler: () => void }) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventBaseUIHandler()
      done.current = true
      leave()
      return
    }
    const move = savingMove(event)
    if (!move) return
    event.preventDefault()
    event.preventBaseUIHandler()
    if (highlighted.current && move !== 'all') pick(highlighted.current, move)
    else save(text, move)
  }
  return { text, setText, fault, highlighted, pick, onKeyDown, onBlur: () => save(text, 'blur') }
}

/** A reference: any text, with the directory's instruments offered while it is typed. */
export function ReferenceEditor(props: Props) {
  const { source, body, adding } = useEditor()
  const { text, setText, fault, highlighted, pick, onKeyDown, onBlur } = useReference(props)
  const known = useMemo(() => instrumentSuggestions(source.directory, body), [source, body])
  const offer = adding.includes('instruments') ? unknownInstrument(text, { body, source }) : null
  const suggestions = offer === null ? known : [...known, offer]
  const faultId = useId()
  return (
    <Autocomplete.Root
      items={suggestions}
      filter={isSuggested}
      limit={MOST}
      value={text}
      itemToStringValue={(suggestion: Suggestion) => suggestion.reference}
      onValueChange={setText}
      // A mouse that rests on the list chooses nothing for who types.
      onItemHighlighted={(item, { reason }) => {
        const isStill = reason === 'none' && highlighted.current !== undefined
        highlighted.current = reason === 'keyboard' || isStill ? item : undefined
      }}
    >
      <Autocomplete.Input
        autoFocus
        className={picker.input}
        dir="auto"
        aria-label={props.label}
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault === null ? undefined : faultId}
        data-editor
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      <Suggestions fillsTitle={props.issue.cells.title === null} onPick={pick} />
      {fault !== null && (
        <p id={faultId} role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </Autocomplete.Root>
  )
}
