import { draftFile } from '@/lib/web/files/draft-file'

export const GET = draftFile('follow-ups')
export { GET as HEAD }
