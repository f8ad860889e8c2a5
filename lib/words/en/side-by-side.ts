/** The view in which an issue stands before and after the assembly. */
export const compare = {
  sides:
    'Before: Issues Matrix No. {n}, as of {day}, frozen and only read here. After: this draft, edited here.',
  noBaseline:
    'No Issues Matrix has been published yet, so there is nothing to stand on the left: every issue counts as new.',
  missing: 'In the Issues Matrix only: {issues}.',
  notThere: 'not in the baseline',
  arrow: 'to',
  /** what the column Change is: worked out, not typed */
  follows: 'worked out, read only',
  groups: {
    issue: 'Issue',
    outcome: 'Before, and what came of it',
    why: 'Why that level, before and after',
    text: 'What was proposed, and what was decided',
    ask: 'What we asked for, and what is left',
  },
  headings: {
    concern: 'Concern before',
    concern_rationale: 'Why',
    proposals: 'What was proposed',
    position: 'What we asked for',
    change: 'Change',
    result: 'What was decided',
    concern_status: 'What became of the concern',
    outcome_summary: 'What the text says now',
    residual_concern: 'Concern after',
    residual_rationale: 'Why it remains',
    follow_ups: 'Still to do',
  },
} as const
