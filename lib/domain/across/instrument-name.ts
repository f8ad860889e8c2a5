import type { InstrumentEntry } from '@/lib/domain/public-directory'

/**
 * An instrument as it is called: "WTSA Res 64".
 * @param instrument its body, kind and number
 */
export function instrumentName({ body, short, kind, number }: InstrumentEntry): string {
  return `${body} ${short ?? kind} ${number}`
}
