import { columns } from './en/columns'
import { vocabulary } from './en/vocabulary'

/** Every sentence of the interface in English; a language more is a file like this one. */
export const en = { columns, vocabulary } as const
