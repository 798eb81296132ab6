import type { RecordStatus } from '../story-types.ts'

/** What a record status allows, read from its flags, in a few words. */
export function allowances(status: Omit<RecordStatus, 'id' | 'name' | 'lineStyle'>): string {
  if (!status.mayPublish) return 'Nothing of it may be published'
  const subject = status.mayName
    ? 'by name'
    : status.mayDescribe
      ? 'by description'
      : 'without any attribution'
  const quote = status.mayQuote ? 'may be quoted' : 'no quotes'
  return `Publish ${subject}, ${quote}${status.mayMention ? '' : ', not even mentioned'}`
}
