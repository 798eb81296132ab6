import type { Document } from '@hocuspocus/server'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { canonicalText } from '#lib/document/model/fingerprint-text.ts'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { emptyDocument } from '#lib/document/model/empty-document.ts'
import { DOCUMENT_PARTS, type DocumentPart, type NodeJson } from '#lib/document/model/story-document.ts'
import { standing } from '#lib/document/suggestions/standing.ts'
import { partWithComments } from '#lib/document/yjs/document-from-ydoc.ts'
import { suggestionIdsOfUpdate } from '#lib/document/yjs/suggestion-ids-of-update.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { suggestionAuthors } from '#lib/suggestions/queries/story-suggestions.ts'
import { problemOfUpdate } from '../commands/problem-of-update.ts'

/** A copy of a document in memory on which an update is tried before it is let in, and what the copy says now. */
type Trial = { ydoc: Doc; document: Parts | null; end: () => void }
type Parts = Record<DocumentPart, NodeJson>

/** Lets in only what is a suggestion of the person who sends it. */
export type SuggestOnly = {
  /** Throws not_allowed unless `update` leaves everything as it was once this person's own suggestions are rejected. */
  require: (document: Document, update: Uint8Array, personId: string) => Promise<void>
}

/**
 * The copies are made for stories in which somebody may only suggest, follow the document, and are thrown away after a refusal.
 * Nobody who may write pays for them.
 */
export function suggestOnly(db: PrismaClient): SuggestOnly {
  const trials = new WeakMap<Document, Trial>()

  function trialOf(document: Document): Trial {
    const known = trials.get(document)
    if (known) return known
    const trial = newTrial(document)
    trials.set(document, trial)
    document.once('destroy', trial.end)
    return trial
  }

  return {
    require: async (document, update, personId) => {
      const problem = problemOfUpdate(update)
      if (problem) throw problem
      const isTheirs = await theirs(db, document.name, update, personId)
      const trial = trialOf(document)
      const before = (trial.document ??= partsOf(trial.ydoc))
      const metaBefore = JSON.stringify(trial.ydoc.getMap('meta').toJSON())
      const rootsBefore = trial.ydoc.share.size
      applyUpdate(trial.ydoc, update)
      const after = partsOf(trial.ydoc)
      trial.document = after
      const isSame =
        hasSameStanding(before, after, isTheirs) &&
        metaBefore === JSON.stringify(trial.ydoc.getMap('meta').toJSON()) &&
        rootsBefore === trial.ydoc.share.size
      if (isSame) return
      trial.end()
      trials.delete(document)
      throw new AppError(
        'not_allowed',
        'You can suggest changes in this story, not make them. What you typed was not taken; copy it before you reload the page.',
      )
    },
  }
}

function newTrial(document: Document): Trial {
  const ydoc = new Doc()
  applyUpdate(ydoc, encodeStateAsUpdate(document))
  // Named before anything is tried, so that a root that an update brings along is noticed.
  for (const part of DOCUMENT_PARTS) ydoc.getXmlFragment(part)
  ydoc.getMap('meta')
  const follow = (update: Uint8Array): void => {
    applyUpdate(ydoc, update)
    trial.document = null
  }
  const trial: Trial = {
    ydoc,
    document: null,
    end: () => {
      document.off('update', follow)
      ydoc.destroy()
    },
  }
  document.on('update', follow)
  return trial
}

/** The words with the marks of comments, which are not theirs to move either; attributes filled in where the schema knows the part. */
function partsOf(ydoc: Doc): Parts {
  const parts = DOCUMENT_PARTS.map((part) => {
    const json = partWithComments(ydoc.getXmlFragment(part))
    try {
      return [part, schemaFor(part).nodeFromJSON(json).toJSON() as NodeJson]
    } catch {
      return [part, json]
    }
  })
  return Object.fromEntries(parts) as Parts
}

/** Theirs are the suggestions that they made before, and those of the update that nobody made before. */
async function theirs(
  db: PrismaClient,
  storyId: string,
  update: Uint8Array,
  personId: string,
): Promise<(id: string) => boolean> {
  const authors = await suggestionAuthors(db, storyId)
  const said = new Set(suggestionIdsOfUpdate(update))
  return (id) => {
    const author = authors.get(id)
    return author === undefined ? said.has(id) : author === personId
  }
}

function hasSameStanding(before: Parts, after: Parts, isTheirs: (id: string) => boolean): boolean {
  const whole = (parts: Parts) => standing({ ...emptyDocument(), ...parts }, isTheirs)
  const [was, is] = [whole(before), whole(after)]
  return DOCUMENT_PARTS.every((part) => canonicalText(was[part]) === canonicalText(is[part]))
}
