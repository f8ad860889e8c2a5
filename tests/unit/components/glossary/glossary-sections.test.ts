import { describe, expect, it } from 'vitest'
import { glossarySections } from '@/components/glossary/glossary-sections'
import { publicKeysOf } from '@/lib/domain/columns'
import { glossaryAnchor } from '@/lib/domain/glossary-anchor'
import {
  ACCESSES,
  CHANGES,
  CONCERN_STATUSES,
  FATES,
  FOLLOW_UP_STATES,
  LEVELS,
  PROPONENT_KINDS,
  RESULTS,
  SOURCE_KINDS,
  STEP_STATES,
  TAGS,
} from '@/lib/domain/vocabulary'
import { en } from '@/lib/words/en'
import { aHead } from '@/tests/support/snapshot'

const sections = glossarySections({ words: en, levels: aHead().levels, levelsOf: 'As we say.' })
const terms = sections.flatMap((section) => section.terms)
const anchors = terms.map(({ anchor }) => anchor)
const termAt = (anchor: string) => terms.find((term) => term.anchor === anchor)

describe('the glossary', () => {
  it.each([
    ['level', LEVELS],
    ['column', publicKeysOf('outcomes')],
    ['tag', TAGS],
    ['fate', FATES],
    ['result', RESULTS],
    ['status', CONCERN_STATUSES],
    ['change', CHANGES],
    ['step', STEP_STATES],
    ['follow-up', FOLLOW_UP_STATES],
    ['source', SOURCE_KINDS],
    ['access', ACCESSES],
    ['proponent', PROPONENT_KINDS],
  ] as const)('explains each word of the vocabulary %s', (part, keys) => {
    const missing = keys.filter((key) => !termAt(glossaryAnchor(part, key)))
    expect(missing).toEqual([])
  })

  it('explains who proposes and who runs what of the Internet, and leads to their pages', () => {
    const wanted = ['proponents', 'icann', 'ietf', 'rir', 'nro', 'cctld']
    expect(wanted.filter((anchor) => !termAt(anchor))).toEqual([])
    const leading = sections.filter(({ more }) => more !== null)
    expect(leading.map(({ id, more }) => [id, more?.path])).toEqual([
      ['who', '/proponents'],
      ['internet', '/organizations'],
    ])
  })

  it('tells of each word how files and addresses write it, where that is another word', () => {
    const keyAt = (anchor: string) => termAt(anchor)?.key
    expect(keyAt('result-no-consensus')).toBe('no-consensus')
    expect(keyAt('column-concern-status')).toBe('concern_status')
    expect(keyAt('level-high')).toBe('high')
    expect(['tag-mod', 'stage-in-session', 'wtsa'].map(keyAt)).toEqual([null, null, null])
    for (const [part, keys] of [
      ['level', LEVELS],
      ['fate', FATES],
      ['status', CONCERN_STATUSES],
      ['source', SOURCE_KINDS],
      ['access', ACCESSES],
    ] as const) {
      expect(keys.map((key) => keyAt(glossaryAnchor(part, key)))).toEqual(keys)
    }
  })

  it('gives each word and each part a place of its own, written as an address is', () => {
    const places = [...anchors, ...sections.map(({ id }) => id)]
    expect(new Set(places).size).toBe(places.length)
    expect(places.filter((place) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(place))).toEqual([])
  })

  it('tells the two NOCs apart, and the words that a Question and a welcomed text have', () => {
    expect(termAt('tag-noc')?.definition).not.toEqual(termAt('tag-noc-proposed')?.definition)
    expect(termAt('result-not-adopted')?.definition).toContain('Of a Question: Not approved.')
    expect(termAt('status-addressed')?.definition).toContain(
      'Of a text that was welcomed: Secured.',
    )
  })

  it.each([
    ...['wsis', 'wsis-20', 'cwg-internet', 'ott', 'dpi'],
    ...['baseline', 'not-recorded', 'not-comparable', 'not-stated'],
  ])('explains %s, which stands in texts and in cells', (anchor) => {
    expect(termAt(anchor)?.definition.join(' ')).toMatch(/\.$/u)
  })

  it('has the levels in the words of the publisher, and no word of the desk', () => {
    const [, levels] = sections
    expect(levels?.terms.map(({ term }) => term)).toEqual(aHead().levels.map(({ word }) => word))
    expect(levels?.lead).toBe('As we say.')
    expect(anchors.filter((anchor) => /readiness|owner|notes|held/u.test(anchor))).toEqual([])
  })

  it('explains each part of it that a matrix leads to', () => {
    const parts = en.public.matrix.explained.parts.map(([part]) => part)
    const ids = sections.map(({ id }) => id)
    expect(parts.filter((part) => !ids.includes(part))).toEqual([])
  })
})
