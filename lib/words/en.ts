import { answers } from './en/answers'
import { columns } from './en/columns'
import { desk } from './en/desk'
import { directory } from './en/directory'
import { editor } from './en/editor'
import { files } from './en/files'
import { frontWords } from './en/front'
import { gate } from './en/gate'
import { history } from './en/history'
import { people } from './en/people'
import { publicWords } from './en/public'
import { settings } from './en/settings'
import { signIn } from './en/sign-in'
import { vocabulary } from './en/vocabulary'

/** Every sentence of the interface in English; a language more is a file like this one. */
export const en = {
  answers,
  columns,
  desk,
  directory,
  editor,
  files,
  front: frontWords,
  gate,
  history,
  people,
  public: publicWords,
  settings,
  signIn,
  vocabulary,
} as const
