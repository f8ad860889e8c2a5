import { publicFile } from '@/lib/web/files/public-file'

export const GET = publicFile('outcomes')
export { GET as HEAD }
