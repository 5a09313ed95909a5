import type { Reply } from '../http/exchange.ts'
import { detailOf } from '../platform/key-validation.ts'
import { driverWords } from './causes/mlflow-database.ts'
import type { Observation } from './evidence.ts'
import {
  codeOf,
  headerIn,
  isLater,
  isNameTaken,
  isRepetitionOf,
  partyOf,
  pathOf,
  statusOf,
  wasServed,
} from './observed.ts'

/**
 * A recorder does not number attempts: the same request, served when it was made once more, or with another key; where a
 * redirect led; or a file that went the plain way where the server does not take it in parts.
 */
export const isMadeUpFor = (one: Observation, own: readonly Observation[]) =>
  own.some(
    (other) =>
      (wasServed(other) || isBenign(other)) &&
      (isRepetitionOf(other.exchange, one.exchange) ||
        (isLater(other, one) && (isWhereItLed(other, one) || (isOptional(one) && isUpload(other))))),
  )

const isWhereItLed = ({ exchange: { request } }: Observation, from: Observation) =>
  request.method === from.exchange.request.method && request.url === headerIn(from, 'location')

/** What a client asks first of a store that may not have it. */
const isOptional = (one: Observation) =>
  statusOf(one) === 501 && /\/mlflow-artifacts\/(mpu|presigned)\//.test(pathOf(one))

const isUpload = ({ role, exchange }: Observation) =>
  role === 'artifacts' && exchange.request.method === 'PUT'

/**
 * Answers that look like failures and are none: MLflow's own refusals of a request's content, which prove
 * that routing, auth and MLflow work, and the probes that ask for what cannot exist.
 */
export function isBenign(one: Observation): boolean {
  const { exchange, answer } = one
  if (answer.kind === 'no-reply') return false
  // Clients of stores look first whether the file is there.
  if (one.credential === 'store' && exchange.request.method === 'HEAD' && answer.status === 404) return true
  if (/no-such-|\/m-0{32}/.test(`${exchange.request.url} ${exchange.request.body?.text ?? ''}`)) return true
  return (
    [400, 404, 409].includes(answer.status) &&
    partyOf(one) === 'MLflow' &&
    /DOES_NOT_EXIST|ALREADY_EXISTS|INVALID_PARAMETER_VALUE|BAD_REQUEST|NOT_FOUND|CONFLICT/.test(
      codeOf(one),
    ) &&
    !/^(RESOURCE|ENDPOINT)_NOT_FOUND$/.test(codeOf(one)) &&
    !saysDeleted(answer) &&
    !saysNoRegistry(answer.text) &&
    (isNameTaken(one) || !driverWords.test(answer.text))
  )
}

/** Of the server's own store, and not of the request, whatever the code. */
const saysNoRegistry = (text: string) =>
  /model registry functionality is unavailable|unsupported uri/i.test(text)

/** MLflow keeps the names of what was deleted, and refuses to use them again. */
export const saysDeleted = (reply: Reply) =>
  /\bdeleted\b/i.test(detailOf(reply)) && /experiment/i.test(detailOf(reply)) && reply.status === 400
