'use client'

import { useSearchParams } from 'next/navigation'

import { TopBar } from '#components/frame/top-bar.tsx'
import { Tabs } from '#components/ui/tabs.tsx'

import { adminTabFrom } from './admin-tabs.ts'
import { Bylines } from './bylines.tsx'
import { People } from './people.tsx'
import { RecordStatuses } from './record-statuses.tsx'
import { Sections } from './sections.tsx'
import { Rules } from '#components/standards/rules.tsx'

/** What an admin keeps: the people, the bylines, the sections, what can be agreed with sources, and how loud each rule is. */
export function Admin() {
  const tab = adminTabFrom(useSearchParams().get('tab'))
  return (
    <>
      <TopBar title="Admin" />
      <Tabs
        label="Admin"
        panelClassName="max-w-280"
        value={tab}
        onChange={(next) =>
          window.history.replaceState(
            null,
            '',
            next === 'people' ? '/newsroom/admin' : `/newsroom/admin?tab=${next}`,
          )
        }
        tabs={[
          { value: 'people', label: 'People', content: <People /> },
          { value: 'bylines', label: 'Bylines', content: <Bylines /> },
          { value: 'sections', label: 'Sections', content: <Sections /> },
          { value: 'record-statuses', label: 'Record statuses', content: <RecordStatuses /> },
          { value: 'rules', label: 'Rules', content: <Rules /> },
        ]}
      />
    </>
  )
}
