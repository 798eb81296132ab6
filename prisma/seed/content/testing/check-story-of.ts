import type { CheckStory, CheckUse, RecordStatusFlags } from '#lib/checks/model/check-story.ts'
import { toTextBlocks } from '#lib/document/model/text-blocks.ts'
import { countsAsEditor } from '#lib/stories/policy.ts'
import { bylines, masthead, people, photos, sections, sources } from '../content.ts'
import { documentOf, photoTexts } from '../document.ts'
import type { DocumentSetting } from '../document.ts'
import { plainText } from '../markup.ts'
import type { PersonKey, RecordStatus, SeedPhoto, SeedStory, SeedUse } from '../types.ts'

const FLAGS: Record<RecordStatus, RecordStatusFlags> = {
  on_record: { mayPublish: true, mayQuote: true, mayName: true, mayDescribe: true, mayMention: true },
  background: { mayPublish: true, mayQuote: true, mayName: false, mayDescribe: true, mayMention: true },
  deep_background: {
    mayPublish: true,
    mayQuote: false,
    mayName: false,
    mayDescribe: false,
    mayMention: false,
  },
  off_record: { mayPublish: false, mayQuote: false, mayName: false, mayDescribe: false, mayMention: false },
}

/** The entry of a list with the key; throws an Error that names what is missing. */
function find<T>(list: readonly T[], what: string, matches: (entry: T) => boolean): T {
  const entry = list.find(matches)
  if (entry === undefined) throw new Error(`There is no ${what} in the content.`)
  return entry
}

/** How tests turn content into documents: keys serve as ids, the day is fixed. */
export const setting: DocumentSetting = {
  claimIdOf: (key) => key,
  photoUseIdOf: (slug) => slug,
  photoOf,
  now: new Date('2026-11-23T21:00:00Z'),
  timeZone: masthead.timeZone,
}

/** A story of the content as the checks see it. */
export function checkStoryOf(story: SeedStory): CheckStory {
  const document = documentOf(story, setting)
  return {
    storyType: 'news',
    blocks: toTextBlocks(document),
    dateline: story.dateline,
    topics: story.topics,
    language: 'en',
    now: setting.now.toISOString(),
    section: find(sections, `section ${story.section}`, ({ key }) => key === story.section).name,
    bylines: story.bylines.map((key) => find(bylines, `byline ${key}`, (byline) => byline.key === key)),
    authorIds: [story.author, ...(story.coAuthors ?? [])],
    uses: (story.uses ?? []).map(useOf),
    claims: Object.entries(story.claims ?? {}).map(([id, useIds]) => ({
      id,
      useIds,
      commentRequestIds: (story.commentRequests ?? []).filter((r) => r.claimKey === id).map((r) => r.key),
      verifiedWords: null,
      againstParty: story.against?.[id] ?? '',
    })),
    commentRequests: (story.commentRequests ?? []).map((request) => ({
      id: request.key,
      party: request.party,
      sourceKey: null,
      outcome: request.outcome ?? 'waiting',
      askedAt: minutesBefore(request.askedMinutesAgo),
      channel: request.channel,
      deadline: request.deadlineMinutesAgo === undefined ? null : minutesBefore(request.deadlineMinutesAgo),
      hasSummary: request.summary !== '',
      hasWhyNot: request.outcome === 'not_sought' && request.outcomeNote !== undefined,
      claimId: request.claimKey ?? null,
    })),
    attestations: (story.uses ?? []).flatMap((use) =>
      (use.notWhoWasAsked ?? []).map((commentRequestId) => ({ sourceKey: use.source, commentRequestId })),
    ),
    photos: photoSlugsOf(story).map((slug) => checkPhotoOf(slug, story)),
    leadPhotoUseId: story.leadPhoto ?? null,
  }
}

function minutesBefore(minutes: number): string {
  return new Date(setting.now.getTime() - minutes * 60_000).toISOString()
}

/** Slugs of the photos that a story shows, the lead photo first. */
export function photoSlugsOf(story: SeedStory): string[] {
  const inBody = story.body.flatMap((block) =>
    typeof block === 'object' && 'photo' in block ? [block.photo] : [],
  )
  return [...new Set([...(story.leadPhoto === undefined ? [] : [story.leadPhoto]), ...inBody])]
}

function useOf(use: SeedUse): CheckUse {
  const source = find(sources, `source ${use.source}`, ({ key }) => key === use.source)
  return {
    id: use.key,
    sourceKey: use.source,
    voiceKey: use.source,
    identityKept: 'unsaid',
    sourceKind: source.kind,
    anonymous: source.anonymous === true,
    description: use.description ?? (source.anonymous === true ? '' : source.name),
    recordStatus: { ...FLAGS[use.status], label: use.status },
    basis: use.basis,
    reason: use.reason ?? '',
    reasonWithheld: false,
    material: use.material ?? (source.anonymous === true ? 'fact' : null),
    approval: use.approved === undefined ? null : levelOf(use.approved),
    knownTo: (use.knownTo ?? []).map((key) => ({
      personId: key,
      isEditor: countsAsEditor(find(people, `person ${key}`, (person) => person.key === key).role),
    })),
  }
}

function levelOf(by: PersonKey): 'desk' | 'top' {
  return by === 'oluwaseun' ? 'top' : 'desk'
}

function photoOf(slug: string): SeedPhoto {
  return find(photos, `photo ${slug}`, (photo) => photo.slug === slug)
}

function checkPhotoOf(slug: string, story: SeedStory): CheckStory['photos'][number] {
  const photo = photoOf(slug)
  const library = photoTexts(photo, setting.now, setting.timeZone)
  const block = story.body.find(
    (entry) => typeof entry === 'object' && 'photo' in entry && entry.photo === slug,
  )
  const own: { caption?: string; alt?: string } = typeof block === 'object' && 'photo' in block ? block : {}
  return {
    photoUseId: slug,
    label: slug,
    alt: own.alt ?? library.alt,
    caption: plainText(own.caption ?? library.caption),
    creator: photo.creator,
    agency: photo.agency,
    rights: photo.rights,
    rightsUntil: null,
    digitalSourceType: '',
  }
}
