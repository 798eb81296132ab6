import type { CommentView } from './comment-types.ts'
import { runsOfComment } from './comment-runs.ts'

/** What a comment says, names set off; or that it was taken back. */
export function CommentText({ comment }: { comment: CommentView }) {
  if (comment.isRemoved) return <p className="text-ui text-ink-faint italic">Taken back</p>
  return (
    <p className="text-ui wrap-anywhere whitespace-pre-wrap text-ink">
      {runsOfComment(comment.text, comment.mentions).map((run, index) =>
        run.isName ? (
          <span key={index} className="font-semibold text-accent">
            {run.text}
          </span>
        ) : (
          run.text
        ),
      )}
    </p>
  )
}
