import type { InstrumentEntry } from '@/lib/domain/public-directory'

/** "WTSA Res 64" */
export function instrumentName({ body, short, kind, number }: InstrumentEntry): string {
  return `${body} ${short ?? kind} ${number}`
}
