import type { NodeJson } from '../model/story-document.ts'
import { tidyRuns } from './tidy-runs.ts'

/** Lines this long were broken by a program (a PDF, a mail), not by whoever wrote them. */
const BROKEN_BY_PROGRAM = 45

/**
 * Plain text as paragraphs: an empty line parts them, a single line break stays one. Where every line but the last is as long as lines
 * that a program breaks, the lines are joined again and a word that was parted at the end of a line is whole. Signs that could be
 * Markdown stay the signs they are.
 */
export function cleanText(text: string): NodeJson[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029\v\f]/g, '\n')
    .split(/\n[ \t\u00a0]*\n\s*/)
    .flatMap((block) => {
      const [run] = tidyRuns([{ text: unbroken(block), bold: false, italic: false, href: null }])
      return run ? [paragraph(run.text)] : []
    })
}

function unbroken(block: string): string {
  const lines = block.trim().split('\n')
  const isBroken =
    lines.length > 1 && lines.slice(0, -1).every((line) => line.trim().length >= BROKEN_BY_PROGRAM)
  if (!isBroken) return block.trim()
  return lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/(\p{Ll})[-\u00ad]\n(?=\p{Ll})/gu, '$1')
    .replaceAll('\n', ' ')
}

function paragraph(text: string): NodeJson {
  return {
    type: 'paragraph',
    content: text
      .split('\n')
      .flatMap((line, index): NodeJson[] => [
        ...(index > 0 ? [{ type: 'hardBreak' }] : []),
        ...(line === '' ? [] : [{ type: 'text', text: line }]),
      ]),
  }
}
