import { Latchkey } from '@/components/case/latchkey'
import { NeedsScript } from '@/components/frame/without-script'

export default function Page() {
  return (
    <>
      <NeedsScript />
      <Latchkey />
    </>
  )
}
