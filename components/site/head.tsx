import type { ReactNode } from 'react'
import type { PageMeta } from '#lib/publishing/model/page-meta.ts'
import type { SiteFrame } from '#lib/publishing/model/public-story.ts'
import type { SiteAssets } from '#lib/publishing/model/site-assets.ts'

type Props = { frame: SiteFrame; assets: SiteAssets; meta: PageMeta }

/** The head of a page. The one font that the text is set in is fetched first. */
export function Head({ frame, assets, meta }: Props): ReactNode {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{meta.title}</title>
      {assets.preload.map((href) => (
        <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.css} />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      {meta.description === '' ? null : <meta name="description" content={meta.description} />}
      {meta.canonical === null ? null : <link rel="canonical" href={meta.canonical} />}
      {meta.index ? null : <meta name="robots" content="noindex" />}
      {meta.tags.map(({ kind, name, content }, position) =>
        kind === 'property' ? (
          <meta key={position} property={name} content={content} />
        ) : (
          <meta key={position} name={name} content={content} />
        ),
      )}
      <link rel="alternate" type="application/rss+xml" href="/feed.xml" title={frame.name} />
      {meta.jsonLd === null ? null : <JsonLd json={meta.jsonLd} />}
    </head>
  )
}

/** `json` comes escaped from `toJsonLd`: it holds no "<", so nothing in it can end the element. */
function JsonLd({ json }: { json: string }): ReactNode {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: json.replaceAll('<', '\\u003c') }}
    />
  )
}
