import type { Stage } from '@meanwhile/domain/stage/stages'
import {
  Archive,
  Ban,
  Check,
  CircleDashed,
  DoorOpen,
  FileCheck2,
  Flag,
  Globe,
  Hammer,
  Handshake,
  Hourglass,
  Lightbulb,
  type LucideIcon,
  Pencil,
  Play,
  Search,
  Sprout,
  Sunset,
  TrendingUp,
} from 'lucide-react'

/** A picture for each stage, because colour alone tells nobody apart. */
const ICONS: Record<Stage, LucideIcon> = {
  idea: Lightbulb,
  planned: CircleDashed,
  confirmed: Flag,
  running: Play,
  follow_up: Hourglass,
  reported: FileCheck2,
  cancelled: Ban,
  scouting: Search,
  negotiation: Handshake,
  preparation: Hammer,
  opening: DoorOpen,
  active: Sprout,
  consolidating: TrendingUp,
  winding_down: Sunset,
  closed: Archive,
  dropped: Ban,
  draft: Pencil,
  review: Search,
  approved: Check,
  submitted: Hourglass,
  evaluated: FileCheck2,
  published: Globe,
  withdrawn: Ban,
}

export function StageIcon({ stage }: { stage: Stage }) {
  const Icon = ICONS[stage]
  return <Icon aria-hidden />
}
