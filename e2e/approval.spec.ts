import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { ask } from './people.ts'
import { doorFor, windowFor } from './windows.ts'
import { attachAnonymous, attribute, newStory, openStory, saved, storyId, typeStory } from './writing.ts'

const DESCRIPTION = 'a person briefed on the berth'

/** A story whose first paragraph rests on one person who is not named. → its id. */
async function onOnePerson(page: Page): Promise<string> {
  await newStory(page)
  await typeStory(page, {
    headline: `A berth for the pilots, ${randomUUID().slice(0, 6)}`,
    dek: 'The work is to begin in March.',
    keyPoints: ['Ferries move.'],
    paragraphs: ['The port will close two berths in spring.', 'The pilots were told on Monday.'],
  })
  await attachAnonymous(await attribute(page, 'Body', 'will close two berths'), {
    description: DESCRIPTION,
    reason: 'The plan is not public.',
  })
  await saved(page)
  return storyId(page)
}

const checks = (page: Page) => page.getByRole('tabpanel', { name: /^Checks/ })
const sources = (page: Page) => page.getByRole('tabpanel', { name: /^Sources/ })

test('A managing editor approves what the top of a story rests on, for which the desk is not enough', async ({
  browser,
}) => {
  const reporter = await windowFor(browser, 'reporter')
  const id = await onOnePerson(reporter.page)
  const { page } = reporter

  await test.step('the reporter sees what is missing, and cannot approve it', async () => {
    await page.getByRole('tab', { name: /^Checks/ }).click()
    await expect(checks(page)).toContainText('none of the top editors has approved')
    await expect(checks(page)).toContainText('Find a second, independent source')
    await page.getByRole('tab', { name: /^Sources/ }).click()
    await expect(sources(page)).toContainText('Not approved yet')
    await expect(page.getByRole('button', { name: 'Approve this use' })).toHaveCount(0)
  })

  await test.step('the desk approves it, which is not enough for the top', async () => {
    const editor = await windowFor(browser, 'editor')
    await openStory(editor.page, id)
    await editor.page.getByRole('tab', { name: /^Sources/ }).click()
    await editor.page.getByRole('button', { name: 'Approve this use' }).press('Enter')
    await expect(sources(editor.page)).toContainText('Approved by Henrike Balogun-Shaw')
    await editor.page.getByRole('tab', { name: /^Checks/ }).click()
    await expect(checks(editor.page)).toContainText('none of the top editors has approved')
    await editor.context.close()
  })

  await test.step('the managing editor approves it, and the finding is gone', async () => {
    const chief = await windowFor(browser, 'chief')
    await openStory(chief.page, id)
    await chief.page.getByRole('tab', { name: /^Sources/ }).click()
    await chief.page.getByRole('button', { name: 'Approve this use' }).click()
    await expect(sources(chief.page)).toContainText('for the top of the story')
    await chief.page.getByRole('tab', { name: /^Checks/ }).click()
    await expect(checks(chief.page)).toContainText('No editor knows')
    await expect(checks(chief.page)).not.toContainText('none of the top editors has approved')
    await expect(checks(chief.page)).not.toContainText('Find a second, independent source')
    await chief.context.close()
  })

  await test.step('a change of the agreement takes the approval back', async () => {
    await page.reload()
    await page.getByRole('tab', { name: /^Sources/ }).click()
    await expect(sources(page)).toContainText('for the top of the story')
    await page.getByRole('button', { name: 'Change what was agreed' }).click()
    await sources(page).getByRole('textbox', { name: 'Terms in words' }).fill('No port, no rank.')
    await sources(page).getByRole('button', { name: 'Save agreement' }).click()
    await expect(sources(page)).toContainText('Not approved yet')
  })
  await reporter.context.close()
})

test('A reporter may not approve what an unnamed source gave, whatever page they come from', async ({
  browser,
}) => {
  const { page, context } = await windowFor(browser, 'reporter')
  const id = await onOnePerson(page)
  const reporter = await doorFor('reporter')
  const { data } = await ask(reporter, 'stories.get', { id }, 'query')
  const [use] = (data as { uses: { id: string; revision: number }[] }).uses
  expect(use).toBeDefined()
  const input = { useId: use?.id, revision: use?.revision, approved: true }
  expect(await ask(reporter, 'sources.approveUse', input)).toMatchObject({ status: 403, code: 'not_allowed' })
  const rival = await doorFor('secondReporter')
  expect(await ask(rival, 'sources.approveUse', input)).toMatchObject({ status: 404, code: 'not_found' })
  await context.close()
})
