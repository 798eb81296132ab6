import type { SourceFact, StorySourcing } from './sourcing.ts'

type Sources = readonly Pick<SourceFact, 'id' | 'anonymous' | 'independenceGroupId'>[]

type Pair = [sourceId: string, otherSourceId: string]

/** Which person, and which voice, stands behind a source: equal keys mean one and the same. */
export type PersonKeys = ReadonlyMap<string, { sourceKey: string; voiceKey: string }>

/**
 * Numbers the sources of a story in their order (`source-1` …), one number for those that `onePerson` pairs, and says
 * which speak with one voice. An unnamed source is never joined with a named one: whoever may read the story may read these keys,
 * and the name would tell who it is.
 */
export function personKeys(sources: Sources, onePerson: readonly Pair[]): PersonKeys {
  const oneVoice = sources.flatMap(({ id, independenceGroupId: group }) =>
    sources.flatMap((other): Pair[] =>
      group !== null && group === other.independenceGroupId ? [[id, other.id]] : [],
    ),
  )
  const personOf = unite(sources, onePerson)
  const voiceOf = unite(sources, [...onePerson, ...oneVoice])
  const people = [...new Set(sources.map(({ id }) => personOf(id)))]
  const keyOf = (id: string) => `source-${people.indexOf(personOf(id)) + 1}`
  return new Map(sources.map(({ id }) => [id, { sourceKey: keyOf(id), voiceKey: keyOf(voiceOf(id)) }]))
}

/** The keys of everybody a story rests on, by what was vouched for. */
export function personKeysOf({
  uses,
  attestations,
}: Pick<StorySourcing, 'uses' | 'attestations'>): PersonKeys {
  const sources = new Map(uses.map(({ source }) => [source.id, source]))
  const onePerson = attestations.flatMap(({ kind, sourceId, otherSourceId }): Pair[] =>
    kind === 'same_person' && otherSourceId !== null ? [[sourceId, otherSourceId]] : [],
  )
  return personKeys([...sources.values()], onePerson)
}

/** Joins pairs of sources into groups; each id then leads to the source of its group that comes first. */
function unite(sources: Sources, pairs: readonly Pair[]): (id: string) => string {
  const order = sources.map(({ id }) => id)
  const anonymous = new Map(sources.map((source) => [source.id, source.anonymous]))
  const earlier = new Map<string, string>()
  const firstOf = (id: string): string => {
    const next = earlier.get(id)
    return next === undefined ? id : firstOf(next)
  }
  for (const [one, other] of pairs) {
    if (!anonymous.has(one) || anonymous.get(one) !== anonymous.get(other)) continue
    const [a, b] = [firstOf(one), firstOf(other)]
    if (a !== b) earlier.set(...(order.indexOf(a) < order.indexOf(b) ? ([b, a] as const) : ([a, b] as const)))
  }
  return firstOf
}
