import { Fragment } from 'react'
import type { TreeId } from '@/machines/trees'
import type { Box } from './graph'
import { inset, type Layout, type Lines, type Placed, type Row } from './layout'
import { hrefOfStep, type StartOf } from './links'

type Props = { id: TreeId; layout: Layout; startOf: StartOf; small?: boolean }

/**
 * A tree as a drawing, in the colours of `map.css`. For eyes alone: the outline below it says the same, and its links are the ones that a keyboard reaches. `small`: as
 * a sign of what it looks like, without words.
 */
export function TreePicture({ id, layout, startOf, small = false }: Props) {
  const { width, height, placed, arrows } = layout
  return (
    <svg className="map" viewBox={`0 0 ${width} ${height}`} {...(small ? {} : { width, height })} aria-hidden="true">
      <g className="way">
        {arrows.map(({ from, to, path }) => (
          <path key={`${from} ${to}`} d={path} />
        ))}
      </g>
      {small ? null : <path id="beginning" d={`M${placed[0]!.x} ${placed[0]!.y}h1v1`} />}
      <path className="tips" d={[...new Set(arrows.map(({ path }) => tip(path)))].join('')} />
      {placed.map((one) => (small ? <Shape key={one.box.id} {...one} /> : <Drawn key={one.box.id} id={id} startOf={startOf} {...one} />))}
    </svg>
  )
}

/** Every arrow arrives from the left. */
function tip(path: string): string {
  let [x, y] = [0, 0]
  for (const [, letter, first, second] of path.matchAll(/([MHV])(-?\d+)(?: (-?\d+))?/g)) {
    if (letter !== 'V') x = Number(first)
    if (letter !== 'H') y = Number(second ?? first)
  }
  return `M${x} ${y}l-7 -4v8z`
}

function Drawn({ id, startOf, ...placed }: Placed & Pick<Props, 'id' | 'startOf'>) {
  const { box, rows } = placed
  return (
    <Shape {...placed}>
      {rows.map((row) => {
        const step = stepOf(box, row)
        const words = (
          <g className={step === undefined ? undefined : 'step'} data-step={step}>
            {step !== undefined && box.kind === 'causes' ? (
              <rect className="cause" x="5" y={row.y + 4} width={placed.width - 10} height={row.height - 8} />
            ) : null}
            {row.texts.map((text) => (
              <Words key={text.y} {...text} />
            ))}
          </g>
        )
        const href = step === undefined ? undefined : hrefOfStep(id, step, box.kind, startOf)
        return (
          <Fragment key={row.id}>
            {row.y > 0 && (box.kind !== 'causes' || step === undefined) ? <path className="line" d={`M0 ${row.y}h${placed.width}`} /> : null}
            {href === undefined ? (
              words
            ) : (
              <a href={href} tabIndex={-1}>
                {words}
              </a>
            )}
          </Fragment>
        )
      })}
    </Shape>
  )
}

const stepOf = (box: Box, row: Row): string | undefined =>
  box.kind === 'causes' ? box.causes.find(({ id }) => id === row.id)?.step : row.id !== box.id ? undefined : box.kind === 'outcome' ? box.id : box.step

/** A question is round, a text to paste has a folded corner, causes stand in a frame, an outcome has a double line. */
function Shape({ box, x, y, width, height, children }: Placed & { children?: React.ReactNode }) {
  return (
    <g className={box.kind} transform={`translate(${x} ${y})`}>
      {box.kind === 'request' ? (
        <path className="box" d={`M0 0H${width - 16}l16 16V${height}H0zM${width - 16} 0v16h16`} />
      ) : (
        <rect className="box" width={width} height={height} rx={{ question: 18, causes: 0, outcome: 8 }[box.kind]} />
      )}
      {box.kind === 'outcome' ? <rect className="box" x="4" y="4" width={width - 8} height={height - 8} rx="5" /> : null}
      {children}
    </g>
  )
}

const Words = ({ y, size, lines, full }: Lines) => (
  <g className={`s${size}`}>
    {full === undefined ? null : <title>{full}</title>}
    {lines.map((line, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text never move
      <text key={i} x={inset} y={Math.round(y + i * size * 1.3)}>
        {line}
      </text>
    ))}
  </g>
)
