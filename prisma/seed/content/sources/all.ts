import type { SeedSource } from '../types.ts'
import { organizationSources } from './organizations.ts'
import { personSources } from './people.ts'
import { recordSources } from './records.ts'
import { unnamedSources } from './unnamed.ts'

/** The whole source registry of the demo newsroom. */
export const sources: readonly SeedSource[] = [
  ...personSources,
  ...organizationSources,
  ...recordSources,
  ...unnamedSources,
]
