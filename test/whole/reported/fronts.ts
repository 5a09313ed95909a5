import {
  after,
  answering,
  type Blind,
  larger,
  step,
  type Truth,
  tracking,
  uploads,
} from '../blind/scenario.ts'
import {
  any,
  atTheEdge,
  blamesKey,
  blamesMount,
  blamesScope,
  blamesStore,
  saysOpen,
} from '../blind/truths.ts'
import { answer, centred, empty, json, page, text, to } from '../parties/answer.ts'

const envoy = (status: number, line: string, server = 'envoy') =>
  answer(status, 'text/plain', line, [['server', server]])

/** The start page of MLflow's own web interface, which an address without its API serves for every path. */
const startPage = () =>
  page(
    200,
    '<!doctype html><html lang="en"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width,initial-scale=1,shrink-to-fit=no"/><link rel="shortcut icon" href="./static-files/favicon.ico"/><link rel="manifest" href="./static-files/manifest.json"/><title>MLflow</title><script defer="defer" src="static-files/static/js/main.3e3ba4ea.js"></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><div id="modal"></div></body></html>',
  )

const ofTheFront = (says: RegExp, more: Partial<Truth> = {}): Truth => ({
  verdict: ['fail', 'error'],
  category: ['CFG', 'DEPLOY', 'NET'],
  layer: ['proxy', 'network', 'artifacts'],
  owner: ['infrastructure', 'API team'],
  says,
  never: any(blamesKey, blamesScope, saysOpen, blamesStore),
  ...more,
})

export const frontReports: Blind[] = [
  {
    name: 'a waypoint of Istio’s ambient mesh refuses this workload everything',
    source: 'canonical/mlflow-operator#410',
    differs: answering('edge', () => envoy(403, 'RBAC: access denied', 'istio-envoy')),
    truth: atTheEdge.block,
  },
  {
    name: 'a pod with a sidecar speaks TLS to a server that does not: Envoy’s 503 to everything',
    source: 'kubeflow/pipelines#9199',
    differs: answering('edge', () =>
      envoy(
        503,
        'upstream connect error or disconnect/reset before headers. reset reason: connection failure, transport failure reason: TLS error: 268435703:SSL routines:OPENSSL_internal:WRONG_VERSION_NUMBER',
      ),
    ),
    truth: atTheEdge['bad-answer'],
  },
  {
    name: 'Azure’s page with 403 to runs/log-batch alone',
    source: 'mlflow-oidc/mlflow-oidc-auth#118',
    differs: answering(
      'edge',
      () =>
        page(
          403,
          "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN' 'http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd'><html xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=utf-8' http-equiv='content-type'/><title>Service unavailable</title></head><body><div id='content'><div id='message'><h2>The request is blocked.</h2></div><div id='errorref'>20250613T093000Z-0000</div></div></body></html>",
          [['x-azure-ref', '20250613T093000Z-0000']],
        ),
      step('/runs/log-batch'),
    ),
    truth: atTheEdge.block,
  },
  {
    name: 'the start page of a web interface is the answer to every path',
    source: 'amesar/mlflow-export-import#13, mlflow/mlflow#2193',
    differs: answering('edge', startPage),
    truth: {
      ...atTheEdge.elsewhere,
      owner: ['infrastructure', 'caller'],
      category: ['CFG', 'DEPLOY', 'CLIENT'],
      layer: ['proxy', 'network', 'client'],
      never: any(blamesKey, saysOpen, /challenge|bot protection/),
    },
  },
  {
    name: 'the start page comes for the tracking URI alone',
    source: 'mlflow/mlflow#643',
    differs: answering('edge', startPage, tracking),
    truth: {
      ...atTheEdge.elsewhere,
      owner: ['infrastructure', 'caller'],
      category: ['CFG', 'DEPLOY', 'CLIENT'],
      layer: ['proxy', 'network', 'client'],
      never: any(blamesKey, saysOpen, /challenge|bot protection/),
    },
  },
  {
    name: 'jupyter-server-proxy sends to its login, and wants an _xsrf argument of every POST',
    source: 'mlflow/mlflow#1120',
    differs: answering('edge', ({ method, path }) =>
      method === 'GET'
        ? to(302, `/hub/login?next=${encodeURIComponent(path)}`, [['server', 'TornadoServer/6.4']])
        : page(
            403,
            '<!DOCTYPE HTML><html><head><title>Jupyter Server</title></head><body><div class="error"><h1>403 : Forbidden</h1><p>\'_xsrf\' argument missing from POST</p></div></body></html>',
            [['server', 'TornadoServer/6.4']],
          ),
    ),
    truth: atTheEdge['redirect-to-login'],
  },
  {
    name: 'the load balancer of a fresh container service has no healthy task: 503',
    source: 'mjedrasz/oauth2-mlflow-aws#1, awslabs/sagemaker-dashboards-for-ml#3',
    differs: answering('edge', () =>
      answer(
        503,
        'text/html',
        '<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n<body>\r\n<center><h1>503 Service Temporarily Unavailable</h1></center>\r\n</body>\r\n</html>\r\n',
        [['server', 'awselb/2.0']],
      ),
    ),
    truth: atTheEdge['no-backend'],
  },
  {
    name: 'AWS wants its own signature: AccessDeniedException to everything',
    source: 'londonaicentre/FLIP#745, mlflow/mlflow-export-import#201',
    differs: answering('edge', () =>
      json(
        403,
        {
          message:
            'User: anonymous is not authorized to perform: sagemaker-mlflow:SearchExperiments on resource: arn:aws:sagemaker:eu-west-2:000000000000:mlflow-app/app-0',
        },
        [
          ['x-amzn-requestid', '00000000-0000-4000-8000-000000000000'],
          ['x-amzn-errortype', 'AccessDeniedException'],
        ],
      ),
    ),
    truth: {
      ...atTheEdge.block,
      category: ['CFG', 'DEPLOY', 'SCOPE', 'CLIENT'],
      owner: ['infrastructure', 'caller'],
      says: /AWS|in front of|author|permission|refus|block|sign/i,
    },
  },
  {
    name: 'Envoy answers 503 to the large upload alone',
    source: 'mlflow/mlflow#7702',
    differs: answering(
      'edge',
      () =>
        envoy(
          503,
          'upstream connect error or disconnect/reset before headers. reset reason: connection termination',
        ),
      (call) => uploads(call) && larger(300)(call),
    ),
    truth: ofTheFront(/behind|upstream|backend|size|limit|large|bytes/i),
  },
  {
    name: 'a package registry takes no upload: package_version is invalid',
    source: 'ultralytics/ultralytics#8134',
    differs: answering(
      'edge',
      () => json(400, { error: 'package_version is invalid' }, [['server', 'nginx']]),
      uploads,
    ),
    truth: ofTheFront(/refus|block|package_version|upload|artifact/i, {
      category: ['CFG', 'DEPLOY', 'BUG', 'CLIENT', 'NET'],
      owner: ['infrastructure', 'API team', 'caller'],
      certain: false,
    }),
  },
  {
    name: 'a cache answers 304 to every GET below the tracking URI',
    source: 'mlflow/mlflow#171',
    differs: answering(
      'edge',
      () => empty(304, [['etag', '"0"']]),
      (call) => tracking(call) && call.method === 'GET',
    ),
    truth: ofTheFront(/304|cache|in front of|another/i, { category: ['CFG', 'DEPLOY', 'NET', 'BUG'] }),
  },
  {
    name: 'an object store answers at the tracking URI: its error in XML',
    source: 'mlflow/mlflow#11013',
    differs: answering('edge', ({ method, path }) =>
      answer(
        400,
        'application/xml',
        `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>BadRequest</Code><Message>An error occurred when parsing the HTTP request ${method} at &#39;${path}&#39;</Message><Resource>${path}</Resource><RequestId></RequestId><HostId></HostId></Error>`,
      ),
    ),
    truth: {
      ...atTheEdge.elsewhere,
      category: ['CFG', 'DEPLOY', 'CLIENT'],
      layer: ['proxy', 'network', 'client'],
      owner: ['infrastructure', 'caller'],
      says: /object store|store|another|in front of|leads|\brules?\b|tracking URI/i,
      never: any(blamesKey, saysOpen, blamesStore, /permissions, credentials and free space/),
    },
  },
  {
    name: 'a proxy refuses one file of the model by its name',
    source: 'mlflow/mlflow#15216',
    differs: answering(
      'edge',
      () => centred(403, 'Forbidden', 'nginx'),
      (call) => uploads(call) && /\.(ya?ml|txt)$/.test(call.path),
    ),
    truth: { ...atTheEdge.block, layer: ['proxy', 'network', 'artifacts'] },
  },
  {
    name: 'the server goes away in the middle: connections are closed after twelve requests',
    source: 'mlflow/mlflow#1760',
    differs: {
      edge: (() => {
        const gone = after(24)
        return (call, next) => {
          if (gone(call)) call.disconnect()
          return next(call)
        }
      })(),
    },
    truth: {
      verdict: ['fail', 'error'],
      category: ['NET', 'DEPLOY'],
      layer: ['network', 'proxy', 'artifacts', 'mlflow'],
      owner: ['infrastructure', 'API team'],
      says: /clos|stopp|cut|reset|crash|answer/i,
      never: any(blamesKey, saysOpen, blamesMount, blamesStore),
    },
  },
  {
    name: 'a worker is killed for its memory by the upload: nginx says 502',
    source: 'everycure-org/matrix#271, mlflow/mlflow#10855',
    differs: answering(
      'edge',
      () => centred(502, 'Bad Gateway', 'nginx'),
      (call) => uploads(call) && larger(300)(call),
    ),
    truth: ofTheFront(/behind|upstream|crash|worker|backend|size|limit|large|bytes|answer/i),
  },
  {
    name: 'MLflow’s own health route is not there, the rest is',
    source: 'mlflow/mlflow#13199',
    topology: 'mlflow',
    differs: answering(
      'edge',
      () =>
        page(
          404,
          '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n<p>The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.</p>\n',
        ),
      ({ path }) => path === '/health',
    ),
    truth: {
      verdict: ['pass'],
      category: [],
      layer: [],
      owner: [],
      says: /^/,
      never: any(blamesKey, saysOpen),
    },
  },
  {
    name: 'an application of its own checks the Host: host not allowed',
    source: 'mortennordbye/homelab#247',
    differs: answering('edge', () => json(403, { error: 'host not allowed' })),
    truth: { ...atTheEdge.block, says: /host|refus|block|in front of/i },
  },
  {
    name: 'a transport that guards against DNS rebinding says 421 to everything',
    source: 'kubeflow/mcp-server#91',
    differs: answering('edge', () => text(421, 'Invalid Host header')),
    truth: { ...atTheEdge['no-route'], says: /host|rule|route|in front of/i },
  },
  {
    name: 'Azure ML takes the key for a token of its own cloud',
    source: 'mlflow/mlflow#15065',
    differs: answering('edge', ({ headers }) =>
      json(401, {
        error: {
          code: 'UserError',
          severity: null,
          message: headers.authorization
            ? 'The provided Authorization Token is invalid. Audience validation failed.'
            : 'Missing Authorization Token.',
        },
        correlation: { operation: '00000000000000000000000000000000', request: '0000000000000000' },
        environment: 'usgovvirginia',
        componentName: 'mlflow',
      }),
    ),
    truth: {
      verdict: ['fail', 'error'],
      category: ['CFG', 'DEPLOY', 'CLIENT', 'KEY'],
      layer: ['proxy', 'network', 'client', 'auth', 'gateway'],
      owner: ['infrastructure', 'caller'],
      certain: false,
      says: /token|log.?in|in front of|in place/i,
      never: any(/KEY_(DEACTIVATED|REVOKED|EXPIRED)/, saysOpen, blamesMount),
    },
  },
  {
    name: 'registering is answered with the front’s own 404, all else is served',
    source: 'DagsHub/client#629',
    differs: answering(
      'edge',
      () => text(404, '404 page not found\n'),
      ({ path }) => /\/(registered-models|model-versions)\//.test(path),
    ),
    truth: {
      verdict: ['fail', 'error'],
      category: ['CFG', 'DEPLOY'],
      layer: ['proxy', 'mlflow', 'registry', 'network'],
      owner: ['infrastructure'],
      says: /registry|registered.models|rule|rout/i,
      never: any(blamesKey, saysOpen, blamesMount),
    },
  },
]
