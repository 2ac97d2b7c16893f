import { firstAnswer, takePaste } from '@/components/paste/read-paste'
import type { Loaded } from '@/components/paste/types'
import { typed } from '@/machines/hand-over/phone-codes/typed'
import { Case } from './case'

/** What is needed after the first click: the readers, the engine and the views of a case. Import it only with `import()`, or the first page carries it all. */
export const loaded: Loaded = { Case, takePaste, firstAnswer, typed }
