import type { Metadata } from 'next'
import { Notice } from '@/components/matrix-view/notice'
import { SiteFrame } from '@/components/matrix-view/site-frame'
import { en } from '@/lib/words/en'

export const metadata: Metadata = { title: en.public.notFound.title }

export default function NotFoundPage() {
  return (
    <SiteFrame words={en.public.site}>
      <Notice words={en.public.notFound} />
    </SiteFrame>
  )
}
