import { safeHref } from '#lib/document/marks/link/safe-href.ts'
import { personKeysOf } from '#lib/sources/model/person-keys.ts'
import type {
  Basis,
  ClaimFact,
  CommentOutcome,
  CommentRequestFact,
  SourceKind,
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
  const uses = byPerson(sourcing)
  const known = new Map<string, KnownEntry>()
  const asked = new Map<string, AskedEntry>()
  const passages = new Map<string, { anchor: string; entries: string[] }>()
  for (const claimId of claimIds) {
    const claim = sourcing.claims.find((each) => each.id === claimId)
    if (!claim) continue
    const words = claimEntries(claim, uses)
    const requests = requestsOf(claim, sourcing.commentRequests)
    if (words.length + requests.length === 0) continue
    const anchor = `c${passages.size + 1}`
    const entries = [
      ...words.map((each) => enter(known, JSON.stringify(each), `k${known.size + 1}`, each, anchor)),
      ...requests.map((each) => enter(asked, JSON.stringify(each), `a${asked.size + 1}`, each, anchor)),
    ]
    passages.set(claimId, { anchor, entries })
  }
  for (const request of sourcing.commentRequests) {
    const words = askedWords(request)
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

/** The uses with one id for sources that were vouched to be one person, so that readers are told of as many people as there are. */
function byPerson(sourcing: StorySourcing): UseFact[] {
  const keys = personKeysOf(sourcing)
  return sourcing.uses.map((use) => ({
    ...use,
    source: { ...use.source, id: keys.get(use.source.id)?.sourceKey ?? use.source.id },
  }))
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

function namedWords({ source, recordStatus }: UseFact): Words {
  const href = safeHref(source.url)
  return {
    kind: source.kind,
    title: source.publicName,
    detail: [source.jobRole, source.affiliation].filter(Boolean).join(', '),
    terms: SPEAKS.has(source.kind) ? recordStatus.name : '',
    reason: '',
    href: href && /^https?:/i.test(href) ? href : null,
  }
}

/** Kinds that speak, and so have terms with which readers can do something; a table of figures has none. */
const SPEAKS: ReadonlySet<SourceKind> = new Set<SourceKind>(['person', 'organization'])

/** One entry for each different set of agreed words among a claim's unnamed uses, sorted by the words so that no order tells anything. */
function unnamedWords(uses: readonly UseFact[]): Words[] {
  const groups = new Map<string, UseFact[]>()
  for (const use of uses) {
    const identity = JSON.stringify([
      use.description,
      use.recordStatus.name,
      unnamedDetail(use),
      publicReason(use),
    ])
    groups.set(identity, [...(groups.get(identity) ?? []), use])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, alike]) => unnamedEntry(alike))
}

function unnamedEntry(alike: readonly UseFact[]): Words[] {
  const [use] = alike
  if (!use) return []
  return [
    {
      kind: 'unnamed',
      title: unnamedTitle(alike),
      detail: unnamedDetail(use),
      terms: use.recordStatus.name,
      reason: publicReason(use),
      href: null,
    },
  ]
}

const NUMBERS = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

function unnamedTitle(alike: readonly UseFact[]): string {
  const description = alike[0]?.description ?? ''
  const count = new Set(alike.map((use) => use.source.id)).size
  if (count === 1) return capitalized(description)
  const whom = alike.every((use) => use.source.kind === 'person') ? 'people' : 'sources'
  return `${NUMBERS[count] ?? String(count)} ${whom}, each described as “${description}”`
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const BASIS_WORDS: Record<Basis, string> = {
  first_hand: 'First-hand knowledge',
  briefed: 'Briefed on the matter',
  document_seen: 'Knowledge from a document that was seen',
  secondhand: 'Told by others',
}

function unnamedDetail(use: UseFact): string {
  return use.basis ? BASIS_WORDS[use.basis] : ''
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

function requestsOf(claim: ClaimFact, requests: readonly CommentRequestFact[]) {
  return requests
    .filter((request) => request.claimId === claim.id)
    .flatMap((request) => askedWords(request) ?? [])
}

function askedWords(request: CommentRequestFact): Omit<AskedEntry, 'key' | 'passages'> | null {
  const outcome = OUTCOME_WORDS[request.outcome]
  if (outcome === null || request.sourceIsAnonymous) return null
  return {
    party: request.party,
    outcome,
    reply: request.outcome === 'commented' ? request.publicReply : '',
  }
}
