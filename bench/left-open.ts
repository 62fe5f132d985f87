const open = new Set<() => Promise<void>>()

/**
 * Makes a closing that is done once: by its owner, or at the end of the run for a benchmark that was stopped in the middle
 * and would leave a database or a server behind.
 */
export function closeAtTheEnd(close: () => Promise<void>): () => Promise<void> {
  const once = async () => {
    if (open.delete(once)) await close()
  }
  open.add(once)
  return once
}

export async function closeWhatIsLeft(): Promise<void> {
  for (const close of [...open].reverse()) await close().catch(() => {})
}
