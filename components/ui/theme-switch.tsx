'use client'

import { useEffect, useState } from 'react'
import { keepTheme } from './keep-theme'
import styles from './theme-switch.module.css'

const THEMES = ['device', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

const isTheme = (value: string | null): value is Theme => THEMES.some((theme) => theme === value)

function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem('theme')
    return isTheme(stored) ? stored : 'device'
  } catch {
    return 'device'
  }
}

/** Chooses light, dark or what the device asks for; without JavaScript it is not there at all. */
export function ThemeSwitch({ words }: { words: Record<'label' | Theme, string> }) {
  const [theme, setTheme] = useState<Theme | null>(null)
  useEffect(() => setTheme(storedTheme()), [])
  if (theme === null) return null

  return (
    <label className={styles.switch}>
      <span className="visually-hidden">{words.label}</span>
      <select
        value={theme}
        onChange={(event) => {
          const chosen = event.target.value
          if (!isTheme(chosen)) return
          keepTheme(chosen)
          setTheme(chosen)
        }}
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
    </label>
  )
}
