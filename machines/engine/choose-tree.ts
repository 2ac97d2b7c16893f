import { causeInFact } from '@/lib/evidence/messages/causes'
import type { FactId, Proof } from '@/lib/evidence/parsers/all'
import { shownTreeIds, type TreeId, treeIds } from '@/machines/trees'
import { showsCall } from './marks'
import { openings } from './openings'
import { fits, showsAny } from './rows'
import { isGeneral, pointedToBySymptoms } from './symptoms'

/**
 * The trees that these proofs open: those that own one of them; else the one about signing in, where they are about that; else all that one opens.
 * One that the organisation hides is left out last, so that what belongs to it opens no other in its place.
 */
export const chooseTrees = (proofs: readonly Proof[], shown: readonly TreeId[] = shownTreeIds): TreeId[] => {
  const known = presumed(proofs)
  const owners = treeIds.filter((id) => showsAny(known, openings[id].owns))
  const found = owners.length > 0 ? owners : isForeign(known) ? [] : treeIds.filter((id) => [...fitting(known), ...ofMessages(proofs)].includes(id))
  // What says little opens a tree where nothing else does.
  const general = treeIds.filter((id) => proofs.some((proof) => isGeneral(proof) && pointedToBySymptoms[proof as FactId]?.[id]))
  const trees = found.length > 0 || showsAny(proofs, ['other-vendor']) ? found : general
  return trees.filter((id) => shown.includes(id))
}

/** Another service answered, and nothing shows an answer of Okta's. */
const isForeign = (proofs: readonly Proof[]) => showsAny(proofs, ['other-vendor']) && !showsCall(proofs)

/** The formats whose texts are read as Okta's where no other service is named. */
const presumedFormats = ['jwt', 'saml']

/** You are in Okta's troubleshooter: what names no service is read as Okta's. */
function presumed(proofs: readonly Proof[]): Proof[] {
  if (proofs.some((proof) => proof.startsWith('other-vendor.'))) return [...proofs]
  const formats = presumedFormats.filter((format) => proofs.some((proof) => proof.startsWith(`${format}.`)) && !proofs.includes(`!${format}.okta` as Proof))
  return [...proofs, ...formats.map((format) => `${format}.okta` as Proof)]
}

/** The trees whose causes a message names or points to. */
function ofMessages(proofs: readonly Proof[]): TreeId[] {
  const trees = treeIds.filter((id) => proofs.some((proof) => causeInFact(proof)?.tree === id))
  const told = treeIds.filter((id) => proofs.some((proof) => !isGeneral(proof) && pointedToBySymptoms[proof as FactId]?.[id]))
  // What happens on a Windows server or in a Workflows card has marks of its own: without them, their share of a general message opens nothing.
  // A call to the management API is no sign-in, whatever general message it was answered with.
  const general = trees.filter((id) => id === 'api-error' || (id === 'sign-in-error' && !proofs.includes('http-response.managementPath')))
  return [...new Set([...(general.length > 0 ? general : trees), ...told])]
}

function fitting(proofs: readonly Proof[]): TreeId[] {
  const opened = treeIds.filter((id) => openings[id].opens.some((row) => proofs.some((proof) => fits(row, proof, proofs))))
  return opened.includes('sign-in-error') ? ['sign-in-error'] : opened
}
