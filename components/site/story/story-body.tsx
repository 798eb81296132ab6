import type { ReactNode } from 'react'
import type { NodeJson } from '#lib/document/model/story-document.ts'
import { BodyPhoto, Gallery } from './blocks/body-photo.tsx'
import { Embed } from './blocks/embed.tsx'
import { InfoBox, InfoBoxTitle } from './blocks/info-box.tsx'
import { PullQuote } from './blocks/pull-quote.tsx'
import { RelatedStory } from './blocks/related-story.tsx'
import { Table } from './blocks/table.tsx'
import { Inline } from './inline.tsx'
import type { PassageIndex } from './passages.ts'

/** What a block needs besides itself: the passages of the page, and the dateline if this is the paragraph that opens with it. */
type Around = { index: PassageIndex; dateline: string; opening: NodeJson | null }
type DrawBlock = (node: NodeJson, around: Around) => ReactNode

const BLOCKS: ReadonlyMap<string, DrawBlock> = new Map<string, DrawBlock>([
  ['paragraph', (node, around) => <Paragraph node={node} around={around} />],
  ['heading', (node, around) => <Heading node={node} around={around} />],
  ['bulletList', (node, around) => <ul>{blocks(node.content, around)}</ul>],
  ['orderedList', (node, around) => <ol>{blocks(node.content, around)}</ol>],
  ['listItem', (node, around) => <li>{blocks(node.content, around)}</li>],
  ['blockquote', (node, around) => <blockquote>{blocks(node.content, around)}</blockquote>],
  ['horizontalRule', () => <hr />],
  ['photo', (node, around) => <BodyPhoto node={node} index={around.index} />],
  ['gallery', (node, around) => <Gallery node={node} index={around.index} />],
  ['pullQuote', (node, around) => <PullQuote node={node} index={around.index} />],
  ['table', (node, around) => <Table node={node} inside={(content) => blocks(content, around)} />],
  ['infoBox', (node, around) => <InfoBox node={node}>{blocks(node.content, around)}</InfoBox>],
  ['infoBoxTitle', (node, around) => <InfoBoxTitle node={node} index={around.index} />],
  ['relatedStory', (node) => <RelatedStory node={node} />],
  ['embed', (node, around) => <Embed node={node} index={around.index} />],
])

type Props = { body: NodeJson; dateline: string; index: PassageIndex }

/** The body of a story. The dateline opens its first paragraph; blocks of unknown type are left out. */
export function StoryBody({ body, dateline, index }: Props): ReactNode {
  const opening = dateline === '' ? null : (body.content?.find((node) => node.type === 'paragraph') ?? null)
  return <div className="body">{blocks(body.content, { index, dateline, opening })}</div>
}

function blocks(nodes: NodeJson[] | undefined, around: Around): ReactNode {
  return (nodes ?? []).map((node, position) => <Block key={position} node={node} around={around} />)
}

function Block({ node, around }: { node: NodeJson; around: Around }): ReactNode {
  return BLOCKS.get(node.type)?.(node, around) ?? null
}

function Paragraph({ node, around }: { node: NodeJson; around: Around }): ReactNode {
  const opens = node === around.opening
  if (!opens && (node.content ?? []).length === 0) return null
  return (
    <p>
      {opens ? <Dateline place={around.dateline} /> : null}
      <Inline nodes={node.content} index={around.index} />
    </p>
  )
}

function Dateline({ place }: { place: string }): ReactNode {
  return (
    <>
      <span className="dateline">{place}</span>
      {' — '}
    </>
  )
}

function Heading({ node, around }: { node: NodeJson; around: Around }): ReactNode {
  const words = <Inline nodes={node.content} index={around.index} />
  return node.attrs?.['level'] === 3 ? <h3>{words}</h3> : <h2>{words}</h2>
}
