'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { QueryState } from '#components/admin/query-state.tsx'
import { TopBar } from '#components/frame/top-bar.tsx'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Note } from '#components/ui/note.tsx'
import { KeyLine } from './key-line.tsx'
import { MakeKey } from './make-key.tsx'
import { RestoreKey } from './restore-key.tsx'
import { WhatThisDoes } from './what-this-does.tsx'

/** One's own key: make it, keep a backup, bring it back, replace it, retire it. */
export function MyKey() {
  const trpc = useTRPC()
  const keys = useQuery(trpc.seals.myKeys.queryOptions())
  const [dialog, setDialog] = useState<'make' | 'restore' | null>(null)
  const current = keys.data?.find((key) => key.retiredAt === null)
  const old = keys.data?.filter((key) => key.retiredAt !== null) ?? []
  const onOpenChange = (open: boolean) => setDialog(open ? dialog : null)
  return (
    <>
      <TopBar title="My key" />
      <div className="grid max-w-180 content-start gap-5 p-4 pb-24">
        <p className="text-ui text-ink-soft text-pretty">
          Colleagues seal the identity of a confidential source to your key. Only you can open what is sealed
          to it, in this browser, with your passphrase or passkey. The newsroom keeps your key locked and
          cannot unlock it: lose both and it is lost.
        </p>
        {keys.data ? null : <QueryState query={keys} />}
        {current ? <KeyLine keyItem={current} /> : null}
        {keys.data && !current ? <Note>You have no key yet, so nothing can be sealed to you.</Note> : null}
        {keys.data ? (
          <div className="flex flex-wrap gap-2">
            <Button look={current ? 'secondary' : 'primary'} onClick={() => setDialog('make')}>
              {current ? 'Replace my key' : 'Make my key'}
            </Button>
            <Button onClick={() => setDialog('restore')}>Bring back a key from its file</Button>
          </div>
        ) : null}
        {old.length > 0 ? (
          <section aria-label="Retired keys" className="grid gap-3">
            <h2 className="text-label font-semibold text-ink-soft">Retired keys</h2>
            {old.map((key) => (
              <KeyLine key={key.id} keyItem={key} />
            ))}
          </section>
        ) : null}
        <WhatThisDoes />
      </div>
      <MakeKey open={dialog === 'make'} onOpenChange={onOpenChange} replaces={current !== undefined} />
      <RestoreKey open={dialog === 'restore'} onOpenChange={onOpenChange} />
    </>
  )
}
