import { cx } from '#components/ui/class-names.ts'
import type { RecordStatus } from '../story-types.ts'

const LINES: Record<RecordStatus['lineStyle'], string> = {
  solid: 'decoration-solid',
  dashed: 'decoration-dashed',
  dotted: 'decoration-dotted',
  wave: 'decoration-wavy decoration-red',
}

/** A record status by name, over the line that it draws under words. */
export function StatusLine({ status }: { status: Pick<RecordStatus, 'name' | 'lineStyle'> }) {
  return (
    <span
      className={cx('underline decoration-1 underline-offset-4 whitespace-nowrap', LINES[status.lineStyle])}
    >
      {status.name}
    </span>
  )
}
