import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { Source } from '@/lib/domain/records'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { wordOf } from './frozen-words'
import { Marked } from './marked'
import { OutsideLink } from './outside-link'
import styles from './record-lists.module.css'

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' })

/** A tag may be of the form of one and of no language. */
function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag
  } catch {
    return tag
  }
}

type Props = { sources: readonly Source[]; head: SnapshotHead; hits?: SearchHits | null }

const hostOf = (url: string) =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url

function factsOf({ kind, language, access }: Source, head: SnapshotHead): string {
  const words = [
    kind === null ? null : wordOf(head, 'sourceKind', kind),
    language === null ? null : languageName(language),
    access === null || access === 'public' ? null : wordOf(head, 'access', access),
  ]
  return words.filter((word) => word !== null).join(', ')
}

/** Where it was seen: title, link, what kind of source it is. */
export function SourceList({ sources, head, hits = null }: Props) {
  return (
    <ul className={styles.list}>
      {sources.map((source) => {
        const facts = factsOf(source, head)
        return (
          <li key={source.url ?? source.title}>
            <span dir="auto">
              <OutsideLink href={source.url} language={source.language}>
                {source.title === null ? (
                  hostOf(source.url ?? '')
                ) : (
                  <Marked text={source.title} hits={hits} />
                )}
              </OutsideLink>
            </span>
            {facts !== '' && <span className={styles.soft}> ({facts})</span>}
          </li>
        )
      })}
    </ul>
  )
}
