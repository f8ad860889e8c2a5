import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Parties } from '@/components/matrix-view/parties'
import { en } from '@/lib/words/en'
import { aHead } from '@/tests/support/snapshot'

const seen = { proponent: 'atu', source: 'https://news.example/1' }
const markupOf = (isLinked: boolean) =>
  renderToStaticMarkup(
    <Parties
      parties={[seen]}
      head={aHead()}
      source={en.public.matrix.proposal.source}
      isLinked={isLinked}
    />,
  )

it('a report of what somebody proposes is called a source, never their own word', () => {
  expect(markupOf(true)).toMatch(/<a href="https:\/\/news\.example\/1"[^>]*>source<\/a>/u)
  for (const isLinked of [true, false]) {
    expect(markupOf(isLinked)).toMatch(/aria-label="[^"]+: source"/u)
    expect(markupOf(isLinked)).not.toContain('says')
  }
})
