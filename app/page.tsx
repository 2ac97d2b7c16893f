import { WithoutScript } from '@/components/frame/without-script'
import { Latchkey } from '@/components/latchkey/latchkey'

export default function Page() {
  return (
    <>
      <WithoutScript />
      <Latchkey />
    </>
  )
}
