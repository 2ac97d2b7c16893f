/** The same function, which knows its last two answers: several formats get the same one or two variants of a text. */
export function remembered<Result>(read: (text: string) => Result): (text: string) => Result {
  let known: { text: string; result: Result }[] = []
  return (text) => {
    const one = known.find((other) => other.text === text) ?? { text, result: read(text) }
    known = [one, ...known.filter((other) => other !== one)].slice(0, 2)
    return one.result
  }
}
