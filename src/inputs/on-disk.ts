/** The kinds of inputs that name a file or folder: what only a look at the disk shows. Certificates are given seldom. */
import { FileProblem, shownPath } from '../files/problem.ts'
import { certificateLimit, readRegularFile } from '../files/read.ts'
import { checked } from './kinds.ts'

export const certificateFile = {
  value: 'FILE',
  schema: checked(async (path) => {
    const { X509Certificate } = await import('node:crypto')
    try {
      const pem = readRegularFile(path, { maxBytes: certificateLimit, links: 'follow' }).toString('utf8')
      new X509Certificate(pem)
      return undefined
    } catch (error) {
      if (error instanceof FileProblem) return error.message
      return `${shownPath(path)} holds no certificate in PEM form`
    }
  }),
}

export const clientCertificate = {
  value: 'FILE',
  schema: checked(async (path) => {
    const { createSecureContext } = await import('node:tls')
    try {
      const pem = readRegularFile(path, { maxBytes: certificateLimit, links: 'follow' }).toString('utf8')
      createSecureContext({ cert: pem, key: pem })
      return undefined
    } catch (error) {
      if (error instanceof FileProblem) return error.message
      return `${shownPath(path)} holds no certificate together with its key, without a passphrase, in PEM form`
    }
  }),
}

export const modelFolder = {
  value: 'DIR',
  schema: checked(async (path) => {
    const { readModelDirectory } = await import('../model/user-model.ts')
    const { problems } = await readModelDirectory(path)
    return problems.length === 0 ? undefined : problems.map((one) => one.replace(/\.$/, '')).join('; ')
  }),
}
