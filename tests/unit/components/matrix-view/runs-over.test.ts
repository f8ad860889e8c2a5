import { expect, test } from 'vitest'
import { runsOver } from '@/components/matrix-view/runs-over'

test('a summary of one line, or of eight, is shown whole', () => {
  expect(runsOver('Three proposals would extend the regulations to the Internet.', 66)).toBe(false)
  expect(runsOver('One.\n\nTwo.\n\nThree.\n\nFour.\nFive.', 66)).toBe(false)
  expect(runsOver('x'.repeat(8 * 66), 66)).toBe(false)
})

test('a text of more than eight lines is clamped, whether written as lines or wrapped', () => {
  expect(runsOver('One.\n'.repeat(9), 66)).toBe(true)
  expect(runsOver('x'.repeat(8 * 66 + 1), 66)).toBe(true)
  expect(runsOver(`${'x'.repeat(7 * 66)}\n\nOne.`, 66)).toBe(true)
})
