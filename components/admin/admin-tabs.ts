/** The leaves of the admin page, as its address names them. */
const ADMIN_TABS = ['people', 'bylines', 'sections', 'record-statuses', 'rules'] as const
export type AdminTab = (typeof ADMIN_TABS)[number]

/** The leaf an address asks for; people when it asks for none that exists. */
export function adminTabFrom(value: string | null): AdminTab {
  return ADMIN_TABS.find((tab) => tab === value) ?? 'people'
}
