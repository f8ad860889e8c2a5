import path from 'node:path'

// Its packages are those of the folder above that holds it while it is measured.
const root = path.resolve('../../..')

export default {
  poweredByHeader: false,
  turbopack: { root },
  outputFileTracingRoot: root,
  serverExternalPackages: ['pg'],
}
