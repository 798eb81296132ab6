'use client'

import { FindBar } from '../find/find-bar.tsx'
import { LeaveFocus } from '../focus/leave-focus.tsx'
import { useFocusMode } from '../focus/use-focus-mode.ts'
import { PhoneBar } from '../toolbar/phone-bar.tsx'
import { Outline } from '../outline/outline.tsx'
import { useFind } from '../find/use-find.ts'
import { SpellingMenu } from '../spelling/spelling-menu.tsx'
import { useSpelling } from '../spelling/use-spelling.ts'
import { useFormatCommands } from './use-format-commands.ts'
import { useEditing } from '../story-context.tsx'

/** What helps while one writes and is no part of the story: finding, spelling, the outline. Stands over the page. */
export function WritingTools({ editable }: { editable: boolean }) {
  const { session, editors } = useEditing()
  const finder = useFind(session, editors)
  useFormatCommands(editable)
  const spelling = useSpelling()
  const focus = useFocusMode()
  return (
    <>
      <FindBar desk={finder} editable={editable} onUndo={() => session.undo.undo()} />
      {editable ? <SpellingMenu desk={spelling} /> : null}
      <Outline />
      <PhoneBar enabled={editable} />
      {focus.on ? <LeaveFocus onLeave={focus.leave} /> : null}
    </>
  )
}
