import { describe, expect, it } from 'vitest'
import { carryOver } from '@/lib/matrix/carry-over'
import { getGate } from '@/lib/matrix/get-gate'
import { getMatrix } from '@/lib/matrix/get-matrix'
import { publishCandidate } from '@/lib/matrix/publish-candidate'
import { saveChanges } from '@/lib/matrix/save-changes'
import { testDatabase } from '../../support/database'
import { change } from '../../support/matrix'
import { makePublisher, TICKED } from '../../support/publishing'

const { db } = await testDatabase()
const { editor, makeMatrix, candidateOf } = await makePublisher(db)

const followUp = (id: string, state: 'open' | 'in-progress' | 'done') => {
  const blank = { responsible: null, where: null, due: null, url: null }
  return { id, action: `Do ${id}`, state, ...blank }
}

const lastTime = () =>
  makeMatrix({
    follow_ups: [followUp('f1', 'open'), followUp('f2', 'done'), followUp('f3', 'in-progress')],
  })

const issuesOf = async (assembly: string) => (await getMatrix(editor, { assembly })).issues

describe('a summary that was carried over', () => {
  const warningOf = async (assembly: string) => {
    await candidateOf(assembly, { kind: 'issues' })
    const { obstacles } = await getGate(editor, { assembly, kind: 'issues' })
    return obstacles.find(({ code }) => code === 'carried-summary')?.issues.map(({ slug }) => slug)
  }

  it('is a warning at the gate until it is written anew, or was published', async () => {
    const { assembly: from, issueId } = await makeMatrix({ summary: 'What happened in 2020.' })
    const { assembly } = await makeMatrix({ summary: 'Of this time.' })
    await carryOver(editor, { assembly, from, issues: [issueId] })
    const [, issue] = await issuesOf(assembly)
    expect(await warningOf(assembly)).toEqual([issue?.cells.id])
    const { candidate } = await candidateOf(assembly, { kind: 'issues' })
    await expect(
      publishCandidate(editor, { assembly, candidate, acknowledged: TICKED }),
    ).rejects.toMatchObject({ where: 'carried-summary' })
    const values: [string, string] = ['What happened in 2020.', 'What may happen now.']
    const changes = [change(issue?.id ?? '', 'summary', values)]
    await saveChanges(editor, { assembly, changes })
    expect(await warningOf(assembly)).toBeUndefined()
  })

  it('asks no more once it was read, ticked and published', async () => {
    const { assembly: from, issueId } = await makeMatrix({ summary: 'The same each time.' })
    const { assembly } = await makeMatrix()
    await carryOver(editor, { assembly, from, issues: [issueId] })
    const { candidate } = await candidateOf(assembly, { kind: 'issues' })
    const acknowledged = [...TICKED, 'carried-summary']
    await publishCandidate(editor, { assembly, candidate, acknowledged })
    expect(await warningOf(assembly)).toBeUndefined()
  })
})

describe('open follow-ups that were carried over', () => {
  const warningOf = async (assembly: string, kind: 'issues' | 'outcomes') => {
    await candidateOf(assembly, { kind })
    const { obstacles } = await getGate(editor, { assembly, kind })
    return obstacles.find(({ code }) => code === 'carried-follow-ups')
  }

  it('are a warning at the gate of the first Outcomes Matrix, with their number and issues', async () => {
    const { assembly: from, issueId } = await lastTime()
    const { assembly } = await makeMatrix({ follow_ups: [followUp('own', 'open')] })
    await carryOver(editor, { assembly, from, issues: [issueId] })
    expect(await warningOf(assembly, 'issues')).toBeUndefined()
    const [, carried] = await issuesOf(assembly)
    expect(await warningOf(assembly, 'outcomes')).toEqual({
      code: 'carried-follow-ups',
      blocks: false,
      items: 2,
      issues: [
        { slug: carried?.cells.id, reference: carried?.cells.reference, title: 'Cybersecurity' },
      ],
    })
    const { candidate } = await candidateOf(assembly, { kind: 'outcomes' })
    const wish = { assembly, candidate, acknowledged: TICKED }
    await expect(publishCandidate(editor, wish)).rejects.toMatchObject({
      where: 'carried-follow-ups',
    })
    await publishCandidate(editor, { ...wish, acknowledged: [...TICKED, 'carried-follow-ups'] })
    expect(await warningOf(assembly, 'outcomes')).toBeUndefined()
  })

  it('are none where they were done or dropped since', async () => {
    const { assembly: from, issueId } = await lastTime()
    const { assembly: key } = await makeMatrix()
    await carryOver(editor, { assembly: key, from, issues: [issueId] })
    const [, issue] = await issuesOf(key)
    const before = issue?.cells.follow_ups ?? []
    const after = before.map((item) => ({ ...item, state: 'done' as const }))
    const changes = [change(issue?.id ?? '', 'follow_ups', [before, after])]
    await saveChanges(editor, { assembly: key, changes })
    expect(await warningOf(key, 'outcomes')).toBeUndefined()
  })
})
