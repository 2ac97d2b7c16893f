import type { ComponentProps } from 'react'

const looks = {
  /** The next step: one on a page. */
  primary: 'min-h-11 rounded-lg border-accent bg-accent px-5 font-semibold text-on-accent hover:brightness-110',
  plain: 'min-h-11 rounded-lg border-edge bg-raised px-4 font-semibold hover:bg-sunken',
  small: 'min-h-9 rounded-lg border-line bg-raised px-3 text-sm font-semibold hover:border-edge hover:bg-sunken',
  /** Looks like a link, and acts in place. */
  link: 'min-h-8 rounded-md border-transparent text-accent underline underline-offset-[3px]',
}
export type Look = keyof typeof looks

/** Forced colours show its border. */
export const Button = ({ look = 'plain', className = '', ...rest }: ComponentProps<'button'> & { look?: Look }) => (
  <button type="button" className={`inline-flex items-center justify-center gap-2 border py-1 ${looks[look]} ${className}`} {...rest} />
)
