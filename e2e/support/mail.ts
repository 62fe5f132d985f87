import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'

/** The newest code that was mailed to an address: without an SMTP server, mail ends in a folder. */
export async function readCode(dataDir: string, email: string): Promise<string> {
  let code: string | undefined
  await expect(() => {
    code = newestCode(join(dataDir, 'mail'), email)
    expect(code).toBeDefined()
  }).toPass({ timeout: 10_000 })
  return code ?? ''
}

function newestCode(folder: string, email: string): string | undefined {
  if (!existsSync(folder)) return undefined
  const names = readdirSync(folder).sort().reverse()
  const letter = names.map((name) => readFileSync(join(folder, name), 'utf8')).find((text) => text.includes(email))
  return letter && /^Subject: .*?(\d{6})/m.exec(letter)?.[1]
}
