import { draftFile } from '@/lib/web/files/draft-file'

export const GET = draftFile('proposals')
export { GET as HEAD }
