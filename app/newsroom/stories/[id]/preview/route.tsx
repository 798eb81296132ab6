import { previewStory } from '#lib/publishing/queries/preview-story.ts'
import { previewResponse } from './preview-response.tsx'

type RouteContext = { params: Promise<{ id: string }> }

/** The story as readers would get it now; for those who may read it, and kept by nobody. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  const { id } = await params
  return previewResponse(request, 'Preview', (ctx) => previewStory(ctx, id))
}
