import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { AssemblyList } from '@/components/matrix-view/assembly-list'
import type { PublicationMark } from '@/lib/domain/publication'
import { en } from '@/lib/words/en'
import { aHead } from '@/tests/support/snapshot'

const mark = (kind: 'issues' | 'outcomes'): PublicationMark => ({
  ...{ kind, number: 1, asOf: '2024-10-14', publishedAt: '2024-10-14T10:00:00Z', contentHash: '' },
  ...{ withdrawn: null, removed: null, baseline: null, corrects: null, correctedBy: null },
})

it('each link to a publication names its assembly, read alone', () => {
  const assembly = { ...aHead().assembly, stageByHand: null }
  const html = renderToStaticMarkup(
    <AssemblyList
      entries={[{ assembly, publications: [mark('issues'), mark('outcomes')] }]}
      kinds={en.vocabulary.publicationKind}
      words={en.public}
    />,
  )
  const links = [...html.matchAll(/<a href="[^"]*\/[a-z]+">(.*?)<\/a>/gu)]
  expect(links.map(([, text = '']) => text.replace(/<[^>]*>/gu, ''))).toEqual([
    'Issues Matrix No. 1 of WTSA-24',
    'Outcomes Matrix No. 1 of WTSA-24',
    `${en.public.assembly.compare} of WTSA-24`,
  ])
})
