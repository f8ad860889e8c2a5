import type { KnipConfig } from 'knip'

/** What a style sheet leans on: files by their address, and styles that it composes. */
const importsOf = (text: string) =>
  [...text.matchAll(/(?:url\(['"]?|\bfrom ['"])([^'")]+)/g)]
    .map(([, url]) => `import '${url}'`)
    .join('\n')

const config: KnipConfig = {
  entry: [
    'scripts/*.{ts,mjs}',
    'scripts/db/*.ts',
    'scripts/bench/bench.ts',
    'scripts/bench/bare-server.mjs',
    'scripts/bench/bare-app/{next.config.mjs,app/**/*.js}',
    'lib/db/migrate/engine-process.ts',
    'components/reading/reading.ts',
    '.config/*.ts',
    'tests/**/*.{test,spec}.{ts,tsx}',
    'tests/support/{browser-setup,database-server}.ts',
  ],
  project: ['{app,components,lib,prisma,scripts,tests,.config}/**/*.{ts,tsx,js,mjs,css}'],
  ignoreExportsUsedInFile: true,
  // The client itself is generated into lib/db and leans on it at run time; the fonts of previews are
  // named in lib/web/preview/fonts.conf.
  ignoreDependencies: ['@prisma/client', '@expo-google-fonts/.*'],
  // Of the system: where a test mounts a small disk; what runs the checker of HTML.
  ignoreBinaries: ['mount', 'umount', 'java', 'apt-get'],
  compilers: { css: importsOf },
}

export default config
