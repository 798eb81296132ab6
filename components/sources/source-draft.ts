import type { SourceFields } from '#lib/sources/model/inputs.ts'

/** A source as it stands in a form: everything is text. */
export type SourceDraft = Omit<SourceFields, 'beats'> & { beats: string }

export const EMPTY_SOURCE: SourceDraft = {
  kind: 'person',
  anonymous: false,
  publicName: '',
  description: '',
  jobRole: '',
  affiliation: '',
  url: '',
  beats: '',
}

/** The form of a source that is there. */
export function draftOf(source: SourceFields): SourceDraft {
  const { kind, anonymous, publicName, description, jobRole, affiliation, url, beats } = source
  return { kind, anonymous, publicName, description, jobRole, affiliation, url, beats: beats.join(', ') }
}

/** What the server is sent. An anonymous source leaves with its description and beats alone, whatever the form held. */
export function fieldsOf(draft: SourceDraft): SourceFields {
  const beats = draft.beats
    .split(',')
    .map((beat) => beat.trim())
    .filter(Boolean)
  if (draft.anonymous)
    return { ...EMPTY_SOURCE, kind: draft.kind, anonymous: true, description: draft.description, beats }
  return { ...draft, beats }
}
