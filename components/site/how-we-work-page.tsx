import type { ReactNode } from 'react'
import { safeHref } from '#lib/document/marks/link/safe-href.ts'
import { POLICY_PATHS } from '#lib/publishing/model/policy-paths.ts'
import type { SiteFrame } from '#lib/publishing/model/public-story.ts'
import type { SourcingPolicy } from '#lib/publishing/model/sourcing-policy.ts'
import { Page } from './page.tsx'
import type { PageProps } from './page.tsx'

type Props = Omit<PageProps, 'children' | 'here'> & { policy: SourcingPolicy }

/** How the newsroom works with sources and mistakes, made from the rules that are on. Stories and machines point at its parts. */
export function HowWeWorkPage({ policy, ...page }: Props): ReactNode {
  return (
    <Page {...page} here={null}>
      <article className="policy">
        <header>
          <h1>How we work</h1>
          <p className="policy-lead">
            How {page.frame.name} knows what it writes, what it does when it is wrong, and whom to ask.
          </p>
        </header>
        <Rules policy={policy} />
        <Terms policy={policy} />
        <UnnamedSources />
        <Asking />
        <Corrections />
        <Contact frame={page.frame} />
      </article>
    </Page>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }): ReactNode {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

function Rules({ policy }: { policy: SourcingPolicy }): ReactNode {
  return (
    <Part id="checks" title="What we check before a story goes out">
      <p>
        Every story is measured against the rules below while it is written and again when it is published.
        This list is made from the rules that are in force today.
      </p>
      {policy.required.length === 0 ? null : (
        <>
          <h3>A story waits until this is so</h3>
          <Sentences of={policy.required} />
          <p>
            An exception, where one may be made, takes an editor and a written reason, which is kept with the
            story.
          </p>
        </>
      )}
      {policy.watched.length === 0 ? null : (
        <>
          <h3>We also look for this</h3>
          <Sentences of={policy.watched} />
        </>
      )}
    </Part>
  )
}

function Sentences({ of }: { of: readonly string[] }): ReactNode {
  return (
    <ul>
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

function Terms({ policy }: { policy: SourcingPolicy }): ReactNode {
  return (
    <Part id="terms" title="What we agree with sources">
      <p>
        What may be published, and how, is agreed with each source for each story. These words mean, here:
      </p>
      <dl>
        {policy.terms.map(({ name, meaning }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}

function UnnamedSources(): ReactNode {
  return (
    <Part id="unnamed-sources" title="When a source is not named">
      <p>
        We name sources where we can. Where we agreed not to, readers get the description that was agreed and
        the reason for it, under “How we know this” at the end of the story.
      </p>
      <p>
        Nothing there says when, where or how we spoke, and nothing tells whether two passages rest on the
        same person: the same description may stand for one person or for several. A source who may not even
        be described is neither counted nor mentioned.
      </p>
    </Part>
  )
}

function Asking(): ReactNode {
  return (
    <Part id="asking" title="Whom we ask for comment">
      <p>
        “How we know this” says who was asked for comment and what came back: an answer, a refusal, or nothing
        by the time we published. An answer that comes later is put before an editor.
      </p>
    </Part>
  )
}

function Corrections(): ReactNode {
  return (
    <Part id="corrections" title="When we were wrong">
      <dl>
        <div>
          <dt>Correction</dt>
          <dd>Something that we published was wrong. The story says what, and what is right.</dd>
        </div>
        <div>
          <dt>Clarification</dt>
          <dd>The facts were right, and our words could be misread.</dd>
        </div>
        <div>
          <dt>Editor’s note</dt>
          <dd>Readers should know something about how the story came about.</dd>
        </div>
        <div>
          <dt>Update</dt>
          <dd>There is news, and nothing was wrong.</dd>
        </div>
      </dl>
      <p>
        A story that has to be withdrawn keeps its address and says there why. All of them stand on one page:{' '}
        <a href={POLICY_PATHS.correctionsList}>Corrections</a>.
      </p>
    </Part>
  )
}

function Contact({ frame }: { frame: SiteFrame }): ReactNode {
  const href = safeHref(/^[^\s/:]+@[^\s/]+$/.test(frame.contact) ? `mailto:${frame.contact}` : frame.contact)
  return (
    <Part id="ask" title="Whom to ask">
      {href === null ? (
        <p>
          Every story names who wrote it, and the name leads to a page about them. Ask them, or the editors of{' '}
          {frame.name}.
        </p>
      ) : (
        <p>
          Tell us of a mistake, or ask how we know something: <a href={href}>{frame.contact}</a>. An editor
          reads it.
        </p>
      )}
    </Part>
  )
}
