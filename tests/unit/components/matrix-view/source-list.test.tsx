import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { SourceList } from '@/components/matrix-view/source-list'
import { aHead } from '@/tests/support/snapshot'

const shown = (language: string) =>
  renderToStaticMarkup(
    <SourceList
      sources={[{ url: 'https://a.example/', title: 'A', kind: null, language, access: null }]}
      head={aHead()}
    />,
  )

it('the language of a source is told in words, and its link says it to programs', () => {
  const html = shown('zh-Hans')
  expect(html).toContain('(Simplified Chinese)')
  expect(html).toContain('hrefLang="zh-Hans"')
})

it('a tag of no language that is known stands as it is', () => {
  expect(shown('abc-12')).toContain('(abc-12)')
})
