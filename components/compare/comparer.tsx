'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { compare } from '@/lib/compare/compare'
import type { Compared, Side } from '@/lib/compare/types'
import { readFile } from '@/lib/evidence/text/file'
import { Box } from './box'
import { Differences } from './differences'

type Titles = Readonly<Record<string, string>>
type Problem = { message: string; side: Side; count: number }

/** Two boxes, and what differs between the texts in them. `titles`: what each cause is called. */
export function Comparer({ titles }: { titles: Titles }) {
  const [problem, setProblem] = useState<Problem>()
  const [found, setFound] = useState<Compared>()
  const count = useRef(0)
  const fields = { works: useRef<HTMLTextAreaElement>(null), fails: useRef<HTMLTextAreaElement>(null) }
  const island = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (island.current) island.current.dataset.ready = ''
  }, [])
  const refuse = (message: string, side: Side) => {
    count.current += 1
    setFound(undefined)
    setProblem({ message, side, count: count.current })
  }
  const textOf = (side: Side) => fields[side].current?.value ?? ''
  const write = (side: Side, text: string) => {
    if (fields[side].current) fields[side].current.value = text
    setFound(undefined)
  }
  const run = () => {
    const result = compare(textOf('works'), textOf('fails'), new Date())
    if ('refused' in result) return refuse(result.refused, result.side)
    setProblem(undefined)
    setFound(result)
  }
  const open = async (side: Side, file: File) => {
    const read = await readFile(file)
    if ('refused' in read) return refuse(read.refused, side)
    setProblem(undefined)
    write(side, read.text)
  }
  const swap = () => {
    const [works, fails] = [textOf('works'), textOf('fails')]
    write('works', fails)
    write('fails', works)
    if (found) run()
  }
  const box = (side: Side, label: string, hint: string) => (
    <Box id={side} label={label} hint={hint} field={fields[side]} onChange={() => setFound(undefined)} onFile={(file) => open(side, file)} />
  )
  return (
    <div data-island ref={island}>
      {problem ? <ErrorSummary key={problem.count} message={problem.message} target={problem.side} /> : null}
      <div className="grid gap-4 md:grid-cols-2">
        {box('works', 'Works', 'From the user, app, browser or day on which it works')}
        {box('fails', 'Fails', 'The same kind of thing, from where it fails')}
      </div>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button look={found ? 'plain' : 'primary'} className="max-sm:w-full" onClick={run}>
          Compare
        </Button>
        <Button className="max-sm:w-full" onClick={swap}>
          Swap the two
        </Button>
      </div>
      {found ? <Differences found={found} titles={titles} swap={swap} /> : null}
    </div>
  )
}
