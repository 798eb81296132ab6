import { Archive, ArchiveRestore, ArrowDown, ArrowUp } from 'lucide-react'
import { IconButton } from '#components/ui/icon-button.tsx'

type Props = {
  name: string
  archived: boolean
  isFirst: boolean
  isLast: boolean
  move: (direction: 'up' | 'down') => void
  archive: (archived: boolean) => void
}

/** What can be done with an entry of a list that people order: move it, archive it, bring it back. */
export function OrderedActions({ name, archived, isFirst, isLast, move, archive }: Props) {
  return (
    <>
      {archived ? null : (
        <>
          <IconButton label={`Move ${name} up`} disabled={isFirst} onClick={() => move('up')}>
            <ArrowUp />
          </IconButton>
          <IconButton label={`Move ${name} down`} disabled={isLast} onClick={() => move('down')}>
            <ArrowDown />
          </IconButton>
        </>
      )}
      <IconButton
        label={archived ? `Bring ${name} back` : `Archive ${name}`}
        onClick={() => archive(!archived)}
      >
        {archived ? <ArchiveRestore /> : <Archive />}
      </IconButton>
    </>
  )
}
