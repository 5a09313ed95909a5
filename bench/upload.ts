/** A model of 2 GB: memory while it is uploaded, and throughput against curl's PUT of the same file. */
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Report } from '../src/schema/report.ts'
import { MLFLOW_NEWEST, startMlflow } from '../test/real/mlflow-server.ts'
import { alternate, cli, inventedKey, type Measured, runProcess, spread, table } from './measure.ts'

const weights = 'weights.bin'
const modelFile = `artifact_path: model
flavors:
  python_function:
    data: ${weights}
    loader_module: example.loader
    python_version: 3.11.7
mlflow_version: 3.9.0
`

/** @param mebibytes size of the model file. @returns a Markdown section. */
export async function benchUpload(mebibytes: number, runs: number): Promise<string> {
  const temp = await mkdtemp(join(tmpdir(), 'bench-upload-'))
  const server = await startMlflow({ version: MLFLOW_NEWEST })
  try {
    const model = join(temp, 'model')
    await writeModel(model, mebibytes)
    const pairs = await alternate(
      runs,
      () => curl(join(model, weights), server.url),
      () => verify(model, server.url, join(temp, 'report'), mebibytes),
    )
    const ratios = pairs.map(({ a, b }) => b.rate / a)
    const rows = [
      ['`curl -T`', spread(pairs.map(({ a }) => a)), '', ''],
      [
        '`verify --model-path`',
        spread(pairs.map(({ b }) => b.rate)),
        spread(ratios, 2),
        spread(pairs.map(({ b }) => b.peakRssMiB)),
      ],
    ]
    const whole = spread(
      pairs.map(({ b }) => b.ms / 1000),
      1,
    )
    return [
      '## Upload of a large model',
      `${mebibytes} MiB to MLflow ${MLFLOW_NEWEST}, ${runs} pairs taking turns, min / **median** / max. The whole run with ` +
        `hashing, download and comparison took ${whole} s. Bar: 0.9 of curl, 150 MiB.`,
      table(['', 'MiB/s of the PUT', 'ratio to curl', 'peak memory, MiB'], rows),
    ].join('\n\n')
  } finally {
    await server.stop()
    await rm(temp, { recursive: true, force: true })
  }
}

async function writeModel(folder: string, mebibytes: number): Promise<void> {
  await mkdir(folder)
  await writeFile(join(folder, 'MLmodel'), modelFile)
  await writeFile(join(folder, 'requirements.txt'), 'mlflow==3.9.0\n')
  // Sparse: reading it costs memory bandwidth and no disk, for both sides alike.
  const file = await open(join(folder, weights), 'w')
  await file.truncate(mebibytes * 1024 * 1024)
  await file.close()
}

/** MiB/s of one PUT; what it wrote is deleted again. */
async function curl(file: string, server: string): Promise<number> {
  const url = `${server}/api/2.0/mlflow-artifacts/artifacts/curl/${weights}`
  const format = '%{http_code} %{speed_upload}'
  // Without `Expect: 100-continue`, which would cost curl a second.
  const options = ['--silent', '--show-error', '--header', 'Expect:', '--upload-file', file]
  const { stdout } = await runProcess(
    ['curl', ...options, '--output', '/dev/null', '--write-out', format, url],
    {
      PATH: process.env.PATH,
    },
  )
  const [status, bytesPerSecond] = stdout.split(' ').map(Number)
  if (status !== 200) throw new Error(`PUT by curl was answered ${status}`)
  await fetch(url, { method: 'DELETE' })
  return (bytesPerSecond ?? 0) / 1024 / 1024
}

async function verify(
  model: string,
  server: string,
  reportDir: string,
  mebibytes: number,
): Promise<Measured & { rate: number }> {
  const flags = ['--suites', 'test_real_registration', '--model-path', model, '--report-dir', reportDir]
  const limits = ['--timeout', '1800', '--request-timeout', '900']
  const target = ['--tracking-uri', server, '--auth-url', server, '--api-url', server]
  const measured = await runProcess([process.execPath, cli, 'verify', ...flags, ...limits, ...target], {
    PATH: process.env.PATH,
    HOKUSAI_API_KEY: inventedKey,
  })
  const { exchanges } = Report.parse(JSON.parse(await readFile(join(reportDir, 'report.json'), 'utf8')))
  const put = exchanges.find(({ request }) => request.method === 'PUT' && request.url.includes(weights))
  if (!put) throw new Error(`no PUT of ${weights} in the report`)
  return { ...measured, rate: mebibytes / (put.timings.totalMs / 1000) }
}
