import { findStaff, type Staff } from '@/lib/auth/find-staff'
import { compareMatrices } from '@/lib/domain/comparison'
import { publicationKindOf } from '@/lib/domain/publication'
import { env } from '@/lib/env'
import type { FileKey } from '@/lib/formats/file-headers'
import { type DraftSnapshot, getDraftSnapshot } from '@/lib/matrix/get-draft-snapshot'
import { Refusal } from '@/lib/web/refusal'
import { en } from '@/lib/words/en'
import { failedFile } from './failed-file'
import { fileAnswer } from './file-answer'
import { type FileMatter, readFileFilter } from './file-matter'
import { readFileQuery } from './file-query'

type Parameters = { params: Promise<{ assembly: string }> }
type Handler = (request: Request, parameters: Parameters) => Promise<Response>

const PERSONAL = { 'Cache-Control': 'private, no-store' }

/** Before there is a baseline, the proposals stand in the Issues Matrix only. */
async function findDraft(staff: Staff, assembly: string, file: FileKey): Promise<DraftSnapshot> {
  const draft = await getDraftSnapshot(staff, { assembly, kind: publicationKindOf(file) })
  const isBefore = file === 'proposals' && draft.baseline === null
  return isBefore ? getDraftSnapshot(staff, { assembly, kind: 'issues' }) : draft
}

function matterOf(file: FileKey, draft: DraftSnapshot): FileMatter {
  const edition = { draft: draft.revision }
  if (file !== 'compare') return { file, head: draft.head, rows: draft.rows, edition }
  return { file, ...compareMatrices(draft, draft.baseline), edition }
}

async function answer(request: Request, assembly: string, file: FileKey): Promise<Response> {
  const { pathname, search, searchParams } = new URL(request.url)
  const staff = await findStaff(request)
  if (staff === null) {
    const next = encodeURIComponent(pathname + search)
    return new Response(null, {
      status: 303,
      headers: { Location: `/sign-in?next=${next}`, ...PERSONAL },
    })
  }
  const { form, wanted, filterParams } = readFileQuery(searchParams, file)
  if (wanted !== null) throw new Refusal(400, en.answers.draftHasNoNumber)
  const matter = matterOf(file, await findDraft(staff, assembly, file))
  const filter = readFileFilter(filterParams, matter)
  const { APP_URL: appUrl } = env()
  return fileAnswer(request, matter, { filter, form, appUrl, words: en, headers: PERSONAL })
}

/**
 * The handler of a draft's file, for GET and HEAD: for staff who may read the draft.
 * @param file which of the five; the proposals are the Outcomes Matrix's once it has a baseline
 */
export function draftFile(file: FileKey): Handler {
  return async (request, { params }) => {
    try {
      return await answer(request, (await params).assembly, file)
    } catch (error) {
      return failedFile(error)
    }
  }
}
