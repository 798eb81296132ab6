import type { ReactNode } from 'react'
import type { SiteFrame } from '#lib/publishing/model/public-story.ts'
import { Day } from './times.tsx'

type Props = { frame: SiteFrame; here: string | null }

/** The masthead: full on the front page, one line elsewhere; the sections follow it. */
export function Masthead({ frame, here }: Props): ReactNode {
  return (
    <header className={here === 'home' ? 'masthead masthead-front' : 'masthead'}>
      {here === 'home' ? <FrontName frame={frame} /> : <p className="name">{nameLink(frame)}</p>}
      <nav className="sections" aria-label="Sections">
        <ul>
          {frame.sections.map((section) => (
            <li key={section.slug}>
              <a
                href={`/${section.slug}`}
                {...(section.slug === here ? { 'aria-current': 'true' as const } : {})}
              >
                {section.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

function FrontName({ frame }: { frame: SiteFrame }): ReactNode {
  return (
    <div className="front-name">
      <p className="front-day">
        <Day at={frame.now} timeZone={frame.timeZone} />
      </p>
      <h1 className="name">{nameLink(frame)}</h1>
      <p className="tagline">{frame.tagline}</p>
    </div>
  )
}

function nameLink(frame: SiteFrame): ReactNode {
  return <a href="/">{frame.name}</a>
}
