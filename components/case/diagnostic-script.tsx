import { Button } from '@/components/ui/button'
import { Fold } from '@/components/ui/fold'
import { save } from '@/components/ui/save'
import type { About } from '@/lib/diagnostics/about'
import { bashScript } from '@/lib/diagnostics/bash'
import { powershellScript } from '@/lib/diagnostics/powershell'
import type { StepProps } from './types'

type Values = StepProps['wording']['values']

/** A script made for this case, to run where the call fails; what it prints is pasted here again. */
export function DiagnosticScript({ values }: { values: Values }) {
  const about = aboutOf(values)
  return (
    <section aria-labelledby="diagnostic-script" className="print:hidden mt-8">
      <h2 id="diagnostic-script" className="mb-2 text-lg">
        Let a script look
      </h2>
      <ol className="mb-3 list-decimal pl-6">
        <li>Download it to the machine where the call fails, and read it: its first lines say which variables it wants.</li>
        <li>
          Set <code>OKTA_DOMAIN</code> and <code>ACCESS_TOKEN</code> (or <code>OKTA_API_TOKEN</code>), then run <code>bash okta-diag.sh</code> or{' '}
          <code>powershell -ExecutionPolicy Bypass -File okta-diag.ps1</code>.
        </li>
        <li>It prints whether Okta answers, what the token says, how the clocks differ and what comes back, and no secret. Paste that here.</li>
      </ol>
      <ul className="grid gap-3">
        {scripts.map(({ name, shell, make }) => {
          const text = make(about)
          return (
            <li key={name} className="rounded-md border border-line bg-raised p-4">
              <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
                <h3>{shell}</h3>
                <Button onClick={() => save(text, name, 'text/plain')}>Download {name}</Button>
              </div>
              <Fold quiet title="Read it">
                <pre className="mt-1 whitespace-pre-wrap text-sm [overflow-wrap:anywhere]">{text}</pre>
              </Fold>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The call that failed, as far as it is known. */
function aboutOf(values: Values): About {
  const [path, method, scope] = [
    values['http-response.path'] ?? values['www-authenticate.resource'],
    values['http-response.method'],
    values['www-authenticate.scope'],
  ]
  return { ...(path ? { path } : {}), ...(method ? { method } : {}), ...(scope ? { scope } : {}) }
}

const scripts = [
  { name: 'okta-diag.sh', shell: 'bash (macOS, Linux, WSL)', make: bashScript },
  { name: 'okta-diag.ps1', shell: 'PowerShell 5.1 and 7 (Windows)', make: powershellScript },
]
