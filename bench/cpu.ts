import { readFileSync } from 'node:fs'
import type pg from 'pg'

/** CPU time of this process so far, all its threads, in milliseconds. */
export function ownCpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** CPU time of another process so far in milliseconds; NaN where the kernel does not tell (Linux only). */
function cpuOf(pid: number): number {
  try {
    // The first number: nanoseconds on a CPU. `stat` counts in ticks of 10 ms, too coarse for one statement.
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return Number.NaN
  }
}

/** The process behind the only connection of a pool. */
export async function backendOf(pool: pg.Pool): Promise<number> {
  const result = await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  return result.rows[0]?.pid ?? 0
}

/** CPU time that a piece of work took: in this process, and in the database's process. */
export async function cpuOfWork(
  backend: number,
  work: () => Promise<void>,
): Promise<{ node: number; database: number }> {
  const [node, database] = [ownCpu(), cpuOf(backend)]
  await work()
  return { node: ownCpu() - node, database: cpuOf(backend) - database }
}
