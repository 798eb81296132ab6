import { randomUUID } from 'node:crypto'
import { toTextBlocks } from '#lib/document/model/text-blocks.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { whenSaved } from '#components/editor/session/when-saved.ts'
import type { Chance } from '../chance.ts'
import type { Outcome, Scenario } from '../scenario.ts'
import { pause, until } from '../wait.ts'
import type { Writer } from '../writer/writer.ts'
import type { World } from '../world/world.ts'
import { knownFor, publishOnce, seenOn, storyOnDesk } from './newsdesk.ts'
import { Stage } from './stage.ts'

type Leaving = 'publish' | 'navigate' | 'close'

const BACK_MS = 20_000

/** A key, and within 50 ms the end of it. */
async function leave(stage: Stage, writer: Writer, how: Leaving, chance: Chance): Promise<void> {
  const token = writer.type()
  if (!token) return void stage.wrong.push('the page did not let its writer type')
  await pause(chance.between(0, 50))
  stage.faults += 1
  if (how === 'publish') return publish(stage, writer, token.text)
  // A closed tab is cut off in the middle of everything; one that goes to another page ends its session in order.
  if (how === 'close') stage.network.cut(writer.number)
  writer.crash()
  stage.network.mend(writer.number)
  writer.reopen()
  if ((await until(() => writer.isAttached && writer.isSaved, BACK_MS)) === null)
    stage.wrong.push(`after ${how}: the page did not come back`)
}

/** As the page does: the step waits until every word is in the log, and carries what was seen. */
async function publish(stage: Stage, writer: Writer, token: string): Promise<void> {
  const [app] = stage.apps
  const [editor] = stage.world.people
  if (!app || !editor) throw new Error('A stage without an app')
  if (!(await whenSaved(writer.session)))
    return void stage.wrong.push('a publish waited for its words in vain')
  const { storyId } = stage
  const story = await stage.world.db.story.findUniqueOrThrow({ where: { id: storyId } })
  const fingerprint = await seenOn(writer.session.ydoc, await knownFor(app.port, editor, storyId))
  const changeKind = story.publishedVersionId ? ('silent_fix' as const) : ('first' as const)
  const number = await publishOnce(app.port, editor, { storyId, fingerprint, changeKind, key: randomUUID() })
  if (number === null) return void stage.wrong.push('a publish was not answered')
  const version = await stage.world.db.storyVersion.findFirstOrThrow({ where: { storyId, number } })
  const words = toTextBlocks(version.document as unknown as StoryDocument).map(({ text }) => text)
  if (!words.join('\n').includes(token))
    stage.wrong.push(`published version ${number} lacks the last key ${token}`)
}

async function run(world: World, amount: number, chance: Chance): Promise<Outcome> {
  const [editor] = world.people
  if (!editor) throw new Error('A world without people')
  const stage = await Stage.set(world, { writers: 1, storyId: await storyOnDesk(world, editor) })
  try {
    const [writer] = stage.writers
    for (let round = 0; writer && round < amount; round += 1)
      await leave(stage, writer, chance.pick(['publish', 'navigate', 'close'] as const), chance)
    return await stage.finish()
  } catch (error) {
    await stage.end()
    throw error
  }
}

/** The last key is followed within 50 ms by a publish, another page, or a closed tab. */
export const lastKey: Scenario = {
  name: 'last-key',
  rule: 'R3',
  unit: 'leaving within 50 ms of a key',
  short: 15,
  long: 500,
  run,
}
