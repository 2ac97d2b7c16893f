/** A symptom: one sentence holds every pattern of `said`, and the text every one of `about`. */
export type Phrases = { said: readonly RegExp[]; about: readonly RegExp[] }

// English, and the words of other languages in which people write to a helpdesk.
const remoteDesktop =
  /\brdp\b|\bremote ?desktop\w*|\bremot(?:e|es|ed|ing) (?:in)?to\b|\bterminal ?servers?\b|\brds\d*\b|\brd gateway\b|\bjump ?(?:host|server|box)\b|\bbureau à distance\b|\bescritorio remoto\b|リモート ?デスクトップ/i
const okta = /okta|\bmfa\b|multi-?factor|second factor|zweite[nr]? faktor/i
const workflows = /\bworkflows\b/i
const verify = /\bokta ?verify\b|\bfastpass\b/i
const failing =
  /\b(?:fail(?:s|ed|ing)?|errors?|can(?:no|')t|cannot|unable|refused|red|broken|does(?:n't| not) work|stop(?:s|ped)?|won't|geht nicht|funktioniert nicht|ne (?:marche|fonctionne) pas|no (?:funciona|puede)|hängen|hängt|bloquée?|hangs|stuck)\b/i
const calls = /\b(?:api|sdk|library|module|client|script|code|package|plug-?in|connector|terraform|gem|function|callout|method|program|jobs?)\b|\w\.\w{2,30}\(/i
const refusing = /(?<![\w.:/-])40[13]\b|\b(?:fail\w*|forbidden|denied|refuse[sd]?|reject(?:s|ed)?|errors?|undefined|null|empty|no scopes?)\b/i
const everyone = /\b(?:every ?(?:one|body)|no ?(?:one|body)|all (?:the )?(?:users|people|staff)|niemand|alle|tout le monde|personne|nadie|todos)\b/i
const onePerson =
  /\b(?:(?:only|just) (?:me|i|one (?:user|person|colleague))|one (?:single )?(?:user|person|colleague) (?:can|gets|is)|nur (?:ich|bei mir)|seulement moi|solo (?:yo|a mí))\b/i

export const symptoms = {
  /** Everybody, or nobody gets in, over Remote Desktop. */
  remoteDesktopEveryone: { said: [everyone], about: [remoteDesktop, okta, failing] },
  /** One person alone, over Remote Desktop. */
  remoteDesktopOnePerson: { said: [onePerson], about: [remoteDesktop, okta, failing] },
  /** Okta's window stays empty on a Windows server. */
  remoteDesktopBlank: {
    said: [/\b(?:blank|white|empty|leere?[sn]?|weiße?[sn]?|vide|blanche?|en blanco)\b/i, /\b(?:window|box|screen|page|fenster|fenêtre|ventana)\b/i],
    about: [remoteDesktop, okta],
  },
  /** Who authorized a connection of Workflows has gone. */
  workflowsAuthorGone: {
    said: [
      /\b(?:admin\w*|owner|author|account|user|employee|colleague|who (?:set|built|made|created))\b/i,
      /\b(?:left|gone|quit|deactivated|deleted|offboarded|retired|no longer (?:here|with us))\b/i,
    ],
    about: [workflows, /\b(?:cards?|flows?)\b/i],
  },
  /** Calls fail for a while, then work again, then fail again. */
  failsInBursts: {
    said: [/\b(?:fail\w*|errors?|refused|429)\b/i, /\b(?:minutes?|while|seconds)\b/i, /\b(?:works?|fine|succeeds?|okay|recovers?)\b/i],
    about: [/\b(?:calls?|requests?|sync\w*|api|jobs?|script)\b/i, okta],
  },
  /** Okta Verify after a new, restored or replaced phone. */
  newPhone: {
    said: [
      /\b(?:new|replaced|restored|reset|wiped|switched|changed|another|neue[sn]?|nouveau|nouvel|nuevo|cambiado|cambiato|novo|troquei|nieuwe|nowy|nowym|nytt|ny)\b|\b(?:changé|cambié|troqué) de |新しい|新的|换了|換了|机种变更|機種変更|새 /i,
      /\b(?:i?phones?|mobile|device|laptop|computer|pc|macbook|mainboard|motherboard|handy|smartphone|android|tablet|telefon\w*|téléphone|portable|móvil|teléfono|celular|cellulare|telemóvel|telefoon|komórk\w*)\b|スマホ|携帯|手机|手機|휴대/i,
    ],
    about: [verify],
  },
  /** Okta Verify cannot be set up, or fails with its own keys on a computer. */
  verifySetUpFails: {
    said: [
      /\b(?:enroll?(?:ing|ment|ed)?|adds? (?:the |an |my )?account|set(?:ting)? ?up|\w{0,12}einrichtung|einrichten|registrier\w*|configur\w+|CreateSilentKeyPair|Platform Crypto Provider|tpm|keychain|secure enclave)\b/i,
    ],
    about: [verify, failing],
  },
  /** After signing in, the sign-in page is there again. */
  signInLoop: {
    said: [/\b(?:(?:log|sign)[ -]?in|login)\b/i, /\b(?:again|reload\w*|loop\w*|over and over|in circles|endless\w*|infinite)\b/i],
    about: [okta, /\b(?:page|screen|form|redirect\w*|loop\w*)\b/i],
  },
  /** The browser goes back and forth between the app and Okta. */
  redirectLoop: { said: [/\btoo many redirects\b|\bback and forth\b|\bredirect loop\b|\bback to okta\b/i], about: [okta] },
  /** An app is missing on the dashboard, or its tile is gone. */
  tileMissing: {
    said: [
      /\b(?:no|missing|lost|without|see|have|find)(?: (?!and\b|but\b|then\b)[\w’'-]{1,20}){0,3} (?:tile|chiclet|app icon)s?\b|\b(?:tile|chiclet|app icon)s?(?: [\w’'-]{1,20}){0,5} (?:missing|gone|lost|disappeared|not (?:there|shown|visible|on))\b/i,
      /\b(?:no|missing|gone|lost|disappeared|without|not|doesn['’]?t|can['’]?t|cannot)\b/i,
    ],
    about: [okta],
  },
  /** Remote Desktop lets people in with the Windows password alone. */
  secondFactorMissing: {
    said: [
      /\b(?:straight in|no okta (?:window|prompt|page)|no (?:mfa|second factor)|without (?:mfa|a second factor|any prompt)|(?:never|not) (?:asked|prompted|asks|prompts))\b/i,
    ],
    about: [/\brdp\b|\bremote ?desktop|\bterminal ?server|\bjump ?(?:host|server|box)|\bcredential provider\b/i, okta],
  },
  /** Windows refuses before Okta asks. */
  windowsAsksAgain: {
    said: [/\b(?:before|never|no)\b/i, /\bokta\b/i, /\bwindows (?:password|credentials?|login)\b|\b(?:password|credentials?) (?:box|prompt|window)\b/i],
    about: [remoteDesktop],
  },
  /** A call with a token that is bound to a key, and no proof with it. */
  dpopProofAbsent: {
    said: [/\b(?:no|without|lacks?|missing|(?:not|never|n't) (?:sen[dt]|add|set|include|attach|have|has))(?: (?:an?|the|any))? dpop(?: proof)?(?: header)?\b/i],
    about: [okta, /(?<![\w.:/-])40[013]\b|\b(?:fail\w*|errors?|refused|rejected)\b/i],
  },
  /** The same call works with another program, so neither Okta nor the credentials are at fault. */
  worksElsewhere: {
    said: [
      /\b(?:curl|postman|insomnia|swagger|same (?:query|call|request|filter|search|ur[il]|token|key|credentials?)|api explorer)\b/i,
      /\b(?:works?|worked|fine|correct(?:ly)?|okay|succeeds?|i can use|gives? (?:me )?(?:the )?(?:right|correct|expected))\b/i,
    ],
    about: [okta, calls],
  },
  /** What a caller asks for is not taken into account. */
  parameterIgnored: {
    said: [
      /\b(?:search|filter|quer(?:y|ies)|limit|parameters?|sort\w*|expand|option|after|page size)\b/i,
      /\b(?:is|are|gets?|being|seems?|was|were) (?:simply |just |silently |completely |to be )?ignored\b|\bignor(?:es?|ing) (?:the|my|our|any|every)\b|\bhas no effect\b|\bmakes no difference\b/i,
    ],
    about: [okta, calls],
  },
  /** A resource server looks for `scope` in a token, and Okta's hold `scp`. */
  scopeClaimName: {
    said: [/(?<![\w.])["'`]?scp\b/i, /["'`]scopes?["'`]|\bclaim (?:named |called )?scopes?\b|\bscopes? claim\b/i],
    about: [okta, refusing],
  },
  /** Whoever made the API token has left, or their account has ended. */
  tokenOwnerGone: {
    said: [
      /\b(?:who|admin\w*|owner|author|account|user|employee|colleague|he|she|they)\b/i,
      /\b(?:left|gone|quit|deactivated|deleted|suspended|offboarded|retired|no longer (?:here|with us))\b/i,
    ],
    about: [
      okta,
      /\b(?:api[ -]?(?:tokens?|keys?)|ssws)\b/i,
      /\b(?:created|made|generated|issued|set up|belong\w*|owned)\b/i,
      /\b(?:fail\w*|stop\w*|errors?|401|refused|rejected|not|nothing|no longer|since)\b/i,
    ],
  },
  /** A flow that others call runs longer than they wait. */
  flowTooSlow: {
    said: [/\btime[ds]?[ -]?outs?\b|\btoo long\b|\b(?:30|60) ?(?:s|sec|seconds)\b|\ba minute\b|\b504\b/i],
    about: [
      workflows,
      /\bflows?\b/i,
      /\b(?:api endpoint|caller|calls|invoke|webhook|inline hook|event hook|event hooks|helper flow)\b/i,
      /\b(?:goes on|still runs?|keeps running|continues|finishe[sd]|is successful|succeeds|success\w*|completes?)\b/i,
    ],
  },
  /** It works from one network and not from another. */
  otherNetwork: {
    said: [/\b(?:vpn|office|home|wi-?fi|mobile data|hotspot|hotel|abroad|trip)\b/i, /\b(?:works?|fine|never needed|lets me|get in)\b/i],
    about: [okta, /\b(?:not allowed|denied|refused|blocked|no access|permission|can't|cannot|doesn't let|won't let)\b/i],
  },
  /** A token of the API that was not used for long. */
  tokenUnused: {
    said: [/\b(?:months?|quarter\w*|times a year|last (?:time|used|year)|30 days|unused|vacation|holidays?)\b/i],
    about: [/\bapi[ -]?tokens?\b|\bssws\b/i, okta, /\b(?:doesn't|does not|no longer|not|stopped|won't|any ?more)\b/i],
  },
  /** Wrong passwords over and over, and then the right one is refused too. */
  manyAttempts: {
    said: [/\b(?:over and over|many times|again and again|repeatedly|too often|rubbish|\d+ times|several times)\b/i, /\b(?:password|pin|code)\b/i],
    about: [okta, /\b(?:won't|doesn't|no longer|not any ?more|any ?more|refuses?|even the right|right (?:one|password|code))\b/i],
  },
  /** Somebody cannot sign in, and nothing more is said. */
  cannotSignIn: {
    said: [
      /\bokta\b/i,
      /\b(?:can(?:no|')?t|can not|unable to|not able to|(?:doesn't|won't|not|does not) let\w*|kann|peux|peut|puedo|puede|consigo|riesco)\b|oturum açılamıyor|giriş yapamıyor|ログインでき|サインインでき/i,
      /\b(?:in|into|on|einloggen|anmelden|connecter|entrar|iniciar|acceder|accedere|access)\b|oturum|giriş|ログイン|サインイン/i,
    ],
    about: [],
  },
  /** A call that worked gives an empty list, or less than there is. */
  emptyResult: {
    said: [
      /^\s*\[\]\s*$|\bbody: ?\[\]|\b(?:received|got|found|fetched) (?:0|zero|no) (?:users|groups|apps|results|records|entries|events)\b|\b(?:empty (?:list|array|result)|list is empty|list empty|returns? (?:nothing|no (?:users|groups|results))|only (?:some|part) of the)\b|\bno (?:users|groups|apps|applications|results|records|members|entries|events|devices)(?: (?:were|was|are))? (?:found|returned|available|visible)\b/i,
    ],
    about: [
      /\b200\b|\b(?:users|groups|apps|applications|results|records|members|entries|events|devices) (?:(?:were|was|are) )?(?:found|returned|available|visible) (?:in|for|by|from) (?:your |the |our )?okta\b/i,
      okta,
    ],
  },
  /** An agent of Okta's fails by itself: AD, LDAP, RADIUS, ADFS, IWA, provisioning. */
  agentFails: {
    said: [
      /\b(?:(?:ad|ldap|active directory|radius|iwa|provisioning|on-?prem(?:ises)?)(?: (?:server|mfa|sync))? agent|okta_onprem_mfa|OktaMfaAdfs|okta (?:mfa )?(?:provider|adapter|plug-?in) for ad ?fs|okta ad ?fs)\b/i,
    ],
    about: [failing],
  },
  /** Okta Device Access or Desktop MFA on a computer: not the provider for Remote Desktop. */
  deviceAccess: {
    said: [/\b(?:desktop ?mfa|device access (?:code|policy)|okta device access|Offline factor grace|FactorRequirementsManager|OktaDeviceAccess)\b/i],
    about: [failing],
  },
  /** Opened from Okta's dashboard an app fails, and begun at the app it works. */
  onlyFromTile: {
    said: [
      /\bidp[- ]?initiated\b|\b(?:from|in|through|via|on|at) (?:the |my |our )?okta(?:'s)?\b|\b(?:tile|chiclet)\b|\bclick\w* (?:on )?(?:the|its|our) (?:app|icon|button)\b/i,
      /\b(?:from|in|through|via|initiat\w*|start\w*|begin\w*|click\w*|tile|chiclet)\b/i,
      /\b(?:errors?|fails?|doesn't|does not|not|won't|says|see|blank|refuse[sd]?|lands?|get)\b/i,
    ],
    about: [
      okta,
      /\b(?:works?|fine|functions?|no (?:problem|trouble)|logs? (?:me )?in|gets? (?:me|us|you|them|her|him) in)\b/i,
      /\b(?:sp[- ]?initiated|by hand|direct(?:ly)?|type (?:the|its)|url of the app|log ?in with sso|(?:login|sso) button|(?:from|at|in|on) (?:our|the|its)(?: own)? (?:tool|app|site|product|portal)(?:'s)?\b)/i,
    ],
  },
  /** The policy asks for a second factor, and a program signs in by itself. */
  programAskedForFactor: {
    said: [
      /\bmfa\b|\b2fa\b|\bmulti-?factor\b|\bsecond factor\b|\b(?:any )?(?:two|2)[- ]?factors?\b|\bfactor types\b/i,
      /\b(?:policy|require[sd]?|enabled|enforced|enforce|mandatory|asks?|turned on|switched on|activated|second|have to)\b/i,
    ],
    about: [
      okta,
      failing,
      /\b(?:cli|command[- ]line|connector|driver|plug-?in|headless|script|saml2aws|aws-okta|gimme-aws-creds|snowflake|jdbc|odbc|openvpn|vpn|native (?:okta )?authentication|service account|cron|ldap interface|basic auth\w*|traceback|stack trace|processcreds|redshift)\b/i,
    ],
  },
  /** Accounts are not created or changed in an app. */
  provisioningFails: {
    said: [/\bscim\b|(?<!jit )(?<!just-in-time )\b(?:de)?provision(?:s|ed|ing)?\b|\bgroup push\b|プロビジョニング|\bbereitstellung\b|\baprovisionamiento\b/i],
    about: [
      okta,
      /\bscim\b|\bprovisioning\b|\bgroup push\b/i,
      /\b(?:stop(?:s|ped)?|fails?|failed|failing|errors?|not provisioned|doesn't|does not|don't|never|refuse[sd]?|unable|fehl\w*|échou\w*)\b|エラー|失敗/i,
    ],
  },
  /** Okta's page in a window of a program, which cannot ask Okta Verify or a security key. */
  embeddedBrowser: {
    said: [/\b(?:fastpass|okta verify|security key|biometric\w*|passkey|webauthn|fido2?)\b/i],
    about: [
      okta,
      /\b(?:desktop app|electron|web ?view|embedded browser|in-app browser|setup assistant|xcreds|jamf connect|(?:login|sign[ -]?in) window)\b/i,
      /\b(?:nothing happens|does nothing|never|not working|doesn't (?:open|work)|stalls?|stuck|neither|nor|can't|cannot)\b/i,
    ],
  },
  /** A program that signs people in through Okta shows an error of its own. */
  appShowsError: {
    said: [/\b(?:errors?|fails?|failed|failing|exception|doesn't work|not work(?:ing)?|problem|issue|refuse[sd]?|unable|could not|can't|cannot)\b/i],
    about: [
      /\bokta\b/i,
      /\b(?:log(?:s|ged|ging)?[ -]?(?:in|on)|sign(?:s|ed|ing)?[ -]?(?:in|on)|sso|saml\w*|oidc|openid|oauth\w*|authenticat\w+|connect(?:ing|ion)?)\b/i,
    ],
  },
  /** A program that calls Okta's API shows an error of its own. */
  callFails: {
    said: [
      /\b(?:errors?|fails?|failed|failing|exception|throws|crash\w*|doesn't work|not work(?:ing)?|problem|issue|refuse[sd]?|unable|could not|can't|cannot)\b/i,
    ],
    about: [/\bokta\b/i, /\b(?:api|sdk|terraform|pulumi|sync\w*|scim|endpoint|requests?|connector|exporter|module|plug-?in|tokens?|jwt|verif\w+|bearer)\b/i],
  },
  /** A program looks for an attribute of the person that did not come. */
  attributeAbsent: {
    said: [
      /\b(?:KeyError: |Undefined (?:array key|index):? |key not found: |has no attribute )['"](?:(?:first|last|given|family|display|user|nick)?[ _]?name|e?[-_]?mail(?:[ _]?address)?|groups?|roles?|upn|preferred_username|login|uid|sub|user_?principal_?name|name_?id|department)['"]/i,
    ],
    about: [okta, /\bsaml|\boidc\b|\bava\b|\buser_?info\b|\buser_?attributes\b|\bclaims\b|\bid_?token\b|\bsso\b|\battributes\b/i],
  },
  /** The app gets no groups. */
  groupsAbsent: {
    said: [
      /\bno such group\b|\bno roles\b|\broles? {1,9}\(none\)|\bgroups?: ?(?:-|\[\]|none|null|empty)|\b(?:no|empty|without|missing) groups?\b|\bgroups? (?:is|are|claim is|claim) (?:empty|missing|null|not (?:sent|there|passed|included))|\bby groups?\b[^.!?\n]{1,40}\b(?:never|not)\b/i,
    ],
    about: [okta, /\b(?:log|sign)(?:s|ged|ned)?[ -]?(?:in|on)\b|\b(?:sso|oidc|saml|login|claims?|scopes?)\b/i],
  },
  /** Somebody is in more groups than a token can hold. */
  tooManyGroups: {
    said: [/\b(?:over|more than|exceed\w*|above|limit of|>) ?(?:\d{3}|a hundred)\b[^.!?\n]{1,30}\bgroups?\b|\btoo many groups\b/i],
    about: [okta, failing],
  },
  /** An org without a custom authorization server. */
  authorizationServersAbsent: {
    said: [/\b(?:no|not|without|missing|lacks?|doesn't have|don't have)\b/i, /\bauthori[sz]ation servers?\b/i],
    about: [okta],
  },
  /** The name or the address of a person was changed. */
  personRenamed: {
    said: [
      /\b(?:e-?mail|username|user name|upn|last name|surname|login name|name)\b/i,
      /\b(?:changed|renamed|married|updated|switched|corrected|geändert|umbenannt|changée?|cambiad[oa])\b/i,
    ],
    about: [okta, failing, /\b(?:user|person|she|her|he|his|my|colleague|employee|account)\b/i],
  },
  /** It works in one browser and not in another, or not in a private window. */
  otherBrowser: {
    said: [/\b(?:incognito|inprivate|private (?:window|mode|browsing|tab)|third[- ]party cookies?|safari|firefox|edge|chrome|brave)\b/i],
    about: [
      okta,
      /\b(?:works?|fine|okay|only|except)\b/i,
      /\b(?:incognito|inprivate|private (?:window|mode|browsing|tab)|third[- ]party cookies?)\b|\b(?:safari|firefox|edge|chrome|brave)\b[^.!?]{1,80}\b(?:safari|firefox|edge|chrome|brave)\b/i,
      /\b(?:log|sign)(?:s|ged|ned)?[ -]?(?:in|on)\b|\blogin\b|\bsso\b/i,
    ],
  },
  /** Okta lets a person in, and the app says that they may not. */
  appSaysNo: {
    said: [
      /\b(?:app(?:lication)?|site|tool|portal|it|then|but)\b/i,
      /\b(?:no access|access denied|not (?:allowed|authori[sz]ed|have access|have permission)|no permissions?|not a member|(?:not|don['’]t|doesn['’]t) have an? (?:[\w-]{1,20} )?account|administrator (?:of this [\w-]{1,20} )?to add you|unauthori[sz]ed user|kein zugriff|accès refusé|acceso denegado)\b/i,
    ],
    about: [okta, /\b(?:(?:log|sign)(?:s|ged|ned)? in(?:to)? (?:to |at |with )?okta|okta (?:log|sign)[ -]?in|okta(?: itself)? (?:lets|accepts|succeeds))\b/i],
  },
  /** The certificate for signing was exchanged. */
  certificateExchanged: {
    said: [
      /\b(?:rotat\w+|renew\w*|exchanged|replaced|new|changed|regenerated|updated|erneuert|ausgetauscht)\b/i,
      /\b(?:certificates?|certs?|signing keys?|zertifikat\w*)\b/i,
    ],
    about: [okta, failing, /\bsaml\b|\bsso\b/i],
  },
  /** A sign-out that Okta's page or the app refuses. */
  signOutFails: {
    said: [
      /\b(?:sign|log)(?:s|ging|ing)?[ -]?(?:out|off)\b|\bend_?session\b|\bpost_?logout\w*/i,
      /\b(?:40[034]|bad request|errors?|fails?|failed|invalid|refuse[sd]?|exception)\b/i,
    ],
    about: [okta],
  },
  /** The app sends its secret another way than Okta is told. */
  clientMethodsDiffer: {
    said: [/\bclient_secret_(?:post|basic)\b(?!["']?\s?,\s?["']?(?:client_secret|private_key|none|tls_))/i],
    about: [
      okta,
      /\bauthorization: ?basic\b|\bbasic (?:auth\w*|header)\b|\bclient_secret_basic\b/i,
      /\bclient_secret_post\b|\bin the (?:request |post )?body\b|-d ["']?client_secret=/i,
      /\binvalid_client\b|\bclient authentication failed\b|\b401\b/i,
    ],
  },
  /** A program gives up before somebody can answer the prompt. */
  promptCutShort: {
    said: [
      /\bpush(?:es)?\b|\bprompt\b|\bnotification\b|\b(?:my|the) phone\b/i,
      /\bbefore (?:i|we|they|he|she|you|the user|users|anyone|anybody|people) (?:can|could|even|had|have|get|manage|tap|approve)\b|\bno time to (?:tap|approve|answer|accept)\b/i,
    ],
    about: [okta, /\b(?:denied|time[sd]?[ -]?out|timeout|fail\w*|errors?|seconds?|gives up|disconnect\w*)\b/i],
  },
  /** The push never arrives, or much too late. */
  pushLate: {
    said: [
      /\bpush(?:es)?\b/i,
      /\b(?:never|not get(?:ting)?|late|later|slow|(?:does ?n['’]?t|does not|(?:do|did) ?n['’]?t|did not)(?: just| even)? (?:come|arrive|appear|show)|expired?|caducad\w+|no (?:me )?llega|expiré|n['’]arrive pas|abgelaufen|kommt (?:gar )?nicht|verlopen|komt niet|scadut\w+|wygas\w+|expirou|não chega)\b/i,
    ],
    about: [/okta|\bmfa\b|\bpassw\w+|contraseña|passwort|mot de passe|wachtwoord|senha|hasł\w+|\b(?:sign|log)[ -]?in\b/i],
  },
  /** A browser keeps the page from talking to Okta Verify on the same computer. */
  localNetworkAsked: {
    said: [/\blocal network\b|\bblock\w* (?:access to |the connection to )?okta verify\b|\blokale[ns]? netzwerk\w*|\bréseau local\b|\bred local\b/i],
    about: [verify, /\b(?:browser|chrome|edge|firefox|safari|navegador|navigateur)\b/i],
  },
} as const satisfies Record<string, Phrases>
export type SymptomKey = keyof typeof symptoms
