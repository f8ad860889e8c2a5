import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import {
  entrySchema,
  instrumentKindSchema,
  instrumentSchema,
  organizationSchema,
  proponentSchema,
} from '@/lib/domain/directory-entry'
import { installationSchema } from '@/lib/domain/installation'
import { newAssemblySchema } from '@/lib/domain/new-assembly'
import { dateSchema, sourceSchema } from '@/lib/domain/records'
import { keySchema, statedTextSchema, textSchema } from '@/lib/domain/text'
import { publicationKindSchema } from '@/lib/domain/vocabulary'
import { issueFileSchema } from './issue-file'
import { onlyKnown } from './only-known'
import { readYaml, sampleFolder } from './read-yaml'

const labelSchema = z.strictObject({ assembly: keySchema, alias: statedTextSchema(60) })

const instrumentFileSchema = z.strictObject({
  ...instrumentSchema.shape,
  labels: z.array(labelSchema).default([]),
})

const matrixFileSchema = z.strictObject({
  ...newAssemblySchema.shape,
  sections: z.array(
    z.strictObject({
      key: keySchema,
      heading: statedTextSchema(300),
      issues: z.array(keySchema),
    }),
  ),
})

const publicationFileSchema = z.strictObject({
  kind: publicationKindSchema,
  asOf: dateSchema,
  title: statedTextSchema(300),
  summary: textSchema(),
  note: textSchema().default(null),
  baseline: z.int().positive().optional(),
})
export type PublicationFile = z.output<typeof publicationFileSchema>

const publicationsFileSchema = z
  .array(publicationFileSchema)
  .refine((list) => new Set(list.map(({ kind }) => kind)).size === list.length, {
    message: 'Names a kind of publication twice.',
  })

/** The directory's files. */
function readDirectory() {
  const file = (name: string) => `directory/${name}.yaml`
  return {
    themes: readYaml(file('themes'), z.array(entrySchema)),
    areas: readYaml(file('areas-of-concern'), z.array(entrySchema)),
    organizations: readYaml(file('organizations'), z.array(organizationSchema)),
    proponents: readYaml(file('proponents'), z.array(proponentSchema)),
    kinds: readYaml(file('instrument-kinds'), z.array(instrumentKindSchema)),
    instruments: readYaml(file('instruments'), z.array(instrumentFileSchema)),
  }
}

type Directory = ReturnType<typeof readDirectory>

const issueFiles = (folder: string) =>
  readdirSync(join(sampleFolder, folder, 'issues')).map((name) => name.replace(/\.yaml$/, ''))

/** The issues that the sections list, in their order, each with its section. */
function listIssues(folder: string, sections: z.output<typeof matrixFileSchema>['sections']) {
  const listed = sections.flatMap(({ key, issues }) =>
    issues.map((slug) => ({ slug, section: key })),
  )
  const slugs = listed.map(({ slug }) => slug)
  const files = issueFiles(folder)
  const wrong = [
    ...slugs.filter((slug, index) => slugs.indexOf(slug) !== index || !files.includes(slug)),
    ...files.filter((slug) => !slugs.includes(slug)),
  ]
  if (wrong.length === 0) return listed
  throw new Error(
    `prisma/sample/${folder}/assembly.yaml, sections: names each file of issues once; see ${wrong.join(', ')}.`,
  )
}

/** The assembly, its issues in their order, its sources, and its publications if it has any. */
function readMatrix(
  folder: string,
  { directory, places }: { directory: Directory; places: readonly string[] },
) {
  const assembly = readYaml(`${folder}/assembly.yaml`, matrixFileSchema)
  if (assembly.key !== folder) {
    throw new Error(`prisma/sample/${folder}/assembly.yaml, key: is not the name of its folder.`)
  }
  const sources = readYaml(`${folder}/sources.yaml`, z.record(keySchema, sourceSchema))
  const publications = `${folder}/publications.yaml`
  const issueSchema = issueFileSchema.superRefine(
    onlyKnown(directory, { sources: Object.keys(sources), issues: places }),
  )
  return {
    assembly,
    sources,
    issues: listIssues(folder, assembly.sections).map((issue) => ({
      ...issue,
      file: readYaml(`${folder}/issues/${issue.slug}.yaml`, issueSchema),
    })),
    publications: existsSync(join(sampleFolder, publications))
      ? readYaml(publications, publicationsFileSchema)
      : [],
  }
}
export type SampleMatrix = ReturnType<typeof readMatrix>

const isMatrix = (folder: string) => existsSync(join(sampleFolder, folder, 'assembly.yaml'))

const byOpening = (one: SampleMatrix, other: SampleMatrix) =>
  (one.assembly.opensOn ?? '9').localeCompare(other.assembly.opensOn ?? '9')

/** Everything the sample holds; the matrices stand in the order in which their assemblies met. */
export function readSample() {
  const directory = readDirectory()
  const folders = readdirSync(sampleFolder).filter(isMatrix)
  const places = folders.flatMap((folder) => issueFiles(folder).map((slug) => `${folder}/${slug}`))
  return {
    installation: readYaml('installation.yaml', installationSchema),
    calendar: readYaml('calendar.yaml', z.array(newAssemblySchema)),
    directory,
    matrices: folders
      .map((folder) => readMatrix(folder, { directory, places }))
      .toSorted(byOpening),
  }
}
export type Sample = ReturnType<typeof readSample>
