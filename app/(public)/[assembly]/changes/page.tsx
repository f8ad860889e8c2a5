import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChangesPage } from '@/components/matrix-changes/changes-page'
import { ChooseChanges } from '@/components/matrix-changes/choose-changes'
import { Cite } from '@/components/matrix-view/cite'
import { RemovedNotice } from '@/components/matrix-view/removed-notice'
import { pairQuery } from '@/lib/domain/publication-pair'
import { env } from '@/lib/env'
import { excelPrinter } from '@/lib/formats/excel-printer'
import { shownChanges } from '@/lib/formats/show-changes'
import { changesBytes } from '@/lib/web/files/changes-file'
import { pageMetadata } from '@/lib/web/page-metadata'
import { en } from '@/lib/words/en'
import { queryOf } from '../../address'
import { citedChanges } from '../../cited'
import { goneMetadata } from '../../gone'
import { previewOfMark } from '../../preview'
import { readChanges, readPublisher } from '../../published'

type Props = PageProps<'/[assembly]/changes'>

async function readFrom({ params, searchParams }: Props) {
  const { assembly } = await params
  const query = queryOf(await searchParams)
  return { assembly, found: await readChanges(assembly, query.toString()) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { assembly, found } = await readFrom(props)
  if (found.state === 'removed') return goneMetadata(found)
  if (found.state !== 'compared')
    return { title: en.public.changes.crumb, robots: { index: false } }
  const { from, to } = found
  const nameOf = ({ mark }: typeof from) =>
    en.public.publication.number(en.vocabulary.publicationKind[mark.kind], mark.number)
  return pageMetadata({
    title: en.public.changes.title(found.assembly.code),
    description: en.public.changes.description(nameOf(from), nameOf(to)),
    path: `/${assembly}/changes${found.isNamed ? `?${pairQuery(from.mark, to.mark)}` : ''}`,
    listed: from.mark.withdrawn === null && to.mark.withdrawn === null,
    preview: await previewOfMark(assembly, to.mark),
  })
}

/** What changed between two publications: by meaning, then issue by issue. */
export default async function WhatChangedPage(props: Props) {
  const { assembly, found } = await readFrom(props)
  if (found.state === 'not-found') notFound()
  if (found.state === 'removed') return <RemovedNotice {...found} words={en} />
  if (found.state === 'none') {
    const publisher = await readPublisher()
    return <ChooseChanges {...found} publisher={publisher} words={en} />
  }
  const { changes, from, to } = found
  const print = excelPrinter(changes.head, en.files)
  const query = pairQuery(from.mark, to.mark)
  const address = `${env().APP_URL}/${assembly}/changes?${query}`
  return (
    <ChangesPage
      {...found}
      rows={changes.rows.map((item) => ({ item, cells: shownChanges(item, changes, print) }))}
      downloads={[{ file: 'changes', query, bytes: changesBytes(found) }]}
      address={address}
      words={en}
    >
      <Cite cited={citedChanges(from.mark, to, address)} words={en.public} />
    </ChangesPage>
  )
}
