import { draftFile } from '@/lib/web/files/draft-file'

export const GET = draftFile('issues')
export { GET as HEAD }
