import { draftFile } from '@/lib/web/files/draft-file'

export const GET = draftFile('outcomes')
export { GET as HEAD }
