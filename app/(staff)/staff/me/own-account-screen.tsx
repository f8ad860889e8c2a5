'use client'

import type { ComponentProps } from 'react'
import { useDoor } from '@/app/(staff)/use-door'
import { OwnAccount } from '@/components/people/own-account'

type Props = Omit<ComponentProps<typeof OwnAccount>, 'call' | 'onDone'>

/** One's own account, bound to the door for writes; whatever was done, the page is read anew. */
export function OwnAccountScreen(props: Props) {
  const { call, refresh } = useDoor(props.words.trouble)
  return <OwnAccount {...props} call={call} onDone={refresh} />
}
