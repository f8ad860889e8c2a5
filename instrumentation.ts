import type { Instrumentation } from 'next'
import { logFailure } from '@/lib/web/log-failure'
import { REQUEST_HEADER } from '@/lib/web/request-header'

/** What a page throws stands in the log under the id, and under Next's digest, that its reader is told. */
export const onRequestError: Instrumentation.onRequestError = (error, { path, headers }) => {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
  // A query may hold a one-time link.
  logFailure(error, {
    id: [headers[REQUEST_HEADER]].flat()[0],
    digest,
    path: path.split('?', 1)[0],
  })
}
