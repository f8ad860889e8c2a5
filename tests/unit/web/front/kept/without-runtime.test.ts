import { expect, it } from 'vitest'
import { withoutRuntime } from '@/lib/web/front/kept/without-runtime'

const PAGE = [
  '<!DOCTYPE html><html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>',
  '<link rel="preload" as="font" href="/f.woff2"/><script src="/_next/a.js" async=""></script>',
  '<script id="first">try{}catch{}</script><script src="/static/reading.js"></script></head><body><p>a &lt;script&gt; in a text</p>',
  '<script>(self.__next_f=self.__next_f||[]).push([1,"\\u003c/script>"])</script>',
  '<script type="application/ld+json">{"@type":"Dataset"}</script></body></html>',
].join('')

it('leaves a page its content, its own scripts and its data, and none of what brings it alive', () => {
  expect(withoutRuntime(PAGE)).toBe(
    [
      '<!DOCTYPE html><html><head><link rel="preload" as="font" href="/f.woff2"/>',
      '<script id="first">try{}catch{}</script><script src="/static/reading.js"></script></head><body><p>a &lt;script&gt; in a text</p>',
      '<script type="application/ld+json">{"@type":"Dataset"}</script></body></html>',
    ].join(''),
  )
})
