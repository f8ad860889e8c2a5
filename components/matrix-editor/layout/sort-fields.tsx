import { LAYOUT_COLUMNS, type SortKey } from '@/lib/domain/layout/layout'
import { fill } from '../../ui/fill'
import { FormField } from '../../ui/form-field'
import { useEditor } from '../editor-context'
import type { useLayout } from '../hooks/use-layout'
import { columnWord, directionWords } from '../model/layout/status-words'
import styles from './panels.module.css'

/** More than these say nothing more. */
const MOST = 3

/** The columns by which rows are sorted, the first of them first. */
export function SortFields({ layout }: { layout: ReturnType<typeof useLayout> }) {
  const { words } = useEditor().source
  const { rows } = words.editor.layout
  const { sort } = layout.rows
  const put = (at: number, key: SortKey | null) =>
    layout.changeRows({
      sort: [...sort.slice(0, at), ...(key ? [key] : []), ...sort.slice(at + 1)],
    })
  const fields = sort.length < MOST ? [...sort, null] : sort
  return (
    <>
      {fields.map((key, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields are known by their place.
        <div key={at} className={styles.sort}>
          <FormField label={at === 0 ? rows.sort : rows.sortNext}>
            {(ties) => (
              <select
                {...ties}
                value={key?.column ?? ''}
                onChange={(event) => {
                  const column = LAYOUT_COLUMNS.find((one) => one === event.target.value)
                  put(at, column ? { column, descending: key?.descending ?? false } : null)
                }}
              >
                <option value="">{rows.sortNone}</option>
                {LAYOUT_COLUMNS.map((column) => (
                  <option key={column} value={column}>
                    {columnWord(column, words)}
                  </option>
                ))}
              </select>
            )}
          </FormField>
          {key && (
            <select
              className={styles.direction}
              aria-label={fill(rows.direction, { column: columnWord(key.column, words) })}
              value={key.descending ? 'down' : 'up'}
              onChange={(event) => put(at, { ...key, descending: event.target.value === 'down' })}
            >
              <option value="up">{directionWords(key.column, words).up}</option>
              <option value="down">{directionWords(key.column, words).down}</option>
            </select>
          )}
        </div>
      ))}
    </>
  )
}
