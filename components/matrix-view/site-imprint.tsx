import type { ComponentProps } from 'react'
import { Disclaimer } from './disclaimer'
import styles from './imprint.module.css'

/** The small print of a page over all assemblies, which no publication froze. */
export function SiteImprint({ disclaimer, words }: ComponentProps<typeof Disclaimer>) {
  if (disclaimer === null) return null
  return (
    <section className={styles.imprint}>
      <Disclaimer disclaimer={disclaimer} words={words} />
    </section>
  )
}
