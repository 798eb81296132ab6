'use client'

import { v7 } from 'uuid'
import { useZone } from '#components/ui/zone.tsx'
import { commentSentence } from '#lib/sources/model/comment-sentence.ts'
import { unmarkClaim } from '../claims/claim-actions.ts'
import { claimRanges } from '../claims/claim-ranges.ts'
import { isWritable } from '../parts/reading-caret.ts'
import { useEditing, useStory } from '../story-context.tsx'
import { replaceTied, writeAfterParty, writeAtCursor } from './sentence-edits.ts'

type Asked = Parameters<typeof commentSentence>[0]

/** The standard sentences about requests for comment, and how they get into the text: each time as one step that one undo takes back. */
export function useCommentSentence() {
  const { editors, session, say, showText } = useEditing()
  const { claims, abilities } = useStory()
  const timeZone = useZone()
  const offered = (asked: Asked) => commentSentence(asked, { timeZone, now: Date.now() })

  /** Writes it at the cursor of the body, else after what it answers. → the claim it is; null when the body cannot be written in. */
  const insert = (sentence: string, party: string): string | null => {
    const editor = editors.get('body')
    if (!editor || !isWritable(editor)) return null
    const tied = { sentence, claimId: v7() }
    const name = party.trim().toLocaleLowerCase()
    const answered = claims.filter((claim) => claim.againstParty.trim().toLocaleLowerCase() === name && name)
    const ids = answered.map((claim) => claim.id)
    session.undo.stopCapturing()
    editor.view.dispatch(
      editors.activePart === 'body'
        ? writeAtCursor(editor.state, tied)
        : writeAfterParty(editor.state, party, ids, tied),
    )
    session.undo.stopCapturing()
    say(`Wrote “${sentence}”`)
    return tied.claimId
  }

  /** Takes a sentence that was just written out again, for the newsroom would not have its record. */
  const takeBack = (claimId: string) => {
    const editor = editors.get('body')
    const range = editor ? claimRanges(editor.state.doc, claimId)[0] : undefined
    if (editor && range) editor.view.dispatch(editor.state.tr.delete(range.from, range.to))
    unmarkClaim(editors, claimId)
  }

  /** Puts it in the place of the sentence that the claim lies in; false when no words carry the claim. */
  const replace = (sentence: string, claimId: string): boolean => {
    for (const [, editor] of editors.all()) {
      const tr = isWritable(editor) ? replaceTied(editor.state, { sentence, claimId }) : null
      if (!tr) continue
      session.undo.stopCapturing()
      editor.view.dispatch(tr)
      session.undo.stopCapturing()
      say(`Wrote “${sentence}”`)
      showText(() => editor.view.focus())
      return true
    }
    return false
  }
  return { offered, insert, takeBack, replace, mayWrite: abilities.write && abilities.attribute }
}
