import type { NodeJson } from '#lib/document/model/story-document.ts'
import { creditLine } from '#lib/photos/model/credit-line.ts'
import {
  BASIS_LABELS,
  CHANNEL_LABELS,
  COMMENT_OUTCOME_LABELS,
  MATERIAL_LABELS,
} from '#lib/sources/model/sourcing.ts'
import type { ClaimFact, CommentRequestFact } from '#lib/sources/model/sourcing.ts'
import type { UseView } from '#lib/sources/model/use-view.ts'
import type { Field } from './compare-entries.ts'
import type { SeenFacts } from './seen-facts.ts'

/** What a version says of a source in the story, as far as this person sees it. */
export function useFields(use: UseView): Field[] {
  return [
    { name: 'Agreement', value: use.recordStatus.name },
    { name: 'Terms', value: use.terms ?? '' },
    { name: 'Described as', value: use.description },
    { name: 'How they know', value: use.basis ? BASIS_LABELS[use.basis] : '' },
    { name: 'Reason for readers', value: use.reasonWithheld ? 'Not published' : use.reason },
    { name: 'Gave', value: use.material ? MATERIAL_LABELS[use.material] : '' },
    { name: 'Through', value: use.channel ? CHANNEL_LABELS[use.channel] : '' },
    { name: 'Obtained', value: use.obtainedAt ?? '', isTime: true },
    { name: 'Approved by', value: use.approved?.name ?? '' },
  ]
}

/** What a passage rests on; `labels` are the sources by the ids of their uses. */
export function claimFields(claim: ClaimFact, labels: ReadonlyMap<string, string>): Field[] {
  const rests = claim.useIds.map((id) => labels.get(id) ?? 'A source that was removed')
  return [
    { name: 'Rests on', value: rests.toSorted().join('; ') },
    { name: 'Verified by', value: claim.verified?.name ?? '' },
    { name: 'Against', value: claim.againstParty },
  ]
}

export function requestFields(request: CommentRequestFact): Field[] {
  return [
    { name: 'Outcome', value: COMMENT_OUTCOME_LABELS[request.outcome] },
    { name: 'Asked', value: request.askedAt ?? '', isTime: true },
    { name: 'Through', value: request.channel ? CHANNEL_LABELS[request.channel] : '' },
    { name: 'Deadline', value: request.deadline ?? '', isTime: true },
    { name: 'What was asked', value: request.summary },
    { name: 'Reply', value: request.reply },
    { name: 'Reply for readers', value: request.publicReply },
    { name: 'Why not asked', value: request.whyNot },
  ]
}

/** A photo in the story: `node` is where it stands in the text, undefined for a lead photo that stands above it. */
export function photoFields(photo: SeenFacts['photos'][number], node: NodeJson | undefined): Field[] {
  const [alt, crop] = [node?.attrs?.['alt'], node?.attrs?.['crop']]
  return [
    { name: 'Alt text', value: typeof alt === 'string' ? alt : photo.alt },
    { name: 'Credit', value: creditLine(photo) },
    { name: 'Copyright', value: photo.copyright },
    { name: 'Rights', value: photo.rights },
    { name: 'How it was made', value: photo.digitalSourceType.split('/').at(-1) ?? '' },
    { name: 'Crop', value: crop ? cropWords(crop) : 'The whole picture' },
    { name: 'Stands', value: node ? 'In the text' : 'Above the text' },
  ]
}

function cropWords(crop: unknown): string {
  const { x = 0, y = 0, width = 1, height = 1 } = crop as Record<string, number>
  const percent = (share: number): number => Math.round(share * 100)
  return `${percent(width)} by ${percent(height)} percent, from ${percent(x)} across and ${percent(y)} down`
}

/** What a story carries beside words, sources and photos. */
export function detailFields(facts: SeenFacts, dateline: string, leadPhoto: string): Field[] {
  return [
    { name: 'Section', value: facts.section ?? '' },
    { name: 'Topics', value: facts.topics.join(', ') },
    { name: 'Type', value: facts.storyType },
    {
      name: 'Bylines',
      value: facts.bylines
        .map(({ name, creditLine: line }) => (line ? `${name} (${line})` : name))
        .join(', '),
    },
    { name: 'Dateline', value: dateline },
    { name: 'Lead photo', value: leadPhoto },
    { name: 'Slugline', value: facts.slugline },
    { name: 'Address', value: facts.slug ?? '' },
    { name: 'Planned words', value: facts.plannedWords === null ? '' : String(facts.plannedWords) },
  ]
}
