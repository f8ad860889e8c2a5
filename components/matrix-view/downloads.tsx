import styles from './downloads.module.css'
import type { PublicWords } from './matrix-words'

export type Download = {
  file: keyof PublicWords['matrix']['downloads']['files']
  /** the query of the page's filter and number, without `?` */
  query: string
  /** of the file for data and the file for Excel, in bytes */
  bytes: { data: number; excel: number }
}

type Props = { base: string; downloads: readonly Download[]; filtered: boolean; words: PublicWords }

const PROFILES = [
  ['data', ''],
  ['excel', 'for=excel'],
  ['excelSemicolon', 'for=excel&separator=semicolon'],
] as const

/** The files of a page, each with its size. */
export function Downloads({ base, downloads, filtered, words }: Props) {
  if (downloads.length === 0) return null
  const text = words.matrix.downloads
  return (
    <section className={styles.downloads} aria-labelledby="downloads_title">
      <h2 id="downloads_title" className={styles.title}>
        {text.title}
      </h2>
      <ul className={styles.list}>
        {downloads.map(({ file, query, bytes }) => (
          <li key={file}>
            <strong>{text.files[file]}</strong>:{' '}
            {PROFILES.map(([profile, extra], index) => {
              const search = [query, extra].filter((part) => part !== '').join('&')
              const size = words.size(profile === 'data' ? bytes.data : bytes.excel)
              return (
                <span key={profile}>
                  {index > 0 && ' · '}
                  <a
                    href={`${base}/${file}.csv${search === '' ? '' : `?${search}`}`}
                    aria-label={`${text.files[file]}: ${text[profile]}, ${size}`}
                  >
                    {text[profile]}
                  </a>{' '}
                  <span className={styles.size}>({size})</span>
                </span>
              )
            })}
          </li>
        ))}
      </ul>
      {filtered && <p className={styles.size}>{text.filtered}</p>}
      <p className={styles.size}>
        <a href="/about/data">{words.data.toData}</a>
      </p>
    </section>
  )
}
