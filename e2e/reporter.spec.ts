import { expect, test } from '@playwright/test'
import { demoPassword, PEOPLE, windowOf } from './people.ts'
import { DESCRIPTION, PHOTO_WORDS, samplePhoto, sampleStory } from './sample.ts'
import {
  attachAnonymous,
  attachOrganization,
  attribute,
  caretToEnd,
  choose,
  newStory,
  part,
  saved,
  selectWords,
  typeStory,
} from './writing.ts'

test('A reporter writes a story, says what it rests on, files the photo and submits it', async ({ page }) => {
  const story = sampleStory()

  await test.step('signs in and starts a story', async () => {
    await page.goto('/newsroom')
    await page.getByLabel('Email').fill(PEOPLE.reporter)
    await page.getByLabel('Password').fill(demoPassword())
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('button', { name: 'New story' }).first()).toBeVisible()
    await newStory(page)
  })

  await test.step('writes it in place, with the keyboard alone', async () => {
    await typeStory(page, story)
    await page.getByRole('textbox', { name: 'Dateline' }).fill('PORT MERRIN')
    await saved(page)
  })

  await test.step('finds every word again after a reload', async () => {
    await page.reload()
    await expect(part(page, 'Headline')).toHaveText(story.headline)
    for (const paragraph of story.paragraphs) await expect(part(page, 'Body')).toContainText(paragraph)
    await expect(page.getByRole('textbox', { name: 'Dateline' })).toHaveValue('PORT MERRIN')
    await saved(page)
  })

  await test.step('attaches two people who may not be named', async () => {
    const agreed = {
      description: DESCRIPTION,
      reason: 'The talks are meant to be private.',
      knownTo: 'Henrike Balogun-Shaw',
    }
    await attachAnonymous(await attribute(page, 'Body', 'will firmly reject the proposals'), agreed)
    await attachAnonymous(await attribute(page, 'Body', 'will firmly reject the proposals'), agreed)
    await page.getByRole('tab', { name: /^Sources/ }).click()
    await expect(page.getByRole('tabpanel', { name: /^Sources/ }).getByText(DESCRIPTION)).not.toHaveCount(0)
  })

  await test.step('attaches the office to its figures, and a quotation to its speaker', async () => {
    await attachOrganization(
      await attribute(page, 'Body', 'second-largest buyer'),
      `The Trade Office ${story.mark}`,
    )
    await attachOrganization(
      await attribute(page, 'Body', '“the worst bargain on this coast.”'),
      `Ministry ${story.mark}`,
    )
  })

  await test.step('logs who could not be reached, tied to the sentence that says so', async () => {
    await page.getByRole('tab', { name: /^Sources/ }).click()
    const panel = page.getByRole('tabpanel', { name: /^Sources/ })
    await selectWords(page, 'Body', 'could not immediately be reached for comment')
    await panel.getByRole('button', { name: 'Log a request' }).click()
    await panel.getByRole('combobox', { name: 'Who was asked' }).fill('The Office of the Trade Envoy')
    await choose(panel, 'Outcome', 'Could not be reached')
    await panel.getByRole('button', { name: 'Tie to selected words' }).click()
    await panel.getByRole('button', { name: 'Log request' }).click()
    await expect(panel.getByRole('region', { name: 'Asked for comment' })).toContainText(
      'The Office of the Trade Envoy',
    )
  })

  await test.step('drops the photo in; its file fills caption and credit, and it leads', async () => {
    await caretToEnd(page, 'Body')
    await page.getByRole('tab', { name: /^Photos/ }).click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Choose photos…' }).click()
    await (await chooser).setFiles([await samplePhoto()])
    await expect(part(page, 'Body')).toContainText(PHOTO_WORDS.caption)
    await expect(page.getByLabel('Photographer').first()).toHaveValue(PHOTO_WORDS.creator)
    await expect(page.getByLabel('Agency').first()).toHaveValue(PHOTO_WORDS.agency)
    await expect(page.getByRole('button', { name: 'Lead photo', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await choose(page, 'Right to print the photo', 'Agency, by subscription')
    await page.getByLabel('Alt text').first().fill('A minister at a lectern between three flags.')
    await page.keyboard.press('Tab')
    await saved(page)
  })

  await test.step('submits it to the desk, where an editor finds it', async () => {
    await page.getByRole('tab', { name: /^Story/ }).click()
    await choose(page.getByRole('tabpanel', { name: /^Story/ }), 'Section', 'World & Trade')
    await page.getByRole('button', { name: 'Submit to desk' }).click()
    await expect(page.getByRole('main').getByText('Submitted', { exact: true }).first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0)
  })
})

test('A claim survives typing around and inside it, undo, cut and paste, and a reload', async ({
  browser,
}) => {
  const { context, page } = await windowOf(browser, 'reporter')
  await newStory(page)
  await typeStory(page, {
    headline: 'Claims hold',
    dek: 'A test of words.',
    keyPoints: ['One.'],
    paragraphs: ['Before the claim words here after it.', 'A second paragraph.'],
  })
  await attachAnonymous(await attribute(page, 'Body', 'claim words here'), {
    description: DESCRIPTION,
    reason: 'It is private.',
  })
  const claims = part(page, 'Body').locator('[data-claim]')
  await expect(claims).toHaveText('claim words here')

  await selectWords(page, 'Body', 'words')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type(' typed')
  await expect(claims).toHaveText('claim words typed here')
  await page.keyboard.press('Control+z')
  await expect(claims).toHaveText('claim words here')

  await selectWords(page, 'Body', 'Before the')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type(' very')
  await expect(claims).toHaveText('claim words here')

  await selectWords(page, 'Body', 'claim words here')
  await page.keyboard.press('Control+x')
  await expect(claims).toHaveCount(0)
  await caretToEnd(page, 'Body')
  await page.keyboard.press('Control+v')
  await expect(claims).toHaveText('claim words here')
  await saved(page)
  await page.reload()
  await expect(claims).toHaveText('claim words here')
  await page.getByRole('tab', { name: /^Sources/ }).click()
  await expect(page.getByRole('tabpanel', { name: /^Sources/ })).toContainText(DESCRIPTION)
  await context.close()
})
