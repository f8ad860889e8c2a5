import fc from 'fast-check'
import { referenceKinds } from '@/lib/domain/reference/kinds'
import type {
  DocumentReference,
  InstrumentReference,
  ProvisionalReference,
  Reference,
} from '@/lib/domain/reference/reference'

const plainNumber = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('', 'A', 'B', 'bis', 'ter'))
  .map(([digits, letters]) => `${digits}${letters}`)
const numbers = {
  plain: plainNumber,
  article: fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', 'A'),
      fc.constantFrom('', ' a)', ' abis)'),
    )
    .map(([steps, letter, clause]) => `${steps.join('.')}${letter}${clause}`),
  question: fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 21 }))
    .map((pair) => pair.join('/')),
  series: fc.constantFrom('E.164', 'A.1', 'Y.2060', 'X.509', 'M.2083-0'),
}
const edition = fc.record({
  revised: fc.boolean(),
  place: fc.constantFrom(null, 'Hammamet', 'New Delhi', 'Genève', "Côte d'Azur", 'Buenos Aires'),
  year: fc.integer({ min: 1900, max: 2099 }),
})
const instrument: fc.Arbitrary<InstrumentReference> = fc
  .constantFrom(...referenceKinds)
  .chain(({ kind, numbers: form }) =>
    fc
      .record({
        draft: fc.boolean(),
        named: fc.constantFrom<[string | null, string | null]>(
          [null, null],
          ['WTSA', null],
          ['WTSA', '16'],
          ['PP', '22'],
          ['ITU-T', null],
          ['Council', null],
          ['ITR', null],
        ),
        number: numbers[form],
        edition: fc.option(edition),
      })
      .map(({ named: [body, meetingYear], ...rest }) => ({
        form: 'instrument' as const,
        kind,
        body,
        meetingYear,
        ...rest,
      })),
  )
const provisional: fc.Arbitrary<ProvisionalReference> = fc
  .constantFrom<[string, boolean]>(
    ['AFCP-1', true],
    ['COUNTERF', true],
    ['Web 3.0', true],
    ['COM6/4', false],
    ['WGPL/6', false],
    ['GT-PLEN/A', false],
    ['WG4A/12', false],
    ['IAP-10', false],
  )
  .map(([label, bracketed]) => ({ form: 'provisional', label, bracketed }))
const range = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 20 }))
  .map(([first, more]) => ({ first, last: first + more }))
const part = fc.oneof(
  range.map((numbers) => ({ kind: 'add' as const, ...numbers })),
  fc
    .tuple(fc.constantFrom('rev' as const, 'cor' as const), fc.integer({ min: 1, max: 9 }))
    .map(([kind, number]) => ({ kind, first: number, last: number })),
)
const document: fc.Arbitrary<DocumentReference> = fc.record({
  form: fc.constant('document' as const),
  meeting: fc.constantFrom(null, 'WTSA16', 'PP14', 'C26', 'WTPF13', 'TSAG'),
  origin: fc.constantFrom(null, 'AFCP', 'EUR', 'B', 'CAN/USA', 'RCC'),
  series: fc.constantFrom(null, 'DT', 'ADM', 'WD', 'TD', 'C'),
  number: fc.integer({ min: 1, max: 99999 }),
  parts: fc.array(part, { maxLength: 3 }),
  proposal: fc.option(range),
  group: fc.constantFrom(null, 'COM4', 'WG3A'),
})

/** A reference of any form, as the parser gives it. */
export const anyReference: fc.Arbitrary<Reference> = fc.oneof(instrument, provisional, document)
