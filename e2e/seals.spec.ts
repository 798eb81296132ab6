import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { barriers } from './axe.ts'
import { windowWithPasskeys } from './passkeys.ts'
import { ask } from './people.ts'
import type { Who } from './people.ts'
import { identityOf, makeKey, open, seal } from './seal-steps.ts'
import { doorFor, windowFor } from './windows.ts'

// People of their own: a key that another file of tests replaces would shut these out.
test.describe.configure({ timeout: 300_000 })

async function newAnonymous(keeper: Who = 'secondReporter'): Promise<{ id: string; description: string }> {
  const description = `an aide ${randomUUID().slice(0, 8)}`
  const fields = { kind: 'person', anonymous: true, description }
  const { data } = await ask(await doorFor(keeper), 'sources.create', fields)
  return { id: (data as { id: string }).id, description }
}

test('A reporter seals an identity, an editor opens it and says that she knows, and nobody else can', async ({
  browser,
}) => {
  const reporter = await windowFor(browser, 'secondReporter')
  const editor = await windowFor(browser, 'chief')
  const passphrase = await makeKey(editor.page)
  await makeKey(reporter.page)
  expect(await barriers(reporter.page)).toEqual([])
  const { id, description } = await newAnonymous()
  const name = `Ottoline ${randomUUID().slice(0, 6)}`

  const mine = await identityOf(reporter.page, description)
  const { data: me } = await ask(await doorFor('chief'), 'people.me', undefined, 'query')
  const editorName = (me as { name: string }).name
  await seal(mine, { name, contact: '+1 555 0100', notes: 'After six' }, [editorName])
  expect(await barriers(reporter.page)).toEqual([])
  await expect(reporter.page.getByText(name)).toHaveCount(0)

  const theirs = await identityOf(editor.page, description)
  const wrong = passphrase.split('-').toReversed().join('-')
  await theirs.getByRole('button', { name: 'Open the identity' }).click()
  await theirs.getByLabel('Your passphrase').fill(wrong)
  await theirs.getByLabel('Your passphrase').press('Enter')
  await expect(theirs.getByRole('alert')).toContainText('did not open', { timeout: 60_000 })
  await theirs.getByRole('button', { name: 'Cancel' }).click()
  const opened = await open(theirs, passphrase)
  await expect(opened).toContainText(name)
  expect(await barriers(editor.page)).toEqual([])
  await editor.page.keyboard.press('Escape')
  await expect(editor.page.getByText(name)).toHaveCount(0)
  await theirs.getByRole('button', { name: 'I know who this is' }).click()
  await expect(theirs.getByRole('region', { name: 'Who knows' })).toContainText(
    `${editorName}, editor, opened the seal`,
  )

  for (const who of ['reporter', 'admin', 'editor'] as const) {
    for (const [door, kind] of [
      ['seals.ofSource', 'query'],
      ['seals.log', 'query'],
      ['seals.open', 'mutation'],
    ] as const)
      expect(await ask(await doorFor(who), door, { sourceId: id }, kind)).toMatchObject({
        status: 404,
        code: 'not_found',
      })
  }
  await reporter.context.close()
  await editor.context.close()
})

test('A reporter withdraws a copy, seals anew and destroys the seal; the source stays', async ({
  browser,
}) => {
  const { context, page } = await windowFor(browser, 'secondReporter', {
    viewport: { width: 390, height: 844 },
  })
  const passphrase = await makeKey(page)
  const { data: me } = await ask(await doorFor('chief'), 'people.me', undefined, 'query')
  const editorName = (me as { name: string }).name
  if (!(await hasKey(editorName))) {
    const editor = await windowFor(browser, 'chief')
    await makeKey(editor.page)
    await editor.context.close()
  }
  const { id, description } = await newAnonymous()
  const part = await identityOf(page, description)
  await seal(part, { name: 'First Name', contact: '', notes: '' }, [editorName])
  await part.getByRole('button', { name: `Withdraw from ${editorName}` }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw' }).click()
  await expect(part.getByRole('region', { name: 'Sealed to' })).not.toContainText(editorName)
  const hidden = await ask(await doorFor('chief'), 'sources.get', { id }, 'query')
  expect(hidden).toMatchObject({ status: 404, code: 'not_found' })

  const opened = await open(part, passphrase)
  await opened.getByRole('button', { name: 'Change it and seal it anew' }).click()
  const form = part.getByRole('form', { name: 'Seal the identity' })
  await form.getByLabel('Name').fill('Second Name')
  await form.getByRole('button', { name: 'Seal', exact: true }).click()
  await expect(await open(part, passphrase)).toContainText('Second Name')
  await page.evaluate(() => dispatchEvent(new Event('blur')))
  await expect(page.getByText('Second Name')).toHaveCount(0)

  await part.getByRole('button', { name: 'Destroy the seal' }).click()
  const dialog = page.getByRole('dialog', { name: 'Destroy the seal?' })
  await expect(dialog.getByRole('button', { name: 'Destroy', exact: true })).toBeDisabled()
  await dialog.getByLabel('I understand that this is final').check()
  expect(await barriers(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Destroy', exact: true }).click()
  await expect(part).toContainText('Kept outside Stet')
  await part.getByRole('button', { name: 'Show the access log' }).click()
  await expect(part.getByRole('region', { name: 'Access log' })).toContainText('destroyed the seal')
  expect(await ask(await doorFor('secondReporter'), 'seals.open', { sourceId: id })).toMatchObject({
    code: 'not_allowed',
  })
  expect(await barriers(page)).toEqual([])
  await context.close()
})

test('A key comes back from the file that was saved with it', async ({ browser }) => {
  const { context, page } = await windowFor(browser, 'copy')
  const saving = page.waitForEvent('download')
  const passphrase = await makeKey(page)
  const file = await (await saving).path()
  await makeKey(page)
  await expect(page.getByRole('region', { name: 'Retired keys' })).toBeVisible()
  await page.getByRole('button', { name: 'Bring back a key from its file' }).click()
  const dialog = page.getByRole('dialog', { name: 'Bring back a key' })
  await dialog.getByLabel('Backup file').setInputFiles(file)
  await dialog.getByLabel('Passphrase').fill(passphrase)
  await dialog.getByRole('button', { name: 'Bring back' }).click()
  await expect(dialog).toHaveCount(0, { timeout: 60_000 })
  await expect(page.getByText('Your key is back.')).toBeVisible()
  await context.close()
})

test('Somebody locks their key with a passkey, and opens with it what was sealed to them', async ({
  browser,
}) => {
  const page = await windowWithPasskeys(browser, 'copy')
  await page.goto('/newsroom/seals')
  await page.getByRole('button', { name: /^(Make|Replace) my key$/ }).click()
  await page
    .getByRole('dialog', { name: /my key/ })
    .getByRole('button', { name: 'Use a passkey' })
    .click()
  await expect(page.getByRole('article', { name: /^Key / }).first()).toContainText('passkey')

  const { description } = await newAnonymous('copy')
  const part = await identityOf(page, description)
  await seal(part, { name: 'Corvin Aldane', contact: 'behind the ropewalk', notes: '' }, [])
  await part.getByRole('button', { name: 'Open the identity' }).click()
  const form = part.getByRole('form', { name: 'Open the identity' })
  await form.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(part).toContainText('behind the ropewalk')
  await page.context().close()
})

async function hasKey(name: string): Promise<boolean> {
  const { data } = await ask(await doorFor('secondReporter'), 'seals.people', undefined, 'query')
  return (data as { name: string; key: unknown }[]).some((person) => person.name === name && person.key)
}
