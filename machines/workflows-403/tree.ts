import type { Tree } from '@/machines/engine/define-tree'
import { causes, evidence } from './causes'
import { causeWords } from './content/causes'
import { messages } from './content/messages'
import { outcomes } from './content/outcomes'
import { questions } from './content/questions'
import { machine } from './machine'

export const tree: Tree = {
  id: 'workflows-403',
  version: 1,
  machine,
  causes,
  evidence,
  words: { ...questions, ...causeWords, ...outcomes },
  reader: 'okta-admin',
  messages,
}
