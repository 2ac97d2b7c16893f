/** What only the agent writes. The file's own name is no such word: people mention it. */
export const agentWords =
  /OktaWidget\.[A-Z]|exception thrown is ?[=-]|[Ee]xception thrown System\.[\w.]{1,60}data =|InvalidOperationException thrown System\.|SecurityService\.unencryptData/

/** An exception, or .NET's sentence alone, with nothing that says whose it is. */
export const bareException = /\bSystem\.Net\.WebException\b|\bremote server returned an error: ?[(（]/i

/** What people call the agent, or what it guards, when they copy a line and not its surroundings. */
export const agentNamed = /OktaWidget|OktaCP\b|\bcredential provider\b|\bRDP\b|\bremote desktop\b/i

/** The JWT library's refusal of a secret that is too short, at offsets. The sentence after the name keeps it apart from a token's header. */
export function keySize(text: string): { index: number; 0: string } | undefined {
  for (const { index } of text.matchAll(/\bHS256/g)) {
    const match = /^HS256['"]?\s{1,2}[^{}":=]{8,60}['" ]128\b/.exec(text.slice(index, index + 90))
    if (match !== null) return { index, 0: match[0] }
  }
  return undefined
}

/** Whether another program wrote this: PowerShell, another library's exception, a frame or an address that is not the agent's. */
export const isForeign = (text: string) => foreign.some((pattern) => pattern.test(text)) || hasForeignFrame(text)

const foreign = [
  /\b(?:Invoke|Connect|Get|New|Set|Send|Start)-[A-Z][a-z]/,
  /\+ CategoryInfo|FullyQualifiedErrorId|\bAt line:\d|\bPS [A-Z]:\\|TerminatingError\(/,
  /\bSystem\.Net\.Http\.|HttpRequestException|HttpResponseException|Traceback \(most recent|Caused by: /,
  /https?:\/\/(?![\w.-]{0,80}okta)[\w-]/i,
  /could not be resolved: ?['"](?![\w.-]{0,80}okta)/i,
]

/** A frame names a method with its arguments; the word before it is localised. */
function hasForeignFrame(text: string): boolean {
  for (const { index } of text.matchAll(foreignName))
    if (
      /\w\(/.test(
        text
          .slice(index, index + 240)
          .trimStart()
          .split('\n', 1)[0]!,
      )
    )
      return true
  return false
}

const foreignName = /^\s{0,8}\p{L}{1,6} (?!(?:System|OktaWidget|Microsoft\.Win32|Microsoft\.IdentityModel)\.)[A-Za-z_]\w{0,40}\.[A-Za-z_<`]/gmu
