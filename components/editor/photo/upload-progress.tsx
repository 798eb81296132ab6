'use client'

import { useUploads } from './photo-uploads-context.tsx'

/** Photos on their way in, each with the share that has arrived. One can go on writing meanwhile. */
export function UploadProgress() {
  const { uploads } = useUploads()
  return (
    <div
      role="status"
      aria-label="Photos on their way"
      className="fixed bottom-5 left-1/2 z-30 grid w-80 max-w-[calc(100vw-16px)] -translate-x-1/2 gap-1 rounded-md bg-raised p-3 font-ui shadow-float empty:hidden max-sm:bottom-18"
    >
      {uploads.map(({ id, name, share }) => (
        <div key={id} className="grid gap-1">
          <p className="flex justify-between gap-3 text-label text-ink-soft">
            <span className="truncate">{name}</span>
            <span className="shrink-0 numeric">
              {share < 1 ? `${Math.floor(share * 100)}%` : 'Preparing…'}
            </span>
          </p>
          <progress
            value={share}
            max={1}
            aria-label={`Uploading ${name}`}
            className="h-1 w-full accent-accent"
          />
        </div>
      ))}
    </div>
  )
}
