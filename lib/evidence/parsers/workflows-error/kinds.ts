/**
 * The kinds of error of Workflows, as its console writes them in English, Japanese (English with a translation in brackets) and French.
 * https://help.okta.com/wf/en-us/Content/Topics/workflows/workflows-error-types.htm
 */
export type ErrorKind = 'oauthRefresh' | 'httpRequest' | 'http' | 'forbidden' | 'notFound' | 'connection' | 'notActive' | 'timeout' | 'flow' | 'unknown'

type Row = { kind: ErrorKind; names: RegExp; meaning: RegExp }
/** `names`: the kind on a line of its own. `meaning`: words of the line below it that only Workflows writes. */
const rows: Row[] = [
  {
    kind: 'oauthRefresh',
    names: /^(?:OAuth Refresh Error|Erreur d['’]actualisation OAuth|OAuth更新エラー)$/i,
    meaning: /OAuth refresh failed|actualisation OAuth échou|OAuthの更新に失敗/i,
  },
  {
    kind: 'httpRequest',
    names: /^(?:HTTP Request Error|Erreur de requête HTTP|HTTPリクエストエラー)$/i,
    meaning: /^\d{3}\b|external service returned|service externe renvoyait|外部サービスが/i,
  },
  { kind: 'http', names: /^(?:HTTP Error|Erreur HTTP|HTTPエラー)$/i, meaning: /external service returned|service externe a renvoyé|外部サービスが/i },
  {
    kind: 'forbidden',
    names: /^(?:Forbidden|Interdite?|禁止)$/i,
    meaning: /Access to a resource is forbidden|accès à une ressource est interdit|リソースへのアクセスは禁止/i,
  },
  {
    kind: 'notFound',
    names: /^(?:Not Found|Non trouvée?|見つからない)$/i,
    meaning: /A resource wasn['’]t found|ressource n['’]a pas été trouvée|リソースが見つかりません/i,
  },
  {
    kind: 'connection',
    names: /^(?:Connection Error|Network Error|Erreur de connexion|Erreur réseau|接続エラー|ネットワークエラー)$/i,
    meaning: /TCP connection couldn['’]t|low-level networking error|connexion TCP|erreur de réseau de bas niveau|TCP接続を初期化|低レベルのネットワーク/i,
  },
  {
    kind: 'notActive',
    names: /^(?:Not Active|Non actif|非アクティブ)$/i,
    meaning: /flow isn['’]t active|flow is not active|flux n['’]est pas actif|フローがアクティブではない/i,
  },
  {
    kind: 'timeout',
    names: /^(?:Timeout|Method timeout exceeded|Délai(?: [^\n]{0,30})?|Expiration|タイムアウト)$/i,
    meaning: /individual step in a flow|étape (?:individuelle )?d['’]un flux|1つのステップで実行に|10 minutes|10分以上/i,
  },
  {
    kind: 'flow',
    names:
      /^(?:(?:FS|URL|Parse|User) Error|Invalid (?:Flow|Input|Type Conversion)|Erreur (?:FS|URL|d['’]analyse|utilisateur|de l['’]utilisateur)|Flux non valide|Entrée non valide|Conversion de type non valide|(?:FS|URL|解析|ユーザー)エラー|無効な(?:フロー|入力|タイプ変換))$/i,
    meaning:
      /flow was invalid|on a system module|type conversion operation|value couldn['’]t be parsed|A URL is invalid|flux n['’]était pas valide|module système|conversion de type|フローが無効|システムモジュールに入力|タイプ変換操作/i,
  },
  { kind: 'unknown', names: /^(?:Unknown Error|Erreur inconnue|不明なエラー)$/i, meaning: /An unspecified error|erreur non spécifiée|不明なエラーです/i },
]

/** The kind that a word names; with a translation in brackets after it, of either. */
export function kindNamed(words: string): ErrorKind | undefined {
  const [name, translated] = words.trim().split(/ ?[(（]/, 2)
  return rows.find(({ names }) => names.test(name!.trim()) || (translated !== undefined && names.test(translated.replace(/[)）].*/, '').trim())))?.kind
}

/** Kinds that no other product names in these words: one alone on a line is enough. */
const distinctive = /^(?:OAuth Refresh Error|Erreur d['’]actualisation OAuth|OAuth更新エラー|HTTP Request Error ?[(（]|Invalid Type Conversion$)/i

/** A short line that begins like a kind. */
const line =
  /^[ \t>*#|-]{0,8}((?:OAuth|HTTP|Forbidden|Connection|Network|Not |Timeout|Method|FS|URL|Parse|User|Invalid|Unknown|Erreur|Interdit|Non |Délai|Expiration|Flux|Entrée|Conversion|接続|ネットワーク|禁止|見つから|非アク|タイム|解析|ユーザー|無効|不明)[^\n]{0,60}?)[*: \t|]{0,8}\r?(?:\n|$)/gim

/** Errors that stand in a text as the console shows them: the kind on a line of its own, what it means or its status on the next. */
export function shownKinds(text: string): { kind: ErrorKind; status?: string; from: number; to: number }[] {
  const found: ReturnType<typeof shownKinds> = []
  for (const match of text.matchAll(line)) {
    const kind = kindNamed(match[1]!)
    if (kind === undefined) continue
    const next = /^[^\n]{0,200}/.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 200))![0]
    const row = rows.find((one) => one.kind === kind)!
    if (!row.meaning.test(next.trim()) && !distinctive.test(match[1]!.trim())) continue
    const status = kind === 'httpRequest' || kind === 'http' ? /^[ \t]{0,8}([1-5]\d\d)\b/.exec(next)?.[1] : undefined
    const from = match.index + match[0].indexOf(match[1]!)
    found.push({ kind, from, to: status ? match.index + match[0].length + next.length : from + match[1]!.length, ...(status ? { status } : {}) })
  }
  return found
}
