import { Article } from '@/components/frame/article'
import { card } from '@/components/ui/panel'
import { type TreeId, trees } from '@/machines/trees'
import { laidOut } from './layout'
import { TreePicture } from './picture'

/** Every tree with a small picture of it. */
export async function MapIndex({ ids }: { ids: readonly TreeId[] }) {
  const maps = await Promise.all(
    ids.map(async (id) => {
      const tree = await trees[id].load()
      return { id, causes: Object.keys(tree.causes).length, ...(await laidOut(tree)) }
    }),
  )
  return (
    <Article title="Maps of the questions">
      <p className="text-lg">What Latchkey asks, what each answer leads to, and every cause at the end of it: one map for each kind of failure.</p>
      <ul className="grid list-none! gap-4 pl-0! sm:grid-cols-2">
        {maps.map(({ id, causes, layout }) => (
          <li key={id} className={`${card} flex flex-col justify-end gap-3 p-4`}>
            <div className="map-small">
              <TreePicture id={id} layout={layout} startOf={() => ''} small />
            </div>
            <div>
              <a href={`/map/${id}/`} className="font-semibold">
                {trees[id].title}
              </a>
              <p className="text-sm text-muted">
                {trees[id].symptom}. {causes} causes. <a href={`/map/${id}/evidence/`}>Evidence of each: {trees[id].title}</a>
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p className="pt-6 text-sm">
        Others: <a href="/causes/">all causes</a>, <a href="/how-it-works/">how it works</a>
      </p>
    </Article>
  )
}
