import { defineTree } from '@/machines/engine/define-tree'
import { causes } from './causes'
import { causePages } from './content/causes'
import { messages } from './content/messages'
import { outcomes } from './content/outcomes'
import { questions } from './content/questions'
import { evidence } from './evidence'
import { branches } from './machine'

export const tree = defineTree({
  id: 'sign-in-error',
  version: 4,
  branches,
  causes,
  evidence,
  questions,
  causePages,
  outcomes,
  reader: 'user',
  messages,
})
