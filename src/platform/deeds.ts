import { header, type Reply } from '../http/exchange.ts'
import type { Deed, Product } from './products.ts'

const loginWords =
  /type=["']?password|sign[\s-]?in|log[\s-]?in\b|single sign-on|\bsso\b|\bsaml|openid|oauth2?\b|not authenticated|unauthenticated/i
const loginPlaces =
  /\/(log-?in|sign-?in|auth|authorize|oauth2?|sso|saml2?|adfs|cas|idp|realms)\b|^https?:\/\/(login|auth|sso|accounts|id|idp|signin)\./i
const challengeWords =
  /captcha|checking your browser|just a moment|enable javascript|verify (that )?you are (a )?human|browser (check|challenge)|unusual traffic/i

/** What somebody in between did, read by structure, text only where a status stands for several things. Vendors' statuses above 520 are CDNs'. */
export function deedOf(reply: Reply, product: Product | undefined): Deed {
  const { status, text } = reply
  const told = product?.means?.find((one) => one.text.test(text))
  if (told) return told.deed
  // A cache's word for what the caller has already, and this one has nothing.
  if (status === 304) return 'answers itself'
  if (status >= 300 && status < 400) return redirection(reply)
  if (status < 300) return success(reply, product)
  const isAboutCertificate = [400, 403].includes(status) && /client certificate|ssl certificate/i.test(text)
  if (status === 495 || status === 496 || isAboutCertificate) return 'wants a client certificate'
  if (status === 400 || status === 497 || status === 426) return badRequest(text)
  if (status === 401 || status === 407 || status === 511) return 'asks for a login'
  if (status === 402) return 'blocks'
  if (status === 403 || status === 451) return forbidden(reply, product)
  if (status === 404 || status === 410 || status === 421) return 'has no route'
  if (status === 406) return 'blocks'
  if (status === 405 || status === 501) return 'limits method'
  if (status === 413) return 'limits size'
  if (status === 414 || status === 431) return 'limits headers'
  if (status === 429 || status === 509 || status === 529) return 'limits rate'
  if (status === 408 || status === 504 || status === 522 || status === 524) return 'times out'
  if ([502, 503, 520, 521, 523, 525, 526, 527, 530].includes(status)) {
    if (challengeWords.test(text)) return 'challenges'
    return saysBlocked(text, product) ? 'blocks' : 'has no backend'
  }
  if (/\bin progress\b|retry later|try again later/i.test(text) && status < 500) return 'limits rate'
  if (status < 500) return 'refuses the request'
  return unreachedWords.test(text) ? 'has no backend' : 'fails'
}

/** What a gateway without a status for it says, where it did not get through to what stands behind it. */
const unreachedWords =
  /\b(connection|connect\(?\)?) ?(was )?refused\b|ECONNREFUSED|\bno route to host\b|UnknownHost|ENOTFOUND|EAI_AGAIN|connect(ion)? timed out/i

/** To https of the same host, to a login, or elsewhere. The address of the request shows in `isUpgrade`. */
function redirection(reply: Reply): Deed {
  const location = header(reply, 'location')
  return loginPlaces.test(location) || /redirect_(uri|url)=|client_id=/i.test(location)
    ? 'asks for a login'
    : 'redirects'
}

/** What is left of an answer of MLflow's in a body that is no JSON any more. */
export const mlflowFields = /"(experiment|run|registered_model|model_version)(s|_id|_info)?": ?[[{"]/

/** What a gateway's function returned, handed out as it is: the true status stands in it. */
export const isEnvelope = (text: string): boolean =>
  /^\s*\{(?=[\s\S]*"statusCode": ?\d{3}\b)(?=[\s\S]*"body": ?")/.test(text)

/** MLflow's words in another form than its own: wrapped, or in XML. Names in camel case its own client reads, too. */
export const isReshaped = (text: string): boolean =>
  /<(experiment|run|registered_model|model_version)(s|_id|_info)?>/.test(text) ||
  isEnvelope(text) ||
  (/^\s*\{[^{]*"(data|result|response|payload|body)": ?\{/.test(text) && mlflowFields.test(text))

/** What whoever stops a request says to those it stops: who was refused, by what, or under which number it is kept. */
const blockWords =
  /\b(request|access|page|(web ?)?site|url|connection|transaction|traffic|you) ([\w' ]{0,60} )?(rejected|blocked|denied|restricted|limited|not (allowed|permitted))\b|\b(blocked|denied|restricted|not (allowed|permitted)) (request|by|because|due|in accordance)\b|\b(incident|support|attack|event|violation|block) (id|number)\b|\bsecurity (policy|policies|rules?|reasons|violation|service)\b|\b(company|corporate|acceptable.use) polic(y|ies)\b|\b(suspicious|malicious)\b|\bweb application firewall\b|\bcannot (consume|access)\b/i

/** The same in JSON, where a word stands alone: `{"status":"blocked"}`. */
const blockedInJson = /"(blocked|denied|rejected|forbidden)"/i

/** A refusal in words of its own, whatever its status and whoever made it: a page, or JSON. */
export const saysBlocked = (text: string, product?: Product): boolean =>
  /<html|<title/i.test(text) || product?.kind === 'firewall'
    ? blockWords.test(text)
    : /^\s*\{/.test(text) && (blockedInJson.test(text) || blockWords.test(text))

function success({ status, contentType, text, cut }: Reply, product: Product | undefined): Deed {
  // Every web interface tells a browser without JavaScript that it needs some.
  const shown = text.slice(0, 20_000).replace(/<noscript\b[\s\S]*?<\/noscript>/gi, '')
  if (contentType === 'text/html' && challengeWords.test(shown)) return 'challenges'
  if (contentType === 'text/html' && loginWords.test(shown)) return 'asks for a login'
  if (contentType === 'text/html' && saysBlocked(shown, product)) return 'blocks'
  const wasJson = /json/.test(contentType) || mlflowFields.test(text)
  // MLflow knows no other success than 200, and its clients take none.
  const isRestamped = status !== 200 && mlflowFields.test(text)
  // What was not read to its end says nothing of its end.
  if ((wasJson && !cut && !isJson(text)) || isReshaped(text) || isRestamped) return 'damages answers'
  return wasJson && !mlflowFields.test(text) && saysBlocked(text) ? 'blocks' : 'answers itself'
}

function badRequest(text: string): Deed {
  if (
    /plain http request was sent to (an )?(https|tls)|https (port|scheme)|\b(use|requires?|only) (https|ssl|tls)\b|\b(https|ssl|tls)( protocol)? (is )?required/i.test(
      text,
    )
  )
    return 'wants https'
  if (/(header|cookie)[^.]{0,40}(too (large|long|big)|exceeds)/i.test(text)) return 'limits headers'
  return 'refuses the request'
}

/** A limit told with the status of a refusal. */
const quotaWords = /\bquota\b|rate.?limit|too many requests|throttl/i

/** A credential that is not taken, told with the status of a refusal. */
const credentialWords =
  /(invalid|expired|bad|unknown|missing|no) (access |api |bearer |auth\w* )?(token|credentials?|signature)\b/i

function forbidden(reply: Reply, product: Product | undefined): Deed {
  if ('cf-mitigated' in reply.headers || challengeWords.test(reply.text)) return 'challenges'
  if (quotaWords.test(reply.text)) return 'limits rate'
  if (product?.kind === 'login proxy' || loginWords.test(reply.text)) return 'asks for a login'
  return /json/.test(reply.contentType) && credentialWords.test(reply.text) ? 'asks for a login' : 'blocks'
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
