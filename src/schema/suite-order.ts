/** The suites, in the order in which they are planned and shown. */
export const suiteNames = [
  'preflight',
  'test_auth_service',
  'verify_api_proxy',
  'test_bearer_auth',
  'investigate_mlflow',
  'test_real_registration',
  'python_client',
] as const
