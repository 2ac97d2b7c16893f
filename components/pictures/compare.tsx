import { useId, useState } from 'react'
import { Fold } from '@/components/ui/fold'
import type { Pair, PairOf, Term, TermName } from '@/lib/evidence/types'
import { Difference } from './difference'

/** Labels for two texts that must be equal: the expected one, and the one that was found. */
const names: Record<PairOf, { title: string; expected: string; found: string }> = {
  redirectUri: { title: 'The redirect URI', expected: 'In the app’s settings, or in the first request', found: 'In the request that failed' },
  audience: { title: 'The audience', expected: 'What the app expects', found: 'In the message or the token' },
  issuer: { title: 'The issuer', expected: 'What the app expects', found: 'In the message or the token' },
  destination: { title: 'The URL that the message is for', expected: 'The URL that received it', found: 'In the message' },
  htu: { title: 'The URL in the DPoP proof', expected: 'The URL that was called', found: '`htu` in the proof' },
  codeChallenge: { title: 'The PKCE challenge', expected: 'In the sign-in request', found: 'Made from the verifier that was sent' },
  certificate: { title: 'The certificate’s SHA-256 thumbprint', expected: 'In the settings or the metadata', found: 'In the message' },
  state: { title: 'The state', expected: 'Sent', found: 'Came back' },
}

/** Which pair a cause is about. */
const comparedBy: Partial<Record<string, PairOf>> = {
  redirectUriMismatched: 'redirectUri',
  redirectNotTrusted: 'redirectUri',
  authorizationCodeInvalid: 'redirectUri',
  samlAudienceMismatched: 'audience',
  audienceMismatched: 'audience',
  clientAssertionInvalid: 'audience',
  samlDestinationMismatched: 'destination',
  samlSignatureInvalid: 'certificate',
  samlIssuerMismatched: 'issuer',
  issuerMismatched: 'issuer',
  dpopProofInvalid: 'htu',
  pkceFailed: 'codeChallenge',
}

/** Which texts of the pastes belong on which side. */
const sides: Partial<Record<PairOf, { expected?: TermName; found: TermName }>> = {
  redirectUri: { found: 'redirectUri' },
  audience: { expected: 'samlRequestIssuer', found: 'samlAudience' },
  issuer: { expected: 'metadataEntityId', found: 'samlIssuer' },
  destination: { expected: 'samlRequestAcsUrl', found: 'samlDestination' },
  certificate: { expected: 'metadataCertificate', found: 'samlCertificate' },
}

/** The texts of the pastes that should be equal, each pair with its difference; and a place to compare two others. What is typed here stays in the page. */
export function Compare({ pairs, terms, cause }: { pairs: readonly Pair[]; terms: readonly Term[]; cause: string }) {
  const of = comparedBy[cause]
  if (pairs.length === 0 && of === undefined) return null
  return (
    <section aria-labelledby="compare" className={`mt-6 ${pairs.length === 0 ? 'print:hidden' : ''}`}>
      <h3 id="compare">Letter by letter</h3>
      {pairs.map(({ of: what, expected, found }) => (
        <div key={`${what} ${expected} ${found}`} className="mt-2 rounded-md border border-line bg-sunken p-3">
          <p className="font-semibold">{names[what].title}</p>
          <Difference expected={expected} found={found} names={names[what]} />
        </div>
      ))}
      {of ? (
        <div className="print:hidden">
          <Fold title={`Compare ${pairs.length > 0 ? 'two others' : 'the two yourself'}`} open={pairs.length === 0 && given(of, terms).found !== ''} quiet>
            <Typed of={of} given={given(of, terms)} />
          </Fold>
        </div>
      ) : null}
    </section>
  )
}

/** The expected and the found text, as far as the pastes have them. */
function given(of: PairOf, terms: readonly Term[]): { expected: string; found: string } {
  const value = (name: TermName | undefined) => terms.findLast((term) => term.name === name)?.value ?? ''
  return { expected: value(sides[of]?.expected), found: value(sides[of]?.found) }
}

function Typed({ of, given }: { of: PairOf; given: { expected: string; found: string } }) {
  const [expected, setExpected] = useState(given.expected)
  const [found, setFound] = useState(given.found)
  const areBoth = expected.trim() !== '' && found.trim() !== ''
  return (
    <div className="mt-2 rounded-md border border-line bg-sunken p-3">
      <Line label={names[of].expected} value={expected} onValue={setExpected} />
      <Line label={names[of].found} value={found} onValue={setFound} />
      <div role="status">{areBoth ? <Difference expected={expected.trim()} found={found.trim()} names={names[of]} /> : null}</div>
    </div>
  )
}

/** No form, and no `name` on the fields: before hydration a form would send what is typed to the server in the address. */
function Line({ label, value, onValue }: { label: string; value: string; onValue: (value: string) => void }) {
  const id = useId()
  return (
    <div className="mb-3">
      <label htmlFor={id} className="block text-sm font-semibold">
        {label.replaceAll('`', '')}
      </label>
      <input
        id={id}
        type="text"
        maxLength={2000}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        className="block min-h-11 w-full rounded-md border-2 border-edge bg-raised px-3 font-mono text-sm"
      />
    </div>
  )
}
