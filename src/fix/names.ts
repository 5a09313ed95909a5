/** Names that the platform and MLflow give meaning to, as every kind of file spells them. */

const variable = String.raw`(?:TF_VAR_|INPUT_|ORG_GRADLE_PROJECT_)?(?:HOKUSAI_\w+|MLFLOW_\w+|AIRFLOW_CONN_\w+)`

/** A variable of the environment that is ours or MLflow's. */
export const isVariable = (name: string) => wholeVariable.test(name)
const wholeVariable = new RegExp(`^${variable}$`)

/** All such names in a text, each with what gives it a value behind it. */
export const assigned = new RegExp(
  String.raw`(?<![\w$.-])(?<name>${variable}|(?:mlflow[._-]?)?(?:tracking|registry)[._-]?ur[il])=(?<value>[^\s,;"'}\]]*)`,
  'gi',
)

/** `--trackingUri`, `mlflow.tracking-uri` → `tracking_uri`, `mlflow_tracking_uri`. */
const plain = (name: string) =>
  name
    .replace(/^(?:--?|_+|[\w-]+:|[^.]*\bset[-_ ]?(?=[A-Z]))/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[.\s_-]+/g, '_')

const trackingUri =
  /^(?:(?:tf_var|input|default|prod|staging|hokusai|env|spring|conf|config|params)_)*(?:(?:ml_?flow|server)_)*(?:(?:tracking|registry)_(?:server_)?ur[il]|set_(?:tracking|registry)_uri)(?:_default)?$|^(?:(?:tf_var|default|hokusai|env)_)*ml_?flow_(?:server_)?ur[il]$|^ml_?flow_(?:client|context)$|^airflow_conn_\w*(?:mlflow|hokusai)|^(?:(?!(?:no|not|old|legacy|previous|deprecated|wrong|invalid|bad|expected)_)[a-z\d]+_)+mlflow_tracking_uri$/

/** A variable, parameter, key or function whose value MLflow takes for its tracking or registry URI. */
export const isTrackingUriName = (name: string) =>
  /ur[il]|client|context|conn/i.test(name) && trackingUri.test(plain(name))

/** ZenML's setting of its experiment tracker, which it hands to MLflow as a variable. */
export const isInsecureTlsName = (name: string) => /^(?:--)?tracking[_-]insecure[_-]tls$/.test(name)

/** Also where it is no variable, but a parameter or a key. */
export const isOurs = (name: string) => isVariable(name) || isTrackingUriName(name) || isInsecureTlsName(name)

/** Code and configuration of tests: their values may be wrong on purpose. */
export const isTestPath = (path: string) =>
  /(?:^|\/)(?:tests?|__tests__|testing|fixtures|spec)\/|(?:^|\/)(?:test_[^/]*|[^/]*_tests?|conftest)\.\w+$|\.(?:test|spec)\.\w+$|\.env\.test[^/]*$|Tests?\.(?:java|kt|scala|groovy)$/.test(
    path,
  )
