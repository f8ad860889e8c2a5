import type { NextConfig } from 'next'
import { readSettings } from './lib/env'

const config: NextConfig = {
  distDir: readSettings().BUILD_DIR,
  poweredByHeader: false,
  // Title and descriptions stand in the head for everybody, however long they take to be known.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  // Types and lint are checks of their own; a start need not repeat them.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  experimental: { authInterrupts: true, inlineCss: true },
  serverExternalPackages: ['pg', '@prisma/client', '@prisma/adapter-pg', '@node-rs/argon2'],
}

export default config
