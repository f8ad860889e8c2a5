import { referenceKinds } from '@/lib/domain/reference/kinds'
import type { ProvisionalReference } from '@/lib/domain/reference/reference'

const KIND = `(?:(?:draft )?(?:new )?(?:${referenceKinds.map(({ read }) => read).join('|')})\\.? )?`
const BRACKETED = new RegExp(`^${KIND}\\[ ?([^[\\]]{1,60}?) ?\\]$`, 'iu')
const OF_A_GROUP = new RegExp(
  `^${KIND}(COM ?\\d{1,2}[A-Z]?|WG ?\\d{1,2}[A-Z]?|WG-?PL|GT-?PLEN|PLEN|PL) ?/ ?0*(\\d{1,3}|[A-Z])(?:-[EFSRCA])?$`,
  'iu',
)
/** Only these prefixes are read without brackets, or `COVID-19` were a label. */
const OF_A_REGION = /^(AFCP|ATU|ARB|LAS|P?ACP|APT|ECP|EUR|CEPT|D?IAP|CITEL|RCC)[ -]0*(\d{1,3})$/iu

function readLabel(text: string): string {
  return /^[a-z]{1,8}-\d+$/iu.test(text) ? text.toUpperCase() : text
}

/** Reads plain text as the label of a text without a number yet, or null. */
export function parseProvisional(text: string): ProvisionalReference | null {
  const [, bracketed] = BRACKETED.exec(text) ?? []
  if (bracketed?.trim()) {
    return { form: 'provisional', label: readLabel(bracketed.trim()), bracketed: true }
  }
  const [, group, item] = OF_A_GROUP.exec(text) ?? []
  if (group !== undefined && item !== undefined) {
    const body = group.toUpperCase().replace(/ /gu, '').replace('WG-PL', 'WGPL')
    const name = body === 'GTPLEN' ? 'GT-PLEN' : body
    return { form: 'provisional', label: `${name}/${item.toUpperCase()}`, bracketed: false }
  }
  const [, region, number] = OF_A_REGION.exec(text) ?? []
  if (region === undefined) return null
  return { form: 'provisional', label: `${region.toUpperCase()}-${number}`, bracketed: false }
}
