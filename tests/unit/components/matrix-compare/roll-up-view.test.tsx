import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { RollUpView } from '@/components/matrix-compare/roll-up-view'
import { levelFlow } from '@/lib/domain/level-flow'
import { rollUp } from '@/lib/domain/roll-up'
import { en } from '@/lib/words/en'
import { aHead } from '@/tests/support/snapshot'

const words = en.public.compare.rollUp
const page = (total: number) =>
  renderToStaticMarkup(
    <RollUpView
      rollUp={rollUp([])}
      flow={levelFlow([])}
      total={total}
      head={aHead()}
      linkTo={() => '/'}
      followUpsAt={null}
      words={en.public.compare}
    />,
  )

it('the counts of a filtered comparison speak of the issues shown, not of the assembly', () => {
  expect(page(3)).toContain(words.noneShown)
  expect(page(3)).not.toContain(words.none)
  expect(page(0)).toContain(words.none)
})

it('proposals rated high are counted under the word that the publication has for that level', () => {
  const counts = rollUp([])
  const head = aHead()
  const levels = head.levels.map((each) =>
    each.key === 'high' ? { ...each, word: 'Severe' } : each,
  )
  const markup = renderToStaticMarkup(
    <RollUpView
      rollUp={{ ...counts, highProposals: { total: 1, parts: [{ key: '', count: 1 }] } }}
      flow={levelFlow([])}
      total={0}
      head={{ ...head, levels }}
      linkTo={() => '/'}
      followUpsAt={null}
      words={en.public.compare}
    />,
  )
  expect(markup).toContain(words.highProposals('severe'))
  expect(markup).not.toContain(words.highProposals('high'))
})

it('what is open leads to its list, where that holds what is counted and anything at all', () => {
  const counts = rollUp([])
  const shown = (open: number, followUpsAt: string | null) =>
    renderToStaticMarkup(
      <RollUpView
        rollUp={{ ...counts, followUps: { open, inProgress: 0 } }}
        flow={levelFlow([])}
        total={0}
        head={aHead()}
        linkTo={() => '/'}
        followUpsAt={followUpsAt}
        words={en.public.compare}
      />,
    )
  const at = '/follow-ups?assembly=wtsa-24'
  expect(shown(2, at)).toContain(`<a href="${at}">2 open, 0 in progress</a>`)
  expect(shown(2, null)).not.toContain('<a href="/follow-ups')
  expect(shown(0, at)).not.toContain('<a href="/follow-ups')
})
