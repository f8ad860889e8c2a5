const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'the disk is read-only',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** Why a file could not be read or written, as the end of a sentence; undefined if it is not that. */
export const fileFailure = (error: unknown): string | undefined => SENTENCES[codeOf(error)]

/** Why a database did not do what it was asked, as the end of a sentence. */
export const databaseFailure = (error: unknown): string => {
  const code = codeOf(error)
  if (code === '53100') return 'the disk of the database is full'
  if (code === '42501') return 'the user of DATABASE_URL may not do this'
  if (/^(08|57P)|^E[A-Z]+$/.test(code)) return 'the connection to the database broke'
  return error instanceof Error ? error.message : String(error)
}
