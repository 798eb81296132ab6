import { activePeople } from '#lib/people/queries/active-people.ts'
import { peopleById } from '#lib/people/queries/people-by-id.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { requestsBeside } from '#lib/sources/queries/requests-beside.ts'
import { countsAsEditor } from '#lib/stories/policy.ts'
import type { Holder, KnowerView, SealView } from '../model/seal-view.ts'
import { abilitiesFor } from '../policy.ts'
import { attestationsOf } from './attestations-of.ts'
import { loadSealed } from './load-sealed.ts'

type Loaded = Awaited<ReturnType<typeof loadSealed>>
type People = Map<string, { id: string; name: string; role: string; active: boolean }>

/**
 * The identity of an anonymous source as those see it who keep it, hold it or were told: where it is kept, who holds it, who knows
 * and how, what was vouched for. Never the identity. For everybody else there is no such source.
 */
export async function sealView(ctx: Ctx, input: { sourceId: string }): Promise<SealView> {
  const loaded = await loadSealed(ctx, ctx.db, input.sourceId, 'see')
  const { source, seal, subject } = loaded
  const attestations = await attestationsOf(ctx, source.id)
  const vouchedIds = attestations.flatMap((each) => each.aboutPersonId ?? [])
  const people = await peopleOf(ctx, [
    source.reporterId,
    ...subject.knowerIds,
    ...subject.holderIds,
    ...subject.openedIds,
    ...vouchedIds,
    ...(seal ? [seal.madeById] : []),
  ])
  const mine = source.knowers.find((knower) => knower.personId === ctx.actor.id)
  return {
    sourceId: source.id,
    identityKept: source.identityKept,
    seal: seal && {
      id: seal.id,
      madeAt: seal.madeAt.toISOString(),
      madeByName: people.get(seal.madeById)?.name ?? '',
    },
    holders: holdersIn(loaded, people, ctx.actor.id),
    knowers: knowersIn(loaded, people, vouchedIds),
    attestations: attestations.map(({ aboutPersonId: _aboutPersonId, ...view }) => view),
    requests: await requestsBeside(ctx, source.id),
    abilities: {
      ...abilitiesFor(ctx.actor, subject),
      confirm: mine !== undefined && mine.confirmedAt === null,
    },
  }
}

async function peopleOf(ctx: Ctx, ids: readonly string[]): Promise<People> {
  const wanted = [...new Set(ids)]
  const people = await peopleById(ctx.db, wanted)
  const active = new Set((await activePeople(ctx.db, wanted)).map((person) => person.id))
  return new Map([...people].map(([id, person]) => [id, { ...person, active: active.has(id) }]))
}

function holdersIn({ seal, openedAt }: Loaded, people: People, me: string): Holder[] {
  return (seal?.copies ?? []).map(({ personId, madeAt, key }) => ({
    personId,
    name: people.get(personId)?.name ?? '',
    me: personId === me,
    active: people.get(personId)?.active ?? false,
    keyRetired: key.retiredAt !== null,
    since: madeAt.toISOString(),
    openedAt: openedAt.get(personId)?.toISOString() ?? null,
  }))
}

/** The reporter first, then who was told or opened it, in the order in which they came. */
function knowersIn({ source, subject }: Loaded, people: People, vouchedIds: readonly string[]): KnowerView[] {
  const view = (personId: string, how: KnowerView['how'], confirmed: boolean): KnowerView => ({
    personId,
    name: people.get(personId)?.name ?? '',
    isEditor: countsAsEditor(people.get(personId)?.role ?? ''),
    how,
    confirmed,
  })
  const howOf = (personId: string) => {
    if (subject.openedIds.includes(personId)) return 'opened'
    return vouchedIds.includes(personId) ? 'vouched' : 'told'
  }
  // A copy that nobody opened yet is no knowledge yet.
  const knows = source.knowers.filter(
    ({ personId, confirmedAt }) =>
      confirmedAt !== null || howOf(personId) !== 'told' || !subject.holderIds.includes(personId),
  )
  return [
    view(source.reporterId, 'keeps', true),
    ...knows.map(({ personId, confirmedAt }) => view(personId, howOf(personId), confirmedAt !== null)),
  ]
}
