import { distance, type Life, lifeAnswer, scaleOf, whereIs } from './life'
import { At, Drawing, Picture, percent } from './picture'

/** The life of a token or a message, and the moments that matter: before it, within it or after it. */
export function LifeTime({ life }: { life: Life }) {
  const { asks, from, to, starts, ends, moments } = life
  const { at, cut } = scaleOf(life)
  return (
    <Picture asks={asks} answer={lifeAnswer(life)}>
      <Drawing height={moments.length > 1 ? 84 : 60}>
        <Axis from={0} to={at(from)} dashed={cut.early} />
        <Axis from={at(to)} to={1} dashed={cut.late} />
        <rect
          x={percent(at(from))}
          y="34"
          width={percent(at(to) - at(from))}
          height="16"
          rx="6"
          fill="var(--good-wash)"
          stroke="var(--good)"
          strokeWidth="1.5"
        />
        <text x={percent((at(from) + at(to)) / 2)} y="46" textAnchor="middle" fill="var(--good)" fontSize="12" fontWeight="600">
          valid
        </text>
        {moments.map(({ time, label }, i) => (
          <Pin key={label} x={at(time)} number={i + 1} isAlone={moments.length === 1} isOutside={whereIs(time, life) !== 'within'} />
        ))}
      </Drawing>
      <ul className="mt-2 space-y-1 text-sm">
        <li>
          {starts} <Time time={from} />; {ends} <Time time={to} />.
        </li>
        {moments.map((moment, i) => (
          <li key={moment.label} className={whereIs(moment.time, life) === 'within' ? '' : 'font-semibold text-bad'}>
            {moments.length > 1 ? `${i + 1}. ` : ''}
            {moment.label} <Time time={moment.time} />, {where(moment.time, life)}.
          </li>
        ))}
        {cut.early || cut.late ? <li className="text-muted">The dashed part is longer than it is drawn.</li> : null}
      </ul>
    </Picture>
  )
}

const Axis = ({ from, to, dashed }: { from: number; to: number; dashed: boolean }) => (
  <line x1={percent(from)} x2={percent(to)} y1="42" y2="42" stroke="var(--edge)" strokeWidth="1.5" {...(dashed ? { strokeDasharray: '3 5' } : {})} />
)

/** The first stands above the bar and the second below it: two that are close together stay apart. */
function Pin({ x, number, isAlone, isOutside }: { x: number; number: number; isAlone: boolean; isOutside: boolean }) {
  const [colour, end] = [isOutside ? 'var(--bad)' : 'var(--ink)', number === 1 ? -32 : 32]
  return (
    <At x={x} y={42}>
      <path d={number === 1 ? 'M0 12V-24' : 'M0 -12V24'} stroke={colour} strokeWidth="2" />
      <circle cy={end} r={isAlone ? 5 : 9} fill={isOutside ? colour : 'var(--raised)'} stroke={colour} strokeWidth="2" />
      {isAlone ? null : (
        <text y={end + 4} textAnchor="middle" fill={isOutside ? 'var(--raised)' : colour} fontSize="12" fontWeight="600">
          {number}
        </text>
      )}
    </At>
  )
}

const Time = ({ time }: { time: number }) => <span className="whitespace-nowrap">{new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC</span>

function where(time: number, life: Life): string {
  const by = distance(time, life)
  return { early: `${by} before it begins`, within: `within it, ${by} before its end`, late: `${by} after its end` }[whereIs(time, life)]
}
