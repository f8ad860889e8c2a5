import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseCellChange } from '@/lib/domain/cell-change'
import { slugOf } from '@/lib/domain/reference/slug-of'
import { isLink } from '@/lib/domain/text'
import { changesOfMatrix } from '@/prisma/sample/changes-of-matrix'
import { issueFileSchema } from '@/prisma/sample/issue-file'
import { onlyKnown } from '@/prisma/sample/only-known'
import { readSample } from '@/prisma/sample/read-sample'
import { parseYaml } from '@/prisma/sample/read-yaml'

const sample = readSample()
const { directory, matrices } = sample
const wtsa24 = matrices.filter(({ assembly }) => assembly.key === 'wtsa-24')
const everyIssue = matrices.flatMap(({ assembly, issues }) =>
  issues.map((issue) => ({ ...issue, place: `${assembly.key}/${issue.slug}` })),
)
const keysOf = (list: readonly { key: string }[]) => new Set(list.map(({ key }) => key))
const unknown = (names: readonly string[], known: ReadonlySet<string>) =>
  names.filter((name) => !known.has(name))

describe('the sample', () => {
  test('holds the issues of each matrix, and twenty assemblies with those that have none', () => {
    const counts = matrices.map(({ assembly, issues }) => [assembly.key, issues.length])
    expect(Object.fromEntries(counts)).toEqual({
      'wcit-12': 25,
      'wtpf-13': 8,
      'pp-14': 28,
      'pp-18': 13,
      'pp-22': 23,
      'wtsa-12': 10,
      'wtsa-16': 24,
      'wtsa-20': 4,
      'wtsa-24': 22,
      'pp-26': 3,
    })
    expect(sample.calendar.length + matrices.length).toBe(20)
  })

  test('says what became of a concern only where it says what the assembly decided', () => {
    const judged = new Set<string | null>(['addressed', 'partly-addressed', 'not-addressed'])
    const undecided = everyIssue.filter(
      ({ file: { after } }) =>
        judged.has(after.concern_status) && (after.result === null || after.result === 'pending'),
    )
    expect(undecided.map(({ place }) => place)).toEqual([])
  })

  test('leaves out days that were not found', () => {
    const undated = sample.calendar.filter(({ opensOn }) => opensOn === null)
    expect(undated.map(({ code }) => code)).toEqual(['WTPF-26', 'WTSA-28'])
  })

  test('has no key twice', () => {
    const assemblies = [...sample.calendar, ...matrices.map(({ assembly }) => assembly)]
    expect(keysOf(assemblies).size).toBe(assemblies.length)
    for (const list of [directory.themes, directory.areas, directory.organizations]) {
      expect(keysOf(list).size).toBe(list.length)
    }
    const aliases = directory.proponents.flatMap((proponent) => proponent.aliases)
    expect(new Set(aliases).size).toBe(aliases.length)
  })

  test('names assemblies in its labels that are in the calendar', () => {
    const labels = directory.instruments.flatMap((instrument) => instrument.labels)
    const names = labels.map(({ assembly }) => assembly)
    const assemblies = [...sample.calendar, ...matrices.map(({ assembly }) => assembly)]
    expect(unknown(names, keysOf(assemblies))).toEqual([])
  })

  test.each(matrices)('says on $assembly.code that its levels are illustrations', (matrix) => {
    expect(matrix.assembly.note).toContain('illustrations')
  })

  test('says of the whole that its levels are illustrations', () => {
    expect(sample.installation.disclaimer).toContain('illustrations')
  })
})

describe.each(everyIssue)('the sample issue $place', ({ slug, file }) => {
  test('has a reference, a title, a summary and a source', () => {
    expect(file.reference).not.toBeNull()
    expect(file.title).not.toBeNull()
    expect(file.summary).not.toBeNull()
    expect(file.before.sources).not.toEqual([])
    expect(slugOf(slug)).toBe(slug)
  })

  test('knows what became of no proposal before the assembly', () => {
    const fates = file.before.proposals.map(({ fate }) => fate)
    expect(fates.every((fate) => fate === 'pending' || fate === 'announced')).toBe(true)
  })
})

describe('the proposals of WTSA-24', () => {
  test('are left without a fate where no source says what became of them', () => {
    const after = wtsa24
      .flatMap((matrix) => changesOfMatrix(matrix).outcomes)
      .flatMap(({ column, after: value }) =>
        column === 'proposals'
          ? z.array(z.object({ id: z.string(), fate: z.unknown() })).parse(value)
          : [],
      )
    const blank = after.filter(({ fate }) => fate === null).map(({ id }) => id)
    expect(blank.toSorted()).toEqual([
      ...['green-ict-mod', 'new-8-draft', 'new-ai-draft', 'new-dpi-draft'],
      ...['new-metaverse-draft', 'new-sdt-atu'],
    ])
    expect(after.filter(({ fate }) => fate === 'accepted-in-part').map(({ id }) => id)).toEqual([
      'res-50-emerging',
    ])
  })
})

describe('what came up only at the assembly', () => {
  const [matrix] = matrices.filter(({ assembly }) => assembly.key === 'wcit-12')
  if (!matrix) throw new Error('The sample lacks WCIT-12.')
  const { added, outcomes } = changesOfMatrix(matrix)
  const cellsOf = (change: { after: unknown }) =>
    z
      .object({ id: z.string(), proposals: z.array(z.object({ id: z.string() })) })
      .parse(change.after)

  test('stands in no issue before it, and is added with the outcomes', () => {
    const late = outcomes.filter(({ column }) => column === 'present').map(cellsOf)
    expect(late.map(({ id }) => id)).toEqual([
      ...['preamble-human-rights', 'preamble-access', 'art-1-1-a'],
      ...['new-internet', 'new-traffic-termination', 'final-acts'],
    ])
    const before = added.map(cellsOf)
    expect(before.some(({ id }) => id === 'new-internet')).toBe(false)
    expect(before.flatMap(({ proposals }) => proposals.map(({ id }) => id))).not.toContain(
      'art-3a-joint',
    )
  })

  test('joins the proposals that were there, with what became of it', () => {
    const joined = outcomes.filter(({ column }) => column === 'proposals')
    expect(JSON.stringify(joined)).toContain('"id":"art-3a-joint"')
  })
})

describe('an issue of the sample whose text got a number at the assembly', () => {
  test('has its new reference and title only in the outcome', () => {
    const file = issueFileSchema.parse({
      reference: '[ABC-1]',
      title: 'A draft',
      summary: 'What it is about.',
      before: {},
      after: { reference: 'Res 99', title: 'A resolution' },
    })
    const [matrix] = matrices
    if (!matrix) throw new Error('The sample holds no matrix.')
    const { added, outcomes } = changesOfMatrix({
      ...matrix,
      issues: [{ slug: 'abc-1', section: 'new-resolutions', file }],
    })
    expect(added.map(({ after }) => after)).toMatchObject([
      { reference: '[ABC-1]', title: 'A draft' },
    ])
    expect(outcomes.map(({ column, before, after }) => [column, before, after])).toEqual([
      ['reference', '[ABC-1]', 'Res 99'],
      ['title', 'A draft', 'A resolution'],
    ])
  })
})

describe.each(matrices)('the changes that make the matrix of $assembly.code', (matrix) => {
  const { added, outcomes } = changesOfMatrix(matrix)

  test('are taken by the editor as they are', () => {
    for (const change of [...added, ...outcomes]) {
      expect(parseCellChange(change)).toEqual(change)
    }
  })

  test('fit into two requests', () => {
    expect(added.length).toBeLessThanOrEqual(500)
    expect(outcomes.length).toBeLessThanOrEqual(500)
  })

  test('have ids that no other change has', () => {
    const ids = [...added, ...outcomes].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(changesOfMatrix(matrix)).toEqual({ added, outcomes })
  })

  test('hold nothing of the outcome before the assembly', () => {
    for (const { after } of added) {
      expect(after).toMatchObject({ result: null, concern_status: null, outcome_summary: null })
      expect(after).toMatchObject({ residual_concern: 'not-assessed', follow_ups: [] })
    }
  })
})

describe.each(matrices)('the sources of $assembly.code', ({ sources, issues }) => {
  test('have a title, and where they have an address, one that is a link', () => {
    for (const { url, title } of Object.values(sources)) {
      expect(title).not.toBeNull()
      if (url !== null) expect(isLink(url)).toBe(true)
    }
  })

  test('are all used', () => {
    const used = issues.flatMap(({ file }) => [...file.before.sources, ...file.after.sources])
    expect(unknown(Object.keys(sources), new Set(used))).toEqual([])
  })
})

describe('a mistake in a file of the sample', () => {
  test('is refused with the file, the line and the place', () => {
    const yaml = 'reference: Res 1\ntitle: A\nsummary: B\nbefore:\n  concern: high\nafter: {}\n'
    expect(() => parseYaml('res-1.yaml', yaml, issueFileSchema)).toThrow(
      'res-1.yaml, line 5, before.concern: A level of concern needs its rationale.',
    )
  })

  test('is refused where the text is no YAML', () => {
    expect(() => parseYaml('a.yaml', 'a: 1\nb: [', z.unknown())).toThrow(/^a\.yaml, line 2: /)
  })

  test('is refused where it names what the directory lacks, or no source', () => {
    const yaml = [
      'reference: Res 1',
      'title: A',
      'summary: B',
      'lastTime: wtsa-16/res-5',
      'themes: [cybersecurity, no-theme]',
      'organizations:',
      '  nobody: how',
      'before:',
      '  proposals:',
      '    - id: a',
      '      origins: [bra, atlantis]',
      '  sources: [no-source]',
      'after: {}',
    ]
    const schema = issueFileSchema.superRefine(
      onlyKnown(directory, { sources: [], issues: ['wtsa-16/res-50'] }),
    )
    expect(() => parseYaml('res-1.yaml', yaml.join('\n'), schema)).toThrow(
      [
        'res-1.yaml, line 5, themes.1: There is no theme no-theme.',
        'res-1.yaml, line 7, organizations.nobody: There is no organization nobody.',
        'res-1.yaml, line 11, before.proposals.0.origins.1: There is no proponent atlantis.',
        'res-1.yaml, line 12, before.sources.0: There is no source no-source.',
        'res-1.yaml, line 4, lastTime: There is no issue wtsa-16/res-5.',
      ].join('\n'),
    )
  })
})
