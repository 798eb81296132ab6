import { Button } from '#components/ui/button.tsx'
import { Note } from '#components/ui/note.tsx'

export const INSPECTOR_PLACE =
  'sticky top-(--bar) flex h-[calc(100dvh-var(--bar))] w-(--inspector) shrink-0 flex-col border-l border-hairline bg-panel font-ui'

/** The room of the inspector while it is on its way, so that the text stands where it will stay; or why it does not come. */
export function InspectorPlace({ failed }: { failed: boolean }) {
  return (
    <div className={`max-lg:hidden ${INSPECTOR_PLACE}`}>
      {failed ? (
        <div role="status" className="grid gap-3 p-4">
          <Note tone="amber">
            Checks, sources and the other leaves could not be fetched. You can go on writing; your words are
            kept. They are asked for again every few seconds.
          </Note>
          <Button look="quiet" onClick={() => location.reload()}>
            Load the page again
          </Button>
        </div>
      ) : null}
    </div>
  )
}
