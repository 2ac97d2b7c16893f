import type { Tree } from '@/machines/engine/define-tree'
import { causes } from './causes'
import { causeWords } from './content/causes'
import { messages } from './content/messages'
import { outcomes } from './content/outcomes'
import { questions } from './content/questions'
import { evidence } from './evidence'
import { machine } from './machine'

export const tree: Tree = {
  id: 'api-error',
  version: 1,
  machine,
  causes,
  evidence,
  words: { ...questions, ...causeWords, ...outcomes },
  reader: 'developer',
  messages,
}
