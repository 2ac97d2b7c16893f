import type { Source } from '@/machines/types'

/** The pages that words come from, each with the day on which it was read. */
export const SourceList = ({ sources }: { sources: readonly Source[] }) => (
  <ul className="space-y-2 text-sm">
    {sources.map(({ title, url, read }) => (
      <li key={url}>
        <a href={url} rel="noreferrer noopener" target="_blank">
          {title}
        </a>
        <span className="text-muted">
          , read <time dateTime={read}>{read}</time>
        </span>
      </li>
    ))}
  </ul>
)
