'use client'

import { useRouter } from 'next/navigation'
import type { ComponentProps } from 'react'
import { callDoor } from '@/app/(staff)/call-door'
import { usePasswordAgain } from '@/components/account/use-password-again'
import { PeopleList } from '@/components/people/people-list'
import { UntilReady } from '@/components/ui/until-ready'

type Props = Omit<ComponentProps<typeof PeopleList>, 'call' | 'onDone'>

/** The people, bound to the door for writes; whatever was done, the page is read anew. */
export function PeopleScreen(props: Props) {
  const router = useRouter()
  const { words } = props
  const { call, dialog } = usePasswordAgain(callDoor(words.trouble), words.passwordAgain)
  return (
    <>
      <UntilReady>
        <PeopleList {...props} call={call} onDone={() => router.refresh()} />
      </UntilReady>
      {dialog}
    </>
  )
}
