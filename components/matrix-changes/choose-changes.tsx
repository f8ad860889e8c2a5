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
  /** who speaks, as the settings say; null for nobody yet */
  publisher: string | null
  words: Words
}

/** Where the address names no two publications that could be compared: a choice of those there are. */
export function ChooseChanges(props: Props) {
  const { assembly, publications, faults, publisher, words } = props
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
          ...(publisher === null ? [] : [masthead.publisher(publisher)]),
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
