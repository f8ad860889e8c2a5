import type { Words } from '@/lib/words/words'

export type PublicWords = Words['public']
export type MatrixWords = PublicWords['matrix']
