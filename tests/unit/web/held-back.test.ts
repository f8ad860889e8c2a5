import { describe, expect, it } from 'vitest'
import { fillIn, holdBack, holdingBack } from '@/lib/web/held-back'

describe('markup that is held back', () => {
  it('stands in its place once the page is whole, each piece in its own', async () => {
    const { rendered, held } = await holdingBack(async () => {
      const later = Promise.resolve().then(() => holdBack('<b>second</b>'))
      return `<p>${holdBack('<i>first</i>')}</p>${await later}`
    })
    expect(rendered).not.toContain('first')
    expect(fillIn(rendered, held)).toBe('<p><i>first</i></p><b>second</b>')
  })

  it('is kept apart from that of a page that is rendered at the same moment', async () => {
    const render = (text: string) => holdingBack(async () => holdBack(text))
    const [one, other] = await Promise.all([render('one'), render('other')])
    expect(fillIn(one.rendered + other.rendered, one.held)).toBe(`one${other.rendered}`)
  })

  it('stays where it is in a page that nobody completes', () => {
    expect(holdBack('<b>whole</b>')).toBe('<b>whole</b>')
  })

  it('is no text of people that looks like a mark', async () => {
    const typed = 'held-back-00000000-0000-4000-8000-000000000000'
    const { rendered, held } = await holdingBack(async () => typed + holdBack('!'))
    expect(fillIn(rendered, held)).toBe(`${typed}!`)
  })
})
