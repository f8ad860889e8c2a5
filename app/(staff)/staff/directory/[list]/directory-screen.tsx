'use client'

import type { ComponentProps } from 'react'
import { useDoor } from '@/app/(staff)/use-door'
import { DirectoryList } from '@/components/directory/directory-list'
import { UntilReady } from '@/components/ui/until-ready'

/** A list of the directory, bound to the door for writes. */
export function DirectoryScreen(
  props: Omit<ComponentProps<typeof DirectoryList>, 'call' | 'refresh'>,
) {
  const door = useDoor(props.words.trouble)
  return (
    <UntilReady>
      <DirectoryList {...props} {...door} />
    </UntilReady>
  )
}
