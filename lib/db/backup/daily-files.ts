import { readdirSync } from 'node:fs'
import path from 'node:path'

const KEPT = 14
const NAME = /^plenary-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z\.backup$/

/** A backup that was made by itself, and when. */
export type DailyFile = { file: string; at: Date }

/** The folder in which the embedded database backs itself up. */
export const backupFolder = (dataDir: string): string => path.join(dataDir, 'backups')

/** The name of the backup of a moment: plenary-2026-11-22T014500Z.backup. */
export const dailyName = (now: Date): string =>
  `plenary-${now.toISOString().replace(/\.\d+/, '').replaceAll(':', '')}.backup`

const namesIn = (folder: string) => {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

/** The backups that made themselves in a data folder, oldest first; other files are not ours. */
export const listDaily = (dataDir: string): DailyFile[] => {
  const folder = backupFolder(dataDir)
  return namesIn(folder).flatMap((name) => {
    const [, day, hour, minute, second] = NAME.exec(name) ?? []
    if (day === undefined) return []
    return [{ file: path.join(folder, name), at: new Date(`${day}T${hour}:${minute}:${second}Z`) }]
  })
}

/** What processes left that were killed while they wrote such a backup. */
export const listBegun = (dataDir: string): string[] => {
  const folder = backupFolder(dataDir)
  const begun = namesIn(folder).filter((name) => NAME.test(name.replace(/\.part$/, '')))
  return begun.filter((name) => name.endsWith('.part')).map((name) => path.join(folder, name))
}

/** Those of them that make room for newer ones. */
export const tooMany = (files: readonly DailyFile[]): DailyFile[] =>
  files.slice(0, Math.max(files.length - KEPT, 0))
