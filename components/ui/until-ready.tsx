'use client'

import { type ReactNode, useSyncExternalStore } from 'react'
import styles from './until-ready.module.css'

const never = () => () => undefined

/**
 * Fields that take nothing until the page has come alive: what is typed before would be lost.
 * The server sends them disabled.
 */
export function UntilReady({ children }: { children: ReactNode }) {
  const ready = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <fieldset role="presentation" className={styles.fields} disabled={!ready}>
      {children}
    </fieldset>
  )
}
