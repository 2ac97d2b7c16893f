/** Words in which backticks mark commands and literal text. */
export function Rich({ children }: { children: string }) {
  return children.split('`').map((part, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change their order
    i % 2 === 0 ? part : <code key={i}>{part}</code>,
  )
}
