import { offerFirstAdministrator } from '@/lib/account/offer-first-administrator'
import { createDb } from '@/lib/db/client'

/** The address by which the first administrator begins, or null where there is one already. */
export const firstAdministratorUrl = async (
  databaseUrl: string,
  appUrl: string,
): Promise<string | null> => {
  const db = createDb(databaseUrl)
  try {
    const secret = await offerFirstAdministrator({ db, now: new Date() })
    return secret && `${appUrl}/sign-in/first?${new URLSearchParams({ secret })}`
  } finally {
    await db.$disconnect()
  }
}
