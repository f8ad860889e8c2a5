import { previewFile } from '../../../../preview-file'

export const GET = previewFile('compare')
export { GET as HEAD }
