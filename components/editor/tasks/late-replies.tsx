'use client'

import { useStory } from '../story-context.tsx'
import { LateReply } from './late-reply.tsx'

/** Over a story that readers have: the replies that came since, each until somebody says what was done about it. */
export function LateReplies() {
  const { tasks, commentRequests } = useStory()
  if (tasks.length === 0) return null
  return (
    <section aria-label="To do" className="mx-auto grid w-full max-w-180 gap-2 px-4 pt-4">
      {tasks.map((task) => (
        <LateReply
          key={task.id}
          task={task}
          request={commentRequests.find((request) => request.id === task.requestId)}
        />
      ))}
    </section>
  )
}
