/** `@name` of somebody who is known becomes the mention of a member; everybody else's stays as it was written. */
export function mentionsIn(text: string, memberOf: (username: string) => string | undefined): string {
  if (!text.includes('@')) return text
  // A name follows a space or a bracket: an e-mail address has no mention in it.
  return text.replace(/(^|[\s([{"'„“*_>])@([A-Za-z0-9_]{1,64})/g, (all, before: string, name: string) => {
    const memberId = memberOf(name.toLowerCase())
    return memberId === undefined ? all : `${before}@[${memberId}]`
  })
}
