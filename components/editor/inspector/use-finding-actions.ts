'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sentenceOf, useTRPC, useTRPCClient } from '#components/rpc/rpc.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import type { Finding, Fix } from '#lib/checks/model/finding.ts'
import type { FindingActions } from '../checks/finding-card.tsx'
import { partOfPlace } from '../parts/places.ts'
import { replaceWords } from '../parts/replace-words.ts'
import { selectPhoto, selectPlace } from '../parts/select-place.ts'
import { useCommentSentence } from '../sources/use-comment-sentence.ts'
import { useEditing, useStory } from '../story-context.tsx'
import type { Editing } from '../story-context.tsx'

/** What a finding leads to on the story page: its place, its remedy, and letting it stand. */
export function useFindingActions(): FindingActions & { onTakeBack: (override: { id: string }) => void } {
  const editing = useEditing()
  const { id: storyId, abilities, commentRequests } = useStory()
  const { offered, replace } = useCommentSentence()
  const trpc = useTRPC()
  const rpc = useTRPCClient()
  const client = useQueryClient()
  const refresh = () => client.invalidateQueries(trpc.stories.get.queryFilter({ id: storyId }))
  const takeBack = useMutation(
    trpc.publishing.withdrawOverride.mutationOptions({
      onSuccess: () => tell('The finding is open again.'),
      onError: (error) => tellError(sentenceOf(error)),
      onSettled: refresh,
    }),
  )
  const followLog = (requestId: string) => {
    const request = commentRequests.find((each) => each.id === requestId)
    const sentence = request && offered(request)
    if (sentence && request.claimId && replace(sentence, request.claimId)) return
    editing.showSourcing({ kind: 'request', id: requestId })
  }
  return {
    canOverride: abilities.override,
    onJump: (finding) => editing.showText(() => jump(editing, finding)),
    onFix: (fix) =>
      editing.showText(() =>
        fix.kind === 'replace_comment_line' ? followLog(fix.requestId) : mend(editing, fix),
      ),
    onOverride: async (findings, reason) => {
      try {
        const named = findings.map(({ rule, key }) => ({ rule, key }))
        await rpc.publishing.override.mutate({ storyId, findings: named, reason })
      } catch (error) {
        throw new Error(sentenceOf(error), { cause: error })
      } finally {
        await refresh()
      }
    },
    onTakeBack: ({ id }) => takeBack.mutate({ id }),
  }
}

function jump({ editors }: Editing, finding: Finding): void {
  const shown = finding.photoUseId ? selectPhoto(editors, finding.photoUseId) : false
  if (!shown && finding.place) selectPlace(editors, finding.place)
}

function mend(editing: Editing, fix: Fix): void {
  const { editors } = editing
  switch (fix.kind) {
    case 'write':
      return void editors.focus(partOfPlace(fix), 'end')
    case 'choose_section':
    case 'choose_byline':
      return editing.showTab('story')
    case 'edit_photo':
      return selectPhoto(editors, fix.photoUseId) ? undefined : editing.showTab('photos')
    case 'attribute':
      return selectPlace(editors, fix.place) ? editing.attribute() : undefined
    case 'edit_link':
      return selectPlace(editors, fix.place) ? editing.link() : undefined
    case 'edit_use':
      return editing.showSourcing({ kind: 'use', id: fix.useId })
    case 'log_request':
      selectPlace(editors, fix.place)
      return editing.showSourcing(
        fix.requestId ? { kind: 'request', id: fix.requestId } : { kind: 'request' },
      )
    case 'replace_comment_line':
      return undefined
    case 'replace':
      return replace(editing, fix)
    case 'add_word':
      return undefined
  }
}

function replace({ editors, session, say }: Editing, fix: Extract<Fix, { kind: 'replace' }>): void {
  const editor = editors.get(partOfPlace(fix.place))
  const change = editor && replaceWords(editor.state, fix)
  if (!editor || !change) return tell('The words have changed since. The checks will look again.')
  // A step of its own: one undo takes back the fix and nothing that was typed before or behind it.
  session.undo.stopCapturing()
  editor.view.dispatch(change.scrollIntoView())
  session.undo.stopCapturing()
  say(fix.text === '' ? `Took out “${fix.words.trim()}”.` : `Wrote “${fix.text.trim()}”.`)
}
