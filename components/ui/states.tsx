'use client'

import type { ReactNode } from 'react'
import { roleNames } from '@/machines/knowledge/role-names'
import { type Role, roles } from '@/machines/types'
import { Badge } from './badge'
import { Button, ButtonLink } from './button'
import { Copy } from './copy'
import { CopyBox } from './copy-box'
import { ErrorSummary } from './error-summary'
import { Fold } from './fold'
import { LateFold } from './late-fold'
import { ListFilter } from './list-filter'
import { Panel } from './panel'
import type { PartName } from './parts'
import { Rich } from './rich'
import { RoleChips } from './role-chips'

const nothing = () => undefined
const [nobody, helpdesk]: [Role | undefined, Role] = [undefined, 'helpdesk']
const chips = { legend: 'Who are you?', names: roleNames, roles, onChoose: nothing }
const words = <p>What is in it.</p>

/** Each part in each of its states. */
const states: Record<PartName, Record<string, ReactNode>> = {
  badge: {
    good: <Badge tone="good">Proven by your paste</Badge>,
    warn: <Badge tone="warn">Likely</Badge>,
    plain: <Badge tone="plain">Not certain: first to try</Badge>,
  },
  button: {
    'primary: the next step, one on a page': <Button look="primary">Find the cause</Button>,
    plain: <Button>Try again</Button>,
    'plain, disabled': <Button disabled>Try again</Button>,
    small: <Button look="small">Copy</Button>,
    'link: acts in place': <Button look="link">Show the others</Button>,
    chip: <Button look="chip">Helpdesk</Button>,
    'chip, chosen': (
      <Button look="chip" aria-pressed>
        Helpdesk
      </Button>
    ),
    row: <Button look="row">A sample</Button>,
    icon: (
      <Button look="icon" aria-label="Search">
        <span aria-hidden="true">⌕</span>
      </Button>
    ),
    'a link that is drawn as a button': (
      <ButtonLink look="primary" href="/">
        Start from here
      </ButtonLink>
    ),
  },
  copy: {
    plain: <Copy text="text" secrets={[]} label="Copy the text" />,
    small: <Copy text="text" secrets={[]} label="Copy the text" look="small" />,
  },
  'copy-box': {
    'a command': <CopyBox text="w32tm /resync" />,
    'a long one': <CopyBox text={'eventType eq "security.request.blocked" or eventType eq "security.threat.detected"'} />,
  },
  'error-summary': {
    'one problem': <ErrorSummary message="Paste something first, or open a file" target="main" />,
    'with details': <ErrorSummary message="This text could not be read" target="main" details={['System Log event, line 2: it ends early.']} />,
  },
  fold: {
    closed: <Fold title="Sources">{words}</Fold>,
    open: (
      <Fold title="Sources" open>
        {words}
      </Fold>
    ),
    quiet: (
      <Fold title="How to get it" quiet>
        {words}
      </Fold>
    ),
    'row, with a count': (
      <Fold title="Ruled out" row beside="25">
        {words}
      </Fold>
    ),
  },
  'late-fold': { 'closed: its content is drawn when it is opened': <LateFold title="Preview">{words}</LateFold> },
  'list-filter': { empty: <ListFilter of="nothing" label="Search the list" /> },
  panel: {
    plain: <Panel title="What your paste shows">{words}</Panel>,
    'with something beside the heading': (
      <Panel title="Still possible" beside={<span className="text-sm text-muted">5 of 26</span>}>
        {words}
      </Panel>
    ),
  },
  rich: {
    'literal text': (
      <p>
        <Rich>{'Look at `aud` in the token.'}</Rich>
      </p>
    ),
  },
  'role-chips': {
    'nobody chosen': <RoleChips {...chips} role={nobody} />,
    'one chosen': <RoleChips {...chips} role={helpdesk} />,
    'with a label and a choice of none': <RoleChips {...chips} label="For" role={nobody} none="Everybody" onNone={nothing} />,
  },
}

/** The states of a part, in the theme around it. */
export const States = ({ of }: { of: PartName }) => (
  <dl className="space-y-5">
    {Object.entries(states[of]).map(([state, shown]) => (
      <div key={state}>
        <dt className="mb-1.5 text-sm text-muted">{state}</dt>
        <dd>{shown}</dd>
      </div>
    ))}
  </dl>
)
