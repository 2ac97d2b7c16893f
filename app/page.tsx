import { Latchkey } from '@/components/case/latchkey'
import { WithoutScript } from '@/components/frame/without-script'

export default function Page() {
  return (
    <>
      <WithoutScript />
      <Latchkey />
    </>
  )
}
