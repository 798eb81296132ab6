/** The name as an editor would mark it: dots under a word mean "stet", let it stand. */
export function Wordmark({ size = 'small' }: { size?: 'small' | 'large' }) {
  const large = size === 'large'
  return (
    <span
      className={`inline-block font-text font-medium text-ink italic ${large ? 'text-headline' : 'text-title leading-5'}`}
    >
      Stet
      <svg
        viewBox="0 0 40 4"
        aria-hidden="true"
        className={`block w-full text-accent ${large ? '-mt-1 h-1.5' : '-mt-px h-1'}`}
        preserveAspectRatio="xMidYMid meet"
      >
        {[5, 15, 25, 35].map((x) => (
          <circle key={x} cx={x} cy="2" r="1.7" fill="currentColor" />
        ))}
      </svg>
    </span>
  )
}
