import { expect, test } from 'vitest'
import { hashPassword } from '#lib/platform/auth/password.ts'
import { systemClock } from '#lib/platform/clock/clock.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { signIn } from './sign-in.ts'

const { db } = await testDb()
const PASSWORD = 'lamp river ladder oak'
const email = 'morning@stet.example'
await db.person.create({
  data: {
    name: 'Morning Shift',
    email,
    role: 'reporter',
    status: 'active',
    passwordHash: await hashPassword(PASSWORD),
  },
})

const attempt = (password: string, address: string, who = email) =>
  signIn(db, systemClock, { email: who, password, address, userAgent: 'test' })
const counted = async (address: string) =>
  (await db.rateLimit.findUnique({ where: { key: `sign-in-address:${address}` } }))?.points

test('Many people may sign in from one address: what succeeds is not counted against it', async () => {
  for (let person = 0; person < 3; person += 1) await attempt(PASSWORD, 'office')
  expect(await counted('office')).toBe(0)
})

test('A success does not wash away the guesses that came before it from the same address', async () => {
  for (let guess = 0; guess < 3; guess += 1) {
    await expect(attempt('a guess', 'café', `victim${guess}@stet.example`)).rejects.toMatchObject({
      code: 'bad_input',
    })
  }
  await attempt(PASSWORD, 'café')
  expect(await counted('café')).toBe(3)
})

test('An account is shut for a while after ten wrong passwords, even for the right one', async () => {
  for (let guess = 0; guess < 10; guess += 1) {
    await expect(attempt('a guess', `from-${guess}`)).rejects.toMatchObject({ code: 'bad_input' })
  }
  await expect(attempt(PASSWORD, 'elsewhere')).rejects.toMatchObject({
    code: 'too_many',
    message: 'Too many tries. Wait 15 minutes and try again.',
  })
})
