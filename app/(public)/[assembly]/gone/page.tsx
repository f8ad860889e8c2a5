import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GoneNotice } from '@/components/matrix-view/gone-notice'
import { Notice } from '@/components/matrix-view/notice'
import { goneOf } from '@/lib/domain/publication'
import { en } from '@/lib/words/en'
import { readAssembly } from '../../published'

export const metadata: Metadata = { title: en.public.notFound.title, robots: { index: false } }

/** What the front server shows, as 404, under an address where something may have been published. */
export default async function GonePage({ params }: PageProps<'/[assembly]/gone'>) {
  const { assembly, publications } = await readAssembly((await params).assembly)
  const gone = goneOf(publications)
  if (gone.length === 0) notFound()
  return (
    <Notice words={en.public.notFound}>
      <GoneNotice assembly={assembly} gone={gone} words={en} />
    </Notice>
  )
}
