import { expect, test } from 'vitest'
import { chooseBuildFolder } from '@/scripts/choose-build-folder'

const first = { folder: '.next', builtFrom: 'old', used: false }
const second = { folder: '.next-beside', builtFrom: null, used: false }

test('a build of the same sources is used, whoever else serves from it', () => {
  const folders = [{ ...first, used: true }, second]
  expect(chooseBuildFolder('old', folders)).toEqual({ folder: '.next', mustBuild: false })
})

test('other sources are built in place of a build that nobody serves', () => {
  expect(chooseBuildFolder('new', [first, second])).toEqual({ folder: '.next', mustBuild: true })
})

test('a build that a site serves is left alone and the new one goes beside it', () => {
  const folders = [{ ...first, used: true }, second]
  expect(chooseBuildFolder('new', folders)).toEqual({ folder: '.next-beside', mustBuild: true })
})

test('a third build beside two that are served is refused', () => {
  const folders = [first, second].map((folder) => ({ ...folder, used: true }))
  expect(chooseBuildFolder('new', folders)).toBeNull()
})
