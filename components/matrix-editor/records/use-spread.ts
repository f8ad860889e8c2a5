import { useState } from 'react'
import { NO_SPREAD, type Spread } from '@/lib/domain/shared-proposals'

const withId = (ids: ReadonlySet<string>, id: string, on: boolean) => {
  const next = new Set(ids)
  if (on) next.add(id)
  else next.delete(id)
  return next
}

/** What is asked for the proposals of a panel on other issues; it is done when the panel is saved. */
export function useSpread(begun: Spread = NO_SPREAD) {
  const [spread, setSpread] = useState(begun)
  const alsoOn = (id: string, issues: readonly string[]) =>
    setSpread((now) => ({ ...now, alsoOn: new Map(now.alsoOn).set(id, issues) }))
  const everywhere = (id: string) =>
    setSpread((now) => ({ ...now, everywhere: withId(now.everywhere, id, true) }))
  const alike = (id: string, on: boolean) =>
    setSpread((now) => ({ ...now, alike: withId(now.alike, id, on) }))
  const asks =
    spread.everywhere.size > 0 ||
    spread.alike.size > 0 ||
    [...spread.alsoOn.values()].some((issues) => issues.length > 0)
  return { spread, asks, alsoOn, everywhere, alike }
}
