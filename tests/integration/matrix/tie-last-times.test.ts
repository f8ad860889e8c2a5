import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { getMatrix } from '@/lib/matrix/get-matrix'
import { tieLastTimes } from '@/lib/matrix/tie-last-times'
import { testDatabase } from '../../support/database'
import { contextOf, makeTestAssembly } from '../../support/matrix'
import { makePublisher } from '../../support/publishing'

const { db } = await testDatabase()
const { editor, makeMatrix } = await makePublisher(db)
const reviewer = await contextOf(db, 'reviewer')

const tieOf = (assembly: string) => ({ slug: 'res-50', lastTime: { assembly, slug: 'res-50' } })
const lastTimeOf = async (assembly: string) =>
  (await getMatrix(editor, { assembly })).issues.map(({ lastTime }) => lastTime?.assembly)

describe('tying an issue to the one that it goes on from', () => {
  it('says where it stood, and keeps what an issue says already', async () => {
    const [now, before, other] = [await makeMatrix(), await makeMatrix(), await makeMatrix()]
    const tie = (from: string) =>
      tieLastTimes(editor, { assembly: now.assembly, ties: [tieOf(from)] })
    expect(await tie(before.assembly)).toEqual({ tied: 1 })
    expect(await tie(other.assembly)).toEqual({ tied: 0 })
    expect(await lastTimeOf(now.assembly)).toEqual([before.assembly])
  })

  it('is refused for another body, the same assembly and an issue that is not there', async () => {
    const [now, before] = [await makeMatrix(), await makeMatrix()]
    const { assembly } = now
    const elsewhere = await makeTestAssembly(db, `pp-${randomUUID().slice(0, 8)}`)
    await db.assembly.update({ where: { key: elsewhere }, data: { body: 'PP' } })
    const refused = (ties: unknown[]) =>
      expect(tieLastTimes(editor, { assembly, ties })).rejects.toMatchObject({ code: 'invalid' })
    await refused([tieOf(elsewhere)])
    await refused([tieOf(assembly)])
    await refused([{ ...tieOf(before.assembly), slug: 'res-99' }])
    await refused([
      tieOf(before.assembly),
      { slug: 'res-50', lastTime: { assembly: before.assembly, slug: 'res-99' } },
      { ...tieOf(before.assembly), slug: 'res-99' },
    ])
    expect(await lastTimeOf(assembly)).toEqual([undefined])
  })

  it('is refused to a reviewer', async () => {
    const [now, before] = [await makeMatrix(), await makeMatrix()]
    await expect(
      tieLastTimes(reviewer, { assembly: now.assembly, ties: [tieOf(before.assembly)] }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})
