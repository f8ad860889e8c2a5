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
    source: 'Kinds of sources',
    access: 'Who may read a source',
    proponent: 'Kinds of proponents',
    stage: 'Stages of an assembly',
  },
  ofQuestion: (word: string) => `Of a Question: ${word}.`,
  ifWelcomed: (word: string) => `Of a text that was welcomed: ${word}.`,
  definitions,
  ours: [
    {
      id: 'comparing',
      title: 'Comparing, and what is not known',
      terms: [
        [
          'baseline',
          'Baseline',
          'The Issues Matrix that an Outcomes Matrix is measured against: as a rule the last one that is as of the opening day or earlier. What stands “before” is taken from it.',
        ],
        [
          'not-recorded',
          'Not recorded',
          'The assembly was over when the matrix was written, and the matrix does not have what was decided on the issue. It does not mean that nothing was decided.',
        ],
        [
          'not-comparable',
          'Not comparable',
          'The issue has no level before or none after, so that nobody can say whether the concern was lowered or raised.',
        ],
        [
          'not-stated',
          'Not stated',
          'The matrix is blank there: no source was found that says it, or nobody has written it yet. Nothing is filled in by guessing.',
        ],
      ],
    },
  ],
  itu: ituTerms,
} as const
