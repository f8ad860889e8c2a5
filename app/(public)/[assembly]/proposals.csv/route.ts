import { publicFile } from '@/lib/web/files/public-file'

export const GET = publicFile('proposals')
export { GET as HEAD }
