import { useId } from 'react'
import { CONCERN_STATUSES, RESULTS } from '@/lib/domain/vocabulary'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { FormField } from '../../ui/form-field'
import { useEditor } from '../editor-context'
import { filtersOn, type ListFilter, NO_FILTER } from '../model/issue-list'
import styles from './phone.module.css'

type Props = { filter: ListFilter; onFilter: (filter: ListFilter) => void }

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
          <option value="">{any}</option>
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

/** What the list of issues is narrowed to. */
export function ListFilters({ filter, onFilter }: Props) {
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
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={filter.mine}
              onChange={({ target }) => set({ mine: target.checked })}
            />
            {phone.mine}
          </label>
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={filter.objected}
              onChange={({ target }) => set({ objected: target.checked })}
            />
            {phone.objected}
          </label>
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
