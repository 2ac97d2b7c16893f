import { objectStateForbids as shared } from '@/machines/shared/objectStateForbids'
import type { CauseContent } from '@/machines/types'

export const objectStateForbids: CauseContent = shared
