import { expect, it } from 'vitest'
import { checkFacts } from './check-facts.ts'
import { readFacts } from './read-facts.ts'
import type { KeptFacts } from './read-facts.ts'

const stamp = { personId: 'e', name: 'Ida Quill', at: '2025-01-01T00:00:00.000Z' }
const kept: KeptFacts = {
  storyType: 'news',
  authorIds: ['w'],
  section: null,
  bylines: [],
  uses: [
    {
      id: 'u',
      source: {
        id: 's',
        kind: 'person',
        anonymous: true,
        publicName: '',
        description: '',
        jobRole: '',
        affiliation: '',
        url: '',
        reporterId: 'w',
      },
      description: 'a person briefed on the talks',
      recordStatus: {
        id: 'background',
        name: 'On background',
        mayPublish: true,
        mayQuote: true,
        mayName: false,
        mayDescribe: true,
        mayMention: true,
        lineStyle: 'dashed',
      },
      basis: 'briefed',
      reason: '',
      reasonWithheld: false,
      terms: '',
      channel: null,
      obtainedAt: null,
      obtainedById: 'w',
      knowers: [],
      approved: stamp,
      revision: 1,
    },
  ],
  claims: [{ id: 'c', useIds: ['u'], commentRequestIds: [], verified: null }],
  commentRequests: [],
  photos: [],
}

it('Facts of a version that was cut before the newsroom asked for more are read as nobody’s word', () => {
  const facts = readFacts(kept)
  expect(facts).toMatchObject({
    topics: [],
    attestations: [],
    uses: [
      {
        material: null,
        source: { identityKept: 'unsaid', independenceGroupId: null },
        approved: { level: 'desk' },
      },
    ],
    claims: [{ againstParty: '' }],
  })
  expect(checkFacts(facts).uses[0]).toMatchObject({ approval: 'desk', material: null, voiceKey: 'source-1' })
})
