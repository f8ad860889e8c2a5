import tabs from '@/components/ui/tabs.module.css'
import { DIRECTORIES, type DirectoryName } from '@/lib/domain/directory-entry'
import type { DirectoryWords } from './directory-fields'

type Props = { current: DirectoryName | null; words: DirectoryWords }

/** The lists of the directory, to go from one to another. */
export function DirectoryNav({ current, words }: Props) {
  return (
    <nav aria-label={words.title} className={tabs.tabs}>
      {DIRECTORIES.map((list) => (
        <a
          key={list}
          href={`/staff/directory/${list}`}
          aria-current={list === current ? 'page' : undefined}
        >
          {words.lists[list]}
        </a>
      ))}
    </nav>
  )
}
