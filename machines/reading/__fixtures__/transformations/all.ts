import { encodings } from './encodings'
import { margins } from './margins'
import { names } from './names'
import { surroundings } from './surroundings'
import { wording } from './wording'

/** Everything that may happen to a text and must change neither tree nor cause nor certainty. */
export const transformations = [...margins, ...encodings, ...wording, ...surroundings, ...names]
