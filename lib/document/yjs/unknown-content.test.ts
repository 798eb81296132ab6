import { describe, expect, it } from 'vitest'
import { schemaFor } from '../kits/kit-for.ts'
import { DOCUMENT_PARTS } from '../model/story-document.ts'
import { knownNames } from './unknown-content.ts'

describe('What a page knows of documents', () => {
  it('is every node and mark of its schemas, and nothing else', () => {
    const schemas = DOCUMENT_PARTS.map(schemaFor)
    const { nodes, marks } = knownNames()
    expect([...nodes].toSorted()).toEqual(
      [...new Set(schemas.flatMap((one) => Object.keys(one.nodes)))].toSorted(),
    )
    expect([...marks].toSorted()).toEqual(
      [...new Set(schemas.flatMap((one) => Object.keys(one.marks)))].toSorted(),
    )
  })
})
