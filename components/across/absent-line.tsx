import { Fragment } from 'react'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import type { Absent } from '@/lib/domain/across/absent-from'
import type { StandingMatrix } from '@/lib/domain/across/standing-matrix'
import { matrixPath } from './matrix-link'

type Words = PublicWords['entries']
type CodesProps = { matrices: readonly StandingMatrix[]; words: Words }

/** Assemblies by their codes, each leading to its latest matrix. */
function Codes({ matrices, words }: CodesProps) {
  const { comma, and } = words.absent
  return matrices.map((matrix, at) => (
    <Fragment key={matrix.assembly.key}>
      {at > 0 && (at === matrices.length - 1 ? and : comma)}
      <a href={matrixPath(matrix)} translate="no">
        {matrix.assembly.code}
      </a>
    </Fragment>
  ))
}

type SilentProps = { matrices: readonly StandingMatrix[]; before: string; after: string }

/** The assemblies whose matrices do not name an entry, lest the next that does be read as the next. */
export function SilentLine({ matrices, before, after, words }: SilentProps & { words: Words }) {
  if (matrices.length === 0) return null
  return (
    <p>
      {before} <Codes matrices={matrices} words={words} />
      {after}
    </p>
  )
}

type Props = { name: string; absent: Absent; words: Words }

/** Where nothing of a proponent is recorded, lest silence be read as having asked for nothing. */
export function AbsentLine({ name, absent, words }: Props) {
  const { matrices, proposals, unstated } = absent
  const say = words.proponents.absent
  return (
    <SilentLine
      matrices={matrices}
      before={say.before(name)}
      after={`${unstated > 0 ? say.unstated(unstated, proposals) : ''}.`}
      words={words}
    />
  )
}
