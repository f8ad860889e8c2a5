import { draftFile } from '@/lib/web/files/draft-file'

export const GET = draftFile('compare')
export { GET as HEAD }
