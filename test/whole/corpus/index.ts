import type { Scenario } from '../scenario.ts'
import { alikeScenarios } from './alike.ts'
import { artifactScenarios } from './artifacts.ts'
import { authScenarios } from './auth.ts'
import { clientScenarios } from './client.ts'
import { forwardProxyScenarios } from './forward-proxy.ts'
import { frontScenarios } from './front.ts'
import { healthyScenarios } from './healthy.ts'
import { huntedScenarios } from './hunted.ts'
import { insideScenarios } from './inside.ts'
import { keyScenarios } from './key.ts'
import { balancerScenarios } from './load-balancer.ts'
import { mlflowScenarios } from './mlflow.ts'
import { mlflowOwnScenarios } from './mlflow-own.ts'
import { networkScenarios } from './network.ts'
import { proxyScenarios } from './proxy.ts'
import { registrationScenarios } from './registration.ts'
import { ruleScenarios } from './rules.ts'
import { toldScenarios } from './told.ts'
import { triedScenarios } from './tried.ts'

/** Every recorded incident and known latent fault with its true cause, and healthy runs with noise. */
export const corpus: readonly Scenario[] = [
  ...clientScenarios,
  ...forwardProxyScenarios,
  ...networkScenarios,
  ...authScenarios,
  ...keyScenarios,
  ...balancerScenarios,
  ...frontScenarios,
  ...insideScenarios,
  ...proxyScenarios,
  ...mlflowScenarios,
  ...mlflowOwnScenarios,
  ...artifactScenarios,
  ...registrationScenarios,
  ...huntedScenarios,
  ...triedScenarios,
  ...toldScenarios,
  ...ruleScenarios,
  ...healthyScenarios,
  ...alikeScenarios,
]
