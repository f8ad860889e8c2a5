'use client'

import { useRouter } from 'next/navigation'
import { callDoor } from '@/app/(staff)/call-door'
import { SettingsForm } from '@/components/settings/settings-form'
import type { SaveSettings } from '@/components/settings/use-settings-form'
import { UntilReady } from '@/components/ui/until-ready'
import type { Installation } from '@/lib/domain/installation'
import type { LevelCatalogue } from '@/lib/domain/level-entries'
import type { Words } from '@/lib/words/words'

type Props = {
  installation: Installation | null
  catalogue: LevelCatalogue
  words: Words['settings']
}

/** The settings with their way to the server; whatever was answered, they are read anew. */
export function SettingsScreen(props: Props) {
  const router = useRouter()
  const save: SaveSettings = async (before, after) => {
    const answer = await callDoor(props.words.trouble)('change-installation', { before, after })
    router.refresh()
    return answer
  }
  return (
    <UntilReady>
      <SettingsForm {...props} save={save} />
    </UntilReady>
  )
}
