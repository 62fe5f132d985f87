import type { Session } from '@meanwhile/domain/session/session'
import { Coffee, Footprints, Hammer, type LucideIcon, MessagesSquare, Sofa, TrainFront, UsersRound } from 'lucide-react'

const GLYPHS: Record<Session['kind'], LucideIcon> = {
  plenary: UsersRound,
  workshop: Hammer,
  site_visit: Footprints,
  meal: Coffee,
  travel: TrainFront,
  free: Sofa,
  feedback: MessagesSquare,
}

/** The glyph of what kind a session is; decorative, the word stands beside it. */
export function SessionGlyph({ kind }: { kind: Session['kind'] }) {
  const Glyph = GLYPHS[kind]
  return <Glyph size={14} aria-hidden />
}
