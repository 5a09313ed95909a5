/** Artifacts of a fork made to harm the privileged `publish` step, which is watched from outside. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type AsyncZippable, zipSync } from 'fflate'
import { cli, inventedKey, runProcess } from '../../bench/measure.ts'
import { structureOf } from '../report/render-gfm.ts'
import { failingReport, sampleReport } from '../report/sample-report.ts'
import { newTally, type Piece, partOfKey, type Tally } from './judge.ts'

const program = join(dirname(cli), 'publish.js')
const sha = 'a1b2c3d4'.repeat(5)
const mebibyte = 2 ** 20

/** What a fork's run may leave: the artifacts' zips, and what the step has to make of them where that is one thing. */
interface Trap {
  zips: () => Buffer[]
  verdict?: 'pass' | 'fail' | 'error'
}

const bytes = (text: string) => new TextEncoder().encode(text)
const zip = (files: AsyncZippable) =>
  Buffer.from(zipSync(files as Parameters<typeof zipSync>[0], { level: 6 }))
const holding = (report: unknown) => zip({ 'report.json': bytes(textOf(report)) })
const textOf = (report: unknown) => (typeof report === 'string' ? report : JSON.stringify(report))
const failing = failingReport('word')
const one = (make: () => unknown, verdict?: Trap['verdict']): Trap => ({
  zips: () => [holding(make())],
  ...(verdict && { verdict }),
})
const words = (text: string): Trap => one(() => failingReport(text), 'fail')
/** A number of the first entry's headers, written over. */
const claiming = (offset: number, value: number) => () => {
  const made = holding(failing)
  const central = made.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
  made.writeUInt32LE(value, central + offset)
  return [made]
}

const traps: Record<string, Trap> = {
  'nothing wrong': words('word'),
  'no zip': { zips: () => [Buffer.from('no zip at all')], verdict: 'error' },
  'an empty zip': { zips: () => [zip({})], verdict: 'error' },
  'a zip cut short': { zips: () => [holding(failing).subarray(0, 600)], verdict: 'error' },
  'a bomb of 512 MiB': {
    zips: () => [zip({ 'report.json': new Uint8Array(512 * mebibyte) })],
    verdict: 'error',
  },
  'a bomb that says 100 bytes': { zips: claiming(24, 100), verdict: 'error' },
  'an entry beyond the end': { zips: claiming(42, 0xfffffff0), verdict: 'error' },
  'a method nobody knows': { zips: claiming(10, 99), verdict: 'error' },
  'a link in place of the report': {
    zips: () => [zip({ 'report.json': [bytes('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] })],
    verdict: 'error',
  },
  'names that lead out': {
    zips: () => [
      zip({ '../../PWNED': bytes('x'), '/tmp/PWNED': bytes('x'), 'report.json': bytes(textOf(failing)) }),
    ],
    verdict: 'fail',
  },
  'twenty thousand entries': {
    zips: () => [zip(Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`f${at}`, bytes('')])))],
    verdict: 'error',
  },
  'no JSON': one(() => 'words', 'error'),
  'JSON of another kind': one(() => '[1,2]', 'error'),
  'a schema to come': one(() => ({ ...failing, schemaVersion: 2 }), 'error'),
  '30 MiB of blanks': one(() => ' '.repeat(30 * mebibyte) + textOf(failing)),
  'deep arrays': one(() => `{"schemaVersion":1,"checks":${'['.repeat(4 * mebibyte)}`, 'error'),
  'millions of objects': one(() => `{"schemaVersion":1,"checks":[${'{},'.repeat(3_000_000)}{}]}`, 'error'),
  'millions of warnings': one(() => ({ ...failing, warnings: Array(2_000_000).fill('w') })),
  'one long string': one(() => ({ ...failing, warnings: ['x'.repeat(20 * mebibyte)] })),
  'percent signs': one(() => ({ ...failing, warnings: Array(100).fill('%25'.repeat(50_000)) })),
  'forty times 4 MiB': {
    zips: () => Array(40).fill(holding({ ...failing, warnings: ['x'.repeat(4 * mebibyte)] })) as Buffer[],
  },
  'two hundred reports': { zips: () => Array(200).fill(holding(failing)) as Buffer[] },
  'a pass that failed': one(() => ({ ...failing, verdict: 'pass' }), 'fail'),
  'a pass without a check': one(() => ({ ...sampleReport(), checks: [] })),
  'names of objects': one(
    () => textOf(failing).replace('{', '{"__proto__":{"verdict":"pass"},"constructor":1,'),
    'fail',
  ),
  'half a surrogate pair': words('a\ud800b'),
  'HTML and Markdown': words(
    '</details><img src=x onerror=1>\n\n# big\n[click](https://evil.example) | a | b',
  ),
  'a fence that ends': words('```\n````\n~~~\n<script>1</script>'),
  'a marker of ours': words('<!-- verify-registration --> <!--'),
  'commands to the runner': words(
    '\n::error::mine\r\n##[warning]mine\n::set-output name=verdict::pass\u2028::add-mask::a',
  ),
  'codes of a terminal': words(
    '\u001b]8;;https://evil.example\u001b\\click\u001b]8;;\u001b\\\u009b31m\u0007',
  ),
  'mentions and references': words('@everyone #1 GH-1 acme/widgets#2 https://evil.example'),
  'a key': words(`Bearer ${inventedKey}`),
  'a key in base64': words(Buffer.from(`user:${inventedKey}`).toString('base64')),
}

/** Every trap laid for the bundled program, one after another. */
export async function hostileArtifacts({ at, of }: Piece): Promise<Tally> {
  const tally = newTally()
  const plain = structureOf((await publish(traps['nothing wrong'] as Trap)).comments.join('\n'))
  for (const [name, trap] of Object.entries(traps).filter((_, index) => index % of === at)) {
    tally.tried++
    try {
      const { comments, elsewhere, output, summary, log, peakRssMiB } = await publish(trap)
      tally.peakMb = Math.max(tally.peakMb, Math.round(peakRssMiB))
      const said = /^verdict<<(\S+)\n(.*)\n\1$/m.exec(output)?.[2]
      if (trap.verdict && said !== trap.verdict) tally.wrong.push(`${name}: verdict ${said}`)
      if (elsewhere.length > 0) tally.wrong.push(`${name}: ${elsewhere.join(', ')}`)
      if (comments.length !== 1) tally.wrong.push(`${name}: ${comments.length} comments`)
      if (/^\s+at .*\.[jt]s:\d+/m.test(log)) tally.wrong.push(`${name}: a stack trace`)
      if (/^(?:::error::mine|##\[warning\]mine|::set-output)/m.test(log))
        tally.wrong.push(`${name}: a command`)
      const isOfWords = trap.verdict === 'fail' && name !== 'names of objects'
      if (isOfWords && !sameStructure(comments.join('\n'), plain))
        tally.wrong.push(`${name}: another structure`)
      if (partOfKey([...comments, output, summary, log].join('\n'), inventedKey)) tally.leaked.push(name)
    } catch (error) {
      tally.wrong.push(`${name}: ${error instanceof Error ? error.message.slice(0, 300) : error}`)
    }
  }
  return tally
}

const sameStructure = (comment: string, plain: readonly string[]) =>
  JSON.stringify(structureOf(comment)) === JSON.stringify(plain)

/** The bundled step after a fork's run that left these artifacts; pull request 7 is the fork's. */
async function publish({ zips }: Trap) {
  const folder = await mkdtemp(join(tmpdir(), 'campaign-'))
  const file = (name: string) => join(folder, name)
  const made = zips()
  const github = await startGitHub(made)
  try {
    for (const name of ['output', 'summary']) await writeFile(file(name), '')
    await writeFile(file('event.json'), JSON.stringify(eventOfFork))
    const environment = {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_JOB: 'publish',
      GITHUB_OUTPUT: file('output'),
      GITHUB_REPOSITORY: 'acme/widgets',
      GITHUB_RUN_ID: '78',
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_WORKFLOW: 'publish',
      'INPUT_ARTIFACT-NAME': 'verify-registration-report*',
      INPUT_COMMENT: 'always',
      'INPUT_FAIL-ON': 'never',
      'INPUT_GITHUB-TOKEN': 'an-invented-token',
    }
    const { peakRssMiB, stdout } = await runProcess([process.execPath, program], environment)
    const summary = await readFile(file('summary'), 'utf8')
    const output = await readFile(file('output'), 'utf8')
    return { ...github, output, summary, log: stdout, peakRssMiB }
  } finally {
    github.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const eventOfFork = {
  action: 'completed',
  workflow_run: {
    id: 77,
    run_attempt: 1,
    event: 'pull_request',
    head_sha: sha,
    head_repository: { full_name: 'someone/widgets', fork: true },
    pull_requests: [],
    conclusion: 'failure',
  },
  repository: { full_name: 'acme/widgets' },
}

interface GitHub {
  url: string
  /** Bodies of comments on the pull request. */
  comments: string[]
  /** What was written elsewhere, and where the token went that it must not reach. */
  elsewhere: string[]
  close(): void
}

/** As much of GitHub as the step asks for; a description of the whole is held against it in `test/github/`. */
async function startGitHub(zips: readonly Buffer[]): Promise<GitHub> {
  const github: GitHub = { url: '', comments: [], elsewhere: [], close: () => {} }
  const pull = {
    number: 7,
    state: 'open',
    head: { sha, ref: 'patch', repo: { full_name: 'someone/widgets' } },
    base: { ref: 'main', repo: { full_name: 'acme/widgets' } },
  }
  const answers: [RegExp, (id: number) => unknown][] = [
    [/^GET .*\/runs\/77\/artifacts/, () => ({ total_count: zips.length, artifacts: zips.map(artifact) })],
    [/^GET .*\/pulls\/7$/, () => pull],
    [/^GET .*\/pulls\?/, () => [pull]],
    [/^GET .*\/issues\/7\/comments/, () => []],
    [/^POST \/graphql$/, () => ({ data: { viewer: { login: 'github-actions[bot]' }, nodes: [] } })],
  ]
  const artifact = ({ length }: Buffer, id: number) => ({
    id,
    name: `verify-registration-report-${id}`,
    size_in_bytes: length,
    expired: false,
  })
  const server = createServer(async (request, response) => {
    const asked = `${request.method} ${request.url}`
    const [, action, id = ''] = /^GET .*\/(artifacts|blob)\/(\d+)/.exec(asked) ?? []
    if (action === 'artifacts')
      return void response.writeHead(302, { location: `${github.url}/blob/${id}` }).end()
    if (action === 'blob') {
      if (request.headers.authorization) github.elsewhere.push('the token at the store of artifacts')
      return void response.end(zips[Number(id)])
    }
    const body = await textOfRequest(request)
    const json = (status: number, value: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (asked === 'POST /repos/acme/widgets/issues/7/comments') {
      github.comments.push((JSON.parse(body) as { body: string }).body)
      return void json(201, {
        id: 1,
        node_id: 'C1',
        html_url: 'https://github.example/7#1',
        user: null,
        body: '',
      })
    }
    const found = answers.find(([pattern]) => pattern.test(asked))
    if (!found && request.method !== 'GET') github.elsewhere.push(asked)
    json(found ? 200 : 404, found ? found[1](0) : { message: 'Not Found' })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  github.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  github.close = () => {
    server.closeAllConnections()
    server.close()
  }
  return github
}

async function textOfRequest(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return text
}
