import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { OrganizationList } from '@/components/matrix-view/organization-list'
import { aHead } from '@/tests/support/snapshot'

const textOf = (organization: string) =>
  renderToStaticMarkup(
    <OrganizationList organizations={[{ organization, how: null }]} head={aHead()} />,
  ).replace(/<[^>]*>/g, '')

it('a group is printed with its members, who are found by it', () => {
  expect(textOf('rirs')).toBe('RIRs: RIPE NCC, APNIC')
})

it('an organization that is no group stands alone', () => {
  expect(textOf('ietf')).toBe('IETF')
})
