import { useId, useState } from 'react'
import { Fold } from '@/components/ui/fold'
import { card } from '@/components/ui/panel'
import type { Pair, PairOf, Term, TermName } from '@/lib/evidence/types'
import { Difference, verdict } from './difference'
import { Picture } from './picture'

/** Labels for two texts that must be equal: the expected one, and the one that was found. */
const names: Record<PairOf, { asks: string; expected: string; found: string }> = {
  redirectUri: { asks: 'Are the two redirect URIs the same?', expected: 'In the app’s settings, or in the first request', found: 'In the request that failed' },
  audience: { asks: 'Are the two audiences the same?', expected: 'What the app expects', found: 'In the message or the token' },
  issuer: { asks: 'Are the two issuers the same?', expected: 'What the app expects', found: 'In the message or the token' },
  destination: { asks: 'Was the message sent to the URL that it is for?', expected: 'The URL that received it', found: 'In the message' },
  htu: { asks: 'Is the DPoP proof for the URL that was called?', expected: 'The URL that was called', found: '`htu` in the proof' },
  codeChallenge: { asks: 'Does the PKCE verifier fit the challenge?', expected: 'In the sign-in request', found: 'Made from the verifier that was sent' },
  certificate: { asks: 'Is it the same certificate, by its SHA-256 thumbprint?', expected: 'In the settings or the metadata', found: 'In the message' },
  state: { asks: 'Did the same state come back?', expected: 'Sent', found: 'Came back' },
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

/** The texts of the pastes that should be equal and are not, each pair with its difference; and a place to compare two others. What is typed here stays in the page. */
export function Compare({ pairs, terms, cause }: { pairs: readonly Pair[]; terms: readonly Term[]; cause: string }) {
  const of = comparedBy[cause]
  const differing = pairs.filter(({ expected, found }) => expected !== found)
  return (
    <>
      {differing.map(({ of: what, expected, found }) => (
        <Picture key={`${what} ${expected} ${found}`} asks={names[what].asks} answer={verdict(expected, found)}>
          <Difference expected={expected} found={found} names={names[what]} />
        </Picture>
      ))}
      {of ? (
        <div className={`${card} mt-4 px-4 py-1 sm:px-7 print:hidden`}>
          <Fold
            title={`Compare ${differing.length > 0 ? 'two others' : 'the two yourself'}`}
            open={differing.length === 0 && given(of, terms).found !== ''}
            row
          >
            <Typed of={of} given={given(of, terms)} />
          </Fold>
        </div>
      ) : null}
    </>
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
  const [one, other] = [expected.trim(), found.trim()]
  const { says, tone } = verdict(one, other)
  return (
    <>
      <p className="mb-3 font-semibold">{names[of].asks}</p>
      <Line label={names[of].expected} value={expected} onValue={setExpected} />
      <Line label={names[of].found} value={found} onValue={setFound} />
      <div role="status">
        {one !== '' && other !== '' ? (
          <>
            <p className={`font-semibold ${tone === 'good' ? 'text-good' : 'text-bad'}`}>{says}</p>
            <Difference expected={one} found={other} names={names[of]} />
          </>
        ) : null}
      </div>
    </>
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
        className="block min-h-11 w-full rounded-lg border-[1.5px] border-edge bg-raised px-3 font-mono text-sm"
      />
    </div>
  )
}
