import type { Metadata } from 'next'
import { ChangeSummary } from '@/components/publish-gate/change-summary'
import type { GateView } from '@/components/publish-gate/publish-gate'
import { fill } from '@/components/ui/fill'
import { requireStaff } from '@/lib/auth/require-staff'
import { dayIn } from '@/lib/domain/assembly'
import { type PublicationKind, publicationKindSchema } from '@/lib/domain/vocabulary'
import { clockOf } from '@/lib/domain/zoned-time'
import { getGate, type Gate as LoadedGate } from '@/lib/matrix/get-gate'
import { forPage } from '@/lib/web/page'
import { en } from '@/lib/words/en'
import { longDate } from '@/lib/words/en/dates'
import { Gate } from './gate'

type Props = PageProps<'/staff/[assembly]/publish'>

const kindOf = async ({ searchParams }: Props): Promise<PublicationKind> =>
  publicationKindSchema.catch('issues').parse((await searchParams).kind)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { assembly } = await params
  return { title: fill(en.gate.title, { code: assembly.toUpperCase() }) }
}

function presetOf(gate: LoadedGate): GateView['preset'] {
  const { candidate, lastHead, assembly, kind } = gate
  const head = candidate?.head ?? lastHead
  const asOf = candidate?.asOf ?? dayIn(new Date(), assembly.timeZone)
  const [day, time = ''] = (asOf.length > 10 ? clockOf(asOf, assembly.timeZone) : asOf).split('T')
  return {
    day: day ?? '',
    time,
    title: head?.title ?? `${assembly.code} ${en.vocabulary.publicationKind[kind]}`,
    summary: head?.summary ?? '',
    note: head?.note ?? '',
    baseline: candidate ? (candidate.head.baseline?.number ?? null) : gate.defaultBaseline,
    corrects: candidate?.head.corrects ?? null,
  }
}

function viewOf(gate: LoadedGate): GateView {
  const { assembly, candidate, publications } = gate
  const { kind, revision, obstacles, held, mayPublish, mayRemove } = gate
  const moments = [...publications.map((one) => one.asOf), candidate?.createdAt ?? '']
  return {
    ...{ kind, revision, obstacles, held, mayPublish, mayRemove },
    levels: gate.words.levels,
    assembly: { key: assembly.key, code: assembly.code, timeZone: assembly.timeZone },
    publications: publications.map(({ publishedAt: _at, ...one }) => one),
    candidate: candidate && {
      id: candidate.id,
      by: candidate.by,
      createdAt: candidate.createdAt,
      revision: candidate.revision,
      issues: candidate.rows.length,
      publisher: candidate.head.publisher.name,
    },
    preset: presetOf(gate),
    days: Object.fromEntries(
      moments.filter((moment) => moment !== '').map((moment) => [moment, longDate(moment)]),
    ),
  }
}

export default async function PublishPage(props: Props) {
  const { assembly } = await props.params
  const kind = await kindOf(props)
  const staff = await requireStaff(`/staff/${assembly}/publish?kind=${kind}`)
  const gate = await forPage(() => getGate(staff, { assembly, kind }))
  const words = { gate: en.gate, kind: en.vocabulary.publicationKind, columns: en.columns }
  const { columns, editor, vocabulary, history } = en
  const { timeZone } = gate.assembly
  const source = { ...gate.words, words: { columns, editor, vocabulary }, history, timeZone }
  return (
    <Gate
      gate={viewOf(gate)}
      changes={<ChangeSummary previous={gate.previous} source={source} words={words} />}
      words={words}
      passwordAgain={en.people.passwordAgain}
    />
  )
}
