import type { Extensions } from '@tiptap/core'
import { Claim } from '../marks/claim/claim.ts'
import { Comment } from '../marks/comment/comment.ts'
import { docNode } from '../nodes/doc/doc.ts'
import { Line } from '../nodes/line/line.ts'
import { suggestionKit } from '../suggestions/suggestion-kit.ts'
import { textWith } from './plain-text.ts'

/** The headline: one line, italics, claims and comments. */
export const headlineKit: Extensions = [
  docNode('line'),
  Line,
  textWith({ italic: {} }),
  Claim,
  Comment,
  ...suggestionKit,
]
