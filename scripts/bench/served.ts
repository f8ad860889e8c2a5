import { type Loaded, load } from './load'
import { median, repeat } from './numbers'

/** A server that is asked, and how. */
export type Served = Parameters<typeof load>[0]

/** One line of how something is served over so many connections. */
export type ServedLine = {
  what: string
  connections: number
  ours: Loaded
  /** requests a second beside those of a bare Node server and of nginx, where there is one */
  ofBare: number | null
  ofNginx: number | null
  /** of one answer as it is sent */
  bytes: number
}

type Compared = { ours: Served; bare: Served; nginx: Served | null }
type Rounds = { connections: number; seconds: number; answers?: number; rounds: number }

const middle = (loads: readonly Loaded[]): Loaded => {
  const of = (key: keyof Loaded) => median(loads.map((one) => one[key]))
  return { rate: of('rate'), p50: of('p50'), p99: of('p99'), cpu: of('cpu') }
}

/** Asks each server in turns, so that what else the machine does meanwhile falls on all alike. */
export const servedBeside = async (
  { ours, bare, nginx }: Compared,
  { rounds, ...asked }: Rounds,
): Promise<Pick<ServedLine, 'connections' | 'ours' | 'ofBare' | 'ofNginx'>> => {
  const turns = await repeat(rounds, async () => ({
    ours: await load(ours, asked),
    bare: await load(bare, asked),
    nginx: nginx && (await load(nginx, asked)),
  }))
  const own = middle(turns.map((turn) => turn.ours))
  const beside = (loads: readonly Loaded[]) =>
    loads.length === 0 ? null : own.rate / middle(loads).rate
  return {
    ...{ connections: asked.connections, ours: own },
    ofBare: beside(turns.map((turn) => turn.bare)),
    ofNginx: beside(turns.flatMap((turn) => turn.nginx ?? [])),
  }
}
