import { copyButtons } from './copy-buttons'
import { linkNotes } from './link-notes'
import { listFilters } from './list-filter'
import { loadOnIntent } from './load-on-intent'
import { offline } from './offline'
import { openInTab } from './open-in-tab'
import { ownWays } from './own-ways'
import { reloadButtons } from './reload'
import { siteSearch } from './site-search'
import { skipLink } from './skip-link'
import { themeSwitch } from './theme-switch'

/**
 * The one script that every page runs: what a page to read needs, and on a page with the app the moment to load it. The build bundles it; it takes nothing from React.
 */
themeSwitch()
skipLink()
copyButtons()
reloadButtons()
siteSearch()
linkNotes()
listFilters()
ownWays()
openInTab()
loadOnIntent()
offline()
