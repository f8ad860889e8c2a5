import { expect, test, vi } from 'vitest'
import { onRequestError } from '@/instrumentation'

const context = {
  routerKind: 'App Router',
  routePath: '/sign-in/link',
  routeType: 'render',
  renderSource: 'react-server-components',
  revalidateReason: undefined,
} as const

test('what a page throws is logged by the ids that its reader is told, without a link’s secret', () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const error = Object.assign(new Error('relation "person" does not exist'), { digest: '123' })
  const headers = { 'x-plenary-request': 'the id' }
  void onRequestError(
    error,
    { path: '/sign-in/link?token=secret', method: 'GET', headers },
    context,
  )
  const logged = String(log.mock.calls[0]?.[0])
  log.mockRestore()
  expect(JSON.parse(logged)).toMatchObject({
    ...{ id: 'the id', digest: '123', path: '/sign-in/link' },
    error: expect.stringContaining('person'),
  })
  expect(logged).not.toContain('secret')
})
