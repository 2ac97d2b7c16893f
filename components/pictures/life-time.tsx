import { lasting } from '@/machines/knowledge/fill'

/** A span in which something is good, and moments to hold against it. Times in milliseconds since 1970. */
export type Span = { title: string; from: number; to: number; starts: string; ends: string; moments: readonly { time: number; label: string }[] }

/** The life of a token or a message against the moments that matter: before, within or after. Said in words below the picture. */
export function LifeTime({ span: { title, from, to, starts, ends, moments } }: { span: Span }) {
  const id = `life-${title.replace(/\W/g, '')}`
  const times = [from, to, ...moments.map(({ time }) => time)]
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const at = (time: number) => 10 + ((time - first) / Math.max(1, last - first)) * 340
  return (
    <section aria-labelledby={id} className="mt-6">
      <h3 id={id}>{title}</h3>
      <svg viewBox="0 0 360 44" aria-hidden="true" className="mt-1 block w-full max-w-[44rem]">
        <line x1="10" x2="350" y1="30" y2="30" stroke="var(--edge)" strokeWidth="1" />
        <rect x={at(from)} y="24" width={Math.max(3, at(to) - at(from))} height="12" rx="2" fill="var(--good)" />
        {moments.map(({ time, label }, i) => (
          <g key={label} stroke={time < from || time > to ? 'var(--bad)' : 'var(--ink)'} fill="none" strokeWidth="2">
            <path d={`M${at(time)} 14v26`} />
            <text x={Math.min(352, Math.max(8, at(time)))} y="11" textAnchor="middle" stroke="none" fill="var(--ink)" fontSize="11">
              {i + 1}
            </text>
          </g>
        ))}
      </svg>
      <ul className="text-sm">
        <li>
          {starts} {written(from)}; {ends} {written(to)}
        </li>
        {moments.map(({ time, label }, i) => (
          <li key={label} className={time < from || time > to ? 'font-semibold text-bad' : ''}>
            {i + 1}: {label} {written(time)}, {where(time, from, to)}
          </li>
        ))}
      </ul>
    </section>
  )
}

const written = (time: number) => `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`

function where(time: number, from: number, to: number): string {
  if (time < from) return `${lasting((from - time) / 1000)} before it begins`
  return time > to ? `${lasting((time - to) / 1000)} after its end` : `within it, ${lasting((to - time) / 1000)} before its end`
}
