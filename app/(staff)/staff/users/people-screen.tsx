'use client'

import type { ComponentProps } from 'react'
import { useDoor } from '@/app/(staff)/use-door'
import { usePasswordAgain } from '@/components/account/use-password-again'
import { PeopleList } from '@/components/people/people-list'
import { UntilReady } from '@/components/ui/until-ready'

type Props = Omit<ComponentProps<typeof PeopleList>, 'call' | 'onDone'>

/** The people, bound to the door for writes; whatever was done, the page is read anew. */
export function PeopleScreen(props: Props) {
  const { words } = props
  const door = useDoor(words.trouble)
  const { call, dialog } = usePasswordAgain(door.call, words.passwordAgain)
  return (
    <>
      <UntilReady>
        <PeopleList {...props} call={call} onDone={door.refresh} />
      </UntilReady>
      {dialog}
    </>
  )
}
