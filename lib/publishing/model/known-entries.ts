import { safeHref } from '#lib/document/marks/link/safe-href.ts'
import type {
  Basis,
  ClaimFact,
  CommentOutcome,
  CommentRequestFact,
  StorySourcing,
  UseFact,
} from '#lib/sources/model/sourcing.ts'
import type { AskedEntry, KnownEntry } from './public-story.ts'

/** "How we know this" of one story, and for each claim the anchor of its passage and the entries it rests on. */
export type PublicKnowledge = {
  known: KnownEntry[]
  asked: AskedEntry[]
  passages: ReadonlyMap<string, { anchor: string; entries: string[] }>
}

type Words = Omit<KnownEntry, 'key' | 'passages'>

/**
 * What readers are told of how a story is known, within what was agreed and no further (product rule 7). A use that may be named
 * gives its source's own entry. A use that may only be described gives an entry made of the agreed words of one claim alone; claims
 * whose words come out the same share it. So an entry never depends on who is behind a description, and no two passages can be
 * traced to one person. Uses that may be neither named nor described are neither counted nor mentioned.
 *
 * @param claimIds the claims in reading order; only these are looked at.
 */
export function publicKnowledge(sourcing: StorySourcing, claimIds: readonly string[]): PublicKnowledge {
  const known = new Map<string, KnownEntry>()
  const asked = new Map<string, AskedEntry>()
  const passages = new Map<string, { anchor: string; entries: string[] }>()
  const anonymousIds = new Set(
    sourcing.uses.filter((use) => use.source.anonymous).map((use) => use.source.id),
  )
  for (const claimId of claimIds) {
    const claim = sourcing.claims.find((each) => each.id === claimId)
    if (!claim) continue
    const words = claimEntries(claim, sourcing.uses)
    const requests = requestsOf(claim, sourcing.commentRequests, anonymousIds)
    if (words.length + requests.length === 0) continue
    const anchor = `c${passages.size + 1}`
    const entries = [
      ...words.map((each) => enter(known, JSON.stringify(each), `k${known.size + 1}`, each, anchor)),
      ...requests.map((each) => enter(asked, JSON.stringify(each), `a${asked.size + 1}`, each, anchor)),
    ]
    passages.set(claimId, { anchor, entries })
  }
  for (const request of sourcing.commentRequests) {
    const words = askedWords(request, anonymousIds)
    if (words && !asked.has(JSON.stringify(words)))
      asked.set(JSON.stringify(words), { key: `a${asked.size + 1}`, passages: [], ...words })
  }
  return { known: [...known.values()], asked: [...asked.values()], passages }
}

function enter<W extends object, E extends W & { key: string; passages: string[] }>(
  entries: Map<string, E>,
  identity: string,
  key: string,
  words: W,
  anchor: string,
): string {
  const entry = entries.get(identity) ?? ({ key, passages: [], ...words } as unknown as E)
  entry.passages.push(anchor)
  entries.set(identity, entry)
  return entry.key
}

function claimEntries(claim: ClaimFact, uses: readonly UseFact[]): Words[] {
  const mine = claim.useIds
    .flatMap((id) => uses.find((use) => use.id === id) ?? [])
    .filter((use) => use.recordStatus.mayPublish)
  const named = mine.filter(isNamed).map(namedWords)
  const described = mine.filter(
    (use) => !isNamed(use) && use.recordStatus.mayDescribe && use.description !== '',
  )
  const entries = [...named, ...unnamedWords(described)]
  const seen = new Set<string>()
  return entries.filter((entry) => !seen.has(JSON.stringify(entry)) && seen.add(JSON.stringify(entry)))
}

function isNamed(use: UseFact): boolean {
  return !use.source.anonymous && use.recordStatus.mayName
}

function namedWords({ source }: UseFact): Words {
  const href = safeHref(source.url)
  return {
    kind: source.kind,
    title: source.publicName,
    detail: [source.jobRole, source.affiliation].filter(Boolean).join(', '),
    reason: '',
    href: href && /^https?:/i.test(href) ? href : null,
  }
}

/** One entry for each different set of agreed words among a claim's unnamed uses, sorted by the words so that no order tells anything. */
function unnamedWords(uses: readonly UseFact[]): Words[] {
  const groups = new Map<string, { use: UseFact; sourceIds: Set<string> }>()
  for (const use of uses) {
    const identity = JSON.stringify([use.description, unnamedDetail(use), publicReason(use)])
    const group = groups.get(identity) ?? { use, sourceIds: new Set() }
    groups.set(identity, { use, sourceIds: group.sourceIds.add(use.source.id) })
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { use, sourceIds }]) => ({
      kind: 'unnamed',
      title: unnamedTitle(use.description, sourceIds.size),
      detail: unnamedDetail(use),
      reason: publicReason(use),
      href: null,
    }))
}

const NUMBERS = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

function unnamedTitle(description: string, count: number): string {
  if (count === 1) return description.charAt(0).toUpperCase() + description.slice(1)
  return `${NUMBERS[count] ?? String(count)} people, each described as “${description}”`
}

const BASIS_WORDS: Record<Basis, string> = {
  first_hand: 'with first-hand knowledge',
  briefed: 'briefed on the matter',
  document_seen: 'from a document that was seen',
  secondhand: 'told by others',
}

function unnamedDetail(use: UseFact): string {
  return [use.recordStatus.name, use.basis ? BASIS_WORDS[use.basis] : ''].filter(Boolean).join(', ')
}

function publicReason(use: UseFact): string {
  return use.reasonWithheld ? '' : use.reason
}

const OUTCOME_WORDS: Record<CommentOutcome, string | null> = {
  waiting: 'Asked for comment; had not answered when this was published.',
  commented: 'Asked for comment, and answered.',
  declined: 'Asked for comment, and declined.',
  no_response_by_deadline: 'Asked for comment; did not respond by the deadline.',
  no_immediate_response: 'Asked for comment; did not immediately respond.',
  could_not_be_reached: 'Asked for comment; could not be reached.',
  not_sought: null,
}

function requestsOf(
  claim: ClaimFact,
  requests: readonly CommentRequestFact[],
  anonymousIds: ReadonlySet<string>,
) {
  return requests
    .filter((request) => request.claimId === claim.id)
    .flatMap((request) => askedWords(request, anonymousIds) ?? [])
}

function askedWords(
  request: CommentRequestFact,
  anonymousIds: ReadonlySet<string>,
): { party: string; outcome: string } | null {
  const outcome = OUTCOME_WORDS[request.outcome]
  if (outcome === null || (request.sourceId !== null && anonymousIds.has(request.sourceId))) return null
  return { party: request.party, outcome }
}
