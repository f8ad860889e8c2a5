'use client'

import type { ComponentProps } from 'react'
import { callDoor } from '@/app/(staff)/call-door'
import { NewAssembly } from '@/components/assembly-desk/new-assembly'
import { UntilReady } from '@/components/ui/until-ready'

type Props = Omit<ComponentProps<typeof NewAssembly>, 'call' | 'onMade'>

/** The form, bound to the door for writes; what was made is opened in the editor. */
export function NewAssemblyScreen(props: Props) {
  return (
    <UntilReady>
      <NewAssembly
        {...props}
        call={callDoor(props.words.desk.fresh.trouble)}
        onMade={(key) => window.location.assign(`/staff/${key}`)}
      />
    </UntilReady>
  )
}
