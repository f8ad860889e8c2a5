import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { HEAD_SCRIPT } from '@/lib/web/head-script'
import { en } from '@/lib/words/en'
import './fonts.css'
import './tokens.css'
import './global.css'

// With font-display: optional a font that comes late is not used: the head asks for them at once, but
// on a slow line after what the page cannot be shown without.
const FONTS = {
  sans: new URL(
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    import.meta.url,
  ).pathname,
  serif: new URL(
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    import.meta.url,
  ).pathname,
}

export const metadata: Metadata = {
  title: { default: en.public.site.name, template: `%s · ${en.public.site.name}` },
  description: en.public.site.about,
  icons: { icon: '/static/icon.svg' },
}

// Each answer carries its own nonce, so no page is rendered ahead.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { colorScheme: 'light dark' }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr" suppressHydrationWarning>
      <head>
        {Object.entries(FONTS).map(([voice, font]) => (
          <link
            key={voice}
            data-voice={voice}
            rel="preload"
            as="font"
            type="font/woff2"
            href={font}
            crossOrigin=""
            fetchPriority="low"
            // The script below asks for them, where the reader wants them.
            media="not all"
            suppressHydrationWarning
          />
        ))}
        <script
          id="first"
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: ours, and known to the policy by its hash
          dangerouslySetInnerHTML={{ __html: HEAD_SCRIPT }}
        />
      </head>
      <body>{children}</body>
    </html>
  )
}
