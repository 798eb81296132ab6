import type { ReactNode } from 'react'
import { Page } from './page.tsx'
import type { PageProps } from './page.tsx'

/** What readers get at an address where nothing is published. */
export function NotFoundPage(page: Omit<PageProps, 'children' | 'here'>): ReactNode {
  return (
    <Page {...page} here={null}>
      <div className="plain-page not-found">
        <p className="kicker">404</p>
        <h1>There is no page at this address</h1>
        <p>
          The link may be mistyped, or the story may have moved. Start from the <a href="/">front page</a>
          {page.frame.sections.length > 0 ? ' or from a section:' : '.'}
        </p>
        <ul>
          {page.frame.sections.map((section) => (
            <li key={section.slug}>
              <a href={`/${section.slug}`}>{section.name}</a>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  )
}
