import { fill, fillCount } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
import { FormField } from '@/components/ui/form-field'
import { CarryPicker } from './carry-picker'
import type { DeskWords } from './desk-words'
import type { useCarry } from './use-carry'

/** An assembly that another may begin from. */
export type Earlier = {
  key: string
  code: string
  body: string
  timeZone: string
  sections: readonly { key: string; heading: string }[]
  issues: number
}

type Props = {
  body: string
  earlier: readonly Earlier[]
  carry: ReturnType<typeof useCarry>
  words: DeskWords
}

/** The assemblies of one body. */
export const ofBody = (earlier: readonly Earlier[], body: string) =>
  earlier.filter((one) => one.body.toLowerCase() === body.trim().toLowerCase())

/** An earlier assembly of the same body, and those of its issues that are carried over. */
export function CarryChooser({ body, earlier, carry, words }: Props) {
  const said = words.desk.carry
  const offered = ofBody(earlier, body).filter(({ issues }) => issues > 0)
  if (body.trim() === '') return <p className={form.hint}>{said.needsBody}</p>
  if (offered.length === 0) return <p className={form.hint}>{fill(said.noneEarlier, { body })}</p>
  const code = offered.find(({ key }) => key === carry.from)?.code
  return (
    <>
      <FormField label={said.from} fault={carry.fault}>
        {(ties) => (
          <select
            {...ties}
            value={code === undefined ? '' : carry.from}
            onChange={({ target }) => void carry.choose(target.value)}
          >
            <option value="">{said.none}</option>
            {offered.map((one) => (
              <option key={one.key} value={one.key}>
                {fill(fillCount(said.option, one.issues), { code: one.code })}
              </option>
            ))}
          </select>
        )}
      </FormField>
      {code !== undefined && carry.issues === null && carry.fault === null && (
        <p role="status">{said.loading}</p>
      )}
      {code !== undefined && carry.issues !== null && (
        <CarryPicker
          code={code}
          issues={carry.issues}
          chosen={carry.chosen}
          onChange={carry.setChosen}
          words={words}
        />
      )}
    </>
  )
}
