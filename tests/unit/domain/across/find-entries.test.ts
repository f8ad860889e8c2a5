import { expect, it } from 'vitest'
import { findEntries, type NamedEntry } from '@/lib/domain/across/find-entries'

const entry = (list: NamedEntry['list'], name: string, part: Partial<NamedEntry> = {}) => ({
  ...{
    list,
    key: name.toLowerCase().replaceAll(' ', '-'),
    path: '/',
    name,
    fullName: null,
    aliases: [],
  },
  ...part,
})

const entries = [
  entry('instruments', 'WTSA Res 64', { fullName: 'IP address allocation', aliases: ['[AFCP-1]'] }),
  entry('instruments', 'PP Res 64'),
  entry('instruments', 'WTSA Res 6'),
  entry('organizations', 'ISOC', { fullName: 'Internet Society' }),
  entry('organizations', 'IETF', { fullName: 'Internet Engineering Task Force' }),
  entry('proponents', 'ATU', { fullName: 'African Telecommunication Union', aliases: ['AFCP'] }),
  entry('themes', 'Cybersécurité'),
]
const found = (...q: string[]) => findEntries(entries, q).map(({ name }) => name)

it('a reference finds instruments in any spelling, of its body where it names one', () => {
  expect(found('resolution 64')).toEqual(['PP Res 64', 'WTSA Res 64'])
  expect(found('WTSA RES64')).toEqual(['WTSA Res 64'])
  expect(found('[afcp-1]')).toEqual(['WTSA Res 64'])
})

it('words find an entry in whose names they all stand, an alias too, accents aside', () => {
  expect(found('internet')).toEqual(['IETF', 'ISOC'])
  expect(found('internet society')).toEqual(['ISOC'])
  expect(found('afcp')).toEqual(['WTSA Res 64', 'ATU'])
  expect(found('CYBERSECURITE')).toEqual(['Cybersécurité'])
  expect(found('address')).toEqual(['WTSA Res 64'])
  expect(found('nternet')).toEqual([])
})

it('an assembly is found by its code in any spelling and by its name, first of all', () => {
  const name = 'World Telecommunication Standardization Assembly 2024'
  const all = [entry('assemblies', 'WTSA-24', { fullName: name }), ...entries]
  for (const q of ['WTSA-24', 'wtsa 24', 'wtsa24', 'standardization 2024']) {
    expect([q, findEntries(all, [q]).map((one) => one.name)]).toEqual([q, ['WTSA-24']])
  }
  expect(findEntries(all, ['wtsa']).map((one) => one.list)[0]).toBe('assemblies')
})

it('a word of the glossary is found by what it is called, the plain one before what it begins', () => {
  const all = [entry('glossary', 'Modified'), entry('glossary', 'MOD'), entry('glossary', 'NOC')]
  expect(findEntries(all, ['mod']).map((one) => one.name)).toEqual(['MOD', 'Modified'])
})

it('what is called exactly so comes first, and a few of each list are told', () => {
  const many = Array.from({ length: 9 }, (_, at) => entry('themes', `Data ${at}`))
  const all = findEntries([...many, entry('themes', 'Data')], ['data'])
  expect(all).toHaveLength(6)
  expect(all[0]?.name).toBe('Data')
})

it('nothing is found where nothing is asked, or nothing but spaces', () => {
  expect(found()).toEqual([])
  expect(found(' ')).toEqual([])
})
