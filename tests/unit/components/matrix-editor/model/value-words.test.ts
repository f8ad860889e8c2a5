import { describe, expect, test } from 'vitest'
import {
  houseStyle,
  instrumentSuggestions,
  isSuggested,
} from '@/components/matrix-editor/model/instrument-suggestions'
import { unknownInstrument } from '@/components/matrix-editor/model/new-instrument'
import { isFound, optionsOf, proponentOptions } from '@/components/matrix-editor/model/options'
import { valueWords, type WordSource } from '@/components/matrix-editor/model/value-words'
import { columnsOfView, type EditorView, groupsOfView } from '@/components/matrix-editor/model/view'
import { columnsOf } from '@/lib/domain/columns'
import { levelEntries } from '@/lib/domain/level-entries'
import { en } from '@/lib/words/en'

const source: WordSource = {
  words: en,
  timeZone: 'Asia/Kolkata',
  levels: levelEntries({}, en.vocabulary),
  sections: [{ key: 'new', heading: 'Draft new resolutions' }],
  directory: {
    themes: [
      { key: 'ai', word: 'Artificial intelligence', retired: false },
      { key: 'dns', word: 'DNS', retired: true },
    ],
    areas: [],
    organizations: [
      {
        key: 'ietf',
        word: 'IETF',
        name: 'Internet Engineering Task Force',
        retired: false,
        members: [],
      },
    ],
    proponents: [
      {
        key: 'arab-states',
        word: 'ARB',
        name: 'Arab States',
        kind: 'regional-organization',
        aliases: ['LAS'],
        retired: false,
      },
    ],
    instruments: [
      {
        key: 'pp-res-64',
        body: 'PP',
        kind: 'resolution',
        number: '64',
        title: 'Non-discriminatory access',
        retired: false,
        aliases: [],
      },
      {
        key: 'wtsa-res-64',
        body: 'WTSA',
        kind: 'resolution',
        number: '64',
        title: 'IP address allocation',
        retired: false,
        aliases: ['[AFCP-1]'],
      },
      {
        key: 'wtsa-res-7',
        body: 'WTSA',
        kind: 'resolution',
        number: '7',
        title: 'Collaboration with ISO and IEC',
        retired: true,
        aliases: [],
      },
    ],
    people: [{ id: 'p', name: 'Grace' }],
  },
}

describe('values in words', () => {
  test('keys are read as their words', () => {
    expect(valueWords('section', 'new', source)).toBe('Draft new resolutions')
    expect(valueWords('themes', ['ai', 'dns'], source)).toBe('Artificial intelligence, DNS')
    expect(valueWords('concern', 'high', source)).toBe('High')
    expect(valueWords('owner', 'p', source)).toBe('Grace')
    expect(valueWords('title', null, source)).toBe('')
  })

  test('a record is one line', () => {
    const items = [{ organization: 'ietf', how: 'Two standards for one thing' }]
    expect(valueWords('organizations', items, source)).toBe('IETF · Two standards for one thing')
  })
})

test('the time of a step is read on the clock of the place', () => {
  const step = { at: '2024-10-18T11:00:00Z', body: 'COM4', state: 'bracketed' }
  expect(valueWords('progress', [step], source)).toMatch(
    /^18 October 2024, 16:30 .+ · COM4 · In square brackets$/,
  )
})

describe('what can be chosen', () => {
  test('a proponent is found by any alias, case and accents aside', () => {
    const [arab] = proponentOptions(source)
    expect(arab && ['arb', 'las', 'ÁRAB states'].map((query) => isFound(arab, query))).toEqual([
      true,
      true,
      true,
    ])
    expect(arab && isFound(arab, 'apt')).toBe(false)
  })

  test('a choice can be taken back, a level is never blank', () => {
    expect(optionsOf('result', source)[0]?.key).toBe('')
    expect(optionsOf('concern', source).map(({ key }) => key)).toEqual([
      'high',
      'medium',
      'low',
      'none',
      'positive',
      'not-assessed',
    ])
  })

  test('instruments of the own body come first, in house style, others with their body', () => {
    const [own, other] = instrumentSuggestions(source.directory, 'WTSA')
    expect([own?.reference, other?.reference]).toEqual(['Res 64', 'PP Res 64'])
  })

  test('an instrument is offered by the beginnings of its words and by its aliases', () => {
    const [own] = instrumentSuggestions(source.directory, 'WTSA')
    const isOffered = (query: string) => own !== undefined && isSuggested(own, query)
    expect(['res 6', 'Res 64', 'ip alloc', 'afcp-1', ''].map(isOffered)).not.toContain(false)
    expect(['res 4', 'pp'].map(isOffered)).not.toContain(true)
  })

  test('an instrument that is retired is not offered, and not offered as missing either', () => {
    const offered = instrumentSuggestions(source.directory, 'WTSA')
    expect(offered.map(({ key }) => key)).toEqual(['wtsa-res-64', 'pp-res-64'])
    const place = { body: 'WTSA', source }
    expect(unknownInstrument('Res 7', place)).toBeNull()
    expect(unknownInstrument('Res 8', place)?.reference).toBe('Res 8')
  })

  test('a reference is stored in house style, any other text as it was typed', () => {
    expect(houseStyle('resolution 64')).toBe('Res 64')
    expect(houseStyle('Proposal on e-waste')).toBe('Proposal on e-waste')
  })
})

describe('the columns of a view', () => {
  const keys = (view: EditorView) =>
    columnsOfView(columnsOf({ key: 'wtsa-24' }), view).map(({ key }) => key)

  test('begin with reference and title', () => {
    expect(keys('issues').slice(0, 2)).toEqual(['reference', 'title'])
    expect(keys('outcomes').slice(0, 2)).toEqual(['reference', 'title'])
  })

  test('hold their own stage, and no column of the system', () => {
    expect(keys('issues')).not.toContain('result')
    expect(keys('outcomes')).toEqual(expect.arrayContaining(['concern', 'proposals', 'result']))
    expect(keys('outcomes')).toContain('position')
    expect(keys('outcomes')).not.toContain('implications')
    expect([...keys('issues'), ...keys('outcomes')]).not.toContain('sort_key')
  })

  test('side by side pair each column of before with what came of it, group by group', () => {
    expect(keys('compare').slice(2, 7)).toEqual([
      'concern',
      'change',
      'result',
      'concern_status',
      'residual_concern',
    ])
    expect(groupsOfView('compare').flatMap(({ columns }) => columns)).toEqual(keys('compare'))
    expect(groupsOfView('outcomes')).toEqual([])
  })
})
