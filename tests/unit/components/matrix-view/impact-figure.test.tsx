import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ImpactFigure } from '@/components/matrix-view/impact-figure'
import { en } from '@/lib/words/en'
import { aHead } from '@/tests/support/snapshot'

function shown(count: number): string {
  const organizations = Array.from({ length: count }, (_, at) => ({
    key: `o-${at}`,
    count: at + 1,
  }))
  const themes = [{ key: 'cybersecurity', count: 1 }]
  return renderToStaticMarkup(
    <ImpactFigure
      impact={{ ...{ rows: 20, named: 20 }, organizations, themes, cells: [] }}
      head={aHead()}
      linkTo={() => '/'}
      words={en.public.impact}
    />,
  )
}

it('a figure that does not draw all says of how many it does', () => {
  expect(shown(14)).toContain(
    'Drawn are 12 of 14 organizations, those of the highest concern; the table has all.',
  )
  expect(shown(12)).not.toContain('Drawn are')
})

it('tells which organization stands on most issues, wherever it is drawn', () => {
  expect(shown(14)).toContain('o-13 stands on most, 14;')
})
