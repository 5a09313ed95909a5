import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createRecorder } from '../../src/http/recorder.ts'
import { readSettings } from '../../src/inputs/read-settings.ts'
import { targetOf } from '../../src/platform/target.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { newRegistrationState } from '../../src/registration/state.ts'
import { startPython } from '../../src/run/start-python.ts'
import { certificateMaker } from '../http/certificates.ts'

it('trusts and shows the same certificates for the stock client as for our own', async () => {
  const certificates = certificateMaker()
  const folder = await mkdtemp(join(tmpdir(), 'python-'))
  const [own, client] = [certificates.make('IP:127.0.0.1'), certificates.make('DNS:client')]
  const demand = { requestCert: true, rejectUnauthorized: true, ca: [client.cert] }
  const server = createServer({ cert: own.cert, key: own.key, ...demand }, (_, response) => response.end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const pem = join(folder, 'client.pem')
    await writeFile(pem, Buffer.concat([client.cert, client.key]))
    // It asks its tracking URI once; what Python would do besides is none of this test's business.
    const path = join(folder, 'python')
    await writeFile(path, `#!${process.execPath}\nfetch(process.env.MLFLOW_TRACKING_URI)\n`, { mode: 0o755 })
    const settings = await readSettings({
      'api-key': `hk_live_${'invented'.repeat(4)}`,
      'tracking-uri': `https://127.0.0.1:${(server.address() as AddressInfo).port}/api/mlflow`,
      'ca-file': own.file,
      'client-cert-file': pem,
    })
    const recorder = createRecorder()
    const started = await startPython(
      { path, mlflow: '3.9.0', sklearn: undefined, hokusai: undefined },
      {
        settings,
        target: targetOf(settings),
        recorder,
        redact: createRedactor(),
        env: { PATH: process.env.PATH },
        cutOff: new AbortController().signal,
        track: newRegistrationState,
      },
    )
    await started.client.ended
    await started.relay.close()
    await started.close()
    expect(recorder.exchanges()).toMatchObject([{ response: { status: 200 } }])
  } finally {
    server.closeAllConnections()
    server.close()
    certificates.remove()
    await rm(folder, { recursive: true })
  }
})
