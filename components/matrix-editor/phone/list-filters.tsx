import { useId } from 'react'
import { BUILT_IN, type SavedView } from '@/lib/domain/layout/saved-view'
import { CONCERN_STATUSES, RESULTS } from '@/lib/domain/vocabulary'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { FormField } from '../../ui/form-field'
import { useEditor } from '../editor-context'
import type { EditorWords } from '../model/editor-words'
import { ALL_ISSUES, filtersOn, type ListFilter, NO_FILTER } from '../model/issue-list'
import styles from './phone.module.css'

type Props = {
  filter: ListFilter
  /** the views that were saved */
  views: readonly SavedView[]
  onFilter: (filter: ListFilter) => void
}

type Choice = { key: string; word: string }

function FilterSelect(props: {
  label: string
  value: string
  choices: readonly Choice[]
  onChange: (key: string) => void
}) {
  const { any } = useEditor().source.words.editor.phone
  return (
    <FormField label={props.label}>
      {(ties) => (
        <select
          {...ties}
          value={props.value}
          onChange={({ target }) => props.onChange(target.value)}
        >
          {!props.choices.some(({ key }) => key === ALL_ISSUES) && <option value="">{any}</option>}
          {props.choices.map(({ key, word }) => (
            <option key={key} value={key}>
              {word}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}

const viewChoices = (
  views: readonly SavedView[],
  words: EditorWords['editor']['layout']['views'],
): Choice[] => [
  ...BUILT_IN.map((key) => ({ key, word: words[key] })),
  ...views.map(({ id, name }) => ({ key: id, word: name })),
]

/** What the list of issues is narrowed to. */
export function ListFilters({ filter, views, onFilter }: Props) {
  const { source } = useEditor()
  const { words } = source
  const phone = words.editor.phone
  const { vocabulary, columns } = words
  const id = useId()
  const on = filtersOn(filter)
  const set = (part: Partial<ListFilter>) => onFilter({ ...filter, ...part })
  return (
    <div className={styles.filters}>
      <label htmlFor={id} className="visually-hidden">
        {phone.search}
      </label>
      <input
        id={id}
        type="search"
        dir="auto"
        className={styles.search}
        placeholder={phone.search}
        value={filter.q}
        onChange={({ target }) => set({ q: target.value })}
      />
      <details>
        <summary className={styles.summary}>
          {on === 0 ? phone.filters : fill(phone.filtersOn, { n: on })}
        </summary>
        <div className={styles.facets}>
          <FilterSelect
            label={phone.view}
            value={filter.view}
            choices={viewChoices(views, words.editor.layout.views)}
            onChange={(view) => set({ view })}
          />
          <FilterSelect
            label={columns.concern}
            value={filter.concern}
            choices={source.levels}
            onChange={(concern) => set({ concern })}
          />
          <FilterSelect
            label={columns.result}
            value={filter.result}
            choices={RESULTS.map((key) => ({ key, word: vocabulary.result[key] }))}
            onChange={(result) => set({ result })}
          />
          <FilterSelect
            label={columns.concern_status}
            value={filter.status}
            choices={CONCERN_STATUSES.map((key) => ({ key, word: vocabulary.concernStatus[key] }))}
            onChange={(status) => set({ status })}
          />
          <button
            type="button"
            className={buttons.button}
            disabled={on === 0 && filter.q === ''}
            onClick={() => onFilter(NO_FILTER)}
          >
            {phone.clear}
          </button>
        </div>
      </details>
    </div>
  )
}
