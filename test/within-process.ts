import { vi } from 'vitest'

const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Runs a program's own code here, in this folder, with only this environment, and with what it wrote: all but the start and
 * the end of its process, which take longer than most of what is tested. One at a time: what a test that ran out of time
 * has left running is waited for.
 */
export function withinProcess<T>(given: Given, work: () => Promise<T>): Promise<Written & { result: T }> {
  const ended = last.then(() => runWith(given, work))
  last = ended.catch(() => {})
  return ended
}

let last: Promise<unknown> = Promise.resolve()

interface Given {
  env: NodeJS.ProcessEnv
  cwd: string
}

interface Written {
  stdout: string
  stderr: string
  all: string
}

async function runWith<T>({ env, cwd }: Given, work: () => Promise<T>): Promise<Written & { result: T }> {
  const written = { stdout: '', stderr: '', all: '' }
  const before = { env: process.env, cwd: process.cwd(), exitCode: process.exitCode }
  const handlers = signals.map((one) => process.listeners(one))
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[stream] += text
      written.all += text
      return true
    }),
  )
  try {
    process.env = env
    process.exitCode = undefined
    process.chdir(cwd)
    return { result: await work(), ...written }
  } finally {
    process.env = before.env
    process.exitCode = before.exitCode
    process.chdir(before.cwd)
    for (const spy of spies) spy.mockRestore()
    for (const [index, name] of signals.entries())
      for (const one of process.listeners(name))
        if (!handlers[index]?.includes(one)) process.removeListener(name, one)
  }
}
