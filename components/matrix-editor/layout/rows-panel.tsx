import { CHOICES, type Choice, GROUPINGS } from '@/lib/domain/layout/layout'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { FormField } from '../../ui/form-field'
import { SidePanel } from '../../ui/side-panel'
import { useEditor } from '../editor-context'
import { choiceOptions } from '../model/layout/choice-options'
import type { LayoutParts } from './layout-parts'
import styles from './panels.module.css'
import { SortFields } from './sort-fields'

/** The keys of one choice, of which any may be chosen. */
type OfChoice = LayoutParts & { choice: Choice; wanted: boolean }

function ChoiceField({ choice, wanted, layout, arrangement }: OfChoice) {
  const { source } = useEditor()
  const { rows } = source.words.editor.layout
  const options = choiceOptions(choice, arrangement.all, arrangement.looking)
  if (options.length === 0) return null
  const { chosen } = layout.rows
  const toggle = (key: string, on: boolean) => {
    const others = (chosen[choice] ?? []).filter((one) => one !== key)
    layout.changeRows({ chosen: { ...chosen, [choice]: on ? [...others, key] : others } })
  }
  const some = options.filter(({ isChosen }) => isChosen).length
  return (
    <details
      className={styles.choice}
      open={wanted || some > 0}
      ref={(element) => {
        if (wanted) element?.scrollIntoView({ block: 'nearest' })
      }}
    >
      <summary>{choice === 'marks' ? rows.marks : source.words.columns[choice]}</summary>
      {options.map(({ key, word, count, isChosen }) => (
        <label key={key} className={styles.tick}>
          <input
            type="checkbox"
            checked={isChosen}
            onChange={(event) => toggle(key, event.target.checked)}
          />
          <span dir="auto">{fill(rows.choice, { word, n: count })}</span>
        </label>
      ))}
    </details>
  )
}

/** Which rows are shown, in which order and under which headings; it is done as it is chosen. */
export function RowsPanel(props: LayoutParts & { choice: Choice | undefined }) {
  const { layout, arrangement, setPanel } = props
  const { words } = useEditor().source
  const { rows, status } = words.editor.layout
  return (
    <SidePanel title={rows.title} closeLabel={rows.close} onClose={() => setPanel(null)}>
      <div className={styles.body}>
        <p role="status" className={styles.status}>
          {fill(status.some, { n: arrangement.shown, total: arrangement.total })}
        </p>
        <SortFields layout={layout} />
        <FormField
          label={rows.group}
          {...(layout.rows.group === 'themes' && { hint: rows.themesHint })}
        >
          {(ties) => (
            <select
              {...ties}
              value={layout.rows.group}
              onChange={(event) => {
                const group = GROUPINGS.find((one) => one === event.target.value)
                if (group) layout.changeRows({ group })
              }}
            >
              {GROUPINGS.map((one) => (
                <option key={one} value={one}>
                  {words.columns[one]}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <fieldset className={styles.choices}>
          <legend>{rows.filter}</legend>
          {CHOICES.map((choice) => (
            <ChoiceField key={choice} {...props} choice={choice} wanted={choice === props.choice} />
          ))}
        </fieldset>
        <button type="button" className={buttons.button} onClick={() => layout.show('all')}>
          {rows.reset}
        </button>
      </div>
    </SidePanel>
  )
}
