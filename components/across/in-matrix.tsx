import type { PublicWords } from '@/components/matrix-view/matrix-words'
import type { StandingMatrix } from '@/lib/domain/across/standing-matrix'
import { type AskedFor, matrixLink } from './matrix-link'

type Props = AskedFor & { matrix: StandingMatrix; n: number; words: PublicWords }

/** The way to the matrix that holds these issues, filtered by what they were found by. */
export function InMatrix({ matrix, n, words, ...asked }: Props) {
  return (
    <p>
      <a href={matrixLink(matrix, asked)}>{words.entries.inMatrix(n, matrix.assembly.code)}</a>
    </p>
  )
}
