'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sentenceOf, useTRPC, useTRPCClient } from '#components/rpc/rpc.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import type { Finding, Fix } from '#lib/checks/model/finding.ts'
import type { FindingActions } from '../checks/finding-card.tsx'
import type { TakesBack } from '../checks/overridden-list.tsx'
import { focusFinding, useWayBack, type FindingPlace } from '../checks/way-back.tsx'
import { partOfPlace } from '../parts/places.ts'
import { replaceWords } from '../parts/replace-words.ts'
import { selectPhoto, selectPlace } from '../parts/select-place.ts'
import { useCommentSentence } from '../sources/use-comment-sentence.ts'
import { useEditing, useStory } from '../story-context.tsx'
import type { Editing } from '../story-context.tsx'

type StoryFindingActions = FindingActions & { takesBack: TakesBack }

/** What a finding leads to on the story page: its place and back, its remedy, and letting it stand. `from` is the list that it stands in. */
export function useFindingActions(from: FindingPlace): StoryFindingActions {
  const editing = useEditing()
  const { leave } = useWayBack()
  const { id: storyId, abilities, commentRequests } = useStory()
  const { offered, replace: replaceSentence } = useCommentSentence()
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
  const addWord = useAddWord()
  const followLog = (requestId: string) => {
    const request = commentRequests.find((each) => each.id === requestId)
    const sentence = request && offered(request)
    if (sentence && request.claimId && replaceSentence(sentence, request.claimId)) return
    editing.showSourcing({ kind: 'request', id: requestId })
  }
  const onTakeBack = ({ id }: { id: string }) => takeBack.mutate({ id })
  const onFix = (fix: Fix, finding: Finding) => {
    if (fix.kind === 'add_word') return addWord(fix.word)
    if (fix.kind === 'replace' && from === 'panel') {
      replace(editing, fix)
      return focusFinding(null)
    }
    leave(finding, from)
    editing.showText(() =>
      fix.kind === 'replace_comment_line' ? followLog(fix.requestId) : mend(editing, fix),
    )
  }
  return {
    canOverride: abilities.override,
    canIgnore: abilities.write,
    takesBack: {
      ...(abilities.override ? { override: onTakeBack } : {}),
      ...(abilities.write ? { ignore: onTakeBack } : {}),
    },
    onJump: (finding) => {
      leave(finding, from)
      editing.showText(() => jump(editing, finding))
    },
    onFix: abilities.write ? onFix : undefined,
    onLetStand: async (kind, findings, reason) => {
      const named = findings.map(({ rule, key }) => ({ rule, key }))
      const door = kind === 'override' ? rpc.publishing.override : rpc.publishing.ignore
      try {
        await door.mutate({ storyId, findings: named, reason })
      } catch (error) {
        throw new Error(sentenceOf(error), { cause: error })
      } finally {
        await refresh()
      }
    },
  }
}

/** Adds a word to the newsroom's list; the checks then run with it. */
function useAddWord(): (word: string) => void {
  const trpc = useTRPC()
  const client = useQueryClient()
  const add = useMutation(
    trpc.standards.addWord.mutationOptions({
      onSuccess: ({ word }) => tell(`“${word}” is on the newsroom’s word list.`),
      onError: (error) => tellError(sentenceOf(error)),
      onSettled: () => client.invalidateQueries(trpc.standards.pathFilter()),
    }),
  )
  return (word) => add.mutate({ word })
}

function jump({ editors }: Editing, finding: Finding): void {
  const shown = finding.photoUseId ? selectPhoto(editors, finding.photoUseId) : false
  if (!shown && finding.place) selectPlace(editors, finding.place)
}

function mend(editing: Editing, fix: Exclude<Fix, { kind: 'add_word' | 'replace_comment_line' }>): void {
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
    case 'replace':
      return replace(editing, fix)
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
