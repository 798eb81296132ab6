import type { CommentOutcome } from '#lib/sources/model/sourcing.ts'
import type { Span } from './span.ts'

/** A line that says that somebody was asked and did not answer. `outcomes`: the log entries that would bear it out. */
export type NoCommentLine = Span & { outcomes: readonly CommentOutcome[] }

const ASKED =
  '[^.!?;]{0,60}?\\b(?:comment|requests?|calls?|messages?|e-?mails?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|letters?|texts?)\\b'

const LINES: readonly { pattern: RegExp; outcomes: readonly CommentOutcome[] }[] = [
  {
    pattern:
      /\b(?:could(?: not|n[’']t)|was unable to|were unable to) (?:(?:immediately|yet) )?be (?:immediately )?(?:reached|contacted)\b/giu,
    outcomes: ['could_not_be_reached'],
  },
  {
    pattern: /\bneither [^.!?;]{1,120}? could (?:immediately )?be (?:immediately )?reached\b/giu,
    outcomes: ['could_not_be_reached'],
  },
  {
    pattern:
      /\b(?:(?:was|were) (?:not|n[’']t) (?:immediately )?available|(?:was|were) unavailable) (?:for|to) comment\b/giu,
    outcomes: ['could_not_be_reached', 'no_immediate_response', 'no_response_by_deadline'],
  },
  {
    pattern: new RegExp(
      `\\b(?:did(?: not|n[’']t)) immediately (?:respond|reply|return|answer)\\b${ASKED}`,
      'giu',
    ),
    outcomes: ['no_immediate_response'],
  },
  {
    pattern: new RegExp(
      `\\b(?:did(?: not|n[’']t)|ha(?:s|d|ve)(?: not|n[’']t)) (?:yet )?(?:respond|reply|return|answer)(?:ed)?\\b${ASKED}`,
      'giu',
    ),
    outcomes: ['no_response_by_deadline', 'no_immediate_response'],
  },
  {
    pattern:
      /\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) (?:to )?(?:immediately )?comment\b|\b(?:would not|wouldn[’']t) comment\b|\bhad no (?:immediate )?comment\b/giu,
    outcomes: ['declined'],
  },
]

/** Finds lines about people who could not be reached, did not answer or declined. Spans do not overlap and are in order. */
export function noCommentLinesIn(text: string): NoCommentLine[] {
  const found: NoCommentLine[] = []
  for (const { pattern, outcomes } of LINES) {
    for (const match of text.matchAll(pattern)) {
      const line = { from: match.index, to: match.index + match[0].length, outcomes }
      if (found.every(({ from, to }) => line.to <= from || line.from >= to)) found.push(line)
    }
  }
  return found.sort((a, b) => a.from - b.from)
}
