import type { ReactNode } from 'react'
import { Button } from './button'

/**
 * A command or a value with its Copy button. `copy`: the button, where the text holds words of a case: the app looks for secrets in it first. Without one `lib/boot`
 * copies, on pages that run no framework, too.
 */
export const CopyBox = ({ text, copy }: { text: string; copy?: ReactNode }) => (
  <div data-copy-box="" className="my-2 flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-md border border-line bg-sunken py-1.5 pr-1.5 pl-3">
    <code className="min-w-0 grow basis-52 bg-transparent p-0 text-[0.8125rem] whitespace-pre-wrap text-ink">{text}</code>
    {copy ?? (
      <span className="ml-auto inline-flex items-center gap-x-3 print:hidden">
        <span role="status" className="text-sm text-good" />
        <Button look="small" data-copy="">
          Copy<span className="sr-only">: {text}</span>
        </Button>
      </span>
    )}
  </div>
)
