import { hueOf } from '#components/ui/avatar.tsx'

type User = { id?: unknown; name?: unknown }

/** Milliseconds for which a name stands over a caret that moved. */
const NAMED_FOR = 2000
const CARET = 'collaboration-carets__caret'

/** Somebody else's caret with their name over it. Not for screen readers: it would cut into the words that they read. */
export function drawCaret(user: User): HTMLElement {
  const caret = document.createElement('span')
  caret.className = CARET
  caret.setAttribute('aria-hidden', 'true')
  caret.dataset['person'] = String(user.id)
  caret.style.setProperty('--hue', String(hueOf(String(user.id))))
  const label = document.createElement('span')
  label.className = 'collaboration-carets__label'
  label.textContent = String(user.name)
  caret.append(label)
  nameForAWhile(caret)
  return caret
}

/** How the words that somebody else has selected are tinted. */
export function drawSelection(user: User): { class: string; style: string } {
  return { class: 'collaboration-carets__selection', style: `--hue: ${hueOf(String(user.id))}` }
}

const timers = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>()

function nameForAWhile(caret: HTMLElement): void {
  caret.dataset['named'] = ''
  clearTimeout(timers.get(caret))
  timers.set(
    caret,
    setTimeout(() => delete caret.dataset['named'], NAMED_FOR),
  )
}

/** Shows the names over the carets of these people for a moment. */
export function nameCarets(people: ReadonlySet<string>): void {
  for (const caret of caretsOf(people)) nameForAWhile(caret)
}

/** Brings somebody's caret into view and shows their name. → false when they have none in the text. */
export function showCaret(personId: string): boolean {
  const [caret] = caretsOf(new Set([personId]))
  if (!caret) return false
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  caret.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' })
  nameForAWhile(caret)
  return true
}

function caretsOf(people: ReadonlySet<string>): HTMLElement[] {
  return [...document.getElementsByClassName(CARET)].filter(
    (caret): caret is HTMLElement =>
      caret instanceof HTMLElement && people.has(caret.dataset['person'] ?? ''),
  )
}
