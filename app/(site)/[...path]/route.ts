import { servePage } from '../serve.tsx'

export const dynamic = 'force-dynamic'

/** Every address that is nobody else's: our own 404, so that readers never get the framework's with its scripts. */
export async function GET(request: Request): Promise<Response> {
  return servePage(request, () => Promise.resolve(null))
}
