import { defineFormat, type SeenFact } from '@/lib/evidence/types'
import { screenMessageSource } from './facts'

/**
 * What Windows, the agent or another product showed on the screen, copied or retyped. The agent's own boxes are English everywhere; of Windows' refusals
 * only the well-known English ones are read. Prose that uses the same words for something else is no screen.
 */
type Key = 'generic' | 'displayFailed' | 'bypass' | 'blockedCertificate' | 'otherProduct' | 'windowsMessage' | 'windowsCredentials' | 'windowsNoConnection'

export const screenMessage = defineFormat<'screen-message', Key>({
  ...screenMessageSource,
  reads: 'shown',
  keeps: 'last',
  recognise: (text) => boxes.some(({ words }) => words.test(text)),
  read(text) {
    const scene = sceneOf(text)
    return { seen: boxes.flatMap((box) => shown(box, text, scene)) }
  },
})

/** `alone`: words so common that they count only as a line of their own, in quotation marks, or where a box is named. */
type Box = { fact: Key; words: RegExp; alone?: boolean; needs?: 'rdp' }

const boxes: Box[] = [
  { fact: 'generic', words: /\bmulti[ -]?factor authentication(?: has)? failed\b/i },
  { fact: 'displayFailed', words: /\bdisplay failed\b/i, alone: true },
  { fact: 'bypass', words: /\bMFA bypass\b(?! (?:code|token|rule|policy|attack|group|list)s?\b)/i, alone: true },
  { fact: 'blockedCertificate', words: /\bnot signed by a valid security certificate\b/i },
  { fact: 'otherProduct', words: /\boffline method to verify your identity\b/i },
  { fact: 'otherProduct', words: /\bOkta Device Access\b|\bDesktop MFA\b/ },
  { fact: 'otherProduct', words: /\bDuo Authentication for Windows\b|\bDuoCredProv\b|\bNPS [Ee]xtension (?:for|log|denied|error)/ },
  {
    fact: 'otherProduct',
    words: /\bmultiOTP\b|\bNPS extension\b|\bRADIUS (?:server )?agent\b|\bprivacyIDEA\b|\bminiOrange\b|\bRublon\b|\bLoginTC\b|\bSilverfort\b|\bUserLock\b/i,
    needs: 'rdp',
  },
  {
    fact: 'windowsCredentials',
    words:
      /\byour credentials did not work\b|\bthe log-?on attempt failed\b|\bthe (?:user name|username) or password is incorrect\b|\baccount is currently locked out\b|\bAnmeldeinformationen (?:funktionieren|haben)\b|\bAnmeldeversuch ist fehlgeschlagen\b|\bvos informations d['’]identification\b|\bsus credenciales no funcionaron\b/i,
    needs: 'rdp',
  },
  { fact: 'windowsCredentials', words: /\baccount has been locked because there were too many (?:sign-?in|log-?on) attempts or password change attempts\b/i },
  { fact: 'windowsMessage', words: /\bnot authorized for remote login\b/i },
  { fact: 'windowsMessage', words: /\bright to (?:sign|log) ?[io]n through (?:Remote Desktop|Terminal) Services\b/i },
  { fact: 'windowsMessage', words: /\bgranted the Allow log on through (?:Remote Desktop|Terminal) Services right\b/i },
  { fact: 'windowsMessage', words: /\bcomputer\b[^\n]{0,40}\brequires Network Level Authentication\b/i },
  { fact: 'windowsMessage', words: /\badministrator has (?:restricted|limited) the (?:types? of log-?on|computers you can log on)/i },
  { fact: 'windowsNoConnection', words: /\bRemote access to the server is not enabled\b/i },
  { fact: 'windowsNoConnection', words: /\bRemote Desktop can['’]t connect to the remote computer\b/i },
  { fact: 'windowsMessage', words: /\bsign-in method you(?:['’]re| are) trying to use isn['’]t allowed\b/i },
  { fact: 'windowsMessage', words: /\blocal policy of this system does not permit you to log ?on interactively\b/i },
  { fact: 'windowsNoConnection', words: /\bCredSSP encryption oracle remediation\b/i },
  { fact: 'windowsNoConnection', words: /\bAn authentication error has occurred(?=[.\s]{1,3}(?:\(Code|The function requested|The Local Security))/i },
]

function shown({ fact, words, alone, needs }: Box, text: string, scene: Scene): SeenFact<Key>[] {
  const match = words.exec(text)
  if (match === null) return []
  const [from, to] = [match.index, match.index + match[0].length]
  if (needs === 'rdp' && !scene.isRdp) return []
  // The text is about Okta’s agent and only mentions the other product.
  if (fact === 'otherProduct' && scene.isAgent) return []
  if (isApi(text.slice(Math.max(0, from - near), to + near)) && !scene.isRdp && !fact.startsWith('windows')) return []
  if (alone && !standsOut(text, from, to, scene.isRdp)) return []
  return [{ fact, from, to }]
}

type Scene = { isRdp: boolean; isAgent: boolean }

const sceneOf = (text: string): Scene => ({
  isRdp: /\bRDP\b|\bRDS\b|\bremote ?desktop\w*|\bcredential provider\b|OktaWidget|\bmstsc\b|\bWindows (?:server|log-?on|login|sign-?in)\b/i.test(text),
  isAgent: /OktaWidget|rdp_app_config|Okta (?:MFA|Windows) Credential Provider|Microsoft RDP \(MFA\)/i.test(text),
})

/** How far around words the output of a program says that they are no screen, in characters. */
const near = 2000
const isApi = (around: string) =>
  /errorCode|errorSummary|E0000\d{3}|HTTP\/[12]|\/api\/v1\/|\/oauth2\/|\bcurl\b|Traceback|AADSTS|AccessDenied|saml2aws|gimme.aws|"\s?:\s?["{[\d]|\b(?:VPN|AnyConnect|GlobalProtect|Citrix)\b|^\[?\d[\d:., TZ+-]{5,40}\]? ?\[?(?:ERROR|WARN|INFO|DEBUG)\b/im.test(
    around,
  )

/** A line of its own, something in quotation marks, or a box that is called one. */
function standsOut(text: string, from: number, to: number, isRdp: boolean): boolean {
  const [before, after] = [text.slice(Math.max(0, from - 40), from), text.slice(to, to + 40)]
  if (/(?:^|\n)[\s"'*#>-]{0,8}$/.test(before) && /^[\s"'*.!:]{0,4}(?:\r?\n|$)/.test(after)) return true
  if (/["'(]\s?$/.test(before) && /^[\s.!]{0,2}["')]/.test(after)) return true
  if (/^["']?,? (?:dialog|message|box|error|window|pop-?up|prompt|screen|title|banner)\b/i.test(after)) return true
  return (
    isRdp &&
    /^[A-Z]\w{2,6} [A-Z]/.test(text.slice(from, to)) &&
    /\b(?:says?|shows?|saying|showing|get|gets|see|sees|displays?|with|is|a|an|the)[ :,]{1,2}$/i.test(before)
  )
}
