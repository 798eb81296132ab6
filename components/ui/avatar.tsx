import { cx } from './class-names.ts'

/** The hue that belongs to a person wherever they show up: their avatar, their cursor. Degrees, from the id alone. */
export function hueOf(id: string): number {
  let hash = 0
  for (const char of id) hash = (hash * 31 + char.charCodeAt(0)) >>> 0
  return (hash % 24) * 15
}

/** Up to two letters: of the first and the last name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words
  return picked
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase()
}

type Props = {
  id: string
  name: string
  size?: 'small' | 'normal' | 'large'
  silent?: boolean
  className?: string
}

const SIZES = { small: 'size-5 text-[9px]', normal: 'size-7 text-[11px]', large: 'size-10 text-lead' }

/** A person as initials on their colour. `silent` where the name stands beside it. The initials are drawn, not text: they name nothing. */
export function Avatar({ id, name, size = 'normal', silent = false, className }: Props) {
  return (
    <span
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name })}
      data-initials={initialsOf(name)}
      style={{ '--hue': hueOf(id) } as React.CSSProperties}
      className={cx(
        'inline-grid shrink-0 place-items-center rounded-full font-semibold tracking-wide select-none before:content-[attr(data-initials)]',
        'bg-[light-dark(oklch(88%_0.06_var(--hue)),oklch(40%_0.06_var(--hue)))] text-[light-dark(oklch(34%_0.09_var(--hue)),oklch(92%_0.05_var(--hue)))]',
        SIZES[size],
        className,
      )}
    />
  )
}
