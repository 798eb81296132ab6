import { ruleNamed } from '#lib/checks/registry.ts'

/** A rule's own explanation: why newsrooms want it, and where the practice comes from. */
export function WhyThisRule({ name }: { name: string }) {
  const rule = ruleNamed(name)
  if (!rule) return null
  return (
    <div className="mt-1 mb-2 grid gap-1 rounded-md bg-well px-3 py-2 text-label text-ink-soft text-pretty">
      <p>{rule.why}</p>
      <p>After: {rule.origin}.</p>
      <p>
        <a
          href={`/newsroom/rules?rule=${rule.name}`}
          target="_blank"
          rel="noreferrer"
          className="text-accent underline underline-offset-2"
        >
          All of this rule
        </a>
      </p>
    </div>
  )
}
