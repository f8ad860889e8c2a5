import fc from 'fast-check'
import type {
  AffectedOrganization,
  FollowUp,
  Party,
  Proposal,
  Source,
  Step,
} from '@/lib/domain/records'
import {
  ACCESSES,
  FATES,
  FOLLOW_UP_STATES,
  LEVELS,
  SOURCE_KINDS,
  STEP_STATES,
  TAGS,
} from '@/lib/domain/vocabulary'

const awkward = fc.string({
  unit: fc.constantFrom(...'\\;|+=\n\r\t n"\',ab－', ' ', ' ', '\\', 'é', '中', '😀', '\uFEFF'),
  minLength: 1,
  maxLength: 12,
})
const anything = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .filter((text) => !text.includes('\0'))

/** A text that is not blank, with everything the formats give a meaning. */
export const statedText = fc.oneof(awkward, awkward, anything)
const text = fc.option(statedText)
const choice = <V>(values: readonly V[]) => fc.option(fc.constantFrom(...values))

const party: fc.Arbitrary<Party> = fc.record({ proponent: statedText, source: text })
/** Proponents with and without the address of a source. */
export const parties = fc.array(party, { maxLength: 4 })

export const proposals: fc.Arbitrary<Proposal[]> = fc.array(
  fc.record({
    id: statedText,
    tag: choice(TAGS),
    origins: parties,
    document: text,
    keyPoints: text,
    url: text,
    fate: choice(FATES),
    concern: choice(LEVELS),
    concernRationale: text,
    supporters: parties,
    opponents: parties,
  }),
  { maxLength: 4 },
)
export const affectedOrganizations: fc.Arbitrary<AffectedOrganization[]> = fc.array(
  fc.record({ organization: statedText, how: text }),
  { maxLength: 4 },
)
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    id: statedText,
    at: statedText,
    body: text,
    state: choice(STEP_STATES),
    document: text,
    note: text,
    url: text,
  }),
  { maxLength: 4 },
)
export const followUps: fc.Arbitrary<FollowUp[]> = fc.array(
  fc.record({
    id: statedText,
    action: statedText,
    responsible: text,
    where: text,
    due: text,
    state: fc.constantFrom(...FOLLOW_UP_STATES),
    url: text,
  }),
  { maxLength: 4 },
)
export const sources: fc.Arbitrary<Source[]> = fc.array(
  fc.record({
    url: text,
    title: text,
    kind: choice(SOURCE_KINDS),
    language: text,
    access: choice(ACCESSES),
  }),
  { maxLength: 4 },
)
