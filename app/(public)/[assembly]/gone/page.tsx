import type { Metadata } from 'next'
import { GoneNotice } from '@/components/matrix-view/gone-notice'
import { Notice } from '@/components/matrix-view/notice'
import { goneOf } from '@/lib/domain/publication'
import { PUBLICATION_KINDS } from '@/lib/domain/vocabulary'
import { nothingYet } from '@/lib/web/nothing-yet'
import { en } from '@/lib/words/en'
import { readAssembly } from '../../published'

type Props = PageProps<'/[assembly]/gone'>

/** `of` is the kind that the address asked for, set by the front server; either where it is not. */
async function readFrom({ params, searchParams }: Props) {
  const entry = await readAssembly((await params).assembly)
  const { of } = await searchParams
  const kinds = PUBLICATION_KINDS.filter((kind) => of === undefined || kind === of)
  const gone = goneOf(entry.publications)
  return { assembly: entry.assembly, gone, early: nothingYet(entry, kinds) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { assembly, early } = await readFrom(props)
  const { notFound: none, notYet } = en.public
  const title = early.length > 0 ? notYet.title(assembly.code) : none.title
  return { title, robots: { index: false } }
}

/** What the front server shows, as 404, under an address at which an assembly has nothing. */
export default async function GonePage(props: Props) {
  const { assembly, gone, early } = await readFrom(props)
  const { notFound: none, notYet } = en.public
  const title = early.length > 0 ? notYet.title(assembly.code) : none.title
  return (
    <Notice words={{ ...none, title }}>
      {early.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <GoneNotice assembly={assembly} gone={gone} words={en} />
    </Notice>
  )
}
