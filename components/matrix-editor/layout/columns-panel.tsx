import type { LayoutColumn } from '@/lib/domain/layout/layout'
import { ALWAYS_SHOWN, USUAL_COLUMNS } from '@/lib/domain/layout/layout'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { SidePanel } from '../../ui/side-panel'
import { useEditor } from '../editor-context'
import type { GridTable } from '../grid/use-grid-table'
import {
  orderedKeys,
  pinnedOf,
  STEP,
  withMoved,
  withPinned,
  withShown,
  withWidth,
} from '../model/layout/column-layout'
import { columnWord } from '../model/layout/status-words'
import { USUAL_ORDER } from '../model/view'
import type { LayoutParts } from './layout-parts'
import styles from './panels.module.css'

type Props = LayoutParts & { table: GridTable; keys: readonly LayoutColumn[] }

type LineProps = Props & { column: LayoutColumn; shown: readonly LayoutColumn[] }

function Sign({ label, sign, run }: { label: string; sign: string; run: (() => void) | null }) {
  return (
    <button
      type="button"
      className={buttons.small}
      aria-label={label}
      title={label}
      disabled={run === null}
      onClick={run ?? undefined}
    >
      {sign}
    </button>
  )
}

/** One column: whether it is shown, stays in sight, where it stands and how wide it is. */
function ColumnLine({ column, shown, layout, table }: LineProps) {
  const { source, view } = useEditor()
  const { columns: words } = source.words.editor.layout
  const { columns, changeColumns } = layout
  const word = columnWord(column, source.words)
  const say = (sentence: string) => fill(sentence, { column: word })
  const width = table.getColumn(column)?.getSize() ?? 0
  const move = (by: -1 | 1) => {
    const next = withMoved(columns, column, { by, all: USUAL_ORDER, shown })
    return next && (() => changeColumns(next))
  }
  const isShown = !columns.hidden.includes(column)
  const isFree = view !== 'compare'
  const isPinned = pinnedOf(columns).includes(column)
  return (
    <li className={styles.line}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={isShown}
          disabled={column === ALWAYS_SHOWN}
          onChange={(event) => changeColumns(withShown(columns, column, event.target.checked))}
        />
        {word}
      </label>
      {isFree && (
        <label className={styles.pin}>
          <input
            type="checkbox"
            aria-label={say(words.pin)}
            checked={isPinned}
            onChange={(event) =>
              changeColumns(
                withPinned(columns, column, { pinned: event.target.checked, all: USUAL_ORDER }),
              )
            }
          />
          {words.pinned}
        </label>
      )}
      <span className={styles.signs}>
        {isFree && <Sign label={say(words.left)} sign="↑" run={isShown ? move(-1) : null} />}
        {isFree && <Sign label={say(words.right)} sign="↓" run={isShown ? move(1) : null} />}
        <Sign
          label={say(words.narrower)}
          sign="−"
          run={() => changeColumns(withWidth(columns, column, width - STEP))}
        />
        <Sign
          label={say(words.wider)}
          sign="+"
          run={() => changeColumns(withWidth(columns, column, width + STEP))}
        />
        <span className={styles.width}>{fill(words.width, { n: width })}</span>
      </span>
    </li>
  )
}

/** All columns of the view, in their order. */
export function ColumnsPanel(props: Props) {
  const { layout, keys, setPanel } = props
  const { source, view } = useEditor()
  const { columns: words } = source.words.editor.layout
  const ordered = view === 'compare' ? keys : orderedKeys(USUAL_ORDER, layout.columns)
  const here = ordered.filter((key) => keys.includes(key))
  const shown = here.filter((key) => !layout.columns.hidden.includes(key))
  return (
    <SidePanel title={words.title} closeLabel={words.close} onClose={() => setPanel(null)}>
      <div className={styles.body}>
        <p className={styles.status}>{view === 'compare' ? words.compare : words.explain}</p>
        <ul className={styles.lines}>
          {here.map((column) => (
            <ColumnLine key={column} {...props} column={column} shown={shown} />
          ))}
        </ul>
        <button
          type="button"
          className={buttons.button}
          onClick={() => layout.changeColumns(USUAL_COLUMNS)}
        >
          {words.reset}
        </button>
      </div>
    </SidePanel>
  )
}
