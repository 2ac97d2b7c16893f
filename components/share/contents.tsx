/** Every word of a link, and what is not in it. */
export function Contents({ address }: { address: string }) {
  return (
    <details className="mt-3 text-sm">
      <summary className="min-h-8">Everything that the link contains</summary>
      <ul className="mt-1 list-disc pl-6 font-mono [overflow-wrap:anywhere]">
        {address
          .replace(/^[^#]*#v\d{1,3}\?/, '')
          .split('&')
          .map((pair) => (
            <li key={pair}>{pair}</li>
          ))}
      </ul>
      <p className="mt-1 text-muted">No line of what you pasted is in it, only the values that stand here. Browsers send the part behind # to no server.</p>
    </details>
  )
}
