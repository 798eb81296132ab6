/** How loud a rule is. `block` stops publishing until fixed or overridden; `block_always` cannot be overridden. */
export const SEVERITIES = ['off', 'note', 'warn', 'block', 'block_always'] as const
export type Severity = (typeof SEVERITIES)[number]

/** How loud a single finding is; whether a block can be overridden stands beside it in `overridable`. */
export type FindingSeverity = 'note' | 'warn' | 'block'
