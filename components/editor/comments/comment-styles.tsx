'use client'

import { useMemo } from 'react'
import { commentCss } from './comment-css.ts'
import { useComments } from './comments-context.tsx'
import { known } from './use-threads.ts'

/** Draws the open conversations in the text. */
export function CommentStyles() {
  const { threads, active } = useComments()
  const css = useMemo(() => {
    const open = known(threads).filter(({ resolved }) => resolved === null)
    return commentCss(
      open.map(({ id }) => id),
      active,
    )
  }, [threads, active])
  return <style>{css}</style>
}
