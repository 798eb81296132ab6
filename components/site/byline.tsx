import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { PublicByline } from '#lib/publishing/model/public-story.ts'

/** "By A, B and C", each name a link to its author's page, with the credit line of those who have one. */
export function Byline({ bylines }: { bylines: PublicByline[] }): ReactNode {
  if (bylines.length === 0) return null
  const credit = bylines.length === 1 ? (bylines[0]?.creditLine ?? '') : ''
  return (
    <p className="byline">
      {'By '}
      {bylines.map((byline, position) => (
        <Fragment key={byline.slug}>
          {joint(position, bylines.length)}
          <a href={authorPath(byline.slug)} rel="author">
            {byline.name}
          </a>
        </Fragment>
      ))}
      {credit === '' ? null : <span className="credit-line">{credit}</span>}
    </p>
  )
}

/** The address of an author's page. */
export function authorPath(slug: string): string {
  return `/authors/${encodeURIComponent(slug)}`
}

function joint(position: number, count: number): string {
  if (position === 0) return ''
  return position === count - 1 ? ' and ' : ', '
}
