import { previewFile } from '../../../../preview-file'

export const GET = previewFile('outcomes')
export { GET as HEAD }
