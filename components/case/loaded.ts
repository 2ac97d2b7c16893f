import { firstAnswer, takePaste } from '@/components/paste/read-paste'
import { Case } from './case'

/** Everything behind the first click: the readers, the trees' engine and the views of a case, loaded on demand as one. */
export const loaded = { Case, takePaste, firstAnswer }
export type Loaded = typeof loaded
