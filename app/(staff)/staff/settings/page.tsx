import type { Metadata } from 'next'
import { requireStaff } from '@/lib/auth/require-staff'
import { getInstallation } from '@/lib/installation/get-installation'
import { forPage } from '@/lib/web/page'
import { en } from '@/lib/words/en'
import { SettingsScreen } from './settings-screen'

export const metadata: Metadata = { title: en.settings.title }

export default async function SettingsPage() {
  const staff = await requireStaff('/staff/settings')
  const installation = await forPage(() => getInstallation(staff))
  const { level, definition } = en.vocabulary
  return (
    <SettingsScreen
      installation={installation}
      catalogue={{ level, definition }}
      words={en.settings}
    />
  )
}
