import { type FormEvent, useState } from 'react'
import { type RefusalKey, refusalOf } from './refusal-of.ts'

/** Sends a form once at a time; what went wrong is a key of `refusal.*`. */
export function useSubmit(send: () => Promise<void>) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<RefusalKey | null>(null)
  const run = async (action: () => Promise<void>) => {
    if (busy) return
    setBusy(true)
    setFailure(null)
    try {
      await action()
    } catch (error) {
      setFailure(refusalOf(error))
    }
    setBusy(false)
  }
  return {
    busy,
    failure,
    submit: (event?: FormEvent) => {
      event?.preventDefault()
      void run(send)
    },
    /** The same with what was typed just now, before it is rendered. */
    submitWith: (action: () => Promise<void>) => void run(action),
    forget: () => setFailure(null),
  }
}
