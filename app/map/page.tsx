import type { Metadata } from 'next'
import './map.css'
import { MapIndex } from '@/components/map/map-index'
import { shownTreeIds } from '@/machines/trees'

export const metadata: Metadata = {
  title: 'Maps of the questions',
  description: 'The whole of what Latchkey asks for each kind of failure, as a picture and in words: every question, every answer and every cause.',
}

export default function Page() {
  return <MapIndex ids={shownTreeIds} />
}
