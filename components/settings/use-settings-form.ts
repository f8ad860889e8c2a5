import { useState } from 'react'
import type { DoorAnswer, Refused } from '@/components/account/door'
import type { Installation } from '@/lib/domain/installation'
import type { LevelCatalogue } from '@/lib/domain/level-entries'
import { type Fields, fieldsOf, installationIn, theirsIn, withTheirs } from './settings-fields'

/** Saves the settings and has them read anew, whatever came of it. */
export type SaveSettings = (before: Installation | null, after: object) => Promise<DoorAnswer>

type Options = {
  /** as it stands on the server */
  installation: Installation | null
  catalogue: LevelCatalogue
  save: SaveSettings
}

/** The fields of the form while others may save too: what was typed here is never lost. */
export function useSettingsForm({ installation, catalogue, save }: Options) {
  const standing = fieldsOf(installation, catalogue)
  const [opened, setOpened] = useState(standing)
  const [typed, setTyped] = useState(standing)
  const [theirs, setTheirs] = useState<Fields>({})
  const [seen, setSeen] = useState(() => JSON.stringify(standing))
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>(null)
  const [saved, setSaved] = useState(false)

  if (JSON.stringify(standing) !== seen) {
    setSeen(JSON.stringify(standing))
    setTheirs(theirsIn({ typed, opened, standing }))
    setTyped(withTheirs({ typed, opened, standing }))
    setOpened(standing)
  }

  const change = (name: string, text: string) => {
    setSaved(false)
    setTyped((fields) => ({ ...fields, [name]: text }))
  }

  const submit = async () => {
    setBusy(true)
    setSaved(false)
    const answer = await save(installation, installationIn(typed))
    setBusy(false)
    setSaved(answer.done)
    setRefused(answer.done ? null : answer)
    if (answer.done) setTheirs({})
  }

  return { typed, theirs, busy, refused, saved, change, submit }
}
