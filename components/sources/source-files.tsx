'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Upload } from 'lucide-react'
import { useRef, useState } from 'react'
import { QueryState } from '#components/admin/query-state.tsx'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { FileLine } from './file-line.tsx'
import { PanelPart } from './panel-part.tsx'
import { sendFile } from './send-file.ts'

type Props = { title: string; sourceId: string; useId?: string; mayAdd: boolean }

/** The files of a source, or the evidence for one use of it: each can be saved, sent and removed by those who may. */
export function SourceFiles({ title, sourceId, useId, mayAdd }: Props) {
  const trpc = useTRPC()
  const where = { sourceId, ...(useId ? { useId } : {}) }
  const list = useQuery(trpc.sources.files.queryOptions(where))
  const { share, send } = useSending(where)
  const chooser = useRef<HTMLInputElement>(null)
  const files = list.data ?? []
  return (
    <PanelPart
      title={title}
      action={
        mayAdd ? (
          <Button look="quiet" busy={share !== null} onClick={() => chooser.current?.click()}>
            <Upload aria-hidden="true" />
            {share === null ? 'Add a file' : `${Math.round(share * 100)} %`}
          </Button>
        ) : null
      }
    >
      <input
        ref={chooser}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={`Add to ${title.toLocaleLowerCase()}`}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) void send(file)
        }}
      />
      {list.isError ? <QueryState query={list} /> : null}
      {list.isSuccess && files.length === 0 ? (
        <p className="text-label text-ink-faint">
          {useId ? 'No evidence kept yet.' : 'No files yet.'} What is added is encrypted, and opens to those
          who may see the source.
        </p>
      ) : null}
      <ul>
        {files.map((file) => (
          <FileLine key={file.id} file={file} sourceId={sourceId} showsEvidence={!useId} />
        ))}
      </ul>
    </PanelPart>
  )
}

function useSending(to: { sourceId: string; useId?: string }) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const [share, setShare] = useState<number | null>(null)
  const send = async (file: File) => {
    setShare(0)
    try {
      await sendFile(file, to, setShare)
      tell(`“${file.name}” is kept, encrypted.`)
    } catch (error) {
      tellError(error instanceof Error ? error.message : String(error))
    } finally {
      setShare(null)
      await client.invalidateQueries(trpc.sources.files.pathFilter())
    }
  }
  return { share, send }
}
