'use client'

import type { ComponentProps } from 'react'
import { callDoor } from '@/app/(staff)/call-door'
import { CarryOver } from '@/components/assembly-desk/carry-over'
import { UntilReady } from '@/components/ui/until-ready'

/** The form, bound to the door for writes. */
export function CarryOverScreen(props: Omit<ComponentProps<typeof CarryOver>, 'call'>) {
  return (
    <UntilReady>
      <CarryOver {...props} call={callDoor(props.words.desk.fresh.trouble)} />
    </UntilReady>
  )
}
