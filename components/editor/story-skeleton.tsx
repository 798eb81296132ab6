import { Skeleton } from '#components/ui/skeleton.tsx'

/** The place of a story that is on its way. */
export function StorySkeleton() {
  return (
    <div role="status" aria-label="Opening the story" className="min-h-dvh">
      <div className="h-(--bar) border-b border-hairline" />
      <div className="sheet">
        <SheetSkeleton />
      </div>
    </div>
  )
}

/** The lines of a page that are on their way. */
export function SheetSkeleton() {
  return (
    <div className="grid gap-4">
      <Skeleton className="h-4 w-20" />
      <Skeleton className="h-10 w-full" />
      <Skeleton className="h-10 w-3/5" />
      <Skeleton className="h-5 w-4/5" />
      <Skeleton className="mt-6 h-28 w-full" />
      <Skeleton className="mt-6 h-4 w-full" />
      <Skeleton className="h-4 w-full" />
      <Skeleton className="h-4 w-2/3" />
    </div>
  )
}
