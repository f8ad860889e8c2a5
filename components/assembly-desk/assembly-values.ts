import type { AssemblySettings } from '@/lib/domain/new-assembly'

/** The fields of an assembly as a form holds them: what is not known is ''. */
export type AssemblyValues = {
  [K in keyof AssemblySettings]: K extends 'unlisted' ? boolean : string
}

const NULLABLE: readonly string[] = ['place', 'opensOn', 'closesOn', 'stageByHand', 'note']

/** The fields as a form holds them. */
export function valuesOf(settings: AssemblySettings): AssemblyValues {
  return {
    ...settings,
    place: settings.place ?? '',
    opensOn: settings.opensOn ?? '',
    closesOn: settings.closesOn ?? '',
    stageByHand: settings.stageByHand ?? '',
    note: settings.note ?? '',
  }
}

/** One field as it is sent: blank is null where it may be. */
export const sentValue = (name: string, value: string | boolean) =>
  value === '' && NULLABLE.includes(name) ? null : value

/** All fields as they are sent. */
export const sentValues = (values: Partial<AssemblyValues>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, sentValue(name, value)]))

export const BLANK: AssemblyValues = {
  code: '',
  name: '',
  noun: '',
  place: '',
  opensOn: '',
  closesOn: '',
  timeZone: '',
  stageByHand: '',
  unlisted: false,
  note: '',
}
