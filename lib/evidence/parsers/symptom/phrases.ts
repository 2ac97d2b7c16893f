/** A symptom is said where every pattern is found. The first one found is the quote. */
export type Phrases = readonly RegExp[]

/** Over what or with what, in English and in the other languages that people write to a helpdesk. */
const remoteDesktop =
  /\brdp\b|\bremote ?desktop\b|\bterminal ?servers?\b|\brds\d*\b|\brd gateway\b|\bjump ?(?:host|server|box)\b|\bterminalserver\b|\bremotedesktop\w*|\bbureau à distance\b|\bescritorio remoto\b|リモート ?デスクトップ/i
const okta = /okta|\bmfa\b|multi-?factor|second factor|zweite\w? faktor/i
const workflows = /\b(?:okta )?workflows?\b.{0,200}\bcards?\b|\bcards?\b.{0,200}\bworkflows?\b|\bokta workflows\b/is
const verify = /\bokta ?verify\b|\bfastpass\b/i
const failing =
  /\b(?:fail(?:s|ed|ing)?|errors?|can(?:no|')t|cannot|unable|refused|red|broken|does(?:n't| not) work|stopp?(?:s|ed)|won't|geht nicht|funktioniert nicht|ne (?:marche|fonctionne) pas|no (?:funciona|puede))\b/i

export const symptoms = {
  /** Everybody, or nobody gets in, over Remote Desktop. */
  remoteDesktopEveryone: [
    /\b(?:every ?(?:one|body)|no ?(?:one|body)|all (?:the )?(?:users|people|staff)|niemand|alle|keiner|tout le monde|personne|nadie|todos)\b/i,
    remoteDesktop,
    okta,
    failing,
  ],
  /** One person alone, over Remote Desktop. */
  remoteDesktopOnePerson: [
    /\b(?:only (?:me|i|one (?:user|person|colleague))|just (?:me|one (?:user|person))|one (?:single )?(?:user|person|colleague) (?:can|gets|is)|nur (?:ich|bei mir|ein(?:e|er)?)|seul(?:ement)? moi|solo (?:yo|a mí))\b/i,
    remoteDesktop,
    okta,
    failing,
  ],
  /** Okta's window stays empty on a Windows server. */
  remoteDesktopBlank: [
    /\b(?:blank|white|empty|leere?[sn]?|weiße?[sn]?|vide|blanche?|en blanco)\b.{0,40}\b(?:window|box|screen|page|fenster|fenêtre|ventana)|\b(?:window|box|screen)\b.{0,40}\b(?:blank|white|empty)\b/i,
    remoteDesktop,
    okta,
  ],
  /** Who authorized a connection of Workflows has gone. */
  workflowsAuthorGone: [
    /\b(?:admin\w*|owner|author|account|user|employee|colleague|who (?:set|built|made|created)\b.{0,30})\b.{0,60}\b(?:left|gone|quit|deactivated|deleted|offboarded|retired|no longer (?:here|with us))\b/i,
    workflows,
    failing,
  ],
  /** Calls fail for a while, then work again, then fail again. */
  failsInBursts: [
    /\b(?:fail\w*|errors?|refused|429)\b.{0,80}\b(?:minutes?|while|seconds)\b.{0,60}\b(?:works?|fine|succeeds?|ok(?:ay)?|recovers?)\b.{0,10}\b(?:again|then)?/is,
    /\b(?:calls?|requests?|sync\w*|api|jobs?|script)\b/i,
    okta,
  ],
  /** Okta Verify after a new, restored or replaced phone. */
  newPhone: [
    /\b(?:new|replaced|restored|reset|wiped|switched|changed|another|neues?|nouveau|nuevo)\b.{0,30}\b(?:i?phones?|mobile|device|handy|smartphone|android|tablet|téléphone|móvil|teléfono)\b/i,
    verify,
  ],
  /** Okta Verify cannot be set up, or fails with its own keys on a computer. */
  verifySetUpFails: [
    /\b(?:enroll?(?:ing|ment|ed)?|add(?:s|ing)? (?:the |an |my )?account|set(?:ting)? ?up|CreateSilentKeyPair|Platform Crypto Provider|tpm|keychain|secure enclave)\b/i,
    verify,
    failing,
  ],
  /** After signing in, the sign-in page is there again. */
  signInLoop: [
    /\b(?:(?:log|sign)[ -]?in|login) (?:page|screen|form)\b.{0,60}\b(?:again|reload\w*|loop\w*|over and over|keeps? coming)\b|\b(?:loop\w*|in circles|endless|infinite)\b.{0,60}\b(?:redirect\w*|log ?in|sign ?in)\b|\b(?:redirect|login|sign-?in) loop\b|\bpage reloads\b/i,
    okta,
  ],
  /** A call that worked gives an empty list, or less than there is. */
  emptyResult: [
    /(?:^|\n)\s*\[\]\s*(?:\n|$)|\b(?:empty (?:list|array|result)|list is empty|returns? (?:nothing|no (?:users|groups|results))|only (?:some|part) of the)\b/i,
    /\b200\b/,
    /\/api\/v1\//,
  ],
  /** An agent of Okta's fails by itself: AD, LDAP, RADIUS, ADFS, IWA, provisioning. */
  agentFails: [
    /\b(?:(?:okta )?(?:ad|ldap|active directory|radius|iwa|provisioning|on-?prem(?:ise)?s?)(?: server)? agent|OktaMfaAdfs|okta (?:mfa )?(?:provider|adapter|plug-?in) for (?:ad ?fs|adfs)|okta ad ?fs)\b/i,
    failing,
  ],
  /** Okta Device Access or Desktop MFA on a computer: not the provider for Remote Desktop. */
  deviceAccess: [
    /\b(?:desktop ?mfa|device access (?:code|policy)|okta device access|Offline factor grace|FactorRequirementsManager|OktaDeviceAccess)\b/i,
    failing,
  ],
  /** The push never arrives, or much too late. */
  pushLate: [/\bpush(?:es)?\b.{0,60}\b(?:never|not|n't|late|later|slow|minutes)\b|\b(?:never|no|not get(?:ting)?|without)\b.{0,30}\bpush/i, okta],
} as const satisfies Record<string, Phrases>
export type SymptomKey = keyof typeof symptoms
