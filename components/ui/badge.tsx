import type { ReactNode } from 'react'

export type Tone = 'good' | 'warn' | 'plain'

const tones: Record<Tone, { look: string; icon: string }> = {
  good: { look: 'border-good/30 bg-good-wash text-good', icon: 'M3 8.5l3.2 3.2L13 4.8' },
  warn: { look: 'border-warn/30 bg-warn-wash text-warn', icon: 'M8 4v5M8 11.6v.4' },
  plain: { look: 'border-line bg-sunken text-muted', icon: 'M6 6a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1.1M8 11.6v.4' },
}

/** A short judgement: a word and an icon, never colour alone. */
export const Badge = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <p className={`inline-flex items-center gap-1.5 rounded-full border py-0.5 pr-3 pl-2 text-[0.8125rem] font-semibold ${tones[tone].look}`}>
    <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" aria-hidden="true">
      <path d={tones[tone].icon} />
    </svg>
    {children}
  </p>
)
