import { describe, expect, it } from 'vitest'
import { markupOf, markupOfEach, withRows } from '@/components/ui/markup-of'

it('elements become text in which what people wrote stays text', async () => {
  const written = '<b onclick="x">&\''
  const escaped = '&lt;b onclick=&quot;x&quot;&gt;&amp;&#x27;'
  expect(await markupOf(<td title={written}>{written}</td>)).toBe(
    `<td title="${escaped}">${escaped}</td>`,
  )
})

describe('the text of a list of things that never change', () => {
  const listOf = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ text: `row ${at}` }))
  type Thing = ReturnType<typeof listOf>[number]

  async function write(things: readonly Thing[], under: string | null, word = 'seen') {
    let times = 0
    const render = ({ text }: Thing) => {
      times += 1
      return (
        <p key={text}>
          {text} {word}
        </p>
      )
    }
    return { text: await markupOfEach(things, { under, render }), times }
  }

  it('is written once for each name, in whichever order and choice it is asked for', async () => {
    const things = listOf(3)
    expect((await write(things, 'a')).times).toBe(3)
    const again = await write(things.slice(1).toReversed(), 'a', 'not written')
    expect(again).toEqual({ text: '<p>row 2 seen</p><p>row 1 seen</p>', times: 0 })
    expect((await write(things, 'b', 'otherwise')).text).toContain('row 0 otherwise')
  })

  it('is written anew where it is not to be kept', async () => {
    const things = listOf(2)
    for (const _ of [1, 2]) expect((await write(things, null)).times).toBe(2)
  })
})

it('rows come last in a table, whatever they say', () => {
  expect(withRows('<table><tbody></tbody></table>', '<tr>$&</table></tr>')).toBe(
    '<table><tbody><tr>$&</table></tr></tbody></table>',
  )
  expect(withRows('<table><thead></thead></table>', '<tbody>')).toBe(
    '<table><thead></thead><tbody></table>',
  )
})
