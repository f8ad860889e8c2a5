import { text } from 'node:stream/consumers'
import { applyWithEngine } from './schema-engine'

const url = (await text(process.stdin)).trim()
try {
  await applyWithEngine(url)
  process.exit(0)
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(message.replace(/\s+/g, ' ').trim())
  process.exit(1)
}
