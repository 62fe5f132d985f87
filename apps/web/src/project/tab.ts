const PREFIX = 'meanwhile:tab:'

let mine: string | null = null

/**
 * The random name of this tab. It holds a Web Lock of that name for as long as it lives, so that another tab can tell a
 * queue whose owner is gone from one whose owner only sleeps.
 */
export function tabId(): string {
  if (mine) return mine
  const id = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
  mine = id
  // Never answered: the browser frees the lock when the tab ends, however it ends.
  void locks()?.request(PREFIX + id, () => new Promise(() => {}))
  return id
}

/** Absent where the page is not served securely. */
function locks(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks
}

/**
 * Runs `work` with those of `tabs` whose owners are gone, holding their locks meanwhile. Without Web Locks all of them
 * count as gone: two tabs may then send the same command, which its id makes harmless.
 */
export async function freeTabs<Result>(
  tabs: readonly string[],
  work: (free: string[]) => Promise<Result>,
  free: string[] = [],
): Promise<Result> {
  const [tab, ...rest] = tabs
  if (tab === undefined) return work(free)
  const manager = locks()
  if (!manager || tab === mine) return freeTabs(rest, work, [...free, tab])
  return manager.request(PREFIX + tab, { ifAvailable: true }, (lock) =>
    freeTabs(rest, work, lock ? [...free, tab] : free),
  )
}
