import { describe, expect, it } from 'vitest'
import { compareMatrices } from '@/lib/domain/comparison'
import type { SnapshotRow } from '@/lib/domain/snapshot'
import { csvPieces } from '@/lib/formats/csv'
import { dataPrinter } from '@/lib/formats/data-printer'
import { excelPrinter } from '@/lib/formats/excel-printer'
import type { FileLines, FileSource } from '@/lib/formats/file-line'
import { followUpsLines, proposalsLines } from '@/lib/formats/item-lines'
import { compareLines, issuesLines, outcomesLines } from '@/lib/formats/matrix-lines'
import { en } from '@/lib/words/en'
import { fullRow, headOf, rowOf } from '@/tests/unit/formats/sample-matrix'

const appUrl = 'https://plenary.example'
const issues: FileSource = {
  head: headOf('issues'),
  edition: { number: 1 },
  appUrl,
  print: dataPrinter,
}
const outcomes: FileSource = { ...issues, head: headOf('outcomes') }
const forExcel = (source: FileSource): FileSource => ({
  ...source,
  print: excelPrinter(source.head, en.files),
})

/** The second line of a file by its columns. */
function record(lines: FileLines): Record<string, string> {
  const [header = [], line = []] = [...lines]
  return Object.fromEntries(header.map((column, at) => [column, line[at] ?? '']))
}
const bytes = (lines: FileLines) => [...csvPieces(lines, { for: 'data' })].join('')

describe('the headers of the files', () => {
  const none: SnapshotRow[] = []
  it.each([
    [
      'issues.csv',
      issuesLines(issues, none),
      'id,section,reference,title,themes,areas_of_concern,proposals,implications,organizations,concern,concern_rationale,position,sources,summary,organizations_how,publication,as_of,permalink',
    ],
    [
      'outcomes.csv',
      outcomesLines(outcomes, none),
      'id,section,reference,title,themes,areas_of_concern,organizations,concern,result,final_reference,outcome_summary,concern_status,residual_concern,residual_rationale,follow_ups,sources,summary,organizations_how,progress,publication,as_of,permalink',
    ],
    [
      'compare.csv',
      compareLines(outcomes, []),
      'id,section,reference,title,organizations,concern,concern_rationale,result,outcome_summary,concern_status,residual_concern,residual_rationale,change,position,final_reference,follow_ups,baseline,publication,as_of,permalink',
    ],
    [
      'proposals.csv',
      proposalsLines(issues, none),
      'issue_id,reference,tag,origins,document,key_points,url,fate,proposal_id,supporters,opponents,concern,concern_rationale,publication,as_of,permalink',
    ],
    [
      'follow-ups.csv',
      followUpsLines(outcomes, none),
      'issue_id,reference,action,responsible,where,due,state,url,follow_up_id,publication,as_of,permalink',
    ],
  ])('%s has the contract’s columns in their order', (_, lines, header) => {
    expect(bytes(lines)).toBe(`${header}\r\n`)
  })
})

describe('a file for data', () => {
  it('holds an issue of the Issues Matrix to the byte', () => {
    const [, line] = bytes(issuesLines(issues, [fullRow])).split(/(?<=permalink\r\n)/u)
    expect(line).toBe(
      'wtsa-24:res-50,modifications,Res 50,Cybersecurity,cybersecurity; wsis,duplication,' +
        'MOD | arb+cept=https://example.org/a\\+b | ARB/43A16/1 | New technologies\\;\\nwithout limit | https://example.org/43 | accepted-in-part | high | p1 |  | cept,' +
        'Work done twice,ietf; icann,high,"The scope is ""open""",Keep the scope,' +
        'https://example.org/s | A report | report | en | public,=what it is about,' +
        'ietf | its standards; icann,issues/1,2024-10-14,https://plenary.example/wtsa-24/issues/1#res-50\r\n',
    )
  })

  it('holds an issue of the Outcomes Matrix', () => {
    expect(record(outcomesLines(outcomes, [fullRow]))).toMatchObject({
      concern: 'high',
      result: 'revised',
      concern_status: 'addressed',
      residual_concern: 'low',
      follow_ups: 'Follow the work | TSAG |  | 2025-05-26 | open |  | f1',
      progress: '2024-10-18T16:30+05:30 | WG4A | bracketed | DT/31 |  |  | s1',
      publication: 'outcomes/1',
      as_of: '2024-11-18T12:00+01:00',
      permalink: `${appUrl}/wtsa-24/outcomes/1#res-50`,
    })
  })

  it('leaves the before side of an issue blank that the baseline lacks', () => {
    const row = { ...fullRow, inBaseline: false }
    expect(record(outcomesLines(outcomes, [row])).concern).toBe('')
  })

  it('holds before and after side by side, then what only the baseline has', () => {
    const dropped = rowOf('res-2', { reference: 'Res 2', concern: 'medium', position: 'Keep' })
    const comparison = compareMatrices(
      { head: outcomes.head, rows: [fullRow] },
      { head: issues.head, rows: [dropped, fullRow] },
    )
    const lines = () => compareLines({ ...outcomes, head: comparison.head }, comparison.rows)
    expect(record(lines())).toMatchObject({
      concern: 'high',
      residual_concern: 'low',
      change: 'lowered',
      baseline: 'issues/1',
      publication: 'outcomes/1',
      permalink: `${appUrl}/wtsa-24/compare/1#res-50`,
    })
    expect([...lines()][2]?.join()).toBe(
      `wtsa-24:res-2,,Res 2,,,medium,,,,,,,dropped,Keep,,,issues/1,outcomes/1,${outcomes.head.asOf},${appUrl}/wtsa-24/compare/1#res-2`,
    )
  })

  it('holds each proposal and each follow-up of an issue in a line', () => {
    expect(record(proposalsLines(issues, [fullRow]))).toEqual({
      issue_id: 'wtsa-24:res-50',
      reference: 'Res 50',
      tag: 'MOD',
      origins: 'arb; cept=https://example.org/a\\+b',
      document: 'ARB/43A16/1',
      key_points: 'New technologies;\nwithout limit',
      url: 'https://example.org/43',
      fate: 'accepted-in-part',
      proposal_id: 'p1',
      supporters: '',
      opponents: 'cept',
      concern: 'high',
      concern_rationale: '',
      publication: 'issues/1',
      as_of: '2024-10-14',
      permalink: `${appUrl}/wtsa-24/issues/1#res-50`,
    })
    expect([...followUpsLines(outcomes, [fullRow, rowOf('res-2', {})])]).toHaveLength(2)
    expect(record(followUpsLines(outcomes, [fullRow]))).toMatchObject({
      action: 'Follow the work',
      state: 'open',
      follow_up_id: 'f1',
      permalink: `${appUrl}/wtsa-24/outcomes/1#res-50`,
    })
  })

  it('of a draft names the revision and no address', () => {
    const draft: FileSource = { ...issues, edition: { draft: 17 } }
    expect(record(issuesLines(draft, [fullRow]))).toMatchObject({
      publication: 'draft/17',
      permalink: '',
    })
  })
})

describe('a file for Excel', () => {
  it('prints headings and words as people read them, one item a line', () => {
    expect(record(issuesLines(forExcel(issues), [fullRow]))).toMatchObject({
      Section: 'Modifications to existing resolutions',
      Themes: 'Cybersecurity\nWSIS review',
      'Areas of concern': 'Duplication of standards work',
      Proposals:
        'MOD · ARB, CEPT · ARB/43A16/1 · New technologies; without limit · Accepted in part · High · opposed by CEPT · https://example.org/43',
      'Organizations affected': 'IETF\nICANN',
      'How they are affected': 'IETF · its standards\nICANN',
      Concern: 'High',
      Sources: 'A report · Report · en · Public · https://example.org/s',
      Publication: 'Issues Matrix 1',
    })
    expect(record(outcomesLines(forExcel(outcomes), [fullRow]))).toMatchObject({
      Result: 'Revised',
      'Concern status': 'Addressed',
      'Follow-up': 'Follow the work · TSAG · 2025-05-26 · Open',
      Progress: '2024-10-18T16:30+05:30 · WG4A · In square brackets · DT/31',
    })
  })

  it('calls a welcomed text secured or lost', () => {
    const welcomed = rowOf('res-2', { concern: 'positive', concern_status: 'not-addressed' })
    expect(record(outcomesLines(forExcel(outcomes), [welcomed]))['Concern status']).toBe('Lost')
    expect(record(outcomesLines(outcomes, [welcomed])).concern_status).toBe('not-addressed')
  })

  it('calls a Question not approved', () => {
    const question = rowOf('q-1', { reference: 'Question 9/13', result: 'not-adopted' })
    expect(record(outcomesLines(forExcel(outcomes), [question])).Result).toBe('Not approved')
    expect(record(outcomesLines(outcomes, [question])).result).toBe('not-adopted')
  })

  it('has a heading for every column of every file', () => {
    for (const [source, make] of [
      [issues, issuesLines],
      [outcomes, outcomesLines],
      [issues, proposalsLines],
      [outcomes, followUpsLines],
    ] as const) {
      const [keys = []] = [...make(source, [])]
      const [headings = []] = [...make(forExcel(source), [])]
      expect(headings.filter((heading, at) => heading === keys[at])).toEqual([])
      expect(new Set(headings).size).toBe(keys.length)
    }
    const [headings = []] = [...compareLines(forExcel(outcomes), [])]
    expect(headings.join()).not.toContain('_')
  })
})
