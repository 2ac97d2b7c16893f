import type { Metadata } from 'next'
import { EvidenceIndex } from '@/components/pages/evidence-index'
import { artefacts } from '@/machines/knowledge/artefacts/artefacts'

export const metadata: Metadata = {
  title: 'What to paste, and how to get it',
  description: 'How to get a log, a capture, a token or another text that shows the cause of an Okta error: who can, how long it takes, and what to leave out.',
}

export default function Page() {
  return <EvidenceIndex artefacts={Object.values(artefacts)} />
}
