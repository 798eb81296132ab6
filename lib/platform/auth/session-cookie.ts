import { decode, encode } from 'next-auth/jwt'

/** How long a sign-in lasts at most: a working week and a weekend. */
export const SESSION_SECONDS = 9 * 24 * 60 * 60

/** The cookie's name; browsers accept the `__Secure-` prefix over https only. */
export function sessionCookieName(secure: boolean): string {
  return secure ? '__Secure-next-auth.session-token' : 'next-auth.session-token'
}

/** Finds one cookie in a `Cookie` header; null when it is not there. */
function readCookie(header: string | null | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return decodeURIComponent(part.slice(at + 1).trim())
  }
  return null
}

/** The session id that a request's cookies name, or null. A broken token or secret names nobody. */
export async function sessionIdFromCookies(
  header: string | null | undefined,
  options: { secret: string; secure: boolean },
): Promise<string | null> {
  try {
    const token = readCookie(header, sessionCookieName(options.secure))
    if (!token || options.secret.length < 32) return null
    const claims = await decode({ token, secret: options.secret })
    return typeof claims?.['sessionId'] === 'string' ? claims['sessionId'] : null
  } catch {
    return null
  }
}

/** Makes the cookie's value for a session: the same token that next-auth's route makes. Used by tests and benches. */
export function sealSession(sessionId: string, secret: string): Promise<string> {
  return encode({ token: { sessionId }, secret, maxAge: SESSION_SECONDS })
}
