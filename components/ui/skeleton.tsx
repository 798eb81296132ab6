import { cx } from './class-names.ts'

/** The place of something that is on its way. Give it the size of what will come. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={cx('block rounded-sm bg-well', className)} />
}

/** Rows of a table that are on their way. */
export function SkeletonRows({ rows = 8 }: { rows?: number }) {
  return (
    <div role="status" aria-label="Loading" className="grid">
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="flex h-9 items-center gap-4 border-b border-hairline px-4">
          <Skeleton className={cx('h-3', ['w-1/2', 'w-2/5', 'w-3/5', 'w-1/3'][index % 4])} />
          <Skeleton className="ml-auto h-3 w-16" />
          <Skeleton className="h-3 w-10" />
        </div>
      ))}
    </div>
  )
}
