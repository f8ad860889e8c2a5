import { type Party, partySchema } from '@/lib/domain/records'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { proponentOptions } from '../model/options'
import { proponentWord } from '../model/value-words'
import { EntriesField } from './entry-field'
import styles from './field.module.css'

type Props = {
  id: string
  described: string | undefined
  value: unknown
  onChange: (parties: Party[]) => void
  /** what was left typed and not chosen */
  typed: string
  onTyped: (text: string) => void
}

/** The parties of a field; a link that is still being typed is kept as it is. */
function partiesOf(value: unknown): Party[] {
  if (!Array.isArray(value)) return []
  const party = partySchema.extend({ source: partySchema.shape.source.unwrap().in })
  return value.flatMap((one) => {
    const parsed = party.safeParse(one)
    return parsed.success ? [parsed.data] : []
  })
}

/** Who proposes, supports or opposes, each with the link where that was seen. */
export function PartiesField({ value, onChange, ...shared }: Props) {
  const { source } = useEditor()
  const parties = partiesOf(value)
  const choose = (keys: string[]) =>
    onChange(
      keys.map(
        (proponent) =>
          parties.find((party) => party.proponent === proponent) ?? { proponent, source: null },
      ),
    )
  const cite = (proponent: string, link: string) =>
    onChange(
      parties.map((party) =>
        party.proponent === proponent ? { ...party, source: link === '' ? null : link } : party,
      ),
    )
  return (
    <>
      <EntriesField
        {...shared}
        list="proponents"
        options={proponentOptions(source)}
        value={parties.map((party) => party.proponent)}
        onChange={choose}
      />
      <ul className={styles.parties}>
        {parties.map((party) => {
          const name = proponentWord(source, party.proponent)
          return (
            <li key={party.proponent} className={styles.party}>
              <span translate="no">{name}</span>
              <input
                type="url"
                dir="ltr"
                className={styles.control}
                aria-label={fill(source.words.editor.panel.partySource, { party: name })}
                placeholder={fill(source.words.editor.panel.partySource, { party: name })}
                value={party.source ?? ''}
                onChange={({ target }) => cite(party.proponent, target.value)}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}
