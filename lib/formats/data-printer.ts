import {
  followUpsCell,
  keysCell,
  organizationsHowCell,
  progressCell,
  proposalsCell,
  sourcesCell,
} from '@/lib/formats/cell-format'
import { writePartyColumn } from '@/lib/formats/cell-parties'
import type { FilePrinter } from '@/lib/formats/file-printer'

/** The profile for data: everything as its key, lists in the cell format, nothing altered. */
export const dataPrinter: FilePrinter = {
  heading: (column) => column,
  section: (key) => key ?? '',
  themes: keysCell('themes').write,
  areas: keysCell('areas_of_concern').write,
  organizations: (items) =>
    keysCell('organizations').write(items.map(({ organization }) => organization)),
  organizationsHow: organizationsHowCell.write,
  level: (level) => level ?? '',
  word: (_vocabulary, key) => key ?? '',
  result: ({ cells }) => cells.result ?? '',
  status: (status) => status ?? '',
  proposals: proposalsCell.write,
  parties: writePartyColumn,
  followUps: followUpsCell.write,
  sources: sourcesCell.write,
  progress: progressCell.write,
  edition: (kind, edition) =>
    'number' in edition ? `${kind}/${edition.number}` : `draft/${edition.draft}`,
}
