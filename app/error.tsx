'use client'

import { Failed } from '@/components/matrix-view/failed'
import { failedWords } from '@/lib/words/en/failed'

type Props = { error: Error & { digest?: string } }

export default function ErrorPage({ error }: Props) {
  return <Failed code={error.digest} words={failedWords} />
}
