import NextAuth from 'next-auth'
import { signIn } from '#lib/people/commands/sign-in.ts'
import { signOut } from '#lib/people/commands/sign-out.ts'
import { authOptions } from '#lib/platform/auth/next-auth.ts'
import { systemClock } from '#lib/platform/clock/clock.ts'
import { db } from '#lib/platform/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { problemResponse } from '#lib/platform/http/problem-response.ts'
import { newRequestId } from '#lib/platform/http/request-id.ts'
import { requireSameOrigin } from '#lib/platform/http/same-origin.ts'

type RouteContext = { params: Promise<{ nextauth: string[] }> }

async function handle(request: Request, context: RouteContext): Promise<Response> {
  try {
    if (request.method !== 'GET') requireSameOrigin(request.headers, env().origin)
    return (await nextAuth()(request, context)) as Response
  } catch (thrown) {
    return problemResponse(thrown, newRequestId())
  }
}

function nextAuth() {
  return NextAuth(
    authOptions({
      secret: env().authSecret(),
      secure: env().secureOrigin,
      signIn: (input) => signIn(db, systemClock, input),
      signOut: (sessionId) => signOut(db, systemClock, sessionId),
    }),
  )
}

export { handle as GET, handle as POST }
