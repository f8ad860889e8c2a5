import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { AboutPage } from '@/components/matrix-view/about-page'
import { en } from '@/lib/words/en'

const named = { publisher: 'The Desk', licence: null, disclaimer: null, about: null }
const shown = (contact: string | null) =>
  renderToStaticMarkup(
    <AboutPage
      publisher={{ ...named, contact }}
      address="https://plenary.example/about"
      words={en.public}
    />,
  )

it('the page about the publisher names its contact, or says that none was given', () => {
  expect(shown('desk@society.example')).toContain('href="mailto:desk@society.example')
  expect(shown('desk@society.example')).not.toContain('No contact was given.')
  expect(shown(null)).toContain('<dt>Contact</dt><dd dir="auto">No contact was given.</dd>')
})
