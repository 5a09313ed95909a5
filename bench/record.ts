/**
 * What `record` costs the command behind it: milliseconds of a request, and the rate of a large artifact.
 * `node bench/record.ts [MEBIBYTES] [RUNS]` renews this section of `bench/results.md`, unless the artifact is small.
 */
import { mkdtemp, open, rm } from 'node:fs/promises'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Duplex, Transform } from 'node:stream'
import { MLFLOW_NEWEST, MLFLOW_PRODUCTION, startMlflow } from '../test/real/mlflow-server.ts'
import { pythonClient } from '../test/real/python.ts'
import { pythonEnv } from '../test/real/venv.ts'
import { alternate, cli, inventedKey, median, renewSection, runProcess, spread, table } from './measure.ts'

const requests = 300

/** What a connection of 1 Gbit/s carries each second, bytes. */
const gigabit = 125_000_000

/** Prints the milliseconds of each of its requests, which it sends one after another over one connection. */
const smallRequests = `
const uri = process.env.MLFLOW_TRACKING_URI + '/api/2.0/mlflow/experiments/search?max_results=1'
const times = []
for (let count = 0; count < ${requests + 20}; count += 1) {
  const start = performance.now()
  await (await fetch(uri)).text()
  times.push(performance.now() - start)
}
console.log(JSON.stringify(times.slice(20)))`

/** Without Expect: 100-continue, which would cost curl a second. Prints the bytes per second of each. */
const curlTransfers = `
uri=$MLFLOW_TRACKING_URI/api/2.0/mlflow-artifacts/artifacts/bench/large.bin
curl -sS -f -H Expect: -T "$FILE" -o /dev/null -w '%{speed_upload}\\n' "$uri"
curl -sS -f -o /dev/null -w '%{speed_download}\\n' "$uri"
curl -sS -f -X DELETE -o /dev/null "$uri"`

/** The same by the stock client: bytes per second of its whole calls, the file on the disk before and after. */
const stockTransfers = `
import os, tempfile, time
import mlflow
from mlflow.store.artifact.artifact_repository_registry import get_artifact_repository

file = os.environ["FILE"]
client = mlflow.MlflowClient()
info = client.create_run(client.create_experiment(f"bench-{time.time_ns()}")).info

def show_rate(call):
    start = time.perf_counter()
    call()
    print(os.path.getsize(file) / (time.perf_counter() - start))

with tempfile.TemporaryDirectory() as folder:
    show_rate(lambda: client.log_artifact(info.run_id, file))
    show_rate(lambda: mlflow.artifacts.download_artifacts(
        run_id=info.run_id, artifact_path="large.bin", dst_path=folder))
get_artifact_repository(info.artifact_uri).delete_artifacts("large.bin")`

type Command = readonly [string, ...string[]]

/** @param mebibytes size of the artifact. @returns a Markdown section. */
export async function benchRecord(mebibytes: number, runs: number): Promise<string> {
  const temp = await mkdtemp(join(tmpdir(), 'bench-record-'))
  const server = await startMlflow({ version: MLFLOW_NEWEST })
  const pipe = await startPipe(server.url)
  const link = await startPipe(server.url, gigabit)
  try {
    const large = join(temp, 'large.bin')
    const file = await open(large, 'w')
    await file.truncate(mebibytes * 1024 * 1024)
    await file.close()
    const { python, venv } = await pythonClient(MLFLOW_PRODUCTION)
    const env = (uri: string) =>
      pythonEnv(venv, { MLFLOW_TRACKING_URI: uri, MLFLOW_TRACKING_TOKEN: inventedKey, FILE: large })
    const recorded = (command: Command): Command => {
      return [process.execPath, cli, 'record', '--report-dir', join(temp, 'report'), '--', ...command]
    }
    const client: Command = [process.execPath, '--input-type=module', '--eval', smallRequests]
    const sent = async (command: Command) =>
      median(JSON.parse((await runProcess(command, env(server.url))).stdout) as number[])
    const small = await alternate(
      runs,
      () => sent(client),
      () => sent(recorded(client)),
    )
    const compare = (command: Command) =>
      alternate(
        runs,
        () => moved(command, env(server.url)),
        async () => ({
          piped: await moved(command, env(pipe.url)),
          recorded: await moved(recorded(command), env(server.url)),
        }),
      )
    const curl = await compare(['/bin/sh', '-ec', curlTransfers])
    const stock = await compare([python, '-c', stockTransfers])
    const remote: Transfers = await alternate(
      runs,
      () => moved([python, '-c', stockTransfers], env(link.url)),
      async () => ({ recorded: await moved(recorded([python, '-c', stockTransfers]), env(link.url)) }),
    )
    return section(mebibytes, runs, small, {
      curl,
      'stock client': stock,
      'stock client over 1 Gbit/s': remote,
    })
  } finally {
    link.close()
    pipe.close()
    await server.stop()
    await rm(temp, { recursive: true, force: true })
  }
}

interface Moved {
  up: number
  down: number
  peakRssMiB: number
}

/** MiB per second of the two transfers that a command prints. */
async function moved(command: Command, env: NodeJS.ProcessEnv): Promise<Moved> {
  const { stdout, peakRssMiB } = await runProcess(command, env)
  const [up = 0, down = 0] = stdout
    .trim()
    .split('\n')
    .slice(-2)
    .map((rate) => Number(rate) / 1024 / 1024)
  return { up, down, peakRssMiB }
}

/**
 * The least that a relay in Node can do, in this process: two sockets that know nothing of HTTP.
 *
 * @param rate lets no more through each way, bytes per second, as a connection to a platform at a distance.
 */
async function startPipe(target: string, rate = Infinity) {
  const { hostname, port } = new URL(target)
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname)
    client.on('error', () => upstream.destroy())
    upstream.on('error', () => client.destroy())
    const limited = (from: Duplex) => (rate === Infinity ? from : from.pipe(limit(rate)))
    limited(limited(client).pipe(upstream)).pipe(client)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  }
}

/** Passes on what it gets, each piece no sooner than the rate allows. */
function limit(rate: number): Duplex {
  let free = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, passOn) {
      const now = performance.now()
      free = Math.max(free, now) + (chunk.length / rate) * 1000
      if (free - now < 5) passOn(null, chunk)
      else setTimeout(passOn, free - now, null, chunk)
    },
  })
}

type Pairs<A, B> = readonly { a: A; b: B }[]
type Transfers = Pairs<Moved, { piped?: Moved; recorded: Moved }>

function section(
  mebibytes: number,
  runs: number,
  small: Pairs<number, number>,
  large: Record<string, Transfers>,
): string {
  const peaks = Object.values(large).flatMap((pairs) => pairs.map(({ b }) => b.recorded.peakRssMiB))
  const requestRow = [
    'request, ms',
    ...[small.map(({ a }) => a), small.map(({ b }) => b), small.map(({ a, b }) => b - a)].map((values) =>
      spread(values, 2),
    ),
    '',
  ]
  const transferRows = Object.entries(large).flatMap(([client, pairs]) =>
    (['up', 'down'] as const).map((way) => [
      `${client}, ${way}load, MiB/s`,
      spread(pairs.map(({ a }) => a[way])),
      spread(pairs.map(({ b }) => b.recorded[way])),
      spread(
        pairs.map(({ a, b }) => b.recorded[way] / a[way]),
        2,
      ),
      pairs[0]?.b.piped
        ? spread(
            pairs.map(({ a, b }) => (b.piped?.[way] ?? Number.NaN) / a[way]),
            2,
          )
        : '',
    ]),
  )
  return [
    '## The recorder',
    `A command alone and behind \`record\`, on one MLflow ${MLFLOW_NEWEST}, ${runs} pairs taking turns on ${new Date().toISOString().slice(0, 10)}, min / **median** / max; of a request the median of ${requests}. The stock client is MLflow ${MLFLOW_PRODUCTION}, its \`log_artifact\` and \`download_artifacts\`. The last column is the floor: two sockets piped into each other in Node, which know nothing of HTTP; what both cost is mostly that Node reads a connection 64 KiB at a time. In the last two rows the server stands behind a connection of 1 Gbit/s. Bar: 2 ms more for a request, 0.9 of the rate for ${mebibytes} MiB; memory of \`record\` itself: ${spread(peaks)} MiB.`,
    table(
      ['', 'alone', 'recorded', 'difference or ratio', 'ratio of a bare pipe'],
      [requestRow, ...transferRows],
    ),
  ].join('\n\n')
}

if (process.argv[1] === import.meta.filename) {
  const [mebibytes = 500, runs = 5] = process.argv.slice(2).map(Number)
  const measured = await benchRecord(mebibytes, runs)
  console.log(measured)
  if (mebibytes >= 500) await renewSection(measured)
}
