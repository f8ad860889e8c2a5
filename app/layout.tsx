import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { en } from '@/lib/words/en'
import './fonts.css'
import './tokens.css'
import './global.css'

export const metadata: Metadata = {
  title: { default: en.public.site.name, template: `%s · ${en.public.site.name}` },
  description: en.public.site.about,
}

// Each answer carries its own nonce, so no page is rendered ahead.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { colorScheme: 'light dark' }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr" suppressHydrationWarning>
      <head>
        <script src="/static/theme.js" />
      </head>
      <body>{children}</body>
    </html>
  )
}
