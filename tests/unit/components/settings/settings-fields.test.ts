import { describe, expect, it } from 'vitest'
import {
  type Fields,
  fieldsOf,
  installationIn,
  theirsIn,
  withTheirs,
} from '@/components/settings/settings-fields'
import { installationSchema } from '@/lib/domain/installation'
import { withOwnWordsOnly } from '@/lib/domain/installation-changes'
import { en } from '@/lib/words/en'

const ours = installationSchema.parse({
  publisher: 'A Society',
  publisherShort: 'Society',
  about: 'Who we are.',
  levels: { low: { word: 'Small', definition: 'A small concern.', off: true } },
})
const opened = fieldsOf(ours, en.vocabulary)
const withText = (fields: Fields, change: Fields) => ({ ...fields, ...change })

describe('the fields of the settings', () => {
  it('hold the settings, and give them back as they were', () => {
    const back = installationSchema.parse(installationIn(opened))
    expect(withOwnWordsOnly(back, en.vocabulary)).toEqual(ours)
    expect(opened).toMatchObject({ 'levels.low.off': 'on', 'levels.high.word': 'High' })
  })

  it('take what others saved where nobody touched them here, and keep what was typed', () => {
    const typed = withText(opened, { about: 'Mine.' })
    const standing = withText(opened, { about: 'Theirs.', licence: 'CC0' })
    expect(withTheirs({ typed, opened, standing })).toMatchObject({
      ...{ about: 'Mine.', licence: 'CC0' },
    })
    expect(theirsIn({ typed, opened, standing })).toEqual({ about: 'Theirs.' })
  })

  it('tell of nobody else where they saved the same', () => {
    const typed = withText(opened, { about: 'The same.' })
    expect(theirsIn({ typed, opened, standing: typed })).toEqual({})
  })
})
