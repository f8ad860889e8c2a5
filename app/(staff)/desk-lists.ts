import type { Earlier } from '@/components/assembly-desk/carry-chooser'
import type { DeskWords } from '@/components/assembly-desk/desk-words'
import type { EarlierAssembly } from '@/lib/assembly/list-earlier-assemblies'
import { en } from '@/lib/words/en'

/** The sentences of the pages on which assemblies are made and kept. */
export const deskWords: DeskWords = {
  desk: en.desk,
  stage: en.vocabulary.stage,
  result: en.vocabulary.result,
  concernStatus: en.vocabulary.concernStatus,
}

/** Names of today that the list of the runtime has under an older one only. */
const RENAMED = [
  ...['Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Yangon', 'Asia/Ho_Chi_Minh', 'Europe/Kyiv'],
  ...['America/Argentina/Buenos_Aires', 'Africa/Asmara', 'Pacific/Pohnpei', 'America/Nuuk'],
]

const NOUNS = ['assembly', 'conference', 'forum']

/** Every time zone that there is, and the nouns that assemblies go by. */
export function listsOf(earlier: readonly EarlierAssembly[], current: string | null) {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), ...RENAMED, 'UTC'])
  for (const { assembly } of earlier) zones.add(assembly.timeZone)
  if (current !== null) zones.add(current)
  return {
    zones: [...zones].sort(),
    nouns: [...new Set([...NOUNS, ...earlier.map(({ assembly }) => assembly.noun)])],
  }
}

/** The assemblies that another may begin from, as its form needs them. */
export const earlierOf = (list: readonly EarlierAssembly[]): Earlier[] =>
  list.map(({ assembly, sections, issues }) => ({
    key: assembly.key,
    code: assembly.code,
    body: assembly.body,
    timeZone: assembly.timeZone,
    sections,
    issues,
  }))
