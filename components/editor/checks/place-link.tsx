import type { Place } from '#lib/checks/model/finding.ts'
import { whereOf } from './finding-groups.ts'

/** A finding's place as a link into the text; nothing for findings about the story as a whole. */
export function PlaceLink({ place, onClick }: { place: Place | null; onClick: () => void }) {
  if (!place) return null
  return (
    <button
      type="button"
      onClick={onClick}
      aria-label={`Show in the text: ${whereOf(place)}`}
      className="min-h-6 shrink-0 rounded-sm text-label whitespace-nowrap text-accent numeric underline-offset-2 hover:underline pointer-coarse:min-h-11"
    >
      {whereOf(place)}
    </button>
  )
}
