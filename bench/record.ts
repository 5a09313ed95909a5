/** What `record` costs the command behind it: milliseconds of a request, and the rate of a large artifact. */
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MLFLOW_NEWEST, startMlflow } from '../test/real/mlflow-server.ts'
import { alternate, cli, inventedKey, median, runProcess, spread, table } from './measure.ts'

const requests = 300

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
const transfers = `
uri=$MLFLOW_TRACKING_URI/api/2.0/mlflow-artifacts/artifacts/bench/large.bin
curl -sS -f -H Expect: -T "$FILE" -o /dev/null -w '%{speed_upload}\\n' "$uri"
curl -sS -f -o /dev/null -w '%{speed_download}\\n' "$uri"
curl -sS -f -X DELETE -o /dev/null "$uri"`

/** @param mebibytes size of the artifact. @returns a Markdown section. */
export async function benchRecord(mebibytes: number, runs: number): Promise<string> {
  const temp = await mkdtemp(join(tmpdir(), 'bench-record-'))
  const server = await startMlflow({ version: MLFLOW_NEWEST })
  try {
    const large = join(temp, 'large.bin')
    const file = await open(large, 'w')
    await file.truncate(mebibytes * 1024 * 1024)
    await file.close()
    const env = {
      PATH: process.env.PATH,
      MLFLOW_TRACKING_URI: server.url,
      MLFLOW_TRACKING_TOKEN: inventedKey,
      FILE: large,
    }
    const through = [process.execPath, cli, 'record', '--report-dir', join(temp, 'report'), '--'] as const
    const client = [process.execPath, '--input-type=module', '--eval', smallRequests] as const
    const sent = async (command: readonly [string, ...string[]]) =>
      median(JSON.parse((await runProcess(command, env)).stdout) as number[])
    const small = await alternate(
      runs,
      () => sent(client),
      () => sent([...through, ...client]),
    )
    const moved = async (command: readonly [string, ...string[]]) => {
      const { stdout, peakRssMiB } = await runProcess(command, env)
      const [up = 0, down = 0] = stdout
        .trim()
        .split('\n')
        .map((rate) => Number(rate) / 1024 / 1024)
      return { up, down, peakRssMiB }
    }
    const shell = ['/bin/sh', '-ec', transfers] as const
    const big = await alternate(
      runs,
      () => moved(shell),
      () => moved([...through, ...shell]),
    )
    return section(mebibytes, runs, small, big)
  } finally {
    await server.stop()
    await rm(temp, { recursive: true, force: true })
  }
}

type Pairs<One> = readonly { a: One; b: One }[]

function section(
  mebibytes: number,
  runs: number,
  small: Pairs<number>,
  big: Pairs<{ up: number; down: number; peakRssMiB: number }>,
): string {
  const rates = (way: 'up' | 'down') => [
    spread(big.map(({ a }) => a[way])),
    spread(big.map(({ b }) => b[way])),
    spread(
      big.map(({ a, b }) => b[way] / a[way]),
      2,
    ),
  ]
  return [
    '## The recorder',
    `A command alone and behind \`record\`, on one MLflow ${MLFLOW_NEWEST}, ${runs} pairs taking turns, min / **median** / max; of a request the median of ${requests}. Bar: 2 ms more for a request, 0.9 of the rate for ${mebibytes} MiB; memory of \`record\` itself: ${spread(big.map(({ b }) => b.peakRssMiB))} MiB.`,
    table(
      ['', 'alone', 'recorded', 'difference or ratio'],
      [
        [
          'request, ms',
          spread(
            small.map(({ a }) => a),
            2,
          ),
          spread(
            small.map(({ b }) => b),
            2,
          ),
          spread(
            small.map(({ a, b }) => b - a),
            2,
          ),
        ],
        ['upload, MiB/s', ...rates('up')],
        ['download, MiB/s', ...rates('down')],
      ],
    ),
  ].join('\n\n')
}

if (process.argv[1] === import.meta.filename) console.log(await benchRecord(500, 5))
