'use client'

import { Failed } from '@/components/matrix-view/failed'
import { failedWords } from '@/lib/words/en/failed'
import './tokens.css'
import './global.css'

type Props = { error: Error & { digest?: string } }

/** Stands where the frame of all pages itself failed. */
export default function GlobalErrorPage({ error }: Props) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <title>{failedWords.title}</title>
      </head>
      <body>
        <Failed code={error.digest} words={failedWords} />
      </body>
    </html>
  )
}
