import { previewVersion } from '#lib/versions/queries/preview-version.ts'
import { previewResponse } from '../../preview/preview-response.tsx'

type RouteContext = { params: Promise<{ id: string; version: string }> }

/** A version of the story as readers would have got it; for those who may read it, and kept by nobody. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  const { id, version } = await params
  return previewResponse(request, 'An older version', (ctx) => previewVersion(ctx, id, version))
}
