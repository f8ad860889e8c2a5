import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AssemblyPage } from '@/components/matrix-view/assembly-page'
import type { Assembly, AssemblyStage } from '@/lib/domain/assembly'
import type { PublicationMark } from '@/lib/domain/publication'
import { en } from '@/lib/words/en'

const assembly: Assembly = {
  ...{ key: 'x-26', code: 'X-26', name: 'An assembly', noun: 'assembly', body: 'ITU' },
  ...{ place: null, opensOn: null, closesOn: null, timeZone: 'UTC', stageByHand: null, note: null },
}

const outcomes: PublicationMark = {
  ...{ kind: 'outcomes', number: 1, asOf: '2026-11-20', publishedAt: '2026-11-20T10:00:00Z' },
  ...{ contentHash: 'a'.repeat(64), withdrawn: null, removed: null, baseline: null },
  ...{ corrects: null, correctedBy: null },
}

const page = (
  key: AssemblyStage,
  publications: PublicationMark[],
  publisher: string | null = 'The publisher',
) =>
  renderToStaticMarkup(
    <AssemblyPage
      assembly={assembly}
      stage={{ key, word: en.vocabulary.stage[key] }}
      publications={publications}
      publisher={publisher}
      kinds={en.vocabulary.publicationKind}
      words={en.public}
    />,
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
    const markup = page('concluded', [{ ...outcomes, ...gone }], null)
    expect(markup).toContain(noneStands)
    expect(markup).not.toContain(nobody)
  }
  expect(page('preparing', [], null)).toContain(nobody)
})

test('an assembly names the publisher, also while none of its publications stands', () => {
  const named = en.public.masthead.publisher('The publisher')
  expect(page('preparing', [outcomes])).toContain(named)
  expect(page('preparing', [])).toContain(named)
})
