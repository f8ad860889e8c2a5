import { expect, it } from 'vitest'
import { mailTo } from '@/components/matrix-view/links'

const mail = { subject: 'Correction: Res 50 & more', body: 'About https://a.example/#res-50\n' }

it('a correction is a mail with the address of the row', () => {
  expect(mailTo({ ...mail, contact: 'desk@example.org' })).toBe(
    'mailto:desk@example.org?subject=Correction%3A%20Res%2050%20%26%20more&body=About%20https%3A%2F%2Fa.example%2F%23res-50%0A',
  )
})

it.each([null, 'https://example.org/contact', 'desk@example', 'a@b.org?bcc=c@d.org', 'a b@c.org'])(
  'a contact that is no mail address (%s) gets no mail',
  (contact) => {
    expect(mailTo({ ...mail, contact })).toBeNull()
  },
)
