import type { ReactNode } from 'react'
import type { SiteAssets } from '#lib/publishing/model/site-assets.ts'

/** What readers get while the newsroom's data cannot be reached: no frame, since even the name is not known. */
export function UnavailablePage({ assets }: { assets: SiteAssets }): ReactNode {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Not available now</title>
        <link rel="stylesheet" href={assets.css} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
      </head>
      <body>
        <main className="plain-page">
          <h1>This page cannot be shown right now</h1>
          <p>
            It is our fault, not yours. Try again in a minute, or start from the <a href="/">front page</a>.
          </p>
        </main>
      </body>
    </html>
  )
}
