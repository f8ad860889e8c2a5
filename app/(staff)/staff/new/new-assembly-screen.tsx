'use client'

import type { ComponentProps } from 'react'
import { callDoor } from '@/app/(staff)/call-door'
import { NewAssembly } from '@/components/assembly-desk/new-assembly'

type Props = Omit<ComponentProps<typeof NewAssembly>, 'call' | 'onMade'>

/** The form, bound to the door for writes; what was made is opened in the editor. */
export function NewAssemblyScreen(props: Props) {
  return (
    <NewAssembly
      {...props}
      call={callDoor(props.words.desk.fresh.trouble)}
      onMade={(key) => window.location.assign(`/staff/${key}`)}
    />
  )
}
