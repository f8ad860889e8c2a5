/** A folder that a build may stand in: the sources it was built from, and whether a site serves it. */
export type BuildFolder = { folder: string; builtFrom: string | null; used: boolean }

/**
 * Where the build of these sources stands or should: one that is built already, else the first
 * folder that nobody serves from.
 * @returns the folder and whether it must be built, or null where every folder is served from
 */
export const chooseBuildFolder = (
  sources: string,
  folders: BuildFolder[],
): { folder: string; mustBuild: boolean } | null => {
  const built = folders.find(({ builtFrom }) => builtFrom === sources)
  if (built) return { folder: built.folder, mustBuild: false }
  const free = folders.find(({ used }) => !used)
  return free ? { folder: free.folder, mustBuild: true } : null
}
