import { spawn } from 'node:child_process'
import path from 'node:path'
import { environmentWith } from '@/lib/env'

const NEXT = path.resolve('node_modules/next/dist/bin/next')

type Wanted = { BUILD_DIR: string; cwd?: string }

/**
 * Runs Next's own build, which ends when this process does.
 * @param wanted the folder of the build, and where its sources are if not here
 * @returns what it said, where it failed
 */
export const nextBuild = ({ BUILD_DIR, cwd = '.' }: Wanted): Promise<string | null> =>
  new Promise((resolve) => {
    const settings = { BUILD_DIR, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
    const child = spawn(process.execPath, [NEXT, 'build'], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environmentWith(settings),
    })
    const killBuild = () => child.kill()
    process.on('exit', killBuild)
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk.toString('utf8')
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('close', (code) => {
      process.off('exit', killBuild)
      resolve(code === 0 ? null : output)
    })
  })
