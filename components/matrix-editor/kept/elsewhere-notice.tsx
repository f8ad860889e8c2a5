'use client'

import { useEffect, useState } from 'react'
import type { Words } from '@/lib/words/words'
import { fill, fillCount } from '../../ui/fill'
import { findElsewhere, type KeptElsewhere } from './kept-elsewhere'
import styles from './kept-notice.module.css'

type Props = {
  person: string
  /** the matrix that is open; null where none is */
  assembly: string | null
  /** the codes of assemblies by their keys, as far as they are known */
  codes?: Readonly<Record<string, string>>
  words: Pick<Words['editor']['kept'], 'elsewhere' | 'elsewhereOf'>
}

/** Which other matrices of the person have unsent changes in this browser, with the way to each. */
export function ElsewhereNotice({ person, assembly, codes = {}, words }: Props) {
  const [kept, setKept] = useState<readonly KeptElsewhere[]>([])
  useEffect(() => {
    let isOver = false
    const look = async () => {
      // A browser that keeps nothing has nothing to tell of.
      const found = await findElsewhere({ person, assembly }).catch(() => [])
      if (!isOver) setKept(found)
    }
    void look()
    const again = () => void look()
    window.addEventListener('focus', again)
    return () => {
      isOver = true
      window.removeEventListener('focus', again)
    }
  }, [person, assembly])
  if (kept.length === 0) return null
  return (
    <p role="status" className={styles.elsewhere}>
      {words.elsewhere}
      {kept.map((one) => (
        <a key={one.assembly} href={`/staff/${one.assembly}`}>
          {fill(fillCount(words.elsewhereOf, one.count), {
            code: codes[one.assembly] ?? one.assembly,
          })}
        </a>
      ))}
    </p>
  )
}
