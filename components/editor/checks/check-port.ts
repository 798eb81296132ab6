import type { CheckStory } from '#lib/checks/model/check-story.ts'
import type { Finding } from '#lib/checks/model/finding.ts'
import type { RuleSettings } from '#lib/checks/model/settings.ts'

/** What is sent to be checked, and what comes back; `seq` pairs them. */
export type CheckRequest = { seq: number; story: CheckStory; settings: RuleSettings }
export type CheckAnswer = { seq: number; findings: Finding[] }

/** A place where checks run. It answers each request or fails for good. */
export type CheckPort = { post: (request: CheckRequest) => void; close: () => void }
export type OpenCheckPort = (on: { answer: (answer: CheckAnswer) => void; fail: () => void }) => CheckPort
