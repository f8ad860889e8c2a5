import type { Published } from '@/lib/db/published'
import { dayIn, stageOf } from '@/lib/domain/assembly'

/** A day begins on a quarter of an hour in every time zone there is; milliseconds. */
const QUARTER = 15 * 60_000

type Assemblies = Pick<Published, 'listAssemblies'>

async function stagesOf(published: Assemblies): Promise<string> {
  const entries = await published.listAssemblies()
  const now = new Date()
  const stages = entries.map(({ assembly }) => [assembly.key, stageOf(assembly, now)])
  return JSON.stringify([dayIn(now, 'UTC'), stages])
}

/**
 * Tells when an assembly has opened or closed, or a new day has begun (UTC), which no row in the
 * database says: pages say what is over and what is past.
 * @param published where the assemblies stand
 * @param onChanged called after the change; also where it could not be looked up
 * @returns a function that stops it
 */
export function followStages(published: Assemblies, onChanged: () => void): () => void {
  let known: string | null = null
  let timer: NodeJS.Timeout | undefined
  const look = async () => {
    const stages = await stagesOf(published).catch(() => null)
    if (stages === null || (known !== null && stages !== known)) onChanged()
    known = stages ?? known
  }
  const wait = () => {
    timer = setTimeout(() => void look().then(wait), QUARTER - (Date.now() % QUARTER))
    timer.unref()
  }
  void look()
  wait()
  return () => clearTimeout(timer)
}
