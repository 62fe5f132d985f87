// pnpm build: apps/web/dist and apps/server/dist.
import { build } from './build-steps.mjs'
import { main, prepare } from './prepare.mjs'

await main(async () => {
  await prepare()
  await build()
})
