import type { CauseOf } from '../messages/causes'

/**
 * A failure is said as a subject and a predicate in one clause, whoever says it. Each is a handful of words in any order. A clause is read in small letters, with
 * camelCase and snake_case taken apart.
 */
export const subjects = {
  refreshToken: /\brefresh ?tokens?\b/,
  idToken: /\bid ?tokens?\b/,
  accessToken:
    /\baccess ?tokens?\b|\bbearer ?tokens?\b|(?<!\w )\bjwts?\b|\bjson web tokens?\b|\bthe token\b|\btoken (?:is|was|has|used|rejected|expired|claims?)\b|\boauth2? ?tokens?\b/,
  apiToken: /\bapi ?tokens?\b|\bssws\b/,
  /** It was not sent. */
  tokenAbsent:
    /\b(?:without|with no|lacks?|sends? no|sent no) (?:(?:an?|the|any|valid) ){0,2}(?:ssws|api ?tokens?|access ?tokens?|bearer|authori[sz]ation header)\b/,
  code: /\bauthori[sz]ation ?code\b|\bauth ?code\b|\bone time code for tokens\b/,
  pkce: /\bpkce\b|\bcode ?verifier\b|\bcode ?challenge\b/,
  clientSecret: /\bclient ?secret\b/,
  clientAssertion: /\bclient ?assertion\b/,
  clientAuthentication: /\bclient (?:authentication|credentials)\b|\binvalid client\b/,
  clientId: /\bclient ?id\b/,
  redirectUri: /\bredirect ?ur[il]s?\b|\breply ?url\b|\bcallback ?ur[il]\b/,
  issuer: /\bissuer\b|\biss\b/,
  audience: /\baudiences?\b|\baud\b/,
  /** It is not in the token at all. */
  audienceAbsent: /\b(?:contain|include|have)(?:s|ed)? (?:(?:an?|the|any|required|expected) ){0,2}aud(?:ience)?\b/,
  saml: /\bsaml\d?\b|\bsubject ?confirmation\b|\bnot ?on ?or ?after\b|\bassertions?\b(?! framework)/,
  recipient: /\brecipient\b|\bdestination\b|\bacs\b|\bassertion consumer\b/,
  signature: /\bsignatures?\b/,
  key: /\bsigning keys?\b|\bjwks?\b|\bkid\b|\bpublic keys?\b|\bverification keys?\b|\bkey ?sets?\b|\bkey not found\b|\bof the keys\b/,
  issuedAt: /\biat\b|\bissued ?at\b|\bissue ?time\b|\bissued in\b/,
  notBefore: /\bnbf\b|\bnot ?before\b/,
  expiry: /\bexp\b|\bexpir(?:y|ation)\b/,
  clock: /\bclocks?\b|\bclock ?skew\b|\btime ?skew\b|\bsystem time\b/,
  nonce: /\bnonce\b/,
  state: /\bstate\b(?! ?token)/,
  dpop: /\bdpop\b/,
  scope: /\bscopes?\b/,
  user: /\b(?:your |the )?(?:user|account)(?: account)?\b/,
  accountStatus: /\blocked ?out\b|\baccount (?:is |has been )?locked\b|\buser is locked\b/,
  assignment: /\bassigned\b|\bassignment\b/,
  rate: /\brate ?limits?(?:ed|ing)?\b|\btoo many requests\b|\bthrottl(?:ed|ing)\b/,
  feature: /\bfeature\b/,
  origin: /\bcors\b|\bcross origin\b|\borigin (?:https?|null|header|is|not)\b|\b(?:allowed|trusted|unauthori[sz]ed) origins?\b|\baccess control allow origin\b/,
  connection: /\bconnect(?:ion)?\b|\btcp\b|\bdial\b|\bsocket\b|\bhandshake\b|\broute to host\b/,
  name: /\bdns\b|\bhost ?names?\b|\bno such host\b|\benotfound\b|\beai again\b|\bgetaddrinfo\b|\bname or service\b|\bname resolution\b/,
  certificate: /\bcertificates?\b|\bpkix\b|\btrust anchor\b|\bcert\b/,
  discovery: /\bwell ?known\b|\bopenid configuration\b|\bdiscovery\b|\bprovider metadata\b/,
  groupsClaim: /\bgroups? claim\b|\bclaim groups?\b/,
  evaluation: /\bevaluat(?:ion|ed|e)\b/,
  claim: /\bclaims?\b|\battributes?\b/,
  setting: /(?<!\b(?:public|private|signing|verification|matching) )\b(?:key|option|setting|section|parameter)s?\b/,
  settingsFile: /\b(?:ya?ml|toml|ini|application properties|conf|cfg|tfvars|hcl)\b/,
  foreignAccount: /\b(?:konto|benutzerkonto|compte|cuenta|conta|utenza|account|konta|kontot|kontoen)\b/,
  foreignPassword: /\b(?:passwort|kennwort|mot de passe|contraseña|senha|wachtwoord|hasło|lösenord)\b/,
  foreignCode:
    /\b(?:bestätigungscode|einmalcode|code de vérification|code de validation|código(?: de verificación)?|codice(?: di verifica)?|verificatiecode)\b/,
  foreignLink: /\b(?:\w{0,14}link(?:en)?|lien|enlace)\b|リンク|链接|鏈接|連結|링크|ссылк|odkaz/,
  foreignDevice: /\b(?:dispositivo|gerät|appareil|toestel|apparaat|urządzeni\w*|enhet\w*)(?= |$)|设备|裝置|デバイス|기기|устройств/,
  prompt: /\bpush|プッシュ|推送|푸시/,
  cutShort: /\bbefore (?:i|we|they|he|she|you|the user|users|anyone|anybody|people) (?:can|could|even|had|have|get|manage|tap|approve)\b/,
  loginRight:
    /\b(?:user|account)\b.{0,60}\bnot (?:allowed|permitted|authori[sz]ed|entitled) to (?:log ?in|sign ?in|access|use)\b|\byou (?:are|re) not (?:allowed|permitted|authori[sz]ed) to (?:log|sign) ?in\b|\bno (?:role|group|team|permission|authn)? ?mappings? (?:for|found|matched)\b/,
  foundUser:
    /\b(?:find|found|locate|no such|unknown|exist)\b.{0,20}\buser(?: ?name)?\b|\buser(?: ?name)?\b.{0,50}\b(?:not found|does not exist|not exist|unknown)\b/,
  address:
    /\bvalid ur[il]\b|\binvalid ur[il]\b|\bmalformed ur[il]\b|\bur[il] (?:is )?(?:invalid|malformed|not valid)\b|\bno protocol\b|\bno scheme\b|\b(?:unsupported|missing) protocol scheme\b/,
  relayState: /\brelay ?state\b/,
  identityProvider: /\bidps?\b|\bidentity providers?\b/,
  cookies: /\bcookies?\b/,
  app: /\bapp(?:lication)?\b/,
  push: /(?<!\b(?:git|docker|helm|npm) )\bpush\b(?! to (?:the |a |our )?(?:repo|branch|registry|main|master|origin))|\bnumber challenge\b|\bverify prompt\b/,
  factor: /\bfactors?\b|\bmfa\b|\bauthenticators?\b|\botp\b|\bpasscode\b|\bverification code\b/,
} as const

export const predicates = {
  foreignExpired:
    /\babgelaufen|\bverlopen|\bwygas|\bscadut|\bcaducad|\bexpirad|\bexpirée?s?(?= |$)|\butgått|\budløbet|\bvypršel|期限切れ|已?过期|已過期|만료|истек/,
  foreignUnassigned:
    /(?<![\p{L}])(?:nicht|pas|no|não|non|niet|nie|inte|ikke)(?: [\p{L}]+){0,3} (?:zugewiesen|zugeordnet|attribué|assigné|affecté|asignad|atribuíd|assegnat|toegewezen|przypisan|tilldelad|tildelt)|未.{0,4}(?:分配|指派|割り当て)|没有?.{0,6}分配|割り当てられてい(?:ません|ない)|할당되지|не назначен|není přiřazen/u,
  foreignDenied:
    /\bgeweigerd|\babgelehnt|\bverweigert|\brefusée?(?= |$)|\brechazad|\brecusad|\brifiutat|\bodrzuc|\bnekad|\bavvis|\bafvist|拒绝|拒絕|拒否|거부|отклонен/,
  locked: /\bgesperrt|\bverrouill|\bbloqu|\bbloccat|\bgeblokkeerd|\bvergrendeld|\bzablokowan|\blåst/,
  foreignInvalid:
    /\bungültig|\bnicht mehr gültig|\bfalsch|\binvalide|\bplus valide|\bincorrect|\bno (?:es )?válid|\bnon (?:è )?(?:più )?valid|\bongeldig|\bniet (?:meer )?(?:juist|geldig)|\bnieważn|\bnieprawidłow|\bogiltig|\bugyldig|\bneplatn|無効|无效|失效|유효하지|недействит/,
  future:
    /\bin the future\b|\bnot yet valid\b|\bused before\b|\bbefore issued\b|\btoo early\b|\bnot active\b|\bahead\b|\biat now\b|\bcurrent time\b|\b(?:at|iat|nbf) (?:claim |time )?(?:is )?(?:invalid|check failed)\b/,
  expired:
    /\bexpired?\b|\bhas expired\b|\bno longer valid\b|\btoo old\b|\bin the past\b|\bran out\b|\babgelaufen\b|\bexpir(?:é|ée|és|ées|ó)(?= |$)|\bexpirad[oa]\b|\bscadut[oa]\b|\bverlopen\b|\bcaducad[oa]\b/,
  used: /\balready (?:been )?(?:used|consumed|redeemed)\b|\breused?\b|\breplay\b/,
  revoked: /\brevoked\b|\binactive\b|\bdeactivated\b/,
  mismatch:
    /\bmis ?match\b|\b(?:does|did|do)(?: not| n t|n t) match\b|\bnot match\b|\bnot equal\b|\bdiffer(?:s|ent)?\b|\bexpected\b|\bunexpected\b|\bnot a valid audience\b/,
  notHeld: /(?:\bnot|n t) (?:contain|include)\b/,
  missing:
    /\bmissing\b|\bnot found\b|\bnot (?:present|provided|set|contain(?:ed)?|returned|included)\b|(?:\bnot|n t) (?:seem to )?(?:return|include|contain|send)\b|\bno such\b|\b(?:cannot|could not|unable to) (?:find|locate|resolve)\b|\brequired\b|\babsent\b|\bempty\b/,
  failed: /\b(?:state|nonce|certificate|relay ?state|signature) errors?\b/,
  malformed: /\bno protocol\b|\bno scheme\b|\bdoesn t represent\b/,
  unknown: /\bunknown\b|\bunrecogni[sz]ed\b|\bnot (?:known|recogni[sz]ed|associated|registered|configured)\b|\bno (?:idp|identity provider)\b/,
  invalid:
    /\binvalid\b|\bnot valid\b|\bmalformed\b|\bincorrect\b|\bwrong\b|\bfail(?:ed|ure|s)?\b|\brejected\b|\bdenied\b|\bunable\b|\bcould not\b|\bcannot\b|\brefused\b|\billegal\b|\bverification\b/,
  untrusted:
    /\bunknown authority\b|\bself ?signed\b|\bunable to (?:verify|get)\b|\bpath building\b|\b(?:not|un) ?trusted\b|\bverify failed\b|\bpartial ?chain\b|\buntrusted ?root\b/,
  reset: /\breset\b|\bhang up\b|\bbroken pipe\b|\beof\b|\bforcibly closed\b|\bclosed by the remote\b/,
  refused: /\brefused\b|\bunreachable\b|\bno route\b/,
  timeout: /\btime ?d? ?out\b|\bdeadline exceeded\b|\bdid not properly respond\b|\boperation was cancel?led\b/,
  exceeded: /\bexceed(?:ed|s|ing)?\b|\bmore than\b|\btoo many\b|\bviolation\b|\blimited\b|\breached\b|\b429\b/,
  notEntitled: /\bnot (?:allowed|permitted|authori[sz]ed|entitled) to\b/,
  unmapped: /\bno \w* ?mappings?\b/,
  notAllowed:
    /\bnot (?:allowed|enabled|permitted|available|supported)\b|\bdisabled\b|\b(?:do|does) not have (?:permission|access)\b|\bdon t have (?:permission|access)\b|\bblocked\b|\bunsupported\b/,
} as const

type Subject = keyof typeof subjects
type Predicate = keyof typeof predicates

/** Which causes a clause with these subjects and one of these predicates speaks for. `marked`: only where the text names Okta. */
export type Rule = { all: readonly Subject[]; any: readonly Predicate[]; causes: readonly CauseOf[]; marked?: boolean }

/** From the particular to the general: the first that fits a clause counts. */
export const rules: readonly Rule[] = [
  { all: ['foreignAccount', 'foreignDevice'], any: ['foreignInvalid'], causes: ['sign-in-error/authenticatorBroken'], marked: true },
  { all: ['foreignLink'], any: ['foreignInvalid', 'foreignExpired'], causes: ['sign-in-error/linkExpired'], marked: true },
  { all: [], any: ['foreignUnassigned'], causes: ['sign-in-error/appNotAssigned'], marked: true },
  { all: ['prompt'], any: ['foreignDenied'], causes: ['sign-in-error/factorRejected'], marked: true },
  { all: ['foreignAccount'], any: ['locked'], causes: ['sign-in-error/userLocked'], marked: true },
  { all: ['foreignPassword'], any: ['expired'], causes: ['sign-in-error/passwordExpired'], marked: true },
  { all: ['foreignCode'], any: ['foreignInvalid', 'expired'], causes: ['sign-in-error/passcodeInvalid'], marked: true },
  { all: ['address'], any: ['invalid', 'missing', 'notAllowed', 'malformed'], causes: ['sign-in-error/orgUrlWrong', 'api-error/orgUrlWrong'], marked: true },
  { all: ['accountStatus'], any: ['invalid', 'notAllowed', 'exceeded', 'missing'], causes: ['sign-in-error/userLocked'], marked: true },
  { all: ['clientAssertion', 'issuedAt'], any: ['future', 'invalid'], causes: ['sign-in-error/clientAssertionInvalid', 'sign-in-error/clockSkewed'] },
  { all: ['saml', 'signature'], any: ['invalid', 'mismatch', 'missing'], causes: ['sign-in-error/samlSignatureInvalid'] },
  { all: ['saml', 'audience'], any: ['invalid', 'mismatch', 'missing', 'notAllowed'], causes: ['sign-in-error/samlAudienceMismatched'] },
  { all: ['saml', 'issuer'], any: ['invalid', 'mismatch', 'missing'], causes: ['sign-in-error/samlIssuerMismatched'] },
  { all: ['saml', 'recipient'], any: ['invalid', 'mismatch', 'missing'], causes: ['sign-in-error/samlDestinationMismatched'] },
  { all: ['groupsClaim'], any: ['exceeded'], causes: ['sign-in-error/tokenContentFailed', 'api-error/tokenContentFailed'] },
  { all: ['setting', 'settingsFile'], any: ['missing', 'unknown'], causes: ['api-error/clientFault', 'sign-in-error/clientFault'], marked: true },
  { all: ['audienceAbsent'], any: ['notHeld'], causes: ['sign-in-error/claimMissing'] },
  { all: ['audience'], any: ['notHeld'], causes: ['api-error/audienceMismatched', 'sign-in-error/audienceMismatched'] },
  { all: ['claim'], any: ['missing'], causes: ['sign-in-error/claimMissing'] },
  { all: ['claim', 'evaluation'], any: ['invalid'], causes: ['sign-in-error/tokenContentFailed', 'api-error/tokenContentFailed'] },
  {
    all: ['saml', 'certificate'],
    any: ['invalid', 'mismatch', 'expired', 'missing'],
    causes: ['sign-in-error/samlSignatureInvalid', 'sign-in-error/samlCertificateExpired'],
  },
  { all: ['relayState'], any: ['invalid', 'missing', 'unknown'], causes: ['sign-in-error/idpInitiatedUnsupported'], marked: true },
  { all: ['identityProvider'], any: ['unknown'], causes: ['sign-in-error/samlIssuerMismatched', 'sign-in-error/appUrlWrong'], marked: true },
  { all: ['saml'], any: ['future', 'expired'], causes: ['sign-in-error/samlClockSkewed'] },
  { all: ['dpop'], any: ['missing'], causes: ['api-error/dpopProofMissing'] },
  { all: ['dpop'], any: ['expired', 'used', 'mismatch', 'invalid'], causes: ['api-error/dpopProofInvalid'] },
  { all: ['issuedAt'], any: ['future', 'invalid', 'mismatch'], causes: ['sign-in-error/clockSkewed', 'api-error/clockSkewed'] },
  { all: ['notBefore'], any: ['future', 'invalid', 'mismatch'], causes: ['sign-in-error/clockSkewed', 'api-error/clockSkewed'] },
  { all: ['accessToken'], any: ['future'], causes: ['api-error/clockSkewed', 'sign-in-error/clockSkewed'] },
  { all: ['idToken'], any: ['future'], causes: ['sign-in-error/clockSkewed'] },
  { all: ['clock'], any: ['invalid', 'mismatch', 'future', 'exceeded', 'expired'], causes: ['sign-in-error/clockSkewed', 'api-error/clockSkewed'] },
  { all: ['refreshToken'], any: ['invalid', 'expired', 'revoked', 'used'], causes: ['sign-in-error/refreshTokenInvalid'] },
  { all: ['pkce'], any: ['invalid', 'mismatch', 'missing'], causes: ['sign-in-error/pkceFailed'] },
  { all: ['code'], any: ['invalid', 'expired', 'used'], causes: ['sign-in-error/authorizationCodeInvalid'] },
  { all: ['clientAssertion'], any: ['invalid', 'expired', 'missing', 'mismatch', 'used'], causes: ['sign-in-error/clientAssertionInvalid'] },
  { all: ['clientSecret'], any: ['invalid', 'mismatch', 'expired'], causes: ['sign-in-error/clientSecretInvalid'] },
  {
    all: ['clientAuthentication'],
    any: ['invalid'],
    causes: ['sign-in-error/clientSecretInvalid', 'sign-in-error/clientAuthMethodMismatched', 'sign-in-error/clientIdUnknown'],
  },
  { all: ['redirectUri'], any: ['mismatch', 'notAllowed', 'invalid'], causes: ['sign-in-error/redirectUriMismatched'] },
  { all: ['feature'], any: ['notAllowed'], causes: ['api-error/featureUnavailable'], marked: true },
  {
    all: ['rate'],
    any: ['exceeded', 'invalid'],
    causes: ['api-error/rateLimited', 'api-error/concurrencyLimited', 'api-error/clientRateLimited'],
    marked: true,
  },
  { all: ['certificate'], any: ['untrusted'], causes: ['api-error/tlsIntercepted', 'api-error/trustStoreIncomplete'], marked: true },
  { all: ['name'], any: ['missing', 'invalid', 'timeout'], causes: ['api-error/oktaUnreachable'], marked: true },
  { all: ['connection'], any: ['reset', 'refused', 'timeout'], causes: ['api-error/oktaUnreachable'], marked: true },
  { all: ['origin'], any: ['notAllowed', 'missing', 'invalid'], causes: ['api-error/originNotAllowed'], marked: true },
  { all: ['audience'], any: ['invalid', 'mismatch'], causes: ['api-error/audienceMismatched', 'sign-in-error/audienceMismatched'] },
  { all: ['issuer'], any: ['invalid', 'mismatch'], causes: ['api-error/issuerMismatched', 'sign-in-error/issuerMismatched'] },
  { all: ['key'], any: ['missing', 'mismatch'], causes: ['api-error/keysUnavailable', 'sign-in-error/keysUnavailable', 'api-error/orgTokenUnverifiable'] },
  {
    all: ['discovery'],
    any: ['invalid', 'missing', 'timeout', 'refused'],
    causes: ['sign-in-error/keysUnavailable', 'sign-in-error/orgUrlWrong', 'sign-in-error/authorizationServerMissing', 'api-error/keysUnavailable'],
  },
  { all: ['nonce'], any: ['invalid', 'mismatch', 'missing', 'failed'], causes: ['sign-in-error/sessionStateStale', 'sign-in-error/clientFault'] },
  {
    all: ['state'],
    any: ['mismatch', 'missing'],
    causes: ['sign-in-error/sessionStateStale', 'sign-in-error/idpInitiatedUnsupported', 'sign-in-error/clientFault'],
  },
  { all: ['push', 'cutShort'], any: ['invalid', 'timeout'], causes: ['sign-in-error/factorTimedOut'], marked: true },
  { all: ['push'], any: ['expired', 'timeout'], causes: ['sign-in-error/factorTimedOut'], marked: true },
  { all: ['push'], any: ['invalid'], causes: ['sign-in-error/factorRejected'], marked: true },
  {
    all: ['loginRight'],
    any: ['notEntitled', 'unmapped'],
    causes: ['sign-in-error/appRefusedUser', 'sign-in-error/jitFailed'],
    marked: true,
  },
  { all: ['foundUser'], any: ['missing', 'invalid'], causes: ['sign-in-error/samlUserUnmatched', 'sign-in-error/appRefusedUser'], marked: true },
  { all: ['user', 'app'], any: ['unknown'], causes: ['sign-in-error/appNotAssigned', 'sign-in-error/appRefusedUser'], marked: true },
  { all: ['state'], any: ['invalid', 'failed'], causes: ['sign-in-error/sessionStateStale', 'sign-in-error/clientFault'], marked: true },
  { all: ['certificate'], any: ['invalid', 'expired', 'failed'], causes: ['api-error/tlsIntercepted', 'api-error/trustStoreIncomplete'], marked: true },
  { all: ['accessToken'], any: ['expired'], causes: ['api-error/tokenExpired', 'api-error/clockSkewed'] },
  { all: ['tokenAbsent'], any: ['invalid', 'notAllowed', 'missing'], causes: ['api-error/authorizationMissing'], marked: true },
  { all: ['apiToken'], any: ['invalid', 'revoked', 'expired'], causes: ['api-error/apiTokenInvalid'], marked: true },
  { all: ['assignment', 'user'], any: ['missing', 'invalid', 'notAllowed'], causes: ['sign-in-error/appNotAssigned'], marked: true },
]
