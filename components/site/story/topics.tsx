import type { ReactNode } from 'react'
import { topicPath } from '#lib/publishing/model/address.ts'
import type { PublicTopic } from '#lib/publishing/model/public-story.ts'

/** What the story is about: a way to the other stories on each topic; nothing where there is none. */
export function Topics({ topics }: { topics: PublicTopic[] }): ReactNode {
  if (topics.length === 0) return null
  return (
    <nav className="topics" aria-label="Topics">
      <ul>
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a href={topicPath(topic.slug)} rel="tag">
              {topic.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
