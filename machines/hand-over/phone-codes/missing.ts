import { stepsOf } from '@/machines/engine/arrows'
import { splitOf } from '@/machines/engine/choices'
import type { Tree } from '@/machines/engine/types'
import { treeIds, trees } from '@/machines/trees'
import { derive } from './derive'
import { codeRows, phoneCode } from './phone-code'

/** Every step that a code is for, as `tree.step`: what somebody would say over the phone. A request in two parts has one, which opens its first part. */
export async function namesWithCode(): Promise<string[]> {
  const all = await Promise.all(treeIds.map((id) => trees[id].load()))
  const isFor = (tree: Tree, step: string) => ['cause', 'request'].includes(tree.words[step]?.kind ?? '') && splitOf(tree, step) === undefined
  return all.flatMap((tree) => stepsOf(tree).flatMap((step) => (isFor(tree, step) ? [`${tree.id}.${step}`] : [])))
}

/** The rows that the table lacks, each with the code that it gets. */
export async function missingRows(): Promise<string[]> {
  const taken = codeRows.map(({ code }) => code)
  const missing = (await namesWithCode()).filter((name) => {
    const [tree = '', step = ''] = name.split('.')
    return phoneCode(tree, step) === undefined
  })
  return missing.map((name) => {
    const code = derive(name, taken)
    taken.push(code)
    return `${code} ${name}`
  })
}
