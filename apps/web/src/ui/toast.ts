/** Something to say in passing. */
export interface ToastInput {
  message: string
  action?: { label: string; run: () => void }
  /** `problem` stays longer. */
  kind?: 'note' | 'problem'
  /** For the eye alone: what it says was announced already. */
  silent?: boolean
}

export interface Toast extends ToastInput {
  id: number
}

const MOST_AT_ONCE = 3

let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

function set(next: readonly Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}

export function toast(input: ToastInput): void {
  lastId += 1
  const next = { ...input, id: lastId }
  set([...toasts.filter((other) => other.message !== input.message), next].slice(-MOST_AT_ONCE))
}

export function dismissToast(id: number): void {
  if (toasts.some((other) => other.id === id)) set(toasts.filter((other) => other.id !== id))
}

export const currentToasts = (): readonly Toast[] => toasts

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
