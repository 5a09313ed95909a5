/** `fix` on checkouts of a thousand and of ten thousand files: time, and whether memory grows with them. */
import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cli, type Measured, runProcess, spread, table } from './measure.ts'

const barSeconds = 4
const root = join(import.meta.dirname, '..')

/** Programs and documents that are here anyway, over and over; one file in fifty with mistakes. */
async function makeCheckout(folder: string, count: number): Promise<void> {
  const usual = globSync('node_modules/{hono,undici,yaml,zod}/**/*.{js,ts,md,json}', { cwd: root })
  const wrong = globSync('test/fix/layouts/**/*.txt', { cwd: root })
  for (let i = 0; i < count; i++) {
    const of = i % 50 === 0 ? wrong : usual
    const from = of[i % of.length] ?? ''
    const to = join(
      folder,
      `${i % 100}`,
      `${i}`,
      from.replace(/^test\/fix\/layouts\/|^node_modules\/|\/dist(?=\/)|\.txt$/g, ''),
    )
    await mkdir(dirname(to), { recursive: true })
    await copyFile(join(root, from), to)
  }
  execFileSync('git', ['init', '--quiet', folder])
  execFileSync('git', ['-C', folder, 'add', '--all', '--force'])
}

/** @returns a Markdown section. */
export async function benchFix(runs: number): Promise<string> {
  const rows: string[][] = []
  let best = 0
  for (const count of [1_000, 10_000]) {
    const folder = await mkdtemp(join(tmpdir(), 'bench-fix-'))
    try {
      await makeCheckout(folder, count)
      const measured: Measured[] = []
      for (let run = 0; run < runs; run++)
        measured.push(
          await runProcess(
            [process.execPath, cli, 'fix', '--check', folder],
            { PATH: process.env.PATH, HOME: folder },
            [0, 1],
          ),
        )
      const seconds = measured.map(({ ms }) => ms / 1_000)
      best = Math.min(...seconds)
      const peak = Math.max(...measured.map(({ peakRssMiB }) => peakRssMiB))
      rows.push([count.toLocaleString('en'), spread(seconds, 1), peak.toFixed(0)])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  return [
    '## fix',
    `\`fix --check\` of whole checkouts, one file in fifty with mistakes, ${runs} runs, seconds as min / **median** / max. Bar: ${barSeconds} s at ten thousand files, ${best <= barSeconds ? 'within' : 'ABOVE'} in the best run.`,
    table(['files', 'seconds', 'MiB'], rows),
  ].join('\n\n')
}

if (process.argv[1] === import.meta.filename) console.log(await benchFix(3))
