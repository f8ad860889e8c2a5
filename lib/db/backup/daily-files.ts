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

/** The backups that made themselves in a data folder, oldest first; other files are not ours. */
export const listDaily = (dataDir: string): DailyFile[] => {
  const folder = backupFolder(dataDir)
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names.sort().flatMap((name) => {
    const [, day, hour, minute, second] = NAME.exec(name) ?? []
    if (day === undefined) return []
    return [{ file: path.join(folder, name), at: new Date(`${day}T${hour}:${minute}:${second}Z`) }]
  })
}

/** Those of them that make room for newer ones. */
export const tooMany = (files: readonly DailyFile[]): DailyFile[] =>
  files.slice(0, Math.max(files.length - KEPT, 0))
