import { FOR_ANYBODY } from './for-anybody'

/**
 * The answer of a file about the whole site, which programs ask for now and then.
 * @param type its media type
 */
export function siteAnswer(type: 'text/plain' | 'application/xml', body: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'public, max-age=3600',
      ...FOR_ANYBODY,
    },
  })
}
