import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type {
  ClaimFact,
  CommentRequestFact,
  RecordStatus,
  SourceFact,
  StorySourcing,
  UseFact,
} from '#lib/sources/model/sourcing.ts'
import { publicKnowledge } from './known-entries.ts'

const STATUS: Record<string, RecordStatus> = {
  on_record: status('on_record', 'On the record', true, true, true),
  background: status('background', 'On background', true, false, true),
  deep: status('deep', 'Deep background', true, false, false),
  off: status('off', 'Off the record', false, false, false),
}

function status(
  id: string,
  name: string,
  mayPublish: boolean,
  mayName: boolean,
  mayDescribe: boolean,
): RecordStatus {
  return {
    id,
    name,
    mayPublish,
    mayQuote: mayName,
    mayName,
    mayDescribe,
    mayMention: mayDescribe,
    lineStyle: 'solid',
  }
}

function use(
  id: string,
  sourceId: string,
  over: Partial<UseFact> & { of?: Partial<SourceFact> } = {},
): UseFact {
  const { of, ...rest } = over
  const source: SourceFact = {
    id: sourceId,
    kind: 'person',
    anonymous: true,
    publicName: '',
    description: '',
    jobRole: '',
    affiliation: '',
    url: '',
    reporterId: 'r',
    independenceGroupId: null,
    identityKept: 'unsaid',
    ...of,
  }
  return {
    id,
    source,
    description: 'a person briefed on the plans',
    recordStatus: STATUS['background'] as RecordStatus,
    basis: 'briefed',
    reason: 'The talks are private.',
    reasonWithheld: false,
    terms: 'SECRET TERMS',
    hasNotes: true,
    channel: 'phone',
    obtainedAt: '2026-01-02T03:04:05.000Z',
    obtainedById: 'SECRET PERSON',
    knowers: [{ personId: 'SECRET KNOWER', name: 'SECRET NAME', isEditor: true, confirmed: true }],
    material: 'fact',
    approved: null,
    revision: 1,
    ...rest,
  }
}

function claim(id: string, useIds: string[], commentRequestIds: string[] = []): ClaimFact {
  return { id, useIds, commentRequestIds, verified: null, againstParty: '' }
}

function sourcing(
  uses: UseFact[],
  claims: ClaimFact[],
  commentRequests: CommentRequestFact[] = [],
): StorySourcing {
  return { uses, claims, commentRequests, attestations: [] }
}

const OFFICE = { anonymous: false, publicName: 'The Harbour Office', kind: 'organization' as const }

function request(over: Partial<CommentRequestFact> = {}): CommentRequestFact {
  return {
    id: 'q',
    party: 'The Harbour Office',
    sourceId: null,
    sourceIsAnonymous: false,
    channel: 'phone',
    askedAt: null,
    deadline: null,
    summary: 'SECRET SUMMARY',
    outcome: 'could_not_be_reached',
    reply: 'SECRET REPLY',
    publicReply: '',
    repliedAt: null,
    whyNot: '',
    claimId: null,
    revision: 1,
    ...over,
  }
}

describe('What readers are told of how a story is known', () => {
  it('counts two records that were vouched to be one person as one', () => {
    const told = sourcing([use('u1', 's1'), use('u2', 's2')], [claim('a', ['u1', 'u2'])])
    const by = { personId: 'r', name: 'Ida Quill', at: '2026-01-02T03:04:05.000Z' }
    const pair = { sourceId: 's2', otherSourceId: 's1', commentRequestId: null, about: null, by }
    const { known } = publicKnowledge({ ...told, attestations: [{ kind: 'same_person', ...pair }] }, ['a'])
    expect(known).toMatchObject([{ title: 'A person briefed on the plans' }])
  })

  it('counts two people behind one claim, by the agreed words', () => {
    const { known } = publicKnowledge(
      sourcing([use('u1', 's1'), use('u2', 's2')], [claim('a', ['u1', 'u2'])]),
      ['a'],
    )
    expect(known).toMatchObject([
      {
        kind: 'unnamed',
        title: 'Two people, each described as “a person briefed on the plans”',
        detail: 'Briefed on the matter',
        terms: 'On background',
        reason: 'The talks are private.',
        passages: ['c1'],
      },
    ])
  })

  it('counts one person with two agreements of the same words once', () => {
    const { known } = publicKnowledge(
      sourcing([use('u1', 's1'), use('u2', 's1')], [claim('a', ['u1', 'u2'])]),
      ['a'],
    )
    expect(known.map((entry) => entry.title)).toEqual(['A person briefed on the plans'])
  })

  it('neither counts nor mentions deep background and off the record', () => {
    const uses = [
      use('u1', 's1', { recordStatus: STATUS['deep'] as RecordStatus }),
      use('u2', 's2', { recordStatus: STATUS['off'] as RecordStatus, of: OFFICE }),
    ]
    const { known, passages } = publicKnowledge(sourcing(uses, [claim('a', ['u1', 'u2'])]), ['a'])
    expect(known).toEqual([])
    expect(passages.size).toBe(0)
  })

  it('describes a person with a name who spoke on background, and does not name them', () => {
    const named = use('u1', 's1', {
      of: { anonymous: false, publicName: 'Ilse Varnholt', jobRole: 'Deputy', affiliation: 'Port' },
      description: 'a port official',
    })
    const { known } = publicKnowledge(sourcing([named], [claim('a', ['u1'])]), ['a'])
    expect(JSON.stringify(known)).not.toMatch(/Varnholt|Deputy/)
    expect(known[0]?.title).toBe('A port official')
  })

  it('does not call sources people that are none', () => {
    const company = { kind: 'organization' as const }
    const uses = [use('u1', 's1', { of: company }), use('u2', 's2', { of: company })]
    const { known } = publicKnowledge(sourcing(uses, [claim('a', ['u1', 'u2'])]), ['a'])
    expect(known[0]?.title).toBe('Two sources, each described as “a person briefed on the plans”')
  })

  it('says on which terms somebody spoke, and of a document nothing of the kind', () => {
    const onRecord = STATUS['on_record'] as RecordStatus
    const uses = [
      use('u1', 's1', { of: { anonymous: false, publicName: 'Ilse Varnholt' }, recordStatus: onRecord }),
      use('u2', 's2', { of: { ...OFFICE, kind: 'document' }, recordStatus: onRecord }),
    ]
    const { known } = publicKnowledge(sourcing(uses, [claim('a', ['u1', 'u2'])]), ['a'])
    expect(known.map(({ kind, terms }) => [kind, terms])).toEqual([
      ['person', 'On the record'],
      ['document', ''],
    ])
  })

  it('names an organization once and leads back to every passage that rests on it', () => {
    const office = use('u1', 's1', { of: OFFICE, recordStatus: STATUS['on_record'] as RecordStatus })
    const { known } = publicKnowledge(sourcing([office], [claim('a', ['u1']), claim('b', ['u1'])]), [
      'b',
      'a',
    ])
    expect(known).toMatchObject([{ title: 'The Harbour Office', passages: ['c1', 'c2'] }])
  })

  it('gives no address that is not an ordinary web address', () => {
    const letter = use('u1', 's1', {
      of: { ...OFFICE, url: 'javascript:alert(1)' },
      recordStatus: STATUS['on_record'] as RecordStatus,
    })
    expect(publicKnowledge(sourcing([letter], [claim('a', ['u1'])]), ['a']).known[0]?.href).toBeNull()
  })

  it('says who was asked and what came back, also where no sentence is tied to it', () => {
    const { asked, passages } = publicKnowledge(
      sourcing(
        [],
        [claim('a', [], ['q'])],
        [request({ claimId: 'a' }), request({ id: 'q2', party: 'The Guild', outcome: 'declined' })],
      ),
      ['a'],
    )
    expect(asked).toMatchObject([
      { party: 'The Harbour Office', outcome: 'Asked for comment; could not be reached.', passages: ['c1'] },
      { party: 'The Guild', outcome: 'Asked for comment, and declined.', passages: [] },
    ])
    expect(passages.get('a')).toEqual({ anchor: 'c1', entries: ['a1'] })
  })

  it('gives the words of an answer that readers may have, and nothing of the rest', () => {
    const answered = request({ outcome: 'commented', publicReply: 'The wall will stand.' })
    const { asked } = publicKnowledge(sourcing([], [], [answered]), [])
    expect(asked).toEqual([
      {
        key: 'a1',
        party: 'The Harbour Office',
        outcome: 'Asked for comment, and answered.',
        reply: 'The wall will stand.',
        passages: [],
      },
    ])
    const declined = request({ outcome: 'declined', publicReply: 'A leftover.' })
    expect(publicKnowledge(sourcing([], [], [declined]), []).asked[0]?.reply).toBe('')
  })

  it('does not say that an anonymous source was asked for comment', () => {
    const { asked } = publicKnowledge(
      sourcing(
        [use('u1', 's1')],
        [claim('a', ['u1'])],
        [request({ sourceId: 's1', sourceIsAnonymous: true, party: 'Ilse Varnholt', claimId: 'a' })],
      ),
      ['a'],
    )
    expect(asked).toEqual([])
  })
})

const arbitraryStory = fc
  .record({
    sources: fc.integer({ min: 1, max: 4 }),
    claims: fc.array(
      fc.array(fc.record({ source: fc.nat(3), words: fc.constantFrom('an official', 'a diplomat') }), {
        minLength: 1,
        maxLength: 3,
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ sources, claims }) =>
    claims.map((rests) => rests.map(({ source, words }) => ({ source: source % sources, words }))),
  )

type Shape = { source: number; words: string }[][]

function storyOf(
  shape: Shape,
  person: (claimIndex: number, source: number) => string,
): { sourcing: StorySourcing; ids: string[] } {
  const uses = shape.flatMap((rests, c) =>
    rests.map(({ source, words }, r) => use(`u${c}-${r}`, person(c, source), { description: words })),
  )
  const claims = shape.map((rests, c) =>
    claim(
      `claim${c}`,
      rests.map((_, r) => `u${c}-${r}`),
    ),
  )
  return { sourcing: sourcing(uses, claims), ids: claims.map(({ id }) => id) }
}

describe('What readers are told about anonymous sources', () => {
  it('is the same whether one person stands behind two passages or two different people do', () => {
    fc.assert(
      fc.property(arbitraryStory, (shape) => {
        const same = storyOf(shape, (_, source) => `person-${source}`)
        const different = storyOf(shape, (c, source) => `person-${c}-${source}`)
        expect(publicKnowledge(same.sourcing, same.ids)).toEqual(
          publicKnowledge(different.sourcing, different.ids),
        )
      }),
    )
  })

  it('holds nothing of terms, notes, ways, times or people who know', () => {
    fc.assert(
      fc.property(arbitraryStory, (shape) => {
        const { sourcing: all, ids } = storyOf(shape, (_, source) => `person-${source}`)
        const { known, asked, passages } = publicKnowledge(all, ids)
        expect(JSON.stringify([known, asked, [...passages.values()]])).not.toMatch(
          /SECRET|2026-01-02|person-|phone|claim\d/,
        )
      }),
    )
  })
})
