import { type Answer, type HttpRequest, header } from './exchange.ts'

/** The paths of MLflow's own API, which its clients ask for. */
const mlflowApi = /\/(ajax-)?api\/\d\.\d\/mlflow/

/**
 * The address that MLflow's Python client would go on to with the same method, body and key, as `requests` does after
 * a 307 or 308 within one origin. Only where it is the same call at another path, or the same path with or without a slash at its end: a login's page is none. Undefined for
 * any other answer: the key must not travel where nobody told it to.
 */
export function movedTo({ url }: Pick<HttpRequest, 'url'>, answer: Answer): string | undefined {
  if (answer.kind === 'no-reply' || ![307, 308].includes(answer.status)) return undefined
  const location = header(answer, 'location')
  if (!location || !URL.canParse(location, url)) return undefined
  const [from, to] = [new URL(url), new URL(location, url)]
  to.hash = ''
  const isSameCall = mlflowApi.test(from.pathname) && callOf(from) === callOf(to)
  // FastAPI and others send whoever leaves out a slash, or has one too many, to the address that has it.
  const isSamePath = trimmed(from) === trimmed(to) && from.search === to.search
  const isWithin = to.origin === from.origin && to.username === '' && to.href !== from.href
  return (isSameCall || isSamePath) && isWithin ? to.href : undefined
}

const trimmed = ({ pathname }: URL) => pathname.replace(/\/$/, '')

/** The last two parts of the path: `experiments/search`. */
const callOf = ({ pathname }: URL) => pathname.split('/').filter(Boolean).slice(-2).join('/')
