import { advises } from '@/lib/evidence/text/advice'
import { isLogQuery } from '@/lib/evidence/text/source-code'
import { oktaNamed } from '@/lib/okta/named'

/** What else stands in the text: it decides whether common words are those of a page. */
export type Scene = { namesOkta: boolean; isOther: boolean; isProgram: boolean; isRdp: boolean; isSigning: boolean; isLink: boolean; explains: boolean }

/** `flat`: the text in lower case, with single spaces. */
export const sceneOf = (text: string, flat: string): Scene => ({
  namesOkta: oktaNamed(text) !== undefined,
  isOther:
    /AADSTS\d|AADB2C|microsoftonline|\b(?:Keycloak|Auth0|PingOne|PingFederate|PingID|OneLogin|JumpCloud|Cognito|ADFS|Shibboleth|Authentik|ForgeRock)\b|\/realms\/|accounts\.google|amazonaws/i.test(
      text,
    ),
  isProgram: programs.some((pattern) => pattern.test(text)),
  isRdp: /\bRDP\b|\bremote desktop\b|\bcredential provider\b|\bmstsc\b|\bWindows (?:server|log-?on|login|sign-?in)\b/i.test(text),
  isSigning: /\b(?:sign(?:ing|ed|s)?[ -]?(?:in|on)|log(?:ging|ged|s)?[ -]?(?:in|on)|password|dashboard|sso|mfa|push|okta verify|fastpass)\b/.test(flat),
  isLink: mentionsLink(flat),
  explains: explaining.test(flat) || isLogQuery(text) || advises(text),
})

/** Output or source of a program. */
const programs = [
  /errorSummary|E0000\d{3}|HTTP\/[12]|Traceback|\bcurl\b|[a-z](?:Error|Exception)\b|\blevel=(?:error|warn|info)/,
  /\bokta-sdk-\w|\bthe API returned an error\b|\w\.\(\*\w{1,40}\)\.\w/,
  /"\s?:\s?["{[\d]/,
  /^ {1,12}at [\w.$<>]{2,80}\(/m,
  /^\[?\d{2,4}[-/:]\d\d[^\n]{4,40}\b(?:ERROR|WARN|INFO|DEBUG)\b/m,
  /^ {0,8}(?:const|let|var|import|export|def|class|public|private) \w/m,
]

/** A link, a button or a mail, with its purpose within 60 characters. */
function mentionsLink(flat: string): boolean {
  for (const { 0: word, index } of flat.matchAll(/\b(?:link|url|button|e-?mail|mail)\b/g)) {
    const around = `${flat.slice(Math.max(0, index - 60), index)} ${flat.slice(index + word.length, index + word.length + 60)}`
    if (purpose.test(around) || (word === 'link' && /\be?-?mail\b/.test(around))) return true
  }
  return false
}

const purpose = /\b(?:activat(?:e|ed|ion|ing)|welcome|invit(?:e|ed|ation)|reset|recovery|unlock|verification|magic)\b/

const explaining =
  /\b(?:occurs|appears|(?:is|are) (?:shown|displayed|returned|raised|thrown|presented)|will (?:see|receive|get)) .{0,40}\b(?:when|if|because|unless) (?!i |we |my |our |he |she |they )|\b(?:error|message|it|this|which) (?:means|indicates|signifies) |\bthis (?:article|guide|section|tutorial)\b|\b(?:if|when) (?:a|an|the|your|end) (?:end[ -])?users? (?:sees?|gets?|receives?|is shown)\b/

/** A line of its own or the begin of one, something in quotation marks or between tags, what a page is said to show, or words that are called a page or a message. */
export function standsOut(text: string, from: number, to: number): boolean {
  const [before, after] = [text.slice(Math.max(0, from - 50), from), text.slice(to, to + 50)]
  if (/(?:^|\n)[^\w\n]{0,10}(?:(?:error|message|alert|okta|warning|\d{3}|40\d bad request|403 forbidden)\s{0,2}[:-]?\s{1,2}){0,2}["'*]?$/i.test(before))
    if (/^["'*)]{0,2}(?:\s{0,6}(?:\r?\n|$)|\s{0,2}[.!:;…,(])/.test(after)) return true
  if (/["'(`>*]\s{0,4}$/.test(before) && /^[\s.!]{0,4}["')<`*]/.test(after)) return true
  if (/:\s{1,3}$/.test(before) && /^[A-Z]/.test(text.slice(from, to)) && /^\s{0,2}(?:[.!,;)\n]|$)/.test(after)) return true
  if (/(?:[ \t]{2}|\t)$/.test(before) && /^[.!]?(?:[ \t]{2}|\t)/.test(after)) return true
  if (/^["']?,? (?:dialog|message|box|error|window|pop-?up|prompt|screen|title|banner|page)\b/i.test(after)) return true
  if (/\b(?:says|saying|shows|showing|stating|displays|reads|error|message):? (?:that )?$/i.test(before) && /^\s{0,2}(?:[.!,;)\n]|$)/.test(after)) return true
  return (
    /\b(?:says?|said|shows?|saying|showing|stating|states|displays?|displaying|reads?|gets?|getting|got|sees?|seeing|receives?|receiving|with|error|message|page)(?: (?:that|the|a|an|this))?(?: (?:error|message|page))?[ :,-]{1,3}$/i.test(
      before,
    ) && /^(?:[A-Z]|\d{3} )/.test(text.slice(from, to))
  )
}
