import fc from 'fast-check'

/** Markup that must never come back as markup. */
export const MARKUP = '"\'><script data-odd>alert(1)</script><img src=x onerror=alert(1)>'

/** Texts that have broken somebody's software. */
const TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udc00y',
  '\u202e\u2066\u200b\ufeff',
  'Ａ＝１＋１',
  '=1+1',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  "'; DROP TABLE issue; --",
  "' OR 1=1 --",
  '%',
  '%%_\\',
  '\\',
  '{{7*7}}',
  MARKUP,
  '(a+)+$',
  `${'a'.repeat(500)}!`,
  '../../../etc/passwd',
  'https://evil.example/',
  'javascript:alert(1)',
  '1e309',
  '-1',
  '0',
  '99999999999999999999',
  'NaN',
  'null',
  'true',
  '2024-02-30',
  '0000-00-00',
  '+275760-09-13',
  '2024-10-14T25:61:61+99:99',
  '🏳️‍⚧️',
  'e\u0301'.repeat(50),
  'ﷺ'.repeat(50),
  'Res 64',
  'AFCP/42A1/1',
  ',,,;;;|||',
  'x'.repeat(30_000),
]

/** A text that is none of anybody's business. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 50 }),
)

const deep = (levels: number, inside: unknown = 'x'): unknown =>
  levels === 0 ? inside : deep(levels - 1, levels % 2 ? [inside] : { a: inside })

/** A value of any type but, most likely, the wanted one. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  fc.constantFrom<unknown>(
    ...[null, true, 0, -0, -1, 1.5, 2 ** 53, 1e308, [], {}, [[]], [null], [{}]],
    ...[deep(200), JSON.parse('{"__proto__":{"role":"admin"}}'), { length: -1 }, { toJSON: 1 }],
    Array.from({ length: 600 }, () => 'x'),
  ),
  fc.jsonValue({ maxDepth: 3 }),
)

/** What no column's list is, or is only where what was left out is filled in. */
export const NO_LIST: readonly unknown[] = [
  ...[null, true, 5, '', 'x', {}, { length: 1 }],
  ...[
    [null],
    [5],
    [true],
    [[]],
    [{}],
    [{ title: 'x' }],
    [{ id: 'p1' }],
    [{ id: 'p1', origins: 5 }],
  ],
  [{ organization: null }, null],
]

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The ways to every part of a value. */
const waysInto = (value: unknown, way: string[] = []): string[][] => [
  way,
  ...(isObject(value)
    ? Object.entries(value).flatMap(([key, part]) => waysInto(part, [...way, key]))
    : []),
]

const putAt = (value: unknown, [key, ...way]: readonly string[], put: unknown): unknown => {
  if (key === undefined) return put
  if (Array.isArray(value))
    return value.map((part, at) => (String(at) === key ? putAt(part, way, put) : part))
  if (!isObject(value)) return put
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      name === key ? putAt(part, way, put) : part,
    ]),
  )
}

const withName = (value: unknown, name: string, put: unknown): unknown =>
  isObject(value) && !Array.isArray(value)
    ? Object.fromEntries([...Object.entries(value), [name, put]])
    : value

const without = (value: unknown, name: string): unknown =>
  isObject(value) && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))
    : value

/**
 * Inputs next to one that is right: some parts of it replaced by something hostile, a name more, a
 * name less, or nothing left of it at all.
 * @param right an input that the verb takes, whose shape is that of its schema
 */
export const nextTo = (right: unknown): fc.Arbitrary<unknown> => {
  const ways = waysInto(right)
  const names = isObject(right) ? Object.keys(right) : []
  const replaced = fc
    .array(fc.tuple(fc.constantFrom(...ways), hostileValue), { minLength: 1, maxLength: 2 })
    .map((parts) => parts.reduce((value, [way, put]) => putAt(value, way, put), right))
  return fc.oneof(
    { weight: 6, arbitrary: replaced },
    fc.tuple(hostileText, hostileValue).map(([name, put]) => withName(right, name, put)),
    fc.constantFrom('x', ...names).map((name) => without(right, name)),
    hostileValue,
  )
}
