import {
  followUpsCell,
  keysCell,
  organizationsHowCell,
  progressCell,
  proposalsCell,
  sourcesCell,
} from '@/lib/formats/cell-format'
import { changesHeader } from '@/lib/formats/changes-lines'
import { type FileKey, fileHeaders } from '@/lib/formats/file-headers'

/** A file that anybody may take away, and its columns in their order. */
export type DescribedFile = { file: FileKey | 'changes'; columns: readonly string[] }

/** All of them, as their headers say. */
export const describedFiles: readonly DescribedFile[] = [
  { file: 'issues', columns: fileHeaders.issues },
  { file: 'outcomes', columns: fileHeaders.outcomes },
  { file: 'compare', columns: fileHeaders.compare },
  { file: 'proposals', columns: fileHeaders.proposals },
  { file: 'follow-ups', columns: fileHeaders['follow-ups'] },
  { file: 'changes', columns: changesHeader },
]

/** The columns that hold a list, with the fields of an item in their order. */
export const describedLists: readonly { column: string; fields: readonly string[] }[] = [
  { column: 'themes', fields: keysCell('themes').fields },
  { column: 'areas_of_concern', fields: keysCell('areas_of_concern').fields },
  { column: 'organizations', fields: keysCell('organizations').fields },
  { column: 'organizations_how', fields: organizationsHowCell.fields },
  { column: 'proposals', fields: proposalsCell.fields },
  { column: 'follow_ups', fields: followUpsCell.fields },
  { column: 'sources', fields: sourcesCell.fields },
  { column: 'progress', fields: progressCell.fields },
]
