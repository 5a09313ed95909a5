import { type Call, count, idsOf, isServed, isUpload, pathOf } from './calls.ts'
import type { Difference } from './client-mistakes.ts'

const bytesOf = ({ exchange }: Call) => exchange.request.body?.bytes ?? 0

/** Of an empty file nothing can be lost: the stock client, too, sends one without a length. */
export function chunkedUpload(calls: readonly Call[]): Difference | undefined {
  const chunked = calls.filter(
    (call) =>
      isUpload(call) && call.exchange.request.headers['transfer-encoding'] !== undefined && bytesOf(call) > 0,
  )
  if (chunked.length === 0) return undefined
  return {
    id: 'chunked-upload',
    text: `${count(chunked)} uploaded a file without saying its length (chunked). MLflow 3.3 to 3.14 stores such a file empty and answers 200.`,
    instead: 'Send Content-Length: give the HTTP library a file or bytes, not a generator.',
    exchanges: idsOf(chunked),
  }
}

export function formUpload(calls: readonly Call[]): Difference | undefined {
  const forms = calls.filter(
    (call) =>
      isUpload(call) &&
      /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(
        String(call.exchange.request.headers['content-type'] ?? ''),
      ),
  )
  if (forms.length === 0) return undefined
  return {
    id: 'form-upload',
    text: `${count(forms)} uploaded a file as a web form: MLflow stores the form's own lines with it, and the file is damaged.`,
    instead: 'Send the bytes alone as the body: requests.put(url, data=file), not files=….',
    exchanges: idsOf(forms),
  }
}

/** A file that its own sender asks back is meant to hold something. */
export function emptyUpload(calls: readonly Call[]): Difference | undefined {
  const empty = calls.filter(
    (call, index) =>
      isUpload(call) &&
      isServed(call) &&
      bytesOf(call) === 0 &&
      calls.slice(index).some((later) => later.method === 'GET' && pathOf(later) === pathOf(call)),
  )
  if (empty.length === 0) return undefined
  return {
    id: 'empty-upload',
    text: `${count(empty)} uploaded a file with nothing in it.`,
    instead:
      'Open the file anew, or go back to its beginning, before it is sent: what was read once is at its end.',
    exchanges: idsOf(empty),
  }
}
