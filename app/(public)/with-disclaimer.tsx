import type { ReactNode } from 'react'
import { SiteImprint } from '@/components/matrix-view/site-imprint'
import { en } from '@/lib/words/en'
import { readDisclaimer } from './published'

/** A page over all assemblies, and the disclaimer of who publishes here. */
export async function WithDisclaimer({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <SiteImprint disclaimer={await readDisclaimer()} words={en.public.matrix} />
    </>
  )
}
