import type { StepProps } from './step'

/** What of a link is not used, or leads elsewhere today: said before anything else. */
export function LinkNotes({ tree, link, resolution, tell, unknown }: StepProps & { unknown: readonly string[] }) {
  const notes = [
    ...(link.tv !== undefined && link.tv !== tree.version
      ? [`This link was made with version ${link.tv} of these questions; this is version ${tree.version}.`]
      : []),
    ...(link.at !== undefined && link.at !== resolution.step
      ? [`When the link was made, it led to “${tell.title(link.at)}”. Today the same answers lead to what you see below.`]
      : []),
    ...(unknown.length > 0 ? [`Parts of this link are not known here and are not used: ${unknown.join(', ').slice(0, 200)}.`] : []),
  ]
  if (notes.length === 0) return null
  return (
    <div role="note" className="my-4 rounded-md border-2 border-warn bg-warn-wash p-4">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}
