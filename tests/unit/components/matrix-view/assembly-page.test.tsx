import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AssemblyPage } from '@/components/matrix-view/assembly-page'
import type { SummedPublication } from '@/components/matrix-view/assembly-summary'
import type { Assembly, AssemblyStage } from '@/lib/domain/assembly'
import type { PublicationMark } from '@/lib/domain/publication'
import { en } from '@/lib/words/en'
import { aHead } from '@/tests/support/snapshot'

const assembly: Assembly = {
  ...{ key: 'x-26', code: 'X-26', name: 'An assembly', noun: 'assembly', body: 'ITU' },
  ...{ place: null, opensOn: null, closesOn: null, timeZone: 'UTC', stageByHand: null, note: null },
}

const outcomes: PublicationMark = {
  ...{ kind: 'outcomes', number: 1, asOf: '2026-11-20', publishedAt: '2026-11-20T10:00:00Z' },
  ...{ contentHash: 'a'.repeat(64), withdrawn: null, removed: null, baseline: null },
  ...{ corrects: null, correctedBy: null },
}

type Told = { publisher?: string | null; summed?: SummedPublication | null; body?: string }

const page = (
  key: AssemblyStage,
  publications: PublicationMark[],
  { publisher = 'The publisher', summed = null, body = 'ITU' }: Told = {},
) =>
  renderToStaticMarkup(
    <AssemblyPage
      assembly={{ ...assembly, body }}
      stage={{ key, word: en.vocabulary.stage[key] }}
      publications={publications}
      publisher={publisher}
      summed={summed}
      address="https://plenary.example/x-26"
      kinds={en.vocabulary.publicationKind}
      words={en.public}
    >
      <figure />
    </AssemblyPage>,
  )

const preparing = `${en.public.assembly.stage}: ${en.vocabulary.stage.preparing}.`
const over = en.public.masthead.over('assembly')
const notYet = en.public.masthead.notYet('assembly')

test('an assembly whose dates are not known is not said to be over by its outcomes', () => {
  expect(page('preparing', [outcomes])).not.toContain(over)
  expect(page('preparing', [outcomes])).not.toContain(notYet)
})

test('an assembly with outcomes is not said to be in preparation because its dates are not known', () => {
  expect(page('preparing', [])).toContain(preparing)
  expect(page('preparing', [outcomes])).not.toContain(preparing)
})

test('an assembly is over once its stage is concluded, and undecided before without outcomes', () => {
  expect(page('concluded', [])).toContain(over)
  expect(page('concluded', [outcomes])).toContain(over)
  expect(page('preparing', [])).toContain(notYet)
})

test('an assembly whose publications were all withdrawn or removed is not said to have had none', () => {
  const mark = { at: '2026-11-21T10:00:00Z', reason: 'Wrong.' }
  const { nobody, noneStands } = en.public.masthead
  for (const gone of [{ withdrawn: mark }, { removed: mark }]) {
    const markup = page('concluded', [{ ...outcomes, ...gone }], { publisher: null })
    expect(markup).toContain(noneStands)
    expect(markup).not.toContain(nobody)
  }
  expect(page('preparing', [], { publisher: null })).toContain(nobody)
})

test('an assembly names the publisher, also while none of its publications stands', () => {
  const named = en.public.masthead.publisher('The publisher')
  expect(page('preparing', [outcomes])).toContain(named)
  expect(page('preparing', [])).toContain(named)
})

test('an assembly leads to its matrices and says what matters most, whose words and as of when, before any figure', () => {
  const head = aHead({ kind: 'outcomes' })
  const summary = 'Most of it came out well.'
  const markup = page('concluded', [outcomes], {
    summed: { mark: outcomes, head, summary },
  })
  const parts = ['href="/x-26/outcomes"', summary, head.publisher.name, '<figure']
  const places = parts.map((part) => markup.indexOf(part, markup.indexOf('</header>')))
  expect(places.filter((place) => place < 0)).toEqual([])
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(markup).toContain('as of 20 November 2026</a>')
})

test.each(['WTSA', 'PP', 'WTDC', 'WTPF', 'WCIT'])('a %s is told to be of the ITU', (body) => {
  const markup = page('concluded', [], { publisher: null, body })
  expect(markup).toContain(
    '<a href="/glossary#itu">International Telecommunication Union (ITU)</a>',
  )
  expect(markup).toContain(`<a href="/glossary#${body.toLowerCase()}">`)
})

test('a meeting of others is not said to be of the ITU', () => {
  expect(page('concluded', [], { publisher: null, body: 'IETF' })).not.toContain('glossary#')
})
