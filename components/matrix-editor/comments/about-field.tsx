import { useId } from 'react'
import { isCommented } from '@/lib/domain/comments'
import type { DraftIssue } from '@/lib/domain/draft'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import styles from './comments.module.css'
import type { About } from './comments-context'
import { proposalName } from './proposal-name'

type Props = {
  issue: DraftIssue
  /** of one cell only: which of its proposals is meant */
  within: 'issue' | 'proposals'
  about: About
  onChoose: (about: About) => void
}

type Choice = { value: string; word: string; about: About }

const optionOf = ({ column, proposal }: About) => [column, proposal].filter(Boolean).join(' ')

function useChoices({ issue, within }: Props): Choice[] {
  const { source, columns } = useEditor()
  const words = source.words.editor.comments
  const choice = (word: string, about: About) => ({ word, about, value: optionOf(about) })
  const proposals = issue.cells.proposals.map(({ id }) => {
    const name = proposalName(source, issue, { id })
    const word =
      within === 'issue'
        ? fill(words.ofProposal, { column: source.words.columns.proposals, proposal: name })
        : name
    return choice(word, { column: 'proposals', proposal: id })
  })
  if (within === 'proposals') {
    return [choice(words.allProposals, { column: 'proposals', proposal: null }), ...proposals]
  }
  const cells = columns.flatMap(({ key }) => {
    if (!isCommented(key)) return []
    const cell = choice(source.words.columns[key], { column: key, proposal: null })
    return key === 'proposals' ? [cell, ...proposals] : [cell]
  })
  return [choice(words.wholeIssue, { column: null, proposal: null }), ...cells]
}

/** What a new comment is about: the issue as a whole, one of its cells, or one of its proposals. */
export function AboutField(props: Props) {
  const { about, onChoose } = props
  const words = useEditor().source.words.editor.comments
  const choices = useChoices(props)
  const id = useId()
  const choose = (value: string) => {
    const chosen = choices.find((one) => one.value === value)
    if (chosen) onChoose(chosen.about)
  }
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{words.about}</label>
      <select
        id={id}
        className={styles.select}
        value={optionOf(about)}
        onChange={({ target }) => choose(target.value)}
      >
        {choices.map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </div>
  )
}
