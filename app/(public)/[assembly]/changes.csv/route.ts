import { changesFile } from '@/lib/web/files/changes-file'

export const GET = changesFile
export { GET as HEAD }
