import { readFileSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'

const LOOPBACK = '127.0.0.1'

const listenOn = (port: number) =>
  new Promise<number | undefined>((resolve) => {
    const probe = net.createServer()
    probe.once('error', () => resolve(undefined))
    probe.listen(port, LOOPBACK, () => {
      const address = probe.address()
      const got = typeof address === 'object' && address ? address.port : undefined
      probe.close(() => resolve(got))
    })
  })

const remembered = (file: string) => {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || 0
  } catch {
    return 0
  }
}

/** The port of loopback that `home` remembers if it is free, else a new free one, remembered. */
export const freePort = async (home: string): Promise<number> => {
  const file = path.join(home, 'port')
  const known = remembered(file)
  const port = (await listenOn(known)) ?? (await listenOn(0)) ?? 0
  if (port !== known) writeFileSync(file, `${port}\n`)
  return port
}
