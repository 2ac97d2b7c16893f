import { useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { leaks, type Secret } from '@/lib/evidence/secrets/secrets'
import { qrCode, quietZone } from '@/lib/link/qr'
import { secretWords } from '@/machines/knowledge/secret-words'

type Props = {
  text: string
  /** What the text is, for whoever does not see the drawing. */
  label: string
  /** The secrets of the pastes: a text that holds one is not drawn. */
  secrets?: readonly Secret[]
}

/** A text as a QR code, for a phone. */
export function Qr({ text, label, secrets = [] }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div>
      <Button look="small" onClick={() => setIsOpen(!isOpen)} aria-expanded={isOpen} className="print:hidden">
        {isOpen ? 'Hide QR code' : 'Show as QR code'}
      </Button>
      {isOpen ? <Drawn text={text} label={label} secrets={secrets} /> : null}
    </div>
  )
}

function Drawn({ text, label, secrets }: Required<Props>) {
  const [found] = leaks(text, [...secrets])
  const { size, path } = useMemo(() => qrCode(text), [text])
  if (found) return <p className="mt-1 font-semibold text-bad">Not drawn: the text holds {secretWords[found.kind].name}</p>
  const width = size + 2 * quietZone
  return (
    <figure className="mt-3 max-w-[20rem]">
      <svg viewBox={`${-quietZone} ${-quietZone} ${width} ${width}`} role="img" aria-label={`QR code: ${label}`} shapeRendering="crispEdges" className="w-full">
        <rect x={-quietZone} y={-quietZone} width={width} height={width} fill="#fff" />
        <path d={path} fill="#000" fillRule="evenodd" />
      </svg>
      <figcaption className="mt-1 text-sm text-muted">{label}. Point the camera of a phone at it; the same link can be copied as text.</figcaption>
    </figure>
  )
}
