'use client'

import { useState } from 'react'
import type { ReactNode } from 'react'
import { useWordsSoFar } from '../session/document-context.tsx'
import { useEditing } from '../story-context.tsx'

/** From so many blocks on, some three windows of them, the browser looks only at those that are near the window: at every key it reads the text. */
const LONG = 40

/** Wraps the body and says whether it is long; see `.long-text` in editor.css. */
export function LongText({ className, children }: { className: string; children: ReactNode }) {
  const { session } = useEditing()
  const blocks = useWordsSoFar()?.body.content?.length ?? 0
  // The first drawing of a long story is the slowest: its length is known before its words are read.
  const [atFirst] = useState(() => session.ydoc.getXmlFragment('body').length)
  const isLong = Math.max(blocks, blocks > 1 ? 0 : atFirst) > LONG
  return <div className={isLong ? `${className} long-text` : className}>{children}</div>
}
