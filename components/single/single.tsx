import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Latchkey } from '@/components/case/latchkey'
import { copyButtons } from '@/lib/boot/copy-buttons'
import { listFilters } from '@/lib/boot/list-filter'
import { ownWays } from '@/lib/boot/own-ways'
import { reloadButtons } from '@/lib/boot/reload'
import { skipLink } from '@/lib/boot/skip-link'
import { themeSwitch } from '@/lib/boot/theme-switch'
import { org } from '@/lib/org/org'
import { pageAt } from '@/lib/own-address'
import { stepsOf } from '@/machines/engine/arrows'
import { askedAs } from '@/machines/engine/choices'
import { isTreeId, type TreeId, trees } from '@/machines/trees'

type Page = Parameters<typeof Latchkey>[0]['page']

/** The one HTML file: the app, and the finished pages to read, which stand in the file as templates. The page is named behind `?`, the case behind `#`. */
const path = location.search.slice(1) || '/'
const [slot, store] = [document.getElementById('slot')!, document.querySelector<HTMLTemplateElement>(`template[data-page="${CSS.escape(path)}"]`)]

if (store) slot.replaceChildren(store.content.cloneNode(true))
else createRoot(slot).render(<App />)
themeSwitch()
skipLink()
copyButtons()
reloadButtons()
listFilters()
ownWays()
// A link says its place on a site. A menu or a middle click reads it before there is a click.
for (const event of ['pointerdown', 'focusin', 'click'])
  addEventListener(
    event,
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="/"]') : null
      if (link) link.href = pageAt(link.getAttribute('href') ?? '/')
    },
    true,
  )

function App() {
  const id = path.slice(1, -1)
  if (path === '/') return <WithNote page={undefined} />
  return isTreeId(id) ? <TreePage id={id} /> : <NotHere />
}

function TreePage({ id }: { id: TreeId }) {
  const [page, setPage] = useState<Page>()
  useEffect(() => {
    void trees[id].load().then((tree) => {
      const step = stepsOf(tree)[0]!
      const words = askedAs(tree, step)
      if (words) setPage({ tree: id, title: trees[id].title, first: { step, words } })
    })
  }, [id])
  return page === undefined ? null : <WithNote page={page} />
}

const WithNote = ({ page }: { page: Page }) => (
  <>
    {org.site ? null : (
      <p className="mt-3 text-sm text-muted">
        This is Latchkey in one file. A link that you copy here begins with the #: put it behind the address of a copy of Latchkey, or paste it into the box
        below.
      </p>
    )}
    <Latchkey {...(page === undefined ? {} : { page })} />
  </>
)

const NotHere = () => (
  <main id="main">
    <h1 className="mb-4 mt-4">This page is not in the file</h1>
    <p>
      The one HTML file reads pastes, walks cases, and holds the pages on causes, codes, scopes, evidence and the map. My cases, the clean copy of a file,
      pictures and the proof of privacy are on the site alone.
    </p>
    <p className="mt-3">
      <a href="/">Find the cause of an error</a>
    </p>
  </main>
)
