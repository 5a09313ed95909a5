/** The programs, run from their sources. */
import { fileURLToPath } from 'node:url'

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

export const cliProgram = inProject('src/cli.ts')
export const actionProgram = inProject('src/index.ts')

/** All the environment that such a process needs. Node keeps what it compiled, which halves the time to start. */
export const programEnv = { PATH: process.env.PATH, NODE_COMPILE_CACHE: inProject('.cache/compiled') }
