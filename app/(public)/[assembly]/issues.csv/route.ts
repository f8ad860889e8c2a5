import { publicFile } from '@/lib/web/files/public-file'

export const GET = publicFile('issues')
export { GET as HEAD }
