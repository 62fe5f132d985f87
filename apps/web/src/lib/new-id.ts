import { idFrom } from '@meanwhile/domain/id'

export function newId(): string {
  return idFrom((count) => crypto.getRandomValues(new Uint8Array(count)))
}
