import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ResultCell } from '@/components/matrix-view/result-cell'
import { en } from '@/lib/words/en'
import { aHead, aRow } from '@/tests/support/snapshot'

const head = aHead({ vocabularies: { ...en.vocabulary } })
const page = (instrumentKind: string) => {
  const row = aRow('one', { reference: 'COM4/7', result: 'not-adopted' }, { instrumentKind })
  return renderToStaticMarkup(<ResultCell row={row} head={head} words={en.public.matrix} />)
}

it('the page says of a Question that it was not approved, as the file does', () => {
  expect(page('question')).toContain('Not approved')
  expect(page('resolution')).toContain('Not adopted')
})
