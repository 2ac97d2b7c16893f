import type { StepProps } from '@/components/case/types'
import { secretsIn } from '@/components/paste/secrets-in'
import { wholeOf } from '@/machines/engine/choices'
import { PhoneCode } from './phone-code'
import { Qr } from './qr'

/** How a case travels without a text: by a phone's camera, or by voice. */
export const Carried = ({ tree, resolution, address, reader }: StepProps) => (
  <div className="mt-2">
    <Qr text={address} label="The link to this case" secrets={secretsIn(reader.pastes)} />
    <PhoneCode tree={tree.id} step={wholeOf(tree, resolution.step)} />
  </div>
)
