import { createHash, randomBytes } from 'node:crypto'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth, { type AuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { LONGEST_SESSION } from '@/lib/account/find-session'
import { env } from '@/lib/env'
import { ownPath } from './own-path'
import { isSecure, sessionCookieName } from './session-cookie'

const CSRF = 'plenary-csrf'

type Call = {
  readonly action: readonly string[]
  readonly cookies: Readonly<Record<string, string>>
  /** the secret of the session to sign in with; the password was checked before */
  readonly secret?: string
}

function optionsOf({ secret }: Call): AuthOptions {
  const cookie = { path: '/', sameSite: 'lax', httpOnly: true, secure: isSecure() } as const
  return {
    secret: env().AUTH_SECRET,
    useSecureCookies: isSecure(),
    session: { strategy: 'jwt', maxAge: LONGEST_SESSION / 1000 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: {},
        authorize: () => Promise.resolve(secret === undefined ? null : { id: secret }),
      }),
    ],
    cookies: {
      sessionToken: { name: sessionCookieName(), options: cookie },
      csrfToken: { name: CSRF, options: cookie },
    },
    callbacks: {
      jwt: ({ user }) => Promise.resolve({ session: user.id }),
      redirect: ({ url }) => Promise.resolve(ownPath(url)),
    },
    logger: { warn: () => {}, debug: () => {} },
  }
}

/** next-auth 4 can only be called with Next's own request and answer; of them it uses these parts. */
function asNext(request: object, answer: object) {
  return [request as NextApiRequest, answer as NextApiResponse] as const
}

/**
 * Runs one action of next-auth and gives the Set-Cookie of the session that it asks for. Its own
 * token against forged forms is made here, since Origin has been checked (docs/decisions).
 * @param call the action and what it needs
 */
export async function runNextAuth(call: Call): Promise<string[]> {
  const token = randomBytes(32).toString('hex')
  const hash = createHash('sha256').update(`${token}${env().AUTH_SECRET}`).digest('hex')
  let set: string[] = []
  const answer = {
    status: () => answer,
    getHeader: () => set,
    setHeader: (name: string, value: string[]) => {
      if (name.toLowerCase() === 'set-cookie') set = value
    },
    end: () => {},
    json: () => {},
    send: () => {},
  }
  const request = {
    method: 'POST',
    headers: {},
    query: { nextauth: call.action },
    cookies: { ...call.cookies, [CSRF]: `${token}|${hash}` },
    body: { csrfToken: token, callbackUrl: '/staff' },
  }
  await NextAuth(...asNext(request, answer), optionsOf(call))
  return set.filter((cookie) => cookie.startsWith(sessionCookieName()))
}
