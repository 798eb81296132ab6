import { describe, expect, it } from 'vitest'
import { creations } from './choice.ts'

describe('what the source search offers to make', () => {
  it('is an anonymous source before anything was typed', () => {
    expect(creations('  ').map((each) => each.label)).toEqual(['Anonymous source'])
  })

  it('is every kind of source, named by what was typed', () => {
    const offered = creations(' Harbour Office ')
    expect(offered.map((each) => each.label)).toContain('Organization “Harbour Office”')
    expect(offered.find((each) => each.key === 'create organization')?.choice).toEqual({
      type: 'create',
      kind: 'organization',
      name: 'Harbour Office',
      anonymous: false,
    })
  })

  it('never puts what was typed into the name of an anonymous source, only into its description', () => {
    expect(creations('an aide')[0]?.label).toBe('Anonymous source, described as “an aide”')
  })
})
