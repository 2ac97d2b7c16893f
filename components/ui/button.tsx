import type { ComponentProps } from 'react'

const looks = {
  /** The next step: one on a page. */
  primary: 'min-h-11 justify-center rounded-lg border-accent bg-accent px-5 font-semibold text-on-accent hover:brightness-110',
  plain: 'min-h-11 justify-center rounded-lg border-edge bg-raised px-4 font-semibold hover:bg-sunken',
  small: 'min-h-9 justify-center rounded-lg border-line bg-raised px-3 text-sm font-semibold hover:border-edge hover:bg-sunken',
  /** Looks like a link, and acts in place. */
  link: 'min-h-8 justify-center rounded-md border-transparent text-accent underline underline-offset-[3px]',
  /** One of a few that are chosen between: with `aria-pressed`. */
  chip: 'min-h-9 justify-center rounded-full border-line bg-raised px-3.5 hover:border-edge aria-pressed:border-2 aria-pressed:border-accent aria-pressed:bg-wash aria-pressed:font-semibold aria-pressed:text-accent',
  /** One of a list that stands open. */
  row: 'min-h-11 w-full justify-start rounded-md border-transparent px-3 text-left hover:bg-wash',
  /** A sign alone: it needs words for whoever does not see it. */
  icon: 'size-11 justify-center rounded-md border-transparent text-muted hover:bg-sunken hover:text-ink',
}
export type Look = keyof typeof looks
type Of<Name extends 'a' | 'button'> = ComponentProps<Name> & { look?: Look }

/** Forced colours show its border. */
const classes = (look: Look, more: string) => `inline-flex items-center gap-2 border py-1 ${looks[look]} ${more}`

export const Button = ({ look = 'plain', className = '', ...rest }: Of<'button'>) => <button type="button" className={classes(look, className)} {...rest} />

/** A link that is drawn as a button: it leads to another page. */
export const ButtonLink = ({ look = 'plain', className = '', children, ...rest }: Of<'a'>) => (
  <a className={`${classes(look, className)} ${look === 'link' ? '' : 'no-underline'}`} {...rest}>
    {children}
  </a>
)
