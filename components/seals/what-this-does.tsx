/** What sealing does and what it cannot do, in short, and where the whole of it stands. */
export function WhatThisDoes() {
  return (
    <details className="text-label text-ink-soft">
      <summary className="min-h-6 cursor-pointer font-medium max-sm:min-h-11 max-sm:py-3">
        What this does and does not do
      </summary>
      <ul className="mt-1 grid list-disc gap-1 pl-4 text-pretty">
        <li>
          The identity is sealed in your browser. A copy of the whole server, its disk, its backups and its
          logs does not give it away.
        </li>
        <li>
          It does not help against a server that was made to send altered pages, or a computer that somebody
          else controls. For a life at stake, keep the identity outside.
        </li>
        <li>What somebody opened cannot be taken back. Withdrawing and destroying end what comes after.</li>
        <li>
          Old backups may hold sealed copies that were withdrawn or destroyed here; they still open with the
          key.
        </li>
        <li>
          Who sealed, opened and shared, and when, is written down. It can be asked for by whoever can seize
          it.
        </li>
        <li>The whole of it: docs/threat-model.md, which comes with Stet.</li>
      </ul>
    </details>
  )
}
