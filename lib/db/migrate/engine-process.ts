import { text } from 'node:stream/consumers'
import { applyWithEngine } from './schema-engine'

const [url = '', last = ''] = (await text(process.stdin)).trim().split('\n')
try {
  await applyWithEngine(url, last)
  process.exit(0)
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(message.replace(/\s+/g, ' ').trim())
  process.exit(1)
}
