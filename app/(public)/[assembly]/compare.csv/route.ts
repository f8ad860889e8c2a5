import { publicFile } from '@/lib/web/files/public-file'

export const GET = publicFile('compare')
export { GET as HEAD }
