import { expect, it } from 'vitest'
import { describedFiles, describedLists } from '@/lib/formats/described-files'
import { en } from '@/lib/words/en'

it('every column of the files has a heading that people read', () => {
  const headings: Record<string, string> = { ...en.files.headings, ...en.columns }
  const columns = describedFiles.flatMap((file) => file.columns)
  expect(columns.filter((column) => headings[column] === undefined)).toEqual([])
})

it('every list that stands in a cell of a matrix is described, by its fields', () => {
  const columns = new Set(describedFiles.flatMap((file) => file.columns))
  expect(describedLists.filter(({ column }) => !columns.has(column))).toEqual([])
  expect(describedLists.find(({ column }) => column === 'proposals')?.fields).toHaveLength(11)
})
