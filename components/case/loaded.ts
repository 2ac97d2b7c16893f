import { keeping } from '@/components/history/switch'
import { firstAnswer, takePaste } from '@/components/paste/read-paste'
import type { Loaded } from '@/components/paste/types'
import { typed } from '@/machines/hand-over/phone-codes/typed'
import { Case } from './case'

// Where cases are kept, what keeps them is fetched whether a text opens one or not.
if (keeping() === 'on') import('@/lib/history/store').catch(() => undefined)

/** What is needed after the first click: the readers, the engine and the views of a case. Import it only with `import()`, or the first page carries it all. */
export const loaded: Loaded = { Case, takePaste, firstAnswer, typed }
