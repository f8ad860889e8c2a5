import { definitions } from './glossary'
import { ituTerms } from './glossary-itu'

/** What the glossary says. */
export const glossaryWords = {
  title: 'Glossary',
  outside: 'Glossary of ITU assemblies and of levels of concern',
  description:
    'What the words of the matrices mean: levels of concern, results, action tags such as MOD and NOC, and the words of the ITU.',
  lead: 'What the words of the matrices mean, ours and those of the ITU; below a word of ours, how files and addresses write it.',
  frozen:
    'Each publication keeps the words and definitions under which it was made; these are the ones of today.',
  contents: 'On this page',
  levelsOf: (publisher: string, publication: string) =>
    `As ${publisher} defines them in ${publication}.`,
  link: 'Words explained',
  sections: {
    kind: 'The two matrices',
    level: 'Levels of concern',
    column: 'Columns',
    tag: 'Action tags',
    fate: 'What becomes of a proposal',
    result: 'Results',
    status: 'What became of a concern',
    change: 'Changes from before to after',
    step: 'Where a text stands',
    'follow-up': 'Follow-ups',
    access: 'Who may read a source',
    stage: 'Stages of an assembly',
  },
  ofQuestion: (word: string) => `Of a Question: ${word}.`,
  ifWelcomed: (word: string) => `Of a text that was welcomed: ${word}.`,
  definitions,
  itu: ituTerms,
} as const
