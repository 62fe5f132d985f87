import { useState } from 'react'

/** A yes or no that this device remembers. */
export function useStoredFlag(name: string): [boolean, (value: boolean) => void] {
  const key = `meanwhile.${name}`
  const [value, setValue] = useState(() => localStorage.getItem(key) === 'yes')
  const change = (next: boolean) => {
    if (next) localStorage.setItem(key, 'yes')
    else localStorage.removeItem(key)
    setValue(next)
  }
  return [value, change]
}
