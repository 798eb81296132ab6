'use client'

import { useSearchParams } from 'next/navigation'

import { TopBar } from '#components/frame/top-bar.tsx'
import { Tabs } from '#components/ui/tabs.tsx'

import { Rules } from './rules.tsx'
import { Words } from './words.tsx'

/** The newsroom's rules and its word list, for everybody who works under them. */
export function RulesPage() {
  const tab = useSearchParams().get('tab') === 'words' ? 'words' : 'rules'
  return (
    <>
      <TopBar title="Rules" />
      <Tabs
        label="Rules"
        panelClassName="max-w-280"
        value={tab}
        onChange={(next) =>
          window.history.replaceState(
            null,
            '',
            next === 'rules' ? '/newsroom/rules' : '/newsroom/rules?tab=words',
          )
        }
        tabs={[
          { value: 'rules', label: 'Checks', content: <Rules /> },
          { value: 'words', label: 'Words', content: <Words /> },
        ]}
      />
    </>
  )
}
