import type { ReactNode } from 'react'
import type { MarkJson, NodeJson } from '#lib/document/model/story-document.ts'
import { safeHref } from '#lib/document/marks/link/safe-href.ts'
import { unbroken } from '#lib/publishing/model/unbroken.ts'
import { ClaimMark } from './claim-mark.tsx'
import { Markers } from './markers.tsx'
import { leadingPunctuation } from './passages.ts'
import type { Passage, PassageIndex } from './passages.ts'

type DrawInline = (node: NodeJson, index: PassageIndex) => ReactNode
type DrawMark = (mark: MarkJson, inner: ReactNode) => ReactNode

const NODES: ReadonlyMap<string, DrawInline> = new Map<string, DrawInline>([
  ['text', (node, index) => <Text node={node} index={index} />],
  ['hardBreak', () => <br />],
])

const MARKS: ReadonlyMap<string, DrawMark> = new Map<string, DrawMark>([
  ['link', (mark, inner) => <Link href={mark.attrs?.['href']}>{inner}</Link>],
  ['bold', (_mark, inner) => <strong>{inner}</strong>],
  ['italic', (_mark, inner) => <em>{inner}</em>],
])

/** From the outermost to the innermost. */
const ORDER = ['link', 'bold', 'italic']

/** A run of inline nodes. A node of unknown type is left out; nothing is ever passed through as HTML. */
export function Inline({ nodes, index }: { nodes: NodeJson[] | undefined; index: PassageIndex }): ReactNode {
  return (nodes ?? []).map((node, position) => <InlineNode key={position} node={node} index={index} />)
}

function InlineNode({ node, index }: { node: NodeJson; index: PassageIndex }): ReactNode {
  return NODES.get(node.type)?.(node, index) ?? null
}

function Text({ node, index }: { node: NodeJson; index: PassageIndex }): ReactNode {
  const marks = node.marks ?? []
  const late = index.late.get(node)
  let inner: ReactNode = late ? (
    <AfterPunctuation words={node.text ?? ''} late={late} index={index} />
  ) : (
    unbroken(node.text ?? '')
  )
  for (const type of ORDER.toReversed()) {
    const mark = marks.find((candidate) => candidate.type === type)
    if (mark) inner = MARKS.get(type)?.(mark, inner) ?? inner
  }
  return <ClaimMark node={node} index={index} words={inner} />
}

type LateProps = { words: string; late: Passage[]; index: PassageIndex }

/** Words that begin with the punctuation of a passage before them: its marker follows that, as printers set it. */
function AfterPunctuation({ words, late, index }: LateProps): ReactNode {
  const punctuation = leadingPunctuation(words)
  return (
    <>
      {punctuation}
      <Markers passages={late} index={index} />
      {unbroken(words.slice(punctuation.length))}
    </>
  )
}

function Link({ href, children }: { href: unknown; children: ReactNode }): ReactNode {
  const safe = typeof href === 'string' ? safeHref(href) : null
  return safe === null ? children : <a href={safe}>{children}</a>
}
