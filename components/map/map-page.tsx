import { ListFilter } from '@/components/ui/list-filter'
import { card } from '@/components/ui/panel'
import type { Tree } from '@/machines/engine/types'
import { type TreeId, trees } from '@/machines/trees'
import { laidOut } from './layout'
import { startsOf } from './links'
import { Outline } from './outline'
import { TreePicture } from './picture'

/** A tree as a whole: its picture, and the same in words. */
export async function MapPage({ id, tree }: { id: TreeId; tree: Tree }) {
  const { parts, layout } = await laidOut(tree)
  const startOf = startsOf(tree)
  return (
    <main id="main" tabIndex={-1} className="outline-none space-y-4">
      <h1 className="mb-4 mt-4">Map: {trees[id].title}</h1>
      <p className="max-w-[44rem] text-lg">
        All that Latchkey may ask about “{trees[id].symptom}”, and every cause that the answers lead to.{' '}
        <a href="#beginning">The picture begins at the left.</a> <a href="#words">Below it, the same in words.</a>
      </p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-muted">
        <li>Round box: a question</li>
        <li>Folded corner: a text to paste</li>
        <li>Box in a frame: a cause, in the order to try</li>
        <li>Double line: an outcome</li>
        <li>An arrow leads on from an answer</li>
      </ul>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
        tabIndex={0}
        aria-label={`Picture of the tree: ${trees[id].title}`}
        aria-describedby="words-say"
        className={`${card} max-h-[80vh] overflow-auto print:hidden`}
      >
        <TreePicture id={id} layout={layout} startOf={startOf} />
      </section>
      <h2 id="words">In words</h2>
      <p id="words-say" className="max-w-[44rem]">
        The list below says all that the picture shows. A question opens a case at that point; a cause leads to its page. For a review:{' '}
        <a href={`/map/${id}/evidence/`}>every cause with its evidence</a>.
      </p>
      <ListFilter of="outline" label="Words of a cause or a question" />
      <Outline id={id} parts={parts} startOf={startOf} />
      <p className="pt-6 text-sm">
        Others: <a href="/map/">all maps</a>, <a href="/causes/">all causes</a>
      </p>
    </main>
  )
}
