import { randomUUID } from 'node:crypto'
import { emptyDocument } from '#lib/document/model/empty-document.ts'
import { newDataKey, seal, sealText } from '#lib/platform/crypto/envelope.ts'
import { env } from '#lib/platform/env.ts'
import { keptPlaces } from '#lib/sources/model/kept-places.ts'
import type { Actor } from '#lib/platform/context.ts'
import type { StoryState } from '#lib/stories/model/story-state.ts'
import type { PrismaClient, Role } from '#prisma/generated/client.ts'
import { TEST_ROLES, testNewsroom } from './newsroom.ts'

/** A newsroom with one of everything, for knocking at doors. `story` changes whose story it is and the state it is in. */
export type AccessWorld = {
  actors: Record<(typeof TEST_ROLES)[number], Actor>
  bystanderId: string
  bystanderSessionId: string
  bylineId: string
  sectionId: string
  photoId: string
  storyId: string
  versionId: string
  claimId: string
  useId: string
  requestId: string
  taskId: string
  overrideId: string
  threadId: string
  commentId: string
  isLive: boolean
  state: StoryState
  namedSourceId: string
  otherNamedSourceId: string
  sourceFileId: string
  ownAnonymous: Record<(typeof TEST_ROLES)[number], string>
  strangeAnonymousId: string
  toldAnonymousId: string
  story: (state: StoryState, ownedBy: Role | null) => Promise<AccessWorld>
}

type Cast = Pick<AccessWorld, 'actors'> & {
  authorId: string
  bystanderId: string
  bystanderSessionId: string
}

/** Makes the world in a test database. Its one story belongs to a reporter who is none of the actors until somebody owns it. */
export async function accessWorld(db: PrismaClient): Promise<AccessWorld> {
  const newsroom = await testNewsroom(db)
  const cast = await castOf(newsroom)
  const sources = await sourcesOf(db, cast)
  const story = await storyOf(db, cast, sources.namedSourceId)
  const byline = await db.byline.create({
    data: { kind: 'agency', name: 'Wire', slug: `wire-${randomUUID()}` },
  })
  const world: AccessWorld = {
    ...cast,
    ...sources,
    ...story,
    bylineId: byline.id,
    sectionId: newsroom.sectionId,
    isLive: false,
    state: 'draft',
    story: async (state, ownedBy) => {
      const isLive = state === 'published' || state === 'withdrawn'
      const live = isLive
        ? { publishedVersionId: story.versionId, firstPublishedAt: new Date() }
        : { publishedVersionId: null, firstPublishedAt: null }
      await db.story.update({
        where: { id: story.storyId },
        data: { state, authorId: ownedBy ? cast.actors[ownedBy].id : cast.authorId, ...live },
      })
      return { ...world, isLive, state }
    },
  }
  return world
}

async function castOf(newsroom: Awaited<ReturnType<typeof testNewsroom>>): Promise<Cast> {
  const actors = {} as Cast['actors']
  for (const role of TEST_ROLES) actors[role] = (await newsroom.person(role)).actor
  await newsroom.person('admin') // so that no test meets the rule about the last admin
  const author = await newsroom.person('reporter')
  const bystander = await newsroom.person('reporter')
  return {
    actors,
    authorId: author.actor.id,
    bystanderId: bystander.actor.id,
    bystanderSessionId: bystander.actor.sessionId ?? '',
  }
}

async function sourcesOf(db: PrismaClient, cast: Cast) {
  const anonymous = (reporterId: string) =>
    db.source.create({ data: { kind: 'person', anonymous: true, description: 'an aide', reporterId } })
  const ownAnonymous = {} as AccessWorld['ownAnonymous']
  for (const role of TEST_ROLES) ownAnonymous[role] = (await anonymous(cast.actors[role].id)).id
  const told = await anonymous(cast.authorId)
  await db.sourceKnower.createMany({
    data: TEST_ROLES.map((role) => ({
      sourceId: told.id,
      personId: cast.actors[role].id,
      namedById: cast.authorId,
    })),
  })
  const named = await db.source.create({
    data: { kind: 'organization', publicName: 'The Harbour Office', reporterId: cast.authorId },
  })
  const second = await db.source.create({
    data: { kind: 'organization', publicName: 'The Port Office', reporterId: cast.authorId },
  })
  const sourceFileId = await fileOf(db, cast, named.id)
  return {
    ownAnonymous,
    namedSourceId: named.id,
    otherNamedSourceId: second.id,
    sourceFileId,
    strangeAnonymousId: (await anonymous(cast.authorId)).id,
    toldAnonymousId: told.id,
  }
}

/** A removed file of a source: doors about files can be tried on it without any bytes. */
async function fileOf(db: PrismaClient, cast: Cast, sourceId: string): Promise<string> {
  const [id, key] = [randomUUID(), newDataKey()]
  const dataKey = seal(env().encryptionKey(), key, keptPlaces.dataKey(sourceId))
  await db.source.update({ where: { id: sourceId }, data: { dataKey } })
  await db.sourceFile.create({
    data: {
      id,
      sourceId,
      labelSealed: sealText(key, JSON.stringify({ name: 'plan.pdf', key: null }), keptPlaces.fileLabel(id)),
      mediaType: 'application/pdf',
      bytes: 1,
      storageKey: randomUUID(),
      uploadedById: cast.authorId,
      removedAt: new Date(),
    },
  })
  return id
}

const NO_FACTS = {
  storyType: 'news',
  authorIds: [],
  section: null,
  bylines: [],
  photos: [],
  uses: [],
  claims: [],
  commentRequests: [],
}

async function storyOf(db: PrismaClient, cast: Cast, sourceId: string) {
  const story = await db.story.create({ data: { authorId: cast.authorId } })
  const version = await db.storyVersion.create({
    data: {
      storyId: story.id,
      number: 1,
      kind: 'published',
      changeKind: 'first',
      docSeq: 0,
      fingerprint: '',
      document: emptyDocument() as object,
      facts: NO_FACTS,
      publicStory: {},
      createdById: cast.authorId,
    },
  })
  const claim = await db.claim.create({
    data: { id: randomUUID(), storyId: story.id, createdById: cast.authorId },
  })
  const use = await db.sourceUse.create({
    data: { storyId: story.id, sourceId, recordStatusId: 'on_record', obtainedById: cast.authorId },
  })
  const request = await db.commentRequest.create({
    data: { storyId: story.id, party: 'Port', askedById: cast.authorId },
  })
  const task = await db.storyTask.create({
    data: { storyId: story.id, kind: 'late_reply', commentRequestId: request.id },
  })
  const override = await db.override.create({
    data: {
      storyId: story.id,
      rule: 'r',
      findingKey: 'k',
      reason: 'A reason that is long enough.',
      personId: cast.authorId,
    },
  })
  const thread = await db.commentThread.create({
    data: { storyId: story.id, part: 'body', quote: 'words', startedById: cast.authorId },
  })
  const comment = await db.comment.create({
    data: { threadId: thread.id, authorId: cast.bystanderId, text: 'Is this right?' },
  })
  const photo = await db.photo.create({
    data: {
      originalName: 'p.jpg',
      storageKey: randomUUID(),
      sha256: '',
      mediaType: 'image/jpeg',
      bytes: 1,
      width: 1,
      height: 1,
      uploadedById: cast.authorId,
    },
  })
  return {
    storyId: story.id,
    versionId: version.id,
    claimId: claim.id,
    useId: use.id,
    requestId: request.id,
    taskId: task.id,
    overrideId: override.id,
    threadId: thread.id,
    commentId: comment.id,
    photoId: photo.id,
  }
}
