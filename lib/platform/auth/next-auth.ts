import type { AuthOptions } from 'next-auth'
import CredentialsProviderModule from 'next-auth/providers/credentials'
import { ADDRESS_HEADER } from '../http/stamp-address.ts'
import { SESSION_SECONDS, sessionCookieName } from './session-cookie.ts'

/** A person who has just proved who they are, and the session that was opened for them. */
export type SignedIn = { id: string; name: string; email: string; sessionId: string }

/** What next-auth's route needs of us. `signIn` throws an AppError whose message is shown, or returns the person. */
export type AuthDoor = {
  secret: string
  secure: boolean
  signIn: (input: {
    email: string
    password: string
    address: string
    userAgent: string
  }) => Promise<SignedIn>
  signOut: (sessionId: string) => Promise<void>
}

type HeaderBag = Record<string, unknown> | undefined

function header(headers: HeaderBag, name: string): string {
  const value = headers?.[name]
  return typeof value === 'string' ? value : ''
}

// Bundlers wrap the CommonJS default export once more.
const CredentialsProvider =
  (CredentialsProviderModule as unknown as { default?: typeof CredentialsProviderModule }).default ??
  CredentialsProviderModule

/** next-auth's options: credentials, JWT cookie that carries nothing but the session's id, our own sign-in page. */
export function authOptions(door: AuthDoor): AuthOptions {
  return {
    secret: door.secret,
    useSecureCookies: door.secure,
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: '/newsroom/sign-in', error: '/newsroom/sign-in', signOut: '/newsroom' },
    cookies: {
      sessionToken: {
        name: sessionCookieName(door.secure),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: door.secure },
      },
    },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: (credentials, request) =>
          door.signIn({
            email: credentials?.email ?? '',
            password: credentials?.password ?? '',
            address: header(request.headers, ADDRESS_HEADER),
            userAgent: header(request.headers, 'user-agent'),
          }),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => {
        if (!user) return token
        return { sub: user.id, sessionId: (user as SignedIn).sessionId }
      },
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) =>
        url.startsWith(`${baseUrl}/`)
          ? url
          : url.startsWith('/') && !url.startsWith('//')
            ? `${baseUrl}${url}`
            : baseUrl,
    },
    events: {
      signOut: async ({ token }) => {
        const sessionId = token['sessionId']
        if (typeof sessionId === 'string') await door.signOut(sessionId)
      },
    },
  }
}
