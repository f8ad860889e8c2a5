'use client'

import type { ComponentProps } from 'react'
import { callDoor } from '@/app/(staff)/call-door'
import { CarryOver } from '@/components/assembly-desk/carry-over'

/** The form, bound to the door for writes. */
export function CarryOverScreen(props: Omit<ComponentProps<typeof CarryOver>, 'call'>) {
  return <CarryOver {...props} call={callDoor(props.words.desk.fresh.trouble)} />
}
