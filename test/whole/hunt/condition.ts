import type { Cause } from '../../../src/schema/report.ts'
import type { Truth } from '../blind/scenario.ts'
import { any, atTheEdge, beforeAuth, inside } from '../blind/truths.ts'
import type { Act } from '../parties/answer.ts'

/** What is true when a fault did something: the fields and words by which a cause is known to tell it. */
export type Condition = Pick<Truth, 'category' | 'layer' | 'owner' | 'says'>

/** Where a party stands, or on the caller's side as a proxy. Callers see only what comes back. */
export type Place = 'caller' | 'edge' | 'auth' | 'forward' | 'gateway' | 'mlflow'

/** What a party does that has no product's name on it. */
export type Deed =
  | 'silence'
  | 'reset'
  | 'cut short'
  | 'appended'
  | 'wrong encoding'
  | 'no Authorization'
  | 'path rewritten'
  | 'redirect'

const infrastructure: Condition['owner'] = ['infrastructure', 'API team']

const deeds: Record<Deed, Condition> = {
  silence: {
    category: ['DEPLOY', 'NET', 'CFG', 'BUG'],
    layer: ['network', 'proxy', 'gateway', 'mlflow', 'artifacts', 'registry'],
    owner: infrastructure,
    says: /time|answer|wait|silent|hang/i,
  },
  reset: {
    category: ['DEPLOY', 'NET', 'CFG', 'BUG'],
    layer: ['network', 'proxy', 'gateway', 'mlflow', 'artifacts', 'registry'],
    owner: infrastructure,
    says: /reset|clos|broke|cut|ended|connection/i,
  },
  'cut short': {
    category: ['CFG', 'DEPLOY', 'BUG', 'NET'],
    layer: ['proxy', 'network', 'gateway', 'mlflow', 'artifacts', 'registry'],
    owner: infrastructure,
    says: /JSON|cut|incomplete|damaged|malformed|not what|differ/i,
  },
  appended: {
    category: ['CFG', 'DEPLOY', 'BUG', 'NET'],
    layer: ['proxy', 'network', 'gateway', 'mlflow', 'artifacts', 'registry'],
    owner: infrastructure,
    says: /JSON|changed|damaged|malformed|between|in front|differ|more/i,
  },
  'wrong encoding': {
    category: ['CFG', 'DEPLOY', 'BUG', 'NET'],
    layer: ['proxy', 'network', 'gateway', 'mlflow'],
    owner: infrastructure,
    says: /gzip|encod|compress|decod|damaged|changed/i,
  },
  'no Authorization': {
    category: ['CFG', 'BUG', 'DEPLOY'],
    layer: ['proxy', 'network', 'gateway'],
    owner: infrastructure,
    says: /Authorization|header|strip|drop|pass/i,
  },
  'path rewritten': {
    category: ['CFG', 'DEPLOY', 'BUG', 'CLIENT'],
    layer: ['proxy', 'network', 'gateway', 'client'],
    owner: [...infrastructure, 'caller'],
    says: /path|prefix|rewrit|slash|rout|\brules?\b|leads/i,
  },
  redirect: {
    category: ['CFG', 'DEPLOY', 'CLIENT', 'NET'],
    layer: ['proxy', 'network', 'client'],
    owner: [...infrastructure, 'caller'],
    says: /redirect|moved|elsewhere|log.?in|sign/i,
  },
}

/** What holds when a product at a place did this. */
export function conditionOf(place: Place, act: Act | Deed): Condition {
  if (act in deeds) {
    const { layer, owner, ...rest } = deeds[act as Deed]
    return place === 'auth'
      ? { ...rest, layer: [...layer, 'auth'], owner: [...owner, 'auth team'] }
      : { ...rest, layer, owner }
  }
  if (place === 'edge') return widened(atTheEdge[act as Act])
  return widened(place === 'auth' ? beforeAuth(act as Act) : inside(act as Act))
}

/** A front's limit at one step may be told with the layer of the step. */
const widened = ({ category, layer, owner, says }: Condition): Condition => ({
  category,
  layer: [...layer, 'artifacts', 'registry'],
  owner,
  says: any(says, /in front of|before the (API|registry)/),
})

const account = (cause: Cause) =>
  [cause.headline ?? '', cause.summary, cause.because, ...cause.remediation.map(({ text }) => text)].join(
    '\n',
  )

/** Whether a cause tells this condition. */
export function tells(cause: Cause, { category, layer, owner, says }: Condition): boolean {
  if (cause.owner === 'undetermined') return false
  const placed = layer.includes(cause.layer) && owner.includes(cause.owner)
  return (category.includes(cause.category) || placed) && says.test(account(cause))
}
