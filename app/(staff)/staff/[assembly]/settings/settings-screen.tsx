'use client'

import type { ComponentProps } from 'react'
import { useDoor } from '@/app/(staff)/use-door'
import { AssemblySettings } from '@/components/assembly-desk/assembly-settings'
import { UntilReady } from '@/components/ui/until-ready'

/** The settings, bound to the door for writes. */
export function SettingsScreen(
  props: Omit<ComponentProps<typeof AssemblySettings>, 'call' | 'refresh'>,
) {
  const door = useDoor(props.words.desk.fresh.trouble)
  return (
    <UntilReady>
      <AssemblySettings {...props} {...door} />
    </UntilReady>
  )
}
