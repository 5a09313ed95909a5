/** The kinds of inputs that name a file or folder: what only a look at the disk shows. Certificates are given seldom. */
import { FileProblem, shownPath } from '../files/problem.ts'
import { readCertificates } from '../files/read.ts'
import { checked } from './kinds.ts'

/** A file in PEM form that `prove` can read; `what` it should hold. */
const pemFile = (what: string, prove: (pem: string) => Promise<unknown>) => ({
  value: 'FILE',
  read: checked(async (path) => {
    try {
      await prove(readCertificates(path))
      return undefined
    } catch (error) {
      return error instanceof FileProblem ? error.message : `${shownPath(path)} holds no ${what} in PEM form`
    }
  }),
})

export const certificateFile = pemFile('certificate', async (pem) => {
  const { X509Certificate } = await import('node:crypto')
  return new X509Certificate(pem)
})

export const clientCertificate = pemFile(
  'certificate together with its key, without a passphrase,',
  async (pem) => {
    const { createSecureContext } = await import('node:tls')
    return createSecureContext({ cert: pem, key: pem })
  },
)

export const modelFolder = {
  value: 'DIR',
  read: checked(async (path) => {
    const { readModelDirectory } = await import('../model/user-model.ts')
    const { problems } = await readModelDirectory(path)
    return problems.length === 0 ? undefined : problems.map((one) => one.replace(/\.$/, '')).join('; ')
  }),
}
