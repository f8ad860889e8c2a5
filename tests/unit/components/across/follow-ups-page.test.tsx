import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { FollowUpsChoice } from '@/components/across/follow-ups-choice'
import { FollowUpsPage } from '@/components/across/follow-ups-page'
import { isLasting } from '@/lib/web/front/kept/is-lasting'
import { keptAnswer } from '@/lib/web/front/kept/kept-answer'
import { en } from '@/lib/words/en'
import { aHead, aRow } from '@/tests/support/snapshot'

const head = aHead({ kind: 'outcomes', asOf: '2024-11-18' })
const assembly = { ...head.assembly, stageByHand: null }

const due = (day: string | null, responsible: string) => ({
  followUp: {
    ...{ id: `${day}`, action: 'See what came of it.', responsible, where: null, due: day },
    ...({ state: 'open', url: null } as const),
  },
  ...{ row: aRow('res-1', { reference: 'Res 1', title: 'Study groups' }), head, assembly },
})

const all = { assemblies: [], total: 3, isByDate: true, notices: [] }

const shown = (over: string[], choice: FollowUpsChoice = all) =>
  renderToStaticMarkup(
    <FollowUpsPage
      groups={[
        { at: 'dated', items: [due('2025-06-01', 'us'), due('2025-06-02', 'Member States')] },
        { at: assembly, items: [due(null, 'us')] },
      ]}
      choice={choice}
      today="2025-06-02"
      over={new Set(over)}
      publisher="The Policy Desk"
      address="https://plenary.example/follow-ups"
      words={en.public}
    />,
  )

it('what remains says since when it was open, what is past its day, and whom "us" means', () => {
  const page = shown([])
  expect(page.match(/past, not recorded as done/gu)).toHaveLength(1)
  expect(page).toMatch(/1 June 2025<\/time><span[^>]*>past, not recorded as done/u)
  expect(page.match(/as of 18 November 2024/gu)).toHaveLength(3)
  expect(page.match(/>The Policy Desk</gu)).toHaveLength(2)
  expect(page).not.toContain('>us<')
  expect(page.match(/>Study groups</gu)).toHaveLength(3)
  expect(page).toContain('3 follow-ups are open or in progress: those with a date first')
})

it('what was for an assembly that is over was not recorded as done', () => {
  const sentence = 'This assembly is over. What stands here was not recorded as done.'
  expect(shown([])).not.toContain(sentence)
  expect(shown([assembly.key])).toContain(sentence)
})

const wtsa = { key: 'wtsa-24', code: 'WTSA-24', count: 3 }
const pp = { key: 'pp-26', code: 'PP-26', count: 2, isChosen: false }

it('narrowed to an assembly, it begins with how many of all are shown, and leads back to all', () => {
  const page = shown([], { ...all, assemblies: [{ ...wtsa, isChosen: true }, pp], total: 5 })
  expect(page).toMatch(/<h2 id="results.count">3 of 5 follow-ups: WTSA-24<\/h2>/u)
  expect(page).toMatch(/href="\/follow-ups\?assembly=wtsa-24#results" aria-current="true"/u)
  expect(page).toContain('<a href="/follow-ups?assembly=pp-26#results">PP-26 (2)</a>')
  expect(page).toContain('<a href="/follow-ups#results">All assemblies (5)</a>')
  expect(page).toContain('5 follow-ups are open or in progress')
  expect(shown([])).not.toContain('results.count')
})

it('is kept under a query that it understood, and under no other', () => {
  const kept = (notices: string[]) => {
    const assemblies = [{ ...wtsa, isChosen: true }]
    const body = Buffer.from(shown([], { ...all, assemblies, notices }))
    const answer = keptAnswer({ status: 200, headers: {}, body }, { identity: body }, {})
    return isLasting('/follow-ups?assembly=wtsa-24', answer)
  }
  expect(kept([])).toBe(true)
  expect(kept(['There is no assembly “wtsa-99” here.'])).toBe(false)
})
