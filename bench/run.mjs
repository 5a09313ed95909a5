/**
 * `npm run bench [-- --quick]`: everything side by side on this machine, printed and written to `bench/results.md`.
 * `--quick` takes fewer runs and a smaller file, to see that it works; its results are not written. Some sections can
 * be had alone: `node bench/registration.ts`, `node bench/time-to-verdict.ts`, `node bench/memory.ts`; CLI names another program than dist/cli.js.
 */
import { writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { MLFLOW_PRODUCTION, startMlflow } from '../test/real/mlflow-server.ts'
import { benchFix } from './fix.ts'
import { benchMemory } from './memory.ts'
import { benchRecord } from './record.ts'
import { benchRedaction } from './redaction.ts'
import { benchRegistration } from './registration.ts'
import { benchStart } from './start.ts'
import { benchTimeToVerdict } from './time-to-verdict.ts'
import { benchUpload } from './upload.ts'
import { benchWholeRun } from './whole-run.ts'

const quick = process.argv.includes('--quick')
const runs = quick ? 2 : 7
const sections = []

function add(section) {
  sections.push(section)
  console.log(`${section}\n`)
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`
add(
  `# Benchmarks\n\n${machine}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}. By \`npm run bench\`.`,
)

const { section, startMs } = await benchStart(quick ? 5 : 15)
add(section)
const mlflow = await startMlflow({ version: MLFLOW_PRODUCTION })
try {
  add(await benchRegistration(mlflow.url, runs))
  add(await benchWholeRun(mlflow.url, startMs, quick ? 2 : 5))
} finally {
  await mlflow.stop()
}
add(benchRedaction(quick ? 1 : 3))
add(await benchTimeToVerdict())
add(await benchFix(quick ? 1 : 5))
add(await benchMemory())
add(await benchRecord(quick ? 64 : 500, quick ? 1 : 5))
add(await benchUpload(quick ? 256 : 2048, quick ? 1 : 3))

if (!quick) await writeFile(join(import.meta.dirname, 'results.md'), `${sections.join('\n\n')}\n`)
