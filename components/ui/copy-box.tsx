import type { Secret } from '@/lib/evidence/secrets/secrets'
import { Button } from './button'
import { Copy } from './copy'

/**
 * A command or a value with its Copy button. `secrets`: of the pastes at hand, where there may be some; without them `lib/boot` copies, on pages that run no framework, too.
 */
export const CopyBox = ({ text, secrets }: { text: string; secrets?: readonly Secret[] | undefined }) => (
  <div data-copy-box="" className="my-2 flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-md border border-line bg-sunken py-1.5 pr-1.5 pl-3">
    <code className="min-w-0 grow basis-52 bg-transparent p-0 text-[0.8125rem] whitespace-pre-wrap text-ink">{text}</code>
    {secrets === undefined ? (
      <span className="ml-auto inline-flex items-center gap-x-3 print:hidden">
        <span role="status" className="text-sm text-good" />
        <Button look="small" data-copy="">
          Copy<span className="sr-only">: {text}</span>
        </Button>
      </span>
    ) : (
      <Copy text={text} secrets={secrets} label="Copy" look="small" />
    )}
  </div>
)
