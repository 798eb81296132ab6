import type { TextBlock } from '#lib/document/model/text-blocks.ts'
import type {
  CheckClaim,
  CheckCommentRequest,
  CheckPhoto,
  CheckStory,
  CheckUse,
} from '../model/check-story.ts'

const MARKUP = /\{\{(?<id>[\w-]+)\|(?<words>[^}]*)\}\}|\[(?<text>[^\]]*)\]\((?<href>[^)]*)\)/gu

/** A block from text with `{{claimId|words}}` and `[words](address)`, for tests. */
function blockOf(
  part: TextBlock['part'],
  index: number,
  marked: string,
  rest: Partial<TextBlock> = {},
): TextBlock {
  const block: TextBlock = { part, index, kind: kindOf(part), text: '', claims: [], links: [], ...rest }
  let read = 0
  for (const match of marked.matchAll(MARKUP)) {
    const { id, words, text, href } = match.groups ?? {}
    block.text += marked.slice(read, match.index)
    const from = block.text.length
    block.text += words ?? text ?? ''
    if (id !== undefined) block.claims.push({ id, from, to: block.text.length })
    if (href !== undefined) block.links.push({ href, from, to: block.text.length })
    read = match.index + match[0].length
  }
  block.text += marked.slice(read)
  return block
}

function bodyBlock(marked: string, index: number): TextBlock {
  if (marked.startsWith('> ')) return blockOf('body', index, marked.slice(2), { kind: 'quote' })
  const hashes = /^(##|###) /u.exec(marked)?.[1]
  if (hashes === undefined) return blockOf('body', index, marked)
  return blockOf('body', index, marked.slice(hashes.length + 1), { kind: 'heading', level: hashes.length })
}

function kindOf(part: TextBlock['part']): TextBlock['kind'] {
  if (part === 'caption') return 'caption'
  return part === 'headline' || part === 'dek' ? 'line' : 'paragraph'
}

/** What a test says of a story: text with markup, and records; everything left out is as a clean story has it. */
export type StorySketch = Partial<Omit<CheckStory, 'blocks'>> & {
  headline?: string
  dek?: string
  keyPoints?: string[]
  /** Paragraphs; `> ` begins a paragraph of a block quotation, `## ` and `### ` a heading. */
  body?: string[]
  /** Captions of photos in the text by photo use id. */
  captions?: Record<string, string>
}

/** A story for tests. Without a sketch it is a clean one that no rule finds fault with. */
export function storyOf(sketch: StorySketch = {}): CheckStory {
  const {
    headline = 'Harbour to open a second berth',
    dek = '',
    keyPoints = [],
    captions = {},
    ...records
  } = sketch
  const { body = ['The harbour will open a second berth in spring.'], ...rest } = records
  return {
    storyType: 'news',
    dateline: '',
    section: 'City',
    topics: ['Port'],
    language: 'en',
    now: '2026-11-23T21:00:00.000Z',
    bylines: [{ name: 'Wren Tolliver' }],
    authorIds: ['writer'],
    uses: [],
    claims: [],
    commentRequests: [],
    attestations: [],
    photos: [],
    leadPhotoUseId: null,
    ...rest,
    blocks: [
      blockOf('headline', 0, headline),
      blockOf('dek', 0, dek),
      ...keyPoints.map((text, index) => blockOf('keyPoint', index, text)),
      ...body.map(bodyBlock),
      ...Object.entries(captions).map(([photoUseId, text], index) =>
        blockOf('caption', index, text, { photoUseId }),
      ),
    ],
  }
}

/** A named source on the record; pass what differs. */
export function namedUse(id: string, rest: Partial<CheckUse> = {}): CheckUse {
  return {
    id,
    sourceKey: `source of ${id}`,
    voiceKey: rest.sourceKey ?? `source of ${id}`,
    sourceKind: 'person',
    anonymous: false,
    description: 'Ida Quill',
    recordStatus: {
      label: 'On the record',
      mayPublish: true,
      mayQuote: true,
      mayName: true,
      mayDescribe: true,
      mayMention: true,
    },
    basis: 'first_hand',
    reason: '',
    reasonWithheld: false,
    material: null,
    approval: null,
    identityKept: 'unsaid',
    knownTo: [],
    ...rest,
  }
}

/** An unnamed source on background with everything in order; pass what differs. */
export function unnamedUse(id: string, rest: Partial<CheckUse> = {}): CheckUse {
  return namedUse(id, {
    anonymous: true,
    description: 'a person briefed on the talks',
    recordStatus: { ...namedUse(id).recordStatus, label: 'On background', mayName: false },
    basis: 'briefed',
    reason: 'would lose their post for speaking to reporters',
    material: 'fact',
    approval: 'top',
    identityKept: 'outside',
    knownTo: [{ personId: 'editor', isEditor: true }],
    ...rest,
  })
}

/** A claim that rests on the uses. */
export function claimOn(id: string, ...useIds: string[]): CheckClaim {
  return { id, useIds, commentRequestIds: [], verifiedWords: null, againstParty: '' }
}

/** A request for comment; by default one that could not be reached and is not tied to a sentence. */
export function requestTo(id: string, rest: Partial<CheckCommentRequest> = {}): CheckCommentRequest {
  return {
    id,
    party: 'the Harbour Office',
    sourceKey: null,
    outcome: 'could_not_be_reached',
    askedAt: '2026-11-23T15:00:00.000Z',
    channel: 'phone',
    deadline: null,
    hasSummary: true,
    hasWhyNot: false,
    claimId: null,
    ...rest,
  }
}

/** A photo with everything that readers need; pass what differs. */
export function photoOf(photoUseId: string, rest: Partial<CheckPhoto> = {}): CheckPhoto {
  return {
    photoUseId,
    label: 'harbour.jpg',
    alt: 'Cranes over a quay at dusk',
    caption: 'Cranes stand over the north quay in Port Ansel on Tuesday.',
    creator: 'Odalys Venn',
    agency: 'Tidewater Pictures',
    rights: 'agency',
    rightsUntil: null,
    digitalSourceType: '',
    ...rest,
  }
}
