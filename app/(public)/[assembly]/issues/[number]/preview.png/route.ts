import { previewFile } from '../../../../preview-file'

export const GET = previewFile('issues')
export { GET as HEAD }
