import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blankCells } from '@/lib/domain/columns'
import { mergedCell } from '@/lib/domain/merge-entry'

const key = fc.constantFrom('a', 'b', 'c', 'd')
const merging = { from: 'a', into: 'b' }
const cells = blankCells('x', 'a0')

it('names the one instead of the other, every entry once, and no other entry more or less', () => {
  fc.assert(
    fc.property(fc.uniqueArray(key), (themes) => {
      const merged = mergedCell('themes', { ...cells, themes }, merging)
      const wanted = new Set(themes.map((one) => (one === 'a' ? 'b' : one)))
      expect(merged).toHaveLength(wanted.size)
      expect(merged).toEqual([...wanted])
    }),
  )
})

it('loses no word that was said of an organization', () => {
  const item = fc.record({
    organization: key,
    how: fc.option(fc.constantFrom('One.', 'Two.', 'Three.')),
  })
  const list = fc.uniqueArray(item, { selector: ({ organization }) => organization })
  fc.assert(
    fc.property(list, (organizations) => {
      const merged = JSON.stringify(
        mergedCell('organizations', { ...cells, organizations }, merging),
      )
      for (const { how } of organizations) if (how !== null) expect(merged).toContain(how)
      expect(merged).not.toContain('"a"')
    }),
  )
})
