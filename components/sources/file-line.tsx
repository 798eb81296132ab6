'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Paperclip, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { sizeInWords } from '#lib/sources/model/source-file.ts'
import type { FileItem } from './registry-types.ts'

type Props = { file: FileItem; sourceId: string; showsEvidence: boolean }

/** One file: its name saves it; what was removed stays as a line. */
export function FileLine({ file, sourceId, showsEvidence }: Props) {
  const evidence = showsEvidence && file.evidence
  return (
    <li className="flex items-start gap-2 border-b border-hairline py-1.5 last:border-0">
      <Paperclip className="mt-0.5 size-4 shrink-0 text-ink-faint" aria-hidden="true" />
      <div className="min-w-0 flex-1">
        {file.removed ? (
          <span className="text-ui text-ink-faint line-through wrap-anywhere">{file.name}</span>
        ) : (
          <a
            href={`/api/sources/${sourceId}/files/${file.id}`}
            download={file.name}
            className="text-ui text-accent underline underline-offset-2 wrap-anywhere"
          >
            {file.name}
          </a>
        )}
        <p className="text-label text-ink-faint">
          {file.removed ? 'Removed, its bytes are erased' : sizeInWords(file.bytes)}, {file.uploadedBy},{' '}
          <Moment at={file.at} />
          {evidence ? `, evidence for “${evidence.headline || 'a story without a headline'}”` : ''}
        </p>
      </div>
      {file.abilities.remove ? <RemoveFile file={file} /> : null}
    </li>
  )
}

function RemoveFile({ file }: { file: FileItem }) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const remove = useMutation(
    trpc.sources.removeFile.mutationOptions({
      onSuccess: () => tell(`“${file.name}” is removed.`),
      onError: (error) => tellError(sentenceOf(error)),
      onSettled: () => client.invalidateQueries(trpc.sources.files.pathFilter()),
    }),
  )
  return (
    <>
      <IconButton label={`Remove ${file.name}`} disabled={remove.isPending} onClick={() => setAsking(true)}>
        <Trash2 />
      </IconButton>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Remove “${file.name}”?`}
        description="Its bytes are erased and cannot be brought back from here. A line stays that says it was there."
        action="Remove for good"
        onAction={() => remove.mutate({ id: file.id })}
      />
    </>
  )
}
