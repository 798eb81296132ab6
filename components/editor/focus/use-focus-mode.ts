'use client'

import { useEffect, useState } from 'react'
import { useKeyedCommands } from '#components/frame/commands.ts'
import { useEditing } from '../story-context.tsx'

/** Writing and nothing else: rail, inspector and the other paragraphs step back. `leave` brings them again. */
export function useFocusMode(): { on: boolean; leave: () => void } {
  const { editors, say } = useEditing()
  const [on, setOn] = useState(false)
  const toggle = () => {
    setOn(!on)
    say(on ? 'Everything is back.' : 'Only the words. The same key brings everything back.')
    editors.active()?.view.focus()
  }
  useEffect(() => {
    editors.focusOn(on)
    if (!on) return
    document.documentElement.dataset['focus'] = 'on'
    return () => {
      delete document.documentElement.dataset['focus']
    }
  }, [editors, on])
  useKeyedCommands([
    {
      id: 'focus-mode',
      label: on ? 'Show everything again' : 'Show only the words (focus)',
      group: 'Story',
      keys: 'mod+shift+f',
      keywords: ['focus', 'distraction', 'zen'],
      run: toggle,
    },
  ])
  return { on, leave: toggle }
}
