import { describe, expect, test } from 'vitest'
import { type Check, programCheck, runChecks } from '@/scripts/run-checks'

const saidBy = async (rows: readonly (readonly Check[])[]) => {
  const said: string[] = []
  const failures = await runChecks(rows, (text) => said.push(text))
  return { failures, said: said.join('') }
}

/** Two checks of which each waits for the other: only beside one another do they end. */
const meeting = () => {
  const arrivals: (() => void)[] = []
  const all = new Promise<void>((resolve) => {
    arrivals.push(resolve)
  })
  let here = 0
  return (name: string, held = true): Check => ({
    name,
    run: async (say) => {
      say(`${name} begins\n`)
      here += 1
      if (here === 2) for (const arrive of arrivals) arrive()
      await all
      say(`${name} ends\n`)
      return held
    },
  })
}

describe('checks', () => {
  test('of two rows run beside one another, and are told row after row', async () => {
    const check = meeting()
    const { said, failures } = await saidBy([[check('first')], [check('second')]])
    expect(failures).toEqual([])
    expect(said).toBe(
      '\n── first\nfirst begins\nfirst ends\n\n── second\nsecond begins\nsecond ends\n',
    )
  })

  test('go on after one that found something, which is named', async () => {
    const check = meeting()
    const { said, failures } = await saidBy([
      [programCheck('wrong', ['-e', 'console.error("no"); process.exit(3)']), check('first')],
      [check('second', false), programCheck('right', ['-e', 'console.log("yes")'])],
    ])
    expect(failures).toEqual(['wrong', 'second'])
    expect(said).toContain('── wrong\nno\n')
    expect(said).toContain('── right\nyes\n')
  })
})
