import type { Metadata } from 'next'
import { env } from '@/lib/env'
import { PREVIEW_SIZE } from '@/lib/formats/preview-svg'
import { en } from '@/lib/words/en'

/** Characters that search engines and cards show of a description, roughly. */
const LONGEST_DESCRIPTION = 280

type Told = {
  title: string
  /** plain text; what passes the length of a card is cut at a word */
  description: string
  /** the path under which the page is to be found, without a query */
  path: string
  /** whether search engines may list it */
  listed?: boolean
  /** the picture that links to it show: its path, and what it shows in words */
  preview?: { path: string; alt: string } | undefined
}

/**
 * The first lines of a text, in one, no longer than a card shows.
 * @param text paragraphs
 */
export function firstLines(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const characters = [...line]
  if (characters.length <= LONGEST_DESCRIPTION) return line
  const cut = characters.slice(0, LONGEST_DESCRIPTION - 1).join('')
  const word = cut.lastIndexOf(' ')
  return `${word > 0 ? cut.slice(0, word) : cut}…`
}

/**
 * What search engines and links to a public page show of it. Addresses are built from APP_URL.
 * @param told what the page is
 */
export function pageMetadata({ title, description, path, listed = true, preview }: Told): Metadata {
  const url = `${env().APP_URL}${path}`
  const text = firstLines(description)
  const images = preview && [
    {
      url: `${env().APP_URL}${preview.path}`,
      alt: preview.alt,
      ...PREVIEW_SIZE,
      type: 'image/png',
    },
  ]
  return {
    title,
    description: text,
    alternates: { canonical: url },
    openGraph: {
      ...{ title, description: text, url, siteName: en.public.site.name },
      ...({ type: 'website', locale: 'en' } as const),
      ...(images && { images }),
    },
    twitter: {
      card: images ? 'summary_large_image' : 'summary',
      ...{ title, description: text },
      ...(images && { images }),
    },
    ...(listed ? {} : { robots: { index: false } }),
  }
}
