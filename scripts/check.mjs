/** `npm run check`: what can be said without running the program, by four tools side by side. Exit code 1 if one objects. */
import { spawn } from 'node:child_process'

const tools = {
  biome: 'biome check .',
  tsc: 'tsc --noEmit',
  layers: 'npm run --silent layers',
  knip: 'knip',
}

/** Resolves to whether the tool is content; its output comes in one piece. */
function run([name, command]) {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  return new Promise((resolve) =>
    child.once('close', (code) => {
      process.stdout.write(`${output}${code === 0 ? '' : `${name} ended with exit code ${code}\n`}`)
      resolve(code === 0)
    }),
  )
}

const results = await Promise.all(Object.entries(tools).map(run))
process.exitCode = results.every(Boolean) ? 0 : 1
