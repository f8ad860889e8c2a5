import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { FollowUpsPage } from '@/components/across/follow-ups-page'
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

const shown = (over: string[]) =>
  renderToStaticMarkup(
    <FollowUpsPage
      groups={[
        { at: 'dated', items: [due('2025-06-01', 'us'), due('2025-06-02', 'Member States')] },
        { at: assembly, items: [due(null, 'us')] },
      ]}
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
