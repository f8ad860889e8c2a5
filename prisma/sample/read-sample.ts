import { readdirSync } from 'node:fs'
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

/** The assembly, its issues in their order, its sources and its publications. */
function readMatrix(folder: string) {
  const assembly = readYaml(`${folder}/assembly.yaml`, matrixFileSchema)
  const listed = assembly.sections.flatMap(({ key, issues }) =>
    issues.map((slug) => ({ slug, section: key })),
  )
  const slugs = new Set(listed.map(({ slug }) => slug))
  const stray = readdirSync(join(sampleFolder, folder, 'issues')).filter(
    (name) => !slugs.has(name.replace(/\.yaml$/, '')),
  )
  if (stray.length > 0 || slugs.size !== listed.length) {
    throw new Error(
      `prisma/sample/${folder}/assembly.yaml names each file of issues once; see ${stray.join(', ')}.`,
    )
  }
  return {
    assembly,
    sources: readYaml(`${folder}/sources.yaml`, z.record(keySchema, sourceSchema)),
    issues: listed.map((issue) => ({
      ...issue,
      file: readYaml(`${folder}/issues/${issue.slug}.yaml`, issueFileSchema),
    })),
    publications: readYaml(`${folder}/publications.yaml`, z.array(publicationFileSchema)),
  }
}
export type SampleMatrix = ReturnType<typeof readMatrix>

/** Everything the sample holds. */
export function readSample() {
  return {
    installation: readYaml('installation.yaml', installationSchema),
    calendar: readYaml('calendar.yaml', z.array(newAssemblySchema)),
    directory: readDirectory(),
    matrix: readMatrix('wtsa-24'),
  }
}
export type Sample = ReturnType<typeof readSample>
