import { lasting } from '@/machines/knowledge/fill'
import type { Answer } from './picture'

/** A moment to hold against a life. Times in milliseconds since 1970. */
export type Moment = { time: number; label: string }
/** A time in which something is good. `moments`: the first is the one that the question is about; without any, nothing is drawn. */
export type Life = {
  asks: string
  from: number
  to: number
  starts: string
  ends: string
  moments: readonly Moment[]
  says: Record<Where, (by: string) => string>
}
export type Where = 'early' | 'within' | 'late'

/** Whether there is anything to see: a time that lasts, and a moment to hold against it. */
export const tellsSomething = ({ from, to, moments }: Pick<Life, 'from' | 'to' | 'moments'>) => to > from && moments.length > 0

export const whereIs = (time: number, { from, to }: Pick<Life, 'from' | 'to'>): Where => (time < from ? 'early' : time > to ? 'late' : 'within')

/** How far a moment is from where the life begins, if it is before, else from where it ends. */
export const distance = (time: number, { from, to }: Pick<Life, 'from' | 'to'>) => lasting(Math.abs((time < from ? from : to) - time) / 1000)

export function lifeAnswer(life: Life): Answer {
  const { time } = life.moments[0]!
  const where = whereIs(time, life)
  return { says: life.says[where](distance(time, life)), tone: where === 'within' ? 'good' : 'bad' }
}

/** Lives that are shown of the time before and after. */
const most = 2

/**
 * Where times stand in a drawing, from 0 to 1. What is further off than two lives is drawn at the edge (`cut`): a token of an hour that was read a month later would
 * be too thin to see.
 */
export function scaleOf({ from, to, moments }: Pick<Life, 'from' | 'to' | 'moments'>) {
  const [first, last] = [Math.min(from, ...moments.map(({ time }) => time)), Math.max(to, ...moments.map(({ time }) => time))]
  const [left, right] = [Math.max(first, from - most * (to - from)), Math.min(last, to + most * (to - from))]
  const at = (time: number) => (Math.min(right, Math.max(left, time)) - left) / (right - left)
  return { at, cut: { early: first < left, late: last > right } }
}
