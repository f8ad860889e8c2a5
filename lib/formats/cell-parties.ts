import { AppError } from '@/lib/domain/app-error'
import type { Party } from '@/lib/domain/records'
import { escapeField, splitEscaped, trimEscaped, unescapeField } from '@/lib/formats/cell-escape'
import { writeItems } from '@/lib/formats/cell-items'

/** The key before the first `=` that has no `\` before it, and the address behind it. */
const KEY_AND_SOURCE = /^((?:\\.|[^\\=])*)(?:=(.*))?$/su

function writeParty({ proponent, source }: Party): string {
  const key = escapeField(proponent).replace(/[+=]/gu, '\\$&')
  return source === null ? key : `${key}=${escapeField(source).replace(/\+/gu, '\\+')}`
}

/**
 * Parties as a field of a proposal: keys of proponents joined by `+`, one with a source is
 * `key=url`, so a `+` in that url gets a `\` before it.
 */
export function writeParties(parties: readonly Party[]): string {
  return parties.map(writeParty).join('+')
}

/** Parties as a column of their own: the same, joined by `; `. */
export function writePartyColumn(parties: readonly Party[]): string {
  return writeItems(parties.map((party) => [writeParty(party)]))
}

function readParty(text: string, where: string): Party {
  const [, key = '', source = ''] = KEY_AND_SOURCE.exec(text) ?? []
  const [proponent, address] = [trimEscaped(key), trimEscaped(source)]
  if (proponent === '') {
    throw new AppError('invalid', `${where} has a proponent without a key.`, where)
  }
  return {
    proponent: unescapeField(proponent, where),
    source: address === '' ? null : unescapeField(address, where),
  }
}

/**
 * Reads parties, still escaped.
 * @param separator `+` in a field of a proposal, `;` in a column of its own
 * @param where the place, for the sentence
 * @throws AppError invalid, where a key is missing
 */
export function readParties(text: string, separator: '+' | ';', where: string): Party[] {
  if (text === '') return []
  return splitEscaped(text, separator).map((party) => readParty(party, where))
}
