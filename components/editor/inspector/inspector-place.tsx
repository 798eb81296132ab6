import { Button } from '#components/ui/button.tsx'
import { cx } from '#components/ui/class-names.ts'
import { Note } from '#components/ui/note.tsx'

/** How the inspector stands beside the page where there is room for it. */
export const INSPECTOR_PLACE =
  'sticky top-(--bar) flex h-[calc(100dvh-var(--bar))] w-(--inspector) shrink-0 flex-col border-l border-hairline bg-panel font-ui'

/** Where there is no room for it, what it has to say stands at the foot. */
const AT_FOOT =
  'max-lg:fixed max-lg:inset-x-4 max-lg:top-auto max-lg:bottom-[calc(69px+env(safe-area-inset-bottom))] max-lg:z-20 max-lg:h-auto max-lg:w-auto max-lg:rounded-md max-lg:border-l-0 max-lg:shadow-float sm:max-lg:bottom-4 sm:max-lg:left-[calc(var(--rail)_+_16px)]'

/** The room of the inspector while it is on its way, so that the text stands where it will stay; or why it does not come. */
export function InspectorPlace({ failed }: { failed: boolean }) {
  return (
    <div className={cx(INSPECTOR_PLACE, failed ? AT_FOOT : 'max-lg:hidden')}>
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
