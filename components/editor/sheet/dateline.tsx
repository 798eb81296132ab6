'use client'

import { useMeta } from '../session/use-meta.ts'
import { useEditing } from '../story-context.tsx'

/** The place that the story is told from. It runs into the first paragraph; Enter leads into the body. */
export function Dateline({ editable }: { editable: boolean }) {
  const { session, editors } = useEditing()
  const [value, setValue] = useMeta(session, 'dateline')
  if (!editable && !value) return null
  return (
    <input
      className="dateline"
      aria-label="Dateline"
      placeholder="Dateline"
      autoComplete="off"
      maxLength={80}
      size={Math.max(value.length, 8)}
      readOnly={!editable}
      value={value}
      onChange={(event) => setValue(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter' || event.key === 'ArrowDown') {
          event.preventDefault()
          editors.focus('body', 'start')
        }
        if (event.key === 'ArrowUp') {
          event.preventDefault()
          editors.focus('keyPoints', 'end')
        }
      }}
    />
  )
}
