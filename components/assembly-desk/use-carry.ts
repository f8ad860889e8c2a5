import { useState } from 'react'
import type { CallDoor } from '@/components/account/door'
import type { CarriableIssue } from './carry-picker'

/** The verb is ours and typed; what it answers is not checked a second time here. */
const issuesIn = (value: unknown) => value as CarriableIssue[]

const NOTHING: ReadonlySet<string> = new Set()

/**
 * Which issues of which earlier assembly are to be carried over; they are looked up when the
 * assembly is chosen.
 * @param into the matrix they come into; null while it is not made
 */
export function useCarry(call: CallDoor, into: string | null) {
  const [from, setFrom] = useState('')
  const [issues, setIssues] = useState<readonly CarriableIssue[] | null>(null)
  const [chosen, setChosen] = useState(NOTHING)
  const [fault, setFault] = useState<string | null>(null)
  const choose = async (key: string) => {
    setFrom(key)
    setIssues(null)
    setChosen(NOTHING)
    setFault(null)
    if (key === '') return
    const answer = await call('list-carry-over', { from: key, into })
    if (answer.done) setIssues(issuesIn(answer.value))
    else setFault(answer.message)
  }
  const wish = chosen.size === 0 ? null : { from, issues: [...chosen] }
  return { from, issues, chosen, fault, choose, setChosen, wish }
}
