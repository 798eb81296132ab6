'use client'

import { useState } from 'react'
import type { FormEvent } from 'react'

import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Note } from '#components/ui/note.tsx'

import { trySignIn } from './try-sign-in.ts'

type Props = {
  /** Where to go after it; a path of the newsroom. */
  returnTo: string
  email?: string
}

/** Email and password, and what went wrong. What was typed stays. */
export function SignInForm({ returnTo, email = '' }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setProblem(null)
    const sentence = await trySignIn(String(form.get('email')), String(form.get('password')))
    if (sentence === null) return window.location.assign(returnTo)
    setProblem(sentence)
    setBusy(false)
  }

  return (
    <form method="post" onSubmit={(event) => void submit(event)} className="grid gap-4">
      {problem ? <Note tone="red">{problem}</Note> : null}
      <Field label="Email">
        {(control) => (
          <Input
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            required
            autoFocus={!email}
            defaultValue={email}
          />
        )}
      </Field>
      <Field label="Password">
        {(control) => (
          <Input
            {...control}
            name="password"
            type="password"
            autoComplete="current-password"
            required
            autoFocus={Boolean(email)}
          />
        )}
      </Field>
      <Button look="primary" type="submit" busy={busy} className="mt-1 w-full">
        {busy ? 'Signing in…' : 'Sign in'}
      </Button>
    </form>
  )
}
