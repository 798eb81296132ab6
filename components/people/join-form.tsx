'use client'

import { useMutation } from '@tanstack/react-query'
import { signIn } from 'next-auth/react'
import { useState } from 'react'
import type { FormEvent } from 'react'

import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Note } from '#components/ui/note.tsx'
import { PASSWORD_LENGTH, passwordProblem } from '#lib/people/model/password-rule.ts'

type Props = { token: string; kind: 'first_admin' | 'join' | 'new_password'; name: string; email: string }

/** Name and password behind a one-time link; signs in at once when they are taken. */
export function JoinForm({ token, kind, name, email }: Props) {
  const trpc = useTRPC()
  const [problem, setProblem] = useState<string | null>(null)
  const [password, setPassword] = useState('')
  const [ownEmail, setOwnEmail] = useState(email)
  const [tried, setTried] = useState(false)
  const accept = useMutation(
    trpc.people.acceptInvitation.mutationOptions({
      onError: (error) => setProblem(sentenceOf(error)),
      onSuccess: async (joined) => {
        await signIn('credentials', { email: joined.email, password, redirect: false })
        window.location.assign('/newsroom')
      },
    }),
  )
  const passwordError = tried ? passwordProblem(password, ownEmail) : null

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    setProblem(null)
    if (passwordProblem(password, ownEmail)) return
    const form = new FormData(event.currentTarget)
    accept.mutate({
      token,
      name: String(form.get('name') ?? name),
      password,
      ...(kind === 'first_admin' ? { email: ownEmail } : {}),
    })
  }

  const length = Array.from(password).length
  return (
    <form method="post" onSubmit={submit} className="grid gap-4">
      {problem ? <Note tone="red">{problem}</Note> : null}
      <Field label="Email">
        {(control) => (
          <Input
            {...control}
            type="email"
            autoComplete="username"
            required
            readOnly={kind !== 'first_admin'}
            value={ownEmail}
            onChange={(event) => setOwnEmail(event.target.value)}
          />
        )}
      </Field>
      {kind === 'new_password' ? null : (
        <Field label="Name" hint="As colleagues and readers shall see it.">
          {(control) => (
            <Input
              {...control}
              name="name"
              autoComplete="name"
              required
              maxLength={80}
              defaultValue={name}
              autoFocus={kind === 'join'}
            />
          )}
        </Field>
      )}
      <Field
        label="Password"
        error={passwordError}
        hint={
          length === 0 || length >= PASSWORD_LENGTH
            ? `At least ${PASSWORD_LENGTH} characters. Four plain words do well.`
            : `${PASSWORD_LENGTH - length} more to go.`
        }
      >
        {(control) => (
          <Input
            {...control}
            type="password"
            autoComplete="new-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      <Button
        look="primary"
        type="submit"
        busy={accept.isPending || accept.isSuccess}
        className="mt-1 w-full"
      >
        {kind === 'new_password' ? 'Set the password and sign in' : 'Join the newsroom'}
      </Button>
    </form>
  )
}
