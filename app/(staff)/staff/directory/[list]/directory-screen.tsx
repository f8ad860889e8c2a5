'use client'

import { useRouter } from 'next/navigation'
import type { ComponentProps } from 'react'
import { callDoor } from '@/app/(staff)/call-door'
import { DirectoryList } from '@/components/directory/directory-list'
import { UntilReady } from '@/components/ui/until-ready'

type Props = Omit<ComponentProps<typeof DirectoryList>, 'call' | 'refresh'>

/** A list of the directory, bound to the door for writes. */
export function DirectoryScreen(props: Props) {
  const router = useRouter()
  return (
    <UntilReady>
      <DirectoryList
        {...props}
        call={callDoor(props.words.trouble)}
        refresh={() => router.refresh()}
      />
    </UntilReady>
  )
}
