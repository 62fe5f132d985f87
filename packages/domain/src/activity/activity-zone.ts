interface Zoned {
  timeZone: string | null
}

/** The zone of the clock on the wall of its sessions: its own, else that of its place, else the project's. */
export function zoneOf(activity: Zoned, place: Zoned | undefined, projectZone: string): string {
  return activity.timeZone ?? place?.timeZone ?? projectZone
}
