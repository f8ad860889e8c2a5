'use client'

import { useRouter } from 'next/navigation'
import type { ComponentProps } from 'react'
import { callDoor } from '@/app/(staff)/call-door'
import { OwnAccount } from '@/components/people/own-account'

type Props = Omit<ComponentProps<typeof OwnAccount>, 'call' | 'onDone'>

/** One's own account, bound to the door for writes; whatever was done, the page is read anew. */
export function OwnAccountScreen(props: Props) {
  const router = useRouter()
  const call = callDoor(props.words.trouble)
  return <OwnAccount {...props} call={call} onDone={() => router.refresh()} />
}
