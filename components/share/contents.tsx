import { Fold } from '@/components/ui/fold'

/** Every word of a link, and what is not in it. */
export function Contents({ address }: { address: string }) {
  return (
    <Fold row title="Everything that the link contains">
      <ul data-contents="" className="list-disc pl-5 font-mono text-[0.8125rem] [overflow-wrap:anywhere]">
        {address
          .replace(/^[^#]*#v\d{1,3}\?/, '')
          .split('&')
          .map((pair) => (
            <li key={pair}>{pair}</li>
          ))}
      </ul>
      <p className="mt-1 text-sm text-muted">No line of what you pasted is in it, only the values listed here. Browsers send the part after # to no server.</p>
    </Fold>
  )
}
