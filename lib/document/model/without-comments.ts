import type { MarkJson, NodeJson } from './story-document.ts'

/**
 * The node without the marks of comments, runs that they parted joined again. A story's words are the same whether or not
 * somebody talks about them: what is fingerprinted, compared, checked, kept as a version or published has passed here. The same
 * object when there was nothing to leave out.
 */
export function withoutComments(node: NodeJson): NodeJson {
  const marks = node.marks?.filter((mark) => mark.type !== 'comment')
  const content = node.content?.map(withoutComments)
  const sameMarks = marks?.length === node.marks?.length
  const sameContent = content?.every((child, index) => child === node.content?.[index]) ?? true
  if (sameMarks && sameContent) return node
  const { marks: _marks, content: _content, ...rest } = node
  return {
    ...rest,
    ...(marks && marks.length > 0 ? { marks } : {}),
    ...(content ? { content: joined(content) } : {}),
  }
}

function joined(nodes: NodeJson[]): NodeJson[] {
  const runs: NodeJson[] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    if (last?.text !== undefined && node.text !== undefined && sameMarks(last.marks, node.marks))
      runs[runs.length - 1] = { ...last, text: last.text + node.text }
    else runs.push(node)
  }
  return runs
}

function sameMarks(one: MarkJson[] = [], other: MarkJson[] = []): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
