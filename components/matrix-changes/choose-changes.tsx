import { Crumbs } from '@/components/matrix-view/crumbs'
import { Masthead } from '@/components/matrix-view/masthead'
import type { Assembly } from '@/lib/domain/assembly'
import type { PublicationMark } from '@/lib/domain/publication'
import type { PairFault } from '@/lib/domain/publication-pair'
import type { Words } from '@/lib/words/words'
import { Chooser } from './chooser'

type Props = {
  assembly: Assembly
  publications: readonly PublicationMark[]
  faults: readonly PairFault[]
  words: Words
}

/** Where the address names no two publications that could be compared: a choice of those there are. */
export function ChooseChanges({ assembly, publications, faults, words }: Props) {
  const { changes, masthead } = words.public
  const readable = publications.filter(({ removed }) => removed === null)
  return (
    <>
      <Masthead
        kicker={<Crumbs assembly={assembly} last={changes.crumb} words={words.public} />}
        title={changes.title(assembly.code)}
        dated={null}
        lines={[
          masthead.meeting(assembly),
          readable.length > 1 ? changes.pleaseChoose : changes.onlyOne,
        ]}
        label={masthead.label}
      />
      <Chooser
        assembly={assembly}
        publications={publications}
        chosen={null}
        faults={faults}
        words={words}
      />
    </>
  )
}
