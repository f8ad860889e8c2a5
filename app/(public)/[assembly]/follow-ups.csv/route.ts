import { publicFile } from '@/lib/web/files/public-file'

export const GET = publicFile('follow-ups')
export { GET as HEAD }
