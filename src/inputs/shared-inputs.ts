/**
 * Every input that the action and the command line share, each in one place; those of the actions alone are in
 * `action-only-inputs.ts`, those of a command alone in `cli/flags.ts`. Types, validation, flags, help, both `action.yml`
 * and the README's tables come from them; `npm run describe` writes the files anew.
 */
import { hokusai } from '../platform/contract.ts'
import { failOnChoices } from '../schema/constants.ts'
import { suiteNames } from '../schema/suite-order.ts'
import type { Table } from './input.ts'
import {
  choice,
  decimal,
  matching,
  metricName,
  seconds,
  suites,
  text,
  url,
  wholeNumber,
  yesOrNo,
} from './kinds.ts'
import { certificateFile, clientCertificate, modelFolder } from './on-disk.ts'

/** What a verification needs to know, for the action and for `verify`. */
export const verification = {
  'api-key': {
    group: 'Target',
    description:
      'Hokusai API key (hk_live_…), from a secret. Without it a run on a fork or by Dependabot ends neutral; see on-missing-key.',
    // Whether it is missing, and its form, depend on the platform: see `problemsBetween`.
    ...text('KEY'),
    default: '',
    example: 'hk_live_…',
    secret: true,
    variable: 'HOKUSAI_API_KEY',
  },
  'tracking-uri': {
    group: 'Target',
    description: 'MLflow tracking URI to verify.',
    ...url,
    default: hokusai.trackingUri,
    variable: 'MLFLOW_TRACKING_URI',
  },
  'auth-url': {
    group: 'Target',
    description: 'URL of the auth service.',
    ...url,
    default: hokusai.authUrl,
  },
  'api-url': {
    group: 'Target',
    description: 'URL of the API.',
    ...url,
    default: hokusai.apiUrl,
  },
  'service-id': {
    group: 'Target',
    description: 'Service the key must be valid for.',
    value: 'NAME',
    read: matching(/^[A-Za-z0-9._-]{1,64}$/, 'a service id'),
    default: hokusai.serviceId,
  },
  platform: {
    group: 'Target',
    description:
      'What stands at the tracking URI: hokusai, mlflow (any other MLflow server), or auto to find out.',
    ...choice(['auto', 'hokusai', 'mlflow']),
    default: 'auto',
  },
  suites: {
    group: 'What is checked',
    description: `Suites to run, separated by commas or spaces: ${suiteNames.join(', ')}; or all.`,
    ...suites,
    default: 'all',
    example: suiteNames.slice(0, 2).join(', '),
  },
  mode: {
    group: 'What is checked',
    description: 'full, or read-only: nothing is written.',
    ...choice(['full', 'read-only']),
    default: 'full',
    example: 'read-only',
  },
  python: {
    group: 'What is checked',
    description:
      'The stock MLflow Python client registers a model, too: auto (where a Python with MLflow is found), required, install (an environment of its own, kept between runs) or off.',
    ...choice(['auto', 'required', 'install', 'off']),
    default: 'auto',
  },
  'model-path': {
    group: 'Registration',
    description: 'Register this MLflow model directory instead of the model trained here.',
    ...modelFolder,
    example: './model',
  },
  'model-name': {
    group: 'Registration',
    description:
      'Register a version of this model instead of a generated one; an existing model stays, the version made here is removed.',
    value: 'NAME',
    read: matching(
      /^[A-Za-z0-9_.-][A-Za-z0-9 _.-]{0,249}$/,
      'a model name of letters, digits, space, . _ and -',
    ),
    example: 'churn-classifier',
  },
  'token-id': {
    group: 'Registration',
    description: 'Value of the version tag hokusai_token_id.',
    value: 'ID',
    read: matching(
      /^(?!-)[A-Za-z0-9-]{1,64}(?<!-)$/,
      'a token id of letters, digits and inner hyphens',
      (given) => given.toUpperCase(),
    ),
    default: 'VERIFY-REGISTRATION',
    example: 'XRAY',
  },
  metric: {
    group: 'Registration',
    description: 'Value of the version tag benchmark_metric.',
    ...metricName,
    default: 'accuracy',
  },
  baseline: {
    group: 'Registration',
    description:
      'Value of the version tag benchmark_value; by default the baseline of the model trained here.',
    ...decimal,
    example: '0.85',
  },
  notify: {
    group: 'Registration',
    description: 'Also send the tokenized-registration event: a real notification, and a debit.',
    ...yesOrNo,
  },
  keep: {
    group: 'Registration',
    description: 'Leave on the server what was created.',
    ...yesOrNo,
  },
  'fail-on': {
    group: 'Result',
    description:
      'What fails the step or command: fail (something is wrong or could not be verified), warn (warnings too) or never.',
    ...choice(failOnChoices),
    default: 'fail',
    example: 'warn',
  },
  'report-dir': {
    group: 'Result',
    description:
      'Folder for the report, as a page, as Markdown, for programs and as every request and response.',
    ...text('DIR'),
    default: 'verification-report',
  },
  'wait-for': {
    group: 'Limits',
    description: 'Seconds to wait for a platform that is being started; timeout counts from then on.',
    ...seconds(3_600, { least: 'from 0' }),
    default: '0',
    example: '60',
    as: 'waitForMs',
  },
  timeout: {
    group: 'Limits',
    description: 'Seconds for the whole run, cleanup not included.',
    ...seconds(86_400),
    default: '300',
    as: 'timeoutMs',
  },
  'request-timeout': {
    group: 'Limits',
    description: 'Seconds for one request.',
    ...seconds(3_600),
    default: '10',
    as: 'requestTimeoutMs',
  },
  concurrency: {
    group: 'Limits',
    description: 'Connections to one host, and so requests at the same time.',
    ...wholeNumber(1, 128),
    default: '32',
  },
  'ca-file': {
    group: 'Network',
    description: 'PEM file of certificates to trust besides the well-known ones.',
    ...certificateFile,
    example: './company-ca.pem',
    variable: 'MLFLOW_TRACKING_SERVER_CERT_PATH',
  },
  'client-cert-file': {
    group: 'Network',
    description: 'PEM file with a certificate and its key, for services that ask for one (mutual TLS).',
    ...clientCertificate,
    example: './client.pem',
    variable: 'MLFLOW_TRACKING_CLIENT_CERT_PATH',
  },
  'allow-insecure-http': {
    group: 'Network',
    description: 'Allow plain http to a host other than this machine; the key then travels in clear.',
    ...yesOrNo,
  },
} as const satisfies Table
