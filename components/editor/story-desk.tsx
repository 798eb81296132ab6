'use client'

import { useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useAttribution } from './attribute/use-attribution.ts'
import { Beside, BesidesProvider } from './beside/beside.tsx'
import { ClaimStyles } from './claims/claim-styles.tsx'
import { CommentStyles } from './comments/comment-styles.tsx'
import { CommentsProvider } from './comments/comments-context.tsx'
import { WayBackProvider } from './checks/way-back.tsx'
import { FormerBar } from './former/former-bar.tsx'
import { FindingsProvider } from './inspector/story-findings.tsx'
import { InspectorPlace } from './inspector/inspector-place.tsx'
import { PartEditors } from './parts/part-editors.ts'
import { useArrivals } from './paste/use-arrivals.ts'
import { PhotoUploadsProvider } from './photo/photo-uploads-context.tsx'
import type { Flow } from './publish/publish-flow.tsx'
import { DocumentProvider } from './session/document-context.tsx'
import type { StorySession } from './session/story-session.ts'
import { screenShows } from './session/screen-shows.ts'
import { useScreen, useSurface } from './session/use-session.ts'
import type { Surface } from './session/use-session.ts'
import { StaleSheet } from './sheet/stale-sheet.tsx'
import { Said, useSaid } from './said.tsx'
import { SuggestMode } from './suggest/suggest-mode.ts'
import { Suggestions } from './suggest/suggestions.tsx'
import { SuggestionsProvider } from './suggest/suggestions-context.tsx'
import { StorySheet } from './sheet/story-sheet.tsx'
import { SourcingViewProvider } from './sourcing/sourcing-context.tsx'
import { EditingProvider, SourcingFocusProvider, useStory } from './story-context.tsx'
import type { Editing, InspectorTab, Me, SourcingFocus } from './story-context.tsx'
import { SheetSkeleton } from './story-skeleton.tsx'
import { LateReplies } from './tasks/late-replies.tsx'
import { useHabits } from './typing/use-habits.ts'
import { useStoryCommands, useUndoInView } from './use-story-commands.ts'
import { StoryBar } from './top-bar/story-bar.tsx'

type Props = { session: StorySession; me: Me }

const SHEET_GONE = 60

/** Everything that stands on the story page once its session is open. */
export function StoryDesk({ session, me }: Props) {
  const [editors] = useState(() => new PartEditors())
  const [suggesting] = useState(() => new SuggestMode())
  const [tab, setTab] = useState<InspectorTab>('checks')
  const [sheetOpen, setSheetOpen] = useState(false)
  const [focus, setFocus] = useState<SourcingFocus | null>(null)
  const [flow, setFlow] = useState<Flow>(null)
  const [linking, setLinking] = useState(false)
  const { said, say } = useSaid()
  const [sourcing, setSourcing] = useState(false)
  useOwned(editors)
  const attribution = useAttribution(editors, session.undo)
  const { open: attribute } = attribution
  const arrivals = useArrivals(session.storyId, editors)
  const { arrive } = arrivals
  const surface = useSurface(session)
  const { abilities } = useStory()
  const screen = useCompared(session, editors)

  const editing = useMemo<Editing>(() => {
    const showTab = (next: InspectorTab) => {
      setTab(next)
      setSheetOpen(true)
    }
    const showSourcing = (next: SourcingFocus) => {
      setFocus(next)
      showTab('sources')
    }
    const link = () => setLinking(true)
    const showText = (then: () => void) => {
      setSheetOpen(false)
      // A sheet or dialog gives the focus back when it has gone; what comes then may take it.
      if (document.querySelector('[role=dialog]')) setTimeout(then, SHEET_GONE)
      else then()
    }
    return {
      session,
      editors,
      suggesting,
      me,
      attribute,
      link,
      arrive,
      showTab,
      showSourcing,
      showText,
      say,
    }
  }, [session, editors, suggesting, me, attribute, arrive, say])
  const view = useMemo(() => ({ on: sourcing, toggle: () => setSourcing((on) => !on) }), [sourcing])
  useStoryCommands(editing)
  useUndoInView(session, editors)
  useHabits(editors)

  return (
    <EditingProvider value={editing}>
      <SourcingFocusProvider value={focus}>
        <SourcingViewProvider value={view}>
          <DocumentProvider session={session} editors={editors}>
            <Reading surface={surface}>
              <WayBackProvider onPanel={() => editing.showTab('checks')} onSheet={() => setFlow('publish')}>
                <StoryBar onFlow={setFlow} onInspect={() => setSheetOpen(true)} />
                <ClaimStyles />
                <Suggestions />
                <CommentStyles />
                <PhotoUploadsProvider>
                  <div className="flex flex-1 items-start">
                    <div className="min-w-0 flex-1">
                      <Beside>{({ WritingTools }) => <WritingTools editable={surface === 'write'} />}</Beside>
                      <FormerBar />
                      <LateReplies />
                      {surface === 'opening' ? <Opening /> : null}
                      {surface === 'stale' ? <StaleSheet session={session} /> : null}
                      {surface === 'write' || surface === 'read' ? (
                        <StorySheet key={screen} editable={surface === 'write'} />
                      ) : null}
                    </div>
                    <Beside instead={(failed) => <InspectorPlace failed={failed} />}>
                      {({ Inspector }) => (
                        <Inspector tab={tab} onTab={setTab} open={sheetOpen} onOpenChange={setSheetOpen} />
                      )}
                    </Beside>
                  </div>
                  <Beside>
                    {({
                      Toolbar,
                      AttributePanel,
                      KeepAs,
                      BringClaims,
                      PublishFlow,
                      UploadProgress,
                      ScrubDoor,
                    }) => (
                      <>
                        <Toolbar
                          enabled={surface === 'write' || (surface === 'read' && abilities.comment)}
                          linking={linking}
                          onLinking={setLinking}
                        />
                        <AttributePanel attribution={attribution} />
                        <KeepAs />
                        <BringClaims arrivals={arrivals} />
                        <PublishFlow flow={flow} onClose={() => setFlow(null)} />
                        <UploadProgress />
                        <ScrubDoor />
                      </>
                    )}
                  </Beside>
                  <Said said={said} />
                </PhotoUploadsProvider>
              </WayBackProvider>
            </Reading>
          </DocumentProvider>
        </SourcingViewProvider>
      </SourcingFocusProvider>
    </EditingProvider>
  )
}

/** Tells the editors what belongs to the story, for what is pasted into them. */
function useOwned(editors: PartEditors): void {
  const { claims, photos } = useStory()
  useEffect(() => {
    editors.own({
      claims: new Set(claims.map((claim) => claim.id)),
      photos: new Set(photos.map((photo) => photo.photoUseId)),
    })
  }, [editors, claims, photos])
}

/** Lets the session compare the editors with the document. → how often they were to be made anew. */
function useCompared(session: StorySession, editors: PartEditors): number {
  useEffect(() => {
    session.compareScreen(() => screenShows(editors, session.ydoc))
  }, [session, editors])
  return useScreen(session)
}

function Opening() {
  return (
    <div className="sheet" role="status" aria-label="Opening the story">
      <SheetSkeleton />
    </div>
  )
}

/** What is found in the words and said about them, for everything below. */
function Reading({ surface, children }: { surface: Surface; children: ReactNode }) {
  return (
    <FindingsProvider ready={surface !== 'opening'}>
      <CommentsProvider ready={surface === 'write' || surface === 'read'}>
        <SuggestionsProvider>
          <BesidesProvider>{children}</BesidesProvider>
        </SuggestionsProvider>
      </CommentsProvider>
    </FindingsProvider>
  )
}
