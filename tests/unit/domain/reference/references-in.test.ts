import { expect, it } from 'vitest'
import { printReference } from '@/lib/domain/reference/print-reference'
import { referencesIn } from '@/lib/domain/reference/references-in'

const cells: [string, string[]][] = [
  ['Res 64', ['Res 64']],
  ['EUR/45A12/1 (26 Sep 2016)', ['EUR/45A12/1']],
  ['WGPL/78/1 (DT/78, 3 Nov 2014)', ['WGPL/78/1']],
  [
    '42A16 [AFCP-5]; 43A15 [ARB-2]; 46A11 (IAP-6)',
    ['42A16', '[AFCP-5]', '43A15', '[ARB-2]', '46A11', 'IAP-6'],
  ],
  ['34(Rev.1)A1, IAP-12', ['34(Rev.1)A1', 'IAP-12']],
  ['23A10 (4 Sep 2017); 22A10(Rev.1) (29 Aug 2017)', ['23A10', '22A10(Rev.1)']],
  ['Res 17 and Res 32', ['Res 17', 'Res 32']],
  [
    'Resolution 64 (Rev. Hammamet, 2016), Resolution 50',
    ['Res 64 (Rev. Hammamet, 2016)', 'Res 50'],
  ],
  ['B/75/4; EUR/80A1/14', ['B/75/4', 'EUR/80A1/14']],
  [
    '第50号决议（2024年，新德里，修订版）、第64号决议；第5号决定',
    ['Res 50 (Rev. 新德里, 2024)', 'Res 64', 'Decision 5'],
  ],
  ['القرار 5 (المراجَع في دبي، 2018)، القرار رقم 64', ['Res 5 (Rev. دبي, 2018)', 'Res 64']],
  ['Doc 42 (Addenda 1–11)', ['42A1-11']],
  ['ACP/67A1/1 to ACP/67A1/4', ['ACP/67A1/1-4']],
  ['NEW (AI)', []],
  ['', []],
]

it.each(cells)('%j names %j', (cell, references) => {
  expect(referencesIn(cell).map(printReference)).toEqual(references)
})

it('a long text is read in no time', () => {
  const started = performance.now()
  for (const text of [', ', '(', 'Res 6, ', ' (', ' and '].map((unit) =>
    unit.repeat(20_000 / unit.length),
  )) {
    referencesIn(text)
  }
  expect(performance.now() - started).toBeLessThan(4000)
})
