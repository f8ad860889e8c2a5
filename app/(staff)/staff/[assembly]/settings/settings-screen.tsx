'use client'

import { useRouter } from 'next/navigation'
import type { ComponentProps } from 'react'
import { callDoor } from '@/app/(staff)/call-door'
import { AssemblySettings } from '@/components/assembly-desk/assembly-settings'
import { UntilReady } from '@/components/ui/until-ready'

type Props = Omit<ComponentProps<typeof AssemblySettings>, 'call' | 'refresh'>

/** The settings, bound to the door for writes. */
export function SettingsScreen(props: Props) {
  const router = useRouter()
  return (
    <UntilReady>
      <AssemblySettings
        {...props}
        call={callDoor(props.words.desk.fresh.trouble)}
        refresh={() => router.refresh()}
      />
    </UntilReady>
  )
}
