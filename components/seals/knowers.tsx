import type { SealOfSource } from './seal-types.ts'

type Knower = SealOfSource['knowers'][number]

const HOW: Record<Knower['how'], string> = {
  keeps: 'keeps the source',
  opened: 'opened the seal',
  told: 'was told',
  vouched: 'the reporter vouches for it',
}

/** Who knows who this is, and how that is known. */
export function Knowers({ seal }: { seal: SealOfSource }) {
  return (
    <section aria-label="Who knows" className="grid gap-1">
      <h4 className="text-label font-medium text-ink-soft">Who knows</h4>
      <ul className="grid gap-0.5 text-ui">
        {seal.knowers.map((knower) => (
          <li key={knower.personId}>
            {knower.name}
            <span className="text-label text-ink-faint">
              , {knower.isEditor ? 'editor, ' : ''}
              {HOW[knower.how]}
              {knower.confirmed || knower.how === 'vouched' ? '' : ' (not confirmed)'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
