import type { Card } from '@meanwhile/domain/card/card'
import {
  Building2,
  CalendarDays,
  CircleAlert,
  CircleCheckBig,
  Gavel,
  Handshake,
  Lightbulb,
  type LucideIcon,
  MessageSquareQuote,
  Package,
  TriangleAlert,
} from 'lucide-react'

const GLYPHS: Record<Card['kind'], LucideIcon> = {
  task: CircleCheckBig,
  activity: CalendarDays,
  site: Building2,
  result: Package,
  decision: Gavel,
  risk: TriangleAlert,
  proposal: MessageSquareQuote,
  stakeholder: Handshake,
  issue: CircleAlert,
  idea: Lightbulb,
}

/** The glyph of a card's kind; decorative, the word stands beside it. */
export function KindGlyph({ kind, size = 14 }: { kind: Card['kind']; size?: number }) {
  const Glyph = GLYPHS[kind]
  return <Glyph size={size} aria-hidden />
}
