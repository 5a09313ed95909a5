/** What each stage of the way to MLflow asks of an MLflow server by itself; `undefined` where it has no such stage. */
export const plainTitles: Record<string, string | undefined> = {
  'proxy.answers': 'MLflow answers in time',
  'proxy.routed': 'The tracking URI leads to MLflow',
  'proxy.no-login-page': 'No login page stands in front of MLflow',
  'proxy.mounted': 'MLflow’s API is at the tracking URI',
  'bearer.auth-available': undefined,
  'bearer.forwarded': undefined,
  'bearer.accepted': undefined,
  'mlflow.reachable': undefined,
  'mlflow.permitted': 'MLflow lets this user in',
  'registration.tags': 'The tags are on the version',
}
