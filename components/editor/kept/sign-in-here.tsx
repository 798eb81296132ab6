'use client'

import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { trySignIn } from '#components/people/try-sign-in.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Note } from '#components/ui/note.tsx'
import type { StorySession } from '../session/story-session.ts'
import { useEditing } from '../story-context.tsx'

type Props = { session: StorySession; onClose: () => void }

/** Signs the same person in again over the story, so that what was typed meanwhile is saved. Anybody else is sent to another window. */
export function SignInHere({ session, onClose }: Props) {
  const { me } = useEditing()
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const form = useId()

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const email = String(typed.get('email')).trim()
    if (email.toLowerCase() !== me.email.toLowerCase()) {
      return setProblem(
        `The words on this page are ${me.name}’s. Sign in as ${me.email}; somebody else opens a window of their own.`,
      )
    }
    setBusy(true)
    setProblem(null)
    const sentence = await trySignIn(email, String(typed.get('password')))
    setBusy(false)
    setProblem(sentence)
    if (sentence !== null) return
    session.retry()
    onClose()
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      width="narrow"
      title="Sign in again"
      description="The story stays open, and what you typed meanwhile is saved as soon as you are signed in."
      actions={
        <Button look="primary" type="submit" form={form} busy={busy}>
          {busy ? 'Signing in…' : 'Sign in and save'}
        </Button>
      }
    >
      <form id={form} method="post" onSubmit={(event) => void submit(event)} className="grid gap-4">
        {problem ? <Note tone="red">{problem}</Note> : null}
        <Field label="Email">
          {(control) => (
            <Input
              {...control}
              name="email"
              type="email"
              autoComplete="username"
              required
              defaultValue={me.email}
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
              autoFocus
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
