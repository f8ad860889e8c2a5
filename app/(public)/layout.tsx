import type { ReactNode } from 'react'
import { SiteFrame } from '@/components/matrix-view/site-frame'
import { en } from '@/lib/words/en'

export default function PublicLayout({ children }: { children: ReactNode }) {
  return <SiteFrame words={en.public.site}>{children}</SiteFrame>
}
