import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Going } from './types'

/** How far a long reading is, and the way out of it. A short one is over before this appears. */
export function Progress({ share, cancel }: Going) {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 500)
    return () => clearTimeout(timer)
  }, [])
  if (!isLong) return null
  return (
    <div className="mt-3 flex items-center gap-4">
      <progress aria-label="Read so far" max={100} value={share > 0 ? Math.round(share * 100) : undefined} className="h-3 grow accent-(--accent)" />
      <Button onClick={cancel}>Cancel</Button>
    </div>
  )
}
