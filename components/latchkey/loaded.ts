import { Case } from './case'
import { firstAnswer, takePaste } from './read-paste'

/** Everything behind the first click: the readers, the trees' engine and the views of a case, loaded on demand as one. */
export const loaded = { Case, takePaste, firstAnswer }
export type Loaded = typeof loaded
