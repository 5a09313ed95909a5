import type { Blind, Truth } from '../blind/scenario.ts'
import { any, blamesKey, blamesMount, saysOpen } from '../blind/truths.ts'

const mistake = (says: RegExp, more: Partial<Truth> = {}): Truth => ({
  verdict: ['fail', 'error', 'refused'],
  category: ['CLIENT'],
  layer: ['client', 'network', 'proxy', 'auth'],
  owner: ['caller'],
  says,
  never: any(blamesKey, saysOpen, blamesMount),
  ...more,
})

export const callerReports: Blind[] = [
  {
    name: 'the address copied from the browser, with its #',
    source: 'mlflow/mlflow#2193',
    inputs: ({ trackingUri }) => ({ 'tracking-uri': `${trackingUri}/#/experiments/1` }),
    truth: mistake(/tracking|fragment|#/i),
  },
  {
    name: 'the preview path of MLflow 1 in the tracking URI',
    source: 'mlflow/mlflow#171, mlflow/mlflow#8249',
    inputs: ({ trackingUri }) => ({ 'tracking-uri': `${trackingUri}/api/2.0/preview/mlflow` }),
    truth: mistake(/tracking|api\/2\.0/i),
  },
  {
    name: 'the path of the web interface in the tracking URI',
    source: 'mlflow/mlflow#643',
    inputs: ({ apiUrl }) => ({ 'tracking-uri': `${apiUrl}/ml-flow-server` }),
    truth: mistake(/tracking|api\/mlflow/i),
  },
  {
    name: 'an ARN as tracking URI',
    source: 'mlflow/mlflow-export-import#201',
    inputs: () => ({
      'tracking-uri': 'arn:aws:sagemaker:eu-west-2:000000000000:mlflow-tracking-server/one',
    }),
    truth: mistake(/tracking.uri|http/i),
  },
  {
    name: 'databricks as tracking URI',
    source: 'mlflow/mlflow#18194',
    inputs: () => ({ 'tracking-uri': 'databricks' }),
    truth: mistake(/tracking.uri|http/i),
  },
  {
    name: 'a database as tracking URI',
    source: 'mlflow/mlflow#8233',
    inputs: () => ({ 'tracking-uri': 'sqlite:///mlruns/mlflow.db' }),
    truth: mistake(/tracking.uri|http/i),
  },
  {
    name: 'a folder as tracking URI',
    source: 'mlflow/mlflow#2368',
    inputs: () => ({ 'tracking-uri': 'file:///D:/Practice/Mlflow/mlruns' }),
    truth: mistake(/tracking.uri|http/i),
  },
  {
    name: 'a host without a scheme as tracking URI',
    source: 'mlflow/mlflow#617',
    inputs: ({ trackingUri }) => ({ 'tracking-uri': trackingUri.replace('http://', '') }),
    truth: { ...mistake(/tracking.uri|http/i), verdict: ['pass', 'fail', 'error', 'refused'] },
  },
  {
    name: 'localhost in a container, where nothing listens',
    source: 'mlflow/mlflow#8783, mlflow/mlflow#12154',
    inputs: () => ({ 'tracking-uri': 'http://localhost:9/api/mlflow', 'api-url': 'http://localhost:9' }),
    truth: mistake(/listen|refused|port/i, {
      category: ['NET', 'CLIENT', 'DEPLOY'],
      owner: ['caller', 'infrastructure'],
    }),
  },
]
