import { shared, type Vocabulary } from './form'

/** Reads the names in a link: in whatever letters they are written, and as what says the same today where they are retired. */
export function readerOf({ names, isFact, successors: { facts, steps, answers } }: Vocabulary) {
  const old = [...Object.keys(facts), ...Object.keys(steps), ...Object.keys(answers).flatMap((pair) => pair.split('.'))]
  const spelt = new Map([...old, ...names, ...shared].map((name) => [name.toLowerCase(), name]))
  const name = (text: string): string | undefined => spelt.get(text.toLowerCase())
  const today = (successors: Readonly<Record<string, string>>, text: string): string | undefined => {
    const own = name(text)
    return own !== undefined && Object.hasOwn(successors, own) ? successors[own] : own
  }
  const stepNamed = (text: string) => today(steps, text)
  return {
    name,
    stepNamed,
    factNamed: (text: string): string | undefined => {
      const fact = today(facts, text)
      return fact !== undefined && isFact(fact) ? fact : undefined
    },
    /** A step and an answer to it. */
    answerNamed: (step: string, answer: string): (string | undefined)[] => {
      const successor = answers[`${name(step)}.${name(answer)}`]
      return successor?.split('.') ?? [stepNamed(step), name(answer)]
    },
  }
}
