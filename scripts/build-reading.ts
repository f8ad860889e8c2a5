import path from 'node:path'
import { build } from 'esbuild'

/** The script of the public pages, in the folder of a build. */
export const readingFileOf = (folder: string): string => path.join(folder, 'reading.js')

/**
 * Makes the one script that public pages have.
 * @param folder of the build
 */
export const buildReading = async (folder: string): Promise<void> => {
  await build({
    entryPoints: ['components/reading/reading.ts'],
    outfile: readingFileOf(folder),
    ...{ bundle: true, minify: true, format: 'iife', target: 'es2022', logLevel: 'silent' },
  })
}
