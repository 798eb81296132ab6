'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import type { FormEvent } from 'react'

import { PanelBar } from '#components/admin/panel-bar.tsx'
import { QueryState } from '#components/admin/query-state.tsx'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Input } from '#components/ui/input.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { Cell, Row, Table } from '#components/ui/table.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { useListKeys } from '#components/ui/use-list-keys.ts'

const COLUMNS = [
  { key: 'word', label: 'Word' },
  { key: 'by', label: 'Added by', className: 'w-44 max-sm:hidden' },
  { key: 'at', label: 'Added', className: 'w-34 text-right max-md:hidden' },
  { key: 'actions', label: 'Actions', silent: true, className: 'w-16' },
]

/** The newsroom's word list: what the spelling check takes although no dictionary has it. */
export function Words() {
  const trpc = useTRPC()
  const [search, setSearch] = useState('')
  const list = useQuery(trpc.standards.words.queryOptions())
  const abilities = useQuery(trpc.standards.rules.queryOptions()).data?.abilities
  const { add, remove } = useWordCommands()
  const words = (list.data ?? []).filter(({ word }) => word.toLowerCase().includes(search.toLowerCase()))
  const keys = useListKeys({ count: words.length, group: 'Lists' })
  return (
    <>
      <PanelBar
        about="Names and words that are right here although no dictionary has them. A click on a spelling finding adds one."
        search={{ label: 'Search words', value: search, onChange: setSearch }}
      >
        {abilities?.add_word ? <AddWord onAdd={add} /> : null}
      </PanelBar>
      <QueryState query={list} />
      {words.length > 0 ? (
        <Table label="Words" columns={COLUMNS}>
          {words.map(({ word, byName, at }, index) => (
            <Row key={word} {...keys.rowProps(index)}>
              <Cell strong className="font-text text-[16px]">
                {word}
              </Cell>
              <Cell className="truncate text-ink-soft max-sm:hidden">{byName}</Cell>
              <Cell className="text-right font-mono text-label text-ink-faint max-md:hidden">
                <Moment at={at} />
              </Cell>
              <Cell className="text-right">
                {abilities?.remove_word ? (
                  <IconButton
                    label={`Take “${word}” off the list`}
                    data-row-link
                    onClick={() => remove(word)}
                  >
                    <X />
                  </IconButton>
                ) : null}
              </Cell>
            </Row>
          ))}
        </Table>
      ) : null}
      {list.isSuccess && words.length === 0 ? (
        <EmptyState title={search ? 'No word fits' : 'No words yet'}>
          {search ? 'Try a part of it.' : 'Add the names that your stories use every day.'}
        </EmptyState>
      ) : null}
    </>
  )
}

function AddWord({ onAdd }: { onAdd: (word: string) => void }) {
  const [word, setWord] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (word.trim() === '') return
    onAdd(word)
    setWord('')
  }
  return (
    <form onSubmit={submit} className="flex gap-2">
      <Input
        aria-label="A word for the list"
        placeholder="A word"
        value={word}
        maxLength={60}
        autoComplete="off"
        className="w-40"
        onChange={(event) => setWord(event.target.value)}
      />
      <Button look="primary" type="submit">
        Add
      </Button>
    </form>
  )
}

function useWordCommands() {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const rest = {
    onError: (error: unknown) => tellError(sentenceOf(error)),
    onSettled: () => queries.invalidateQueries(trpc.standards.pathFilter()),
  }
  const add = useMutation(
    trpc.standards.addWord.mutationOptions({
      ...rest,
      onSuccess: ({ word }) => tell(`“${word}” is on the list.`),
    }),
  )
  const remove = useMutation(
    trpc.standards.removeWord.mutationOptions({
      ...rest,
      onSuccess: (_, { word }) => tell(`“${word}” is off the list.`, () => add.mutate({ word })),
    }),
  )
  return { add: (word: string) => add.mutate({ word }), remove: (word: string) => remove.mutate({ word }) }
}
