import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseCellChange } from '@/lib/domain/cell-change'
import { slugOf } from '@/lib/domain/reference/slug-of'
import { isLink } from '@/lib/domain/text'
import { changesOfMatrix } from '@/prisma/sample/changes-of-matrix'
import { issueFileSchema } from '@/prisma/sample/issue-file'
import { readSample } from '@/prisma/sample/read-sample'
import { parseYaml } from '@/prisma/sample/read-yaml'

const sample = readSample()
const { directory, matrix } = sample
const keysOf = (list: readonly { key: string }[]) => new Set(list.map(({ key }) => key))
const unknown = (names: readonly string[], known: ReadonlySet<string>) =>
  names.filter((name) => !known.has(name))

describe('the sample', () => {
  test('holds the 22 issues of WTSA-24 and a calendar of 19 other assemblies', () => {
    expect(matrix.issues).toHaveLength(22)
    expect(sample.calendar).toHaveLength(19)
  })

  test('leaves out days that were not found', () => {
    const undated = sample.calendar.filter(({ opensOn }) => opensOn === null)
    expect(undated.map(({ code }) => code)).toEqual(['WTPF-26', 'WTSA-28'])
  })

  test('has no key twice', () => {
    const assemblies = [...sample.calendar, matrix.assembly]
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
    expect(unknown(names, keysOf([...sample.calendar, matrix.assembly]))).toEqual([])
  })

  test('says on the matrix that its levels are illustrations', () => {
    expect(matrix.assembly.note).toContain('illustrations')
    expect(sample.installation.disclaimer).toContain('illustrations')
  })
})

describe.each(matrix.issues)('the sample issue $slug', ({ slug, file }) => {
  test('names only what the directory holds', () => {
    const { proposals } = file.before
    const parties = proposals.flatMap((one) => [
      ...one.origins,
      ...one.supporters,
      ...one.opponents,
    ])
    const proponents = parties.map(({ proponent }) => proponent)
    expect(unknown(file.themes, keysOf(directory.themes))).toEqual([])
    expect(unknown(file.areas_of_concern, keysOf(directory.areas))).toEqual([])
    expect(unknown(Object.keys(file.organizations), keysOf(directory.organizations))).toEqual([])
    expect(unknown(proponents, keysOf(directory.proponents))).toEqual([])
  })

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

describe('the changes that the sample makes', () => {
  const { added, outcomes } = changesOfMatrix(matrix)

  test('leave blank what became of a proposal where no source says it', () => {
    const after = outcomes.flatMap(({ column, after: value }) =>
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

  test('are taken by the editor as they are', () => {
    for (const change of [...added, ...outcomes]) {
      expect(parseCellChange(change)).toEqual(change)
    }
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

describe('the sources of the sample', () => {
  test('have a title, and where they have an address, one that is a link', () => {
    for (const { url, title } of Object.values(matrix.sources)) {
      expect(title).not.toBeNull()
      if (url !== null) expect(isLink(url)).toBe(true)
    }
  })

  test('are all used', () => {
    const used = matrix.issues.flatMap(({ file }) => [
      ...file.before.sources,
      ...file.after.sources,
    ])
    expect(unknown(Object.keys(matrix.sources), new Set(used))).toEqual([])
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
})
