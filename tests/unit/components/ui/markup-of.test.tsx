import { expect, it } from 'vitest'
import { markupOf } from '@/components/ui/markup-of'

it('elements become text in which what people wrote stays text', async () => {
  const written = '<b onclick="x">&\''
  const escaped = '&lt;b onclick=&quot;x&quot;&gt;&amp;&#x27;'
  expect(await markupOf(<td title={written}>{written}</td>)).toBe(
    `<td title="${escaped}">${escaped}</td>`,
  )
})
