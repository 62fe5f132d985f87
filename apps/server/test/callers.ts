import type { World } from './access-world.ts'
import type { Caller } from './procedure-matrix.ts'
import type { TestPerson, TestServer } from './server.ts'

/** Somebody of each kind with a session, as the world has them. */
export async function callersOf(server: TestServer, world: World): Promise<Record<Caller, TestPerson | undefined>> {
  const revoked = await server.signIn(world.people.coordinator)
  await server.services.sessions.revoke(revoked.userId, revoked.sessionId)
  const { coordinator, partner_lead, member, observer, removed } = world.people
  return {
    coordinator: await server.signIn(coordinator),
    partner_lead: await server.signIn(partner_lead),
    member: await server.signIn(member),
    observer: await server.signIn(observer),
    removed: await server.signIn(removed),
    stranger: await server.person(),
    revoked,
    anonymous: undefined,
  }
}
