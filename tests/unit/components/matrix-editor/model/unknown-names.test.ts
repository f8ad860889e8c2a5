import { expect, test } from 'vitest'
import { unknownNames } from '@/components/matrix-editor/model/unknown-names'
import { blankCells } from '@/lib/domain/columns'
import type { Directory } from '@/lib/domain/draft'

const entry = (key: string) => ({ key, word: key, name: key, retired: false })
const directory: Directory = {
  themes: [entry('cybersecurity')],
  areas: [],
  organizations: [{ ...entry('ietf'), members: [] }],
  proponents: [{ ...entry('japan'), kind: 'member-state', aliases: [] }],
  instruments: [],
  people: [{ id: 'p1', name: 'Ada' }],
}
const lists = { directory, sections: [{ key: 'existing' }] }
const told = (column: string, value: unknown) =>
  unknownNames({ cells: [{ issueId: 'i', column, value, by: null }], added: [] }, lists)

test('a key that others have just added is found in each kind of cell', () => {
  expect(told('themes', ['cybersecurity', 'ai'])).toEqual(['themes:ai'])
  expect(told('areas_of_concern', ['mandate'])).toEqual(['areas:mandate'])
  expect(told('section', 'new')).toEqual(['sections:new'])
  expect(told('owner', 'p2')).toEqual(['people:p2'])
  expect(told('organizations', [{ organization: 'w3c', how: null }])).toEqual(['organizations:w3c'])
  const proposal = { origins: [{ proponent: 'japan' }], supporters: [{ proponent: 'fiji' }] }
  expect(told('proposals', [proposal])).toEqual(['proponents:fiji'])
})

test('what is known, blank or no key at all asks for nothing', () => {
  const known = [
    told('themes', ['cybersecurity']),
    told('section', null),
    told('owner', null),
    told('title', 'ai'),
    told('organizations', []),
    told('proposals', [{ origins: null }]),
  ]
  expect(known.flat()).toEqual([])
})

test('an issue that came names what its cells name', () => {
  const cells = { ...blankCells('res-1', 'a0'), section: 'new', themes: ['cybersecurity'] }
  const issue = { id: 'i', present: true, slugFixed: false, cells }
  expect(unknownNames({ cells: [], added: [issue] }, lists)).toEqual(['sections:new'])
})
