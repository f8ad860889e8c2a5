import type { SnapshotHead } from '@/lib/domain/snapshot'
import type { Level } from '@/lib/domain/vocabulary'
import { ConcernMark } from './concern-mark'
import { levelWord } from './frozen-words'

/** A level with the word that the publication froze. */
export function LevelCell({ level, head }: { level: Level; head: SnapshotHead }) {
  return <ConcernMark level={level} word={levelWord(head, level)} />
}
