import { Fragment } from 'react'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import type { Absent } from '@/lib/domain/across/absent-from'
import { matrixPath } from './matrix-link'

type Props = { name: string; absent: Absent; words: PublicWords['entries'] }

/** Where nothing of a proponent is recorded, lest silence be read as having asked for nothing. */
export function AbsentLine({ name, absent, words }: Props) {
  const { matrices, proposals, unstated } = absent
  const say = words.proponents.absent
  if (matrices.length === 0) return null
  return (
    <p>
      {say.before(name)}{' '}
      {matrices.map((matrix, at) => (
        <Fragment key={matrix.assembly.key}>
          {at > 0 && (at === matrices.length - 1 ? say.and : say.comma)}
          <a href={matrixPath(matrix)} translate="no">
            {matrix.assembly.code}
          </a>
        </Fragment>
      ))}
      {unstated > 0 && say.unstated(unstated, proposals)}
      {'.'}
    </p>
  )
}
