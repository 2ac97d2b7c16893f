import type { Role } from '@/machines/types'
import type { StepProps } from './types'
import { chooseRole } from './use-role'

/** Keeps who the reader is in this browser, so that the next result opens in their words. */
export const roleChoice =
  ({ link, update }: Pick<StepProps, 'link' | 'update'>) =>
  (role: Role) => {
    chooseRole(role)
    // The link names the role it was made for. That would win over the reader's choice, so it goes.
    const { view, ...rest } = link
    if (view) update(rest, true)
  }
