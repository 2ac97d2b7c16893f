import { causeInFact } from '@/lib/evidence/messages/causes'
import type { Proof } from '@/lib/evidence/parsers/all'
import type { Findings } from '@/lib/findings/findings'
import { fits, of, type Row, showsAny } from './rows'

/** `ofOthers`: only where what stands beside it speaks of other causes alone. */
type Weight = Row & { says: 'nothing' | 'context' | 'clause'; ofOthers?: true }

/** What says that a failure has a cause, in words. */
const words = ['message', 'message-hint', 'client-error.ownServiceFailed']

/** Words that other services use too count where they are Okta's. */
const shared = ['client-error', 'saml-error', 'oauth-error', 'browser-console'].map(
  (format): Weight => ({
    shows: [format],
    without: [`${format}.okta`, 'jwt.okta'],
    says: 'context',
  }),
)

/** How much facts say that say less than an answer of their own: the first row that fits counts. */
export const weights: readonly Weight[] = [
  // An answer that is over the limit carries no headers for CORS, so the browser says both.
  {
    shows: ['client-error.corsBlocked', 'message.api-error/originNotAllowed', 'message-hint.api-error/originNotAllowed'],
    with: ['client-error.rateLimitPrinted', 'http-response.status429'],
    says: 'nothing',
  },
  // A status without a mark of Okta's is that of the reader's own server, where the words say what it looks for in the token.
  {
    shows: [...of('http-response', 'status401 status403'), ...of('client-error', 'unauthorizedPrinted permissionPrinted')],
    with: ['symptom.scopeClaimName'],
    without: ['http-response.okta'],
    says: 'nothing',
  },
  // Where a call went and with what, and not how it ended.
  {
    shows: [
      ...of('http-response', 'method path managementPath userinfoPath otherHost signInPath bearerSent sswsSent dpopSent'),
      ...['authorize-url', 'client-error.orgIssuer', 'jwt.customServer'],
    ],
    except: of(
      'authorize-url',
      'clientIdMissing redirectUriMissing responseTypeMissing scopeMissing openidMissing stateMissing nonceMissing codeChallengeMissing tokenRedirectUriMissing codeVerifierMissing',
    ),
    says: 'context',
  },
  ...shared,
  // A call that gave an empty list succeeded, and that is what is wrong with it.
  { shows: ['http-response.success'], with: ['symptom.emptyResult'], says: 'context' },
  // A program that stumbles over an answer of Okta's is no reason of its own: the answer is.
  { shows: of('client-error', 'programFault tokenMalformed'), with: ['oauth-error', 'okta-error', 'www-authenticate', 'saml-error'], says: 'context' },
  // What a token holds decides nothing where the words of the failure speak of other causes. One that is not valid yet was not valid at the failure either.
  { shows: ['jwt'], except: of('jwt', 'issuedInFuture notYetValid'), with: words, ofOthers: true, says: 'context' },
  // A bare status says less than a message that came with it.
  { shows: of('http-response', 'status400 status401 status403 status404 status405 status429'), with: words, says: 'clause' },
]

/** How much a fact says that speaks for these causes, beside the others. */
export const weightOf = (by: string, proofs: readonly string[], causes: readonly string[] = []) =>
  weights.find((row) => fits(row, by, proofs) && !(row.ofOthers && proofs.some((one) => speaksOf(one, causes))))?.says ?? 'answer'

const speaksOf = (one: string, causes: readonly string[]) => showsAny([one], words) && causes.includes(causeInFact(one)?.cause ?? 'clientFault')

/** Whether words are Okta's, which other services use too. */
export const isOktas = (by: string, proofs: readonly string[]): boolean => !shared.some((row) => fits(row, by, proofs))

/** The facts that count: neither set aside by the reader nor explained by another. */
export function counted({ facts, not }: Pick<Findings, 'facts' | 'not'>): Proof[] {
  const proofs = (Object.keys(facts) as Proof[]).filter((proof) => !not.includes(proof))
  return proofs.filter((proof) => weightOf(proof, proofs) !== 'nothing')
}
