import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Certificate {
  cert: Buffer
  key: Buffer
  /** The certificate's file, for inputs and variables that name one. */
  file: string
}

/** Makes certificates with openssl in a folder of its own; `remove` deletes it. */
export function certificateMaker() {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'))
  let count = 0
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  /**
   * `names` as in subjectAltName; a negative number of `days` makes a certificate that has expired. Signed with its own key
   * unless another one is named as its issuer.
   */
  const make = (names: string, days = 2, issuer?: Certificate): Certificate => {
    const name = `c${++count}`
    const [key, request, cert, extensions] = ['key', 'csr', 'pem', 'ext'].map((end) => `${name}.${end}`) as [
      string,
      string,
      string,
      string,
    ]
    writeFileSync(join(folder, extensions), `subjectAltName=${names}\nbasicConstraints=CA:TRUE\n`)
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
    openssl('req', ...curve, '-keyout', key, '-out', request, '-subj', `/CN=${name}`)
    // `req -x509` refuses negative days.
    const by = issuer
      ? ['-CA', issuer.file, '-CAkey', issuer.file.replace(/pem$/, 'key'), '-set_serial', String(count)]
      : ['-signkey', key]
    const signed = [...by, '-days', String(days), '-extfile', extensions]
    openssl('x509', '-req', '-in', request, ...signed, '-out', cert)
    const file = join(folder, cert)
    return { cert: readFileSync(file), key: readFileSync(join(folder, key)), file }
  }
  return { make, remove: () => rmSync(folder, { recursive: true }) }
}
