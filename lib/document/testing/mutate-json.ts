import fc from 'fast-check'

type Json = unknown
type Edit = { at: number; value: Json; how: 'replace' | 'delete' | 'rename' }

const garbage: fc.Arbitrary<Json> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    'javascript:alert(1)',
    -1,
    Number.NaN,
    Infinity,
    [],
    {},
    null,
    undefined,
    'script',
  ),
  fc.constantFrom(
    'doc',
    'paragraph',
    'photo',
    'line',
    'keyPoint',
    'claim',
    'text',
    '__proto__',
    'constructor',
    'toString',
  ),
  fc.constant({ type: 'text', text: '' }),
)

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(400),
  value: garbage,
  how: fc.constantFrom('replace', 'delete', 'rename'),
})

/** Any of `values` with one to four of its places replaced, removed or renamed to something else. */
export function mutated<T>(values: fc.Arbitrary<T>): fc.Arbitrary<Json> {
  return fc
    .record({ value: values, edits: fc.array(edit, { minLength: 1, maxLength: 4 }) })
    .map(({ value, edits }) => {
      const root: Record<string, Json> = { root: structuredClone(value) }
      for (const one of edits) apply(root, one)
      return root['root']
    })
}

function apply(root: Record<string, Json>, { at, value, how }: Edit): void {
  const places = placesOf(root)
  const place = places[at % places.length]
  if (!place) return
  const { holder, key } = place
  // A copy: the same value twice could come to hold itself.
  if (how === 'replace') holder[key] = structuredClone(value)
  else if (how === 'rename' && typeof value === 'string' && value !== '__proto__') holder[value] = holder[key]
  else delete holder[key]
}

function placesOf(value: Json): { holder: Record<string, Json>; key: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, Json>
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesOf(holder[key])])
}
