import type { Act } from '../parties/answer.ts'
import type { Truth } from './scenario.ts'

export const any = (...patterns: RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'), 'i')

export const blamesKey =
  /KEY_(REJECTED|DEACTIVATED|REVOKED|EXPIRED)|(?<!not )(make|create|get) a new key|unknown, expired or revoked/
export const blamesScope = /may read but not write|key with the scope write|needs? an admin/
export const blamesStore = /permissions and space|space of the artifact store/
export const blamesMount = /runs without its MLflow routes|not mounted|mount the MLflow proxy/
export const saysOpen = /OPEN_REGISTRY|anybody can|lets in requests/
const blamesServiceId = /AUTH_SERVICE_ID/

const inFront: Pick<Truth, 'verdict' | 'layer' | 'owner'> = {
  verdict: ['fail', 'error'],
  layer: ['proxy', 'network'],
  owner: ['infrastructure'],
}

const asks: Truth = {
  ...inFront,
  category: ['CFG', 'DEPLOY'],
  says: /log.?in|sign.?(in|on)|password|credential|subscription|token of its own|in front of|before the (API|registry)/i,
  never: any(blamesKey, saysOpen, blamesServiceId, blamesScope),
}

/** What is true of a party before the registry that does this. */
export const atTheEdge: Record<Act, Truth> = {
  login: asks,
  'login-page': asks,
  'redirect-to-login': asks,
  block: {
    ...inFront,
    category: ['CFG', 'DEPLOY'],
    says: /block|refus|forbid|den(y|ies|ied)|firewall|polic|in front of|before the (API|registry)/i,
    never: any(blamesKey, saysOpen, blamesScope, blamesMount),
  },
  size: {
    ...inFront,
    category: ['CFG'],
    says: /size|limit|large|too big|body/i,
    never: any(blamesKey, blamesStore, blamesScope),
  },
  method: {
    ...inFront,
    category: ['CFG', 'DEPLOY'],
    says: /method|\bPUT\b|\bDELETE\b|verb/i,
    never: any(blamesKey, blamesStore, blamesScope),
  },
  rate: {
    ...inFront,
    owner: ['infrastructure', 'caller'],
    category: ['RATE'],
    says: /rate|too many|limit|slow/i,
    never: any(blamesKey, blamesStore),
  },
  header: {
    ...inFront,
    category: ['CFG', 'CLIENT'],
    owner: ['infrastructure', 'caller'],
    says: /header/i,
    never: any(blamesKey, saysOpen),
  },
  'no-route': {
    ...inFront,
    category: ['DEPLOY', 'CFG'],
    says: /\brules?\b|rout|leads|in front of|before the (API|registry)|no .*(host|path)/i,
    never: any(blamesKey, saysOpen, blamesMount),
  },
  'no-backend': {
    ...inFront,
    category: ['DEPLOY', 'NET'],
    owner: ['infrastructure', 'API team'],
    says: /backend|upstream|behind|target|instance|nothing alive|not running|unavailable|reach|down/i,
    never: any(blamesKey, saysOpen),
  },
  timeout: {
    ...inFront,
    category: ['DEPLOY', 'NET', 'CFG'],
    owner: ['infrastructure', 'API team'],
    says: /time|wait|slow|too long/i,
    never: any(blamesKey, saysOpen, blamesStore),
  },
  'bad-answer': {
    ...inFront,
    category: ['DEPLOY', 'NET', 'CFG'],
    owner: ['infrastructure', 'API team'],
    says: /behind|upstream|invalid|backend|target|instance|reach|down|handshake/i,
    never: any(blamesKey, saysOpen),
  },
  elsewhere: {
    ...inFront,
    category: ['CFG', 'DEPLOY'],
    says: /(other|else) than|another (service|server|program|site)|in (place|front) of|rout|not (an answer of |by |from )?MLflow|\brules?\b|before the API/i,
    never: any(blamesKey, saysOpen),
  },
}

const others: Partial<Truth> = { layer: ['auth', 'network', 'proxy'], owner: ['infrastructure', 'auth team'] }

/** The same before the auth service's address. */
export const beforeAuth = (act: Act, more: Partial<Truth> = {}): Truth => ({
  ...atTheEdge[act],
  ...others,
  never: any(blamesKey, saysOpen, blamesServiceId),
  ...more,
})

/** Between the API and what is behind it: callers never see that place. */
export const inside = (act: Act, more: Partial<Truth> = {}): Truth => ({
  ...atTheEdge[act],
  layer: ['gateway', 'proxy', 'mlflow'],
  owner: ['infrastructure', 'API team'],
  ...more,
})

/** All is well. */
export const healthy: Truth = {
  verdict: ['pass'],
  category: [],
  layer: [],
  owner: [],
  says: /^/,
  never: /./s,
}

/** It registers, and something beside is to be told. */
export const passesWith = (warn: RegExp, never?: RegExp): Truth => ({
  ...healthy,
  warn,
  never: never ?? blamesKey,
})
