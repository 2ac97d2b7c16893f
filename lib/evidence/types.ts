/** A stretch of the text that was read: offsets in UTF-16 units, `to` just past its last character. */
export type Span = { from: number; to: number }

/** Where a quote stands: on a line, counted from 1; or, in a capture of requests, in a part of one: `request 14, response header date`. */
export type Where = { line: number; place?: undefined } | { line: null; place: string }

/** Words of a paste, at most 300 characters with secrets masked, and where they stand. */
export type Quoted = { quote: string } & Where

/** One kind of paste and its parser: whether a text is of that kind, and what it proves. */
export type Format<Id extends string = string, Key extends string = string> = {
  id: Id
  /** Every fact that the parser can find, and the kind of its value: null where it carries none. */
  facts: Record<Key, Kind | null>
  /**
   * Which variants of the paste the parser gets, see `decodedVariants`: `prose` with every repair made, `data` with as few as it can be read with. `log`: prose
   * of which the times before lines count. `shown`: prose that somebody saw or wrote: the line of a log stays one. `untouched`: data of which times and characters that nobody sees count.
   */
  reads: 'prose' | 'log' | 'shown' | 'data' | 'untouched'
  /** Where a fact is seen several times in one paste: `last` keeps the last place, `all` keeps each. */
  keeps: 'last' | 'all'
  /** The paste records attempts: the newest paste of this format replaces older ones. Otherwise the facts of all of them count. */
  attempts: boolean
  /** Runs on every paste, so it has to be cheap. */
  recognise: (text: string) => boolean
  /** Pure: the clock is an argument. Throws `Unreadable` where the text is of this format and cannot be read. */
  read: (text: string, now: Date) => ParserResult<Key>
}

/** What facts come from: a format, a capture of requests, or a comparison of several pastes. */
export type Source = Pick<Format, 'id' | 'facts' | 'attempts'>

/** What a parser found, as spans of the text that it got. `excerpts`: where the text is too long for the other parsers, the parts that they read. */
export type ParserResult<Key extends string = string> = {
  seen: SeenFact<Key>[]
  unchecked?: UncheckedFact<Key>[]
  events?: TimelineEvent<Span>[]
  pairs?: Pair[]
  terms?: Term<Span>[]
  logged?: LoggedRequest<Key, Span>[]
  excerpts?: Span[]
}

/** A fact and the words that prove it. `refuted`: the words prove the opposite. `older`: of an earlier attempt in the same paste, shown and not used. */
export type SeenFact<Key extends string = string> = { fact: Key; value?: string; refuted?: boolean; older?: boolean } & Span

/** A fact that the text could have shown either way and does not. `why`: a sentence for the reader. */
export type UncheckedFact<Key extends string = string> = { fact: Key; why: string }

/** Something that happened, in the names of its source. `time`: milliseconds since 1970, absent where the text gives no time or no zone. */
export type TimelineEvent<Place = Quoted> = { time?: number; name: string; outcome: string; failed: boolean; requestId?: string } & Place

/** A failure in a log, with the id of its request and the facts that it shows by itself: another paste may be about the same request. */
export type LoggedRequest<Fact extends string = string, Place = Quoted> = { requestId: string; facts: readonly Fact[] } & Place

/** Two texts that have to be the same, letter by letter: the one that counts, and the one that came. Shown on this device only. */
export type Pair = { of: PairOf; expected: string; found: string }
export type PairOf = 'redirectUri' | 'audience' | 'issuer' | 'destination' | 'htu' | 'codeChallenge' | 'state' | 'certificate'

/** A text to compare with the terms of other pastes. It stays on this device. */
export type Term<Place = Quoted> = { name: TermName; value: string } & Place
export type TermName =
  | 'redirectUri'
  | 'samlIssuer'
  | 'samlAudience'
  | 'samlDestination'
  | 'samlCertificate'
  | 'samlRequestIssuer'
  | 'samlRequestAcsUrl'
  | 'metadataEntityId'
  | 'metadataCertificate'

/** The text is of a format and cannot be read. Its message is a sentence for the reader; `at`: the offset of the fault. */
export class Unreadable extends Error {
  constructor(
    why: string,
    readonly at: number,
  ) {
    super(why)
  }
}

export const defineFormat = <Id extends string, Key extends string>(format: Format<Id, Key>) => format

/**
 * What a value of a fact may look like. A value of another form is dropped, so none of these patterns may admit a character that a link would have to encode.
 * `personal`: the value stays on this device unless the reader adds it to the link. `linked`: false for what is neither written into a link nor taken from
 * one, because nobody can tell a forged one from a real one.
 */
export const kinds = {
  seconds: { pattern: /^-?\d{1,7}$/, personal: false, linked: true },
  status: { pattern: /^[1-5]\d\d$/, personal: false, linked: true },
  codePoint: { pattern: /^[\dA-F]{4,6}$/, personal: false, linked: true },
  ip: { pattern: /^(?:\d{1,3}\.){3}\d{1,3}$/, personal: true, linked: true },
  host: { pattern: /^[a-z\d.-]{4,253}$/, personal: true, linked: false },
  count: { pattern: /^\d{1,9}$/, personal: false, linked: true },
  /** `20261121T063900Z` */
  time: { pattern: /^\d{8}T\d{6}Z$/, personal: false, linked: true },
  /** An OAuth scope. */
  scope: {
    pattern: /^(?:okta\.[A-Za-z]{2,40}(?:\.[A-Za-z]{2,40}){1,3}|openid|profile|email|address|phone|groups|offline_access|device_sso)$/,
    personal: false,
    linked: true,
  },
  errorCode: { pattern: /^E\d{7}$/, personal: false, linked: true },
  errorId: { pattern: /^oae[\w-]{10,40}$/, personal: false, linked: false },
  requestId: { pattern: /^[\w-]{20,40}$/, personal: false, linked: false },
  method: { pattern: /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/, personal: false, linked: true },
  /** A path template, ids written as `-`: `/api/v1/users/-/groups`. */
  path: { pattern: /^(?:\/\.?[A-Za-z][\w.-]{0,40}|\/-){1,12}$/, personal: false, linked: true },
} as const
export type Kind = keyof typeof kinds
/** The kinds of value that a link may carry. */
export type LinkedKind = { [K in Kind]: (typeof kinds)[K]['linked'] extends true ? K : never }[Kind]
export const isLinked = (kind: Kind): kind is LinkedKind => kinds[kind].linked
export const isPersonal = (kind: Kind | null | undefined) => kind !== null && kind !== undefined && kinds[kind].personal
