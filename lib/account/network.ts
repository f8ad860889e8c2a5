import { isIPv4, isIPv6 } from 'node:net'

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

function groupsOf(address: string): string[] {
  const [left = '', right] = address.split('::')
  const before = left === '' ? [] : left.split(':')
  if (right === undefined) return before
  const after = right === '' ? [] : right.split(':')
  const shortened = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...shortened, ...after]
}

/**
 * The network that tries at signing in are counted for: an IPv4 address, or the /64 of an IPv6
 * address, since whoever has one address of a /64 has them all.
 * @param address as the front server gives it; anything else is counted together
 */
export function networkOf(address: string | null): string {
  const bare = address?.trim().replace(/%.*$/, '') ?? ''
  const mapped = MAPPED.exec(bare)?.[1]
  if (mapped !== undefined && isIPv4(mapped)) return mapped
  if (isIPv4(bare)) return bare
  if (!isIPv6(bare)) return 'unknown'
  const first = groupsOf(bare).slice(0, 4)
  return `${first.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
