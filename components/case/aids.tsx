import { secretsIn } from '@/components/paste/secrets-in'
import { comparesScopes } from '@/components/pictures/scopes-answer'
import { ScopesPicture } from '@/components/pictures/scopes-picture'
import { Copy } from '@/components/ui/copy'
import { Fold } from '@/components/ui/fold'
import { Rich } from '@/components/ui/rich'
import type { Proof } from '@/lib/evidence/parsers/all'
import type { Secret } from '@/lib/evidence/secrets/secrets'
import type { Aid, Block, Values } from '@/machines/knowledge/aids/aid'
import { aidsFor } from '@/machines/knowledge/aids/aids'
import { compareScopes } from '@/machines/knowledge/aids/scopes'
import type { StepProps } from './types'

/** Causes that a scope can explain: elsewhere, a comparison of scopes would lead astray. */
const aboutScopes = ['scopeNotGranted', 'scopeMissing', 'scopeNotListed', 'connectionNotReauthorized', 'wrongConnection', 'adminRoleMissing']

/** Answers filled in for this case, below what to do: scopes against scopes, commands, code, searches and texts, each closed at first and ready to copy. */
export function Aids({ tree, link, resolution, wording, reader }: Pick<StepProps, 'tree' | 'link' | 'resolution' | 'wording' | 'reader'>) {
  const { facts, not } = link.findings
  const shown = (Object.keys(facts) as Proof[]).filter((proof) => !not.includes(proof))
  const values: Values = Object.fromEntries(Object.entries(wording.values).filter(([id]) => !not.includes(id as Proof)))
  const aids = aidsFor(tree.id, resolution.step, values, shown)
  const compared = aboutScopes.includes(resolution.step) ? compareScopes(values, tokenScopes(wording, values)) : undefined
  const isCompared = compared !== undefined && comparesScopes(compared)
  if (aids.length === 0 && !isCompared) return null
  const secrets = secretsIn(reader.pastes)
  return (
    <>
      {isCompared ? <ScopesPicture compared={compared} /> : null}
      {aids.length > 0 ? (
        <section aria-labelledby="aids" className="mt-6 print:hidden">
          <h2 id="aids">Ready to use</h2>
          <ul className="mt-2 space-y-1">
            {aids.map((aid) => (
              <li key={`${resolution.step} ${aid.id}`}>
                <Fold title={aid.title}>
                  <Filled aid={aid} secrets={secrets} />
                </Fold>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

/** The scopes of all pasted tokens. A link carries only one `jwt.scope`, so the quotes of the pastes are read as well. */
const tokenScopes = (wording: StepProps['wording'], values: Values) =>
  'jwt.scope' in values ? [...wording.quotes('jwt.scope').flatMap(({ value }) => value ?? []), values['jwt.scope']!] : []

function Filled({ aid: { note, blocks, link }, secrets }: { aid: Aid; secrets: readonly Secret[] }) {
  return (
    <div className="space-y-3 pb-4">
      {note ? (
        <p className="text-sm">
          <Rich>{note}</Rich>
        </p>
      ) : null}
      {link ? (
        <p>
          <a href={link.url} target="_blank" rel="noreferrer noopener">
            {link.label}
          </a>
        </p>
      ) : null}
      {blocks.map((block) =>
        // Three or more code blocks in a row are too long to read: each gets a fold.
        blocks.length > 2 ? (
          <Fold key={block.label} title={block.label} quiet>
            <Code block={block} secrets={secrets} />
          </Fold>
        ) : (
          <div key={block.label}>
            <p className="font-semibold">{block.label}</p>
            <Code block={block} secrets={secrets} />
          </div>
        ),
      )}
    </div>
  )
}

function Code({ block: { label, code }, secrets }: { block: Block; secrets: readonly Secret[] }) {
  return (
    <>
      <pre className="mt-1 mb-2 whitespace-pre-wrap rounded-md border border-line bg-sunken p-3 font-mono text-sm [overflow-wrap:anywhere]">{code}</pre>
      <Copy text={code} secrets={secrets} label={`Copy: ${label}`} />
    </>
  )
}
