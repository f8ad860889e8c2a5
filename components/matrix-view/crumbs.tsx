import type { PublicWords } from './matrix-words'

type Props = {
  assembly: { key: string; code: string }
  /** where one is, under the assembly */
  last: string | null
  words: PublicWords
}

/** The way up: all assemblies, the assembly. */
export function Crumbs({ assembly, last, words }: Props) {
  return (
    <>
      <a href="/">{words.site.home}</a>
      {' › '}
      {last === null ? (
        <span translate="no">{assembly.code}</span>
      ) : (
        <>
          <a href={`/${assembly.key}`} translate="no">
            {assembly.code}
          </a>
          {` › ${last}`}
        </>
      )}
    </>
  )
}
