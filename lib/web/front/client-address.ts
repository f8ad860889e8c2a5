import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i
const WITH_PORT = /^(?:\[([^\]]+)\]|(\d+\.\d+\.\d+\.\d+))(?::\d+)?$/

const plain = (text: string) => {
  const trimmed = text.trim()
  const parts = WITH_PORT.exec(trimmed)
  const address = parts?.[1] ?? parts?.[2] ?? trimmed
  return MAPPED.exec(address)?.[1] ?? address
}

/**
 * The IP address that a request comes from.
 * Each proxy appends whom it heard from to X-Forwarded-For, so with `proxies` of them in front the
 * client is that many from the right; what stands further left anyone may have written.
 */
export const clientAddress = (request: IncomingMessage, proxies: number): string => {
  const nearest = plain(request.socket.remoteAddress ?? '')
  if (proxies === 0) return nearest
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',')
  const chain = forwarded.split(',').map(plain).filter(Boolean)
  const told = chain.at(-Math.min(proxies, chain.length || 1)) ?? ''
  return isIP(told) ? told : nearest
}
