import { answering, artifacts, tracking } from '../blind/scenario.ts'
import { blamesMount, blamesScope, blamesStore } from '../blind/truths.ts'
import { answer, centred, empty, json, to } from '../parties/answer.ts'
import { type Further, is, ofTheKey, ofTheParts } from './further-truth.ts'

/** Gateways, walls and load balancers that answer in the platform's place. */
export const furtherReportsA: Further[] = [
  {
    name: 'Kong has no route for anything: no Route matched with those values',
    source: 'Kong/kong#12083',
    url: 'https://github.com/Kong/kong/issues/12083',
    reported:
      'Kong in front; a route was made, yet every request is answered by Kong itself with 404 in JSON.',
    differs: answering('edge', () =>
      json(
        404,
        { message: 'no Route matched with those values', request_id: '00000000000000000000000000000000' },
        [
          ['server', 'kong/3.5.0'],
          ['x-kong-response-latency', '0'],
        ],
      ),
    ),
    ...is(['BALANCER_NO_RULE'], /\brules?\b|rout|in (front|place) of|Kong/i, {
      certain: true,
      wrong: [...ofTheKey, ...ofTheParts, 'API_DOWN', 'WRONG_TRACKING_URI'],
      never: blamesMount,
    }),
  },
  {
    name: 'Kong’s route takes GET alone: every other method is 404, no Route matched',
    source: 'Kong/kong#4796',
    url: 'https://github.com/Kong/kong/issues/4796',
    reported:
      'A Kong route lists methods; Kong answers 404 instead of 405 to a PUT or POST on a path that exists.',
    differs: answering(
      'edge',
      () => json(404, { message: 'no Route matched with those values' }, [['server', 'kong/0.35-1']]),
      ({ method }) => method !== 'GET' && method !== 'HEAD',
    ),
    ...is(['METHOD_BLOCKED', 'BALANCER_NO_RULE'], /method|POST|PUT|\brules?\b|rout/i, {
      category: ['DEPLOY', 'CFG'],
      wrong: [
        ...ofTheKey,
        'MOUNT_MISSING',
        'MLFLOW_TOO_OLD',
        'REGISTRY_UNAVAILABLE',
        'MLFLOW_PREFIX',
        'WRITES_NOT_SEEN',
      ],
      never: blamesScope,
    }),
  },
  {
    name: 'APISIX has a route for the health check and none below the tracking URI',
    source: 'apache/apisix#3798',
    url: 'https://github.com/apache/apisix/issues/3798',
    reported:
      'APISIX in front answers {"error_msg":"404 Route Not Found"} for a service that works when asked directly.',
    differs: answering(
      'edge',
      () => json(404, { error_msg: '404 Route Not Found' }, [['server', 'APISIX/3.9.1']]),
      tracking,
    ),
    ...is(['BALANCER_NO_RULE'], /\brules?\b|rout|in (front|place) of|APISIX/i, {
      certain: true,
      wrong: [...ofTheKey, ...ofTheParts, 'BALANCER_TO_MLFLOW', 'MLFLOW_PREFIX'],
      never: blamesMount,
    }),
  },
  {
    name: 'an API gateway was given every route but those of the artifacts',
    source: 'mlflow/mlflow#5393, mlflow/mlflow#5714',
    url: 'https://github.com/mlflow/mlflow/pull/5393',
    reported:
      'MLflow on OpenShift works when asked directly; through the API gateway runs are logged and the PUT of a file is 404 (“missing api method to upload artifacts”).',
    differs: answering(
      'edge',
      () => json(404, { message: 'Not Found' }, [['apigw-requestid', 'AAAAAAAAAAAAAAA=']]),
      artifacts,
    ),
    ...is(['ARTIFACT_ROUTE_MISSING', 'BALANCER_NO_RULE'], /artifact|file|upload|rout|\brules?\b/i, {
      wrong: [...ofTheKey, 'MOUNT_MISSING', 'ARTIFACTS_DISABLED', 'ARTIFACT_ERROR', 'MLFLOW_TOO_OLD'],
      never: blamesStore,
    }),
  },
  {
    name: 'App Runner’s front has a service that never became healthy: an empty 502 to everything',
    source: 'DougTrajano/mlflow-server#129',
    url: 'https://github.com/DougTrajano/mlflow-server/issues/129',
    reported:
      'Terraform made everything and printed the address; with and without :8080 it answers 502 Bad Gateway.',
    differs: answering('edge', () => empty(502, [['server', 'envoy']])),
    ...is(['API_DOWN', 'NO_BACKEND', 'FRONT_ERROR'], /\bdown\b|healthy|reach|backend|behind|instance/i, {
      category: ['DEPLOY', 'CFG', 'NET'],
      layer: ['network'],
      wrong: [...ofTheKey, 'API_ERROR', 'MLFLOW_UNREACHABLE', 'MLFLOW_ERROR'],
    }),
  },
  {
    name: 'Google’s IAP lets GET through and refuses every POST and PUT',
    source: 'mlflow/mlflow#7009, googleapis/google-auth-library-nodejs#792',
    url: 'https://github.com/mlflow/mlflow/issues/7009',
    reported:
      'MLflow on GKE behind IAP with a JWT: reading works, creating a run or experiment fails to authenticate. The words are those of the second thread.',
    differs: answering(
      'edge',
      () =>
        answer(401, 'text/html; charset=UTF-8', "Invalid IAP credentials: JWT 'email' claim isn't a string", [
          ['x-goog-iap-generated-response', 'true'],
        ]),
      ({ method }) => method === 'POST' || method === 'PUT',
    ),
    ...is(
      ['LOGIN_PAGE', 'METHOD_BLOCKED', 'FRONT_REFUSES', 'WRITES_REFUSED'],
      /log.?in|IAP|credential|in front of|in (its|their) place|method|POST|write/i,
      {
        layer: ['network'],
        wrong: [...ofTheKey, 'MLFLOW_LOGIN', 'MLFLOW_PERMISSION', 'HEADER_FORM', 'API_LACKS_ADMIN_TOKEN'],
      },
    ),
  },
  {
    name: 'the mesh reads every Bearer as a JWT: Jwt is not in the form of Header.Payload.Signature',
    source: 'istio/istio#22750, kubeflow/pipelines#11025',
    url: 'https://github.com/istio/istio/issues/22750',
    reported:
      'A RequestAuthentication of Istio parses whatever comes as Bearer and answers 401 by itself; requests without a token pass on to the service.',
    differs: answering(
      'edge',
      ({ path }) =>
        answer(
          401,
          'text/plain',
          'Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections',
          [
            ['server', 'istio-envoy'],
            ['www-authenticate', `Bearer realm="http://registry.example.org${path}", error="invalid_token"`],
          ],
        ),
      ({ headers }) => /^Bearer /.test(String(headers.authorization ?? '')),
    ),
    ...is(
      ['LOGIN_PAGE', 'FRONT_REFUSES'],
      /log.?in|in front of|in (its|their|the service.s) place|JWT|mesh|token/i,
      {
        layer: ['network', 'auth'],
        wrong: [
          ...ofTheKey,
          'HEADER_FORM',
          'KEY_HEADER_LOST',
          'AUTH_BROKEN',
          'API_AUTH_CONTRACT',
          'GATEWAY_HEADER_STRIPPED',
        ],
      },
    ),
  },
  {
    name: 'the proxy of the cluster wants a token of its own: Required JWT token is missing',
    source: 'kubeflow/kubeflow#1495',
    url: 'https://github.com/kubeflow/kubeflow/issues/1495',
    reported:
      'Every request to the deployed platform is answered with this one line by the Envoy behind IAP.',
    differs: answering('edge', () =>
      answer(401, 'text/plain', 'Required JWT token is missing', [['server', 'envoy']]),
    ),
    ...is(
      ['LOGIN_PAGE', 'FRONT_REFUSES'],
      /log.?in|in front of|in (its|their|the service.s) place|JWT|token/i,
      {
        certain: true,
        layer: ['network'],
        wrong: [...ofTheKey, 'HEADER_FORM', 'KEY_HEADER_LOST', 'GATEWAY_HEADER_STRIPPED', 'MLFLOW_LOGIN'],
      },
    ),
  },
  {
    name: 'Cloudflare bans the client by its user agent: error code: 1010',
    source: 'source-cooperative/data.source.coop#134, diegosouzapw/OmniRoute#8775',
    url: 'https://github.com/source-cooperative/data.source.coop/issues/134',
    reported:
      'Browser Integrity Check answers every request of a script with 403 and the body “error code: 1010”.',
    differs: answering('edge', () =>
      answer(403, 'text/plain; charset=UTF-8', 'error code: 1010', [
        ['server', 'cloudflare'],
        ['cf-ray', '0000000000000000-FRA'],
      ]),
    ),
    ...is(['FRONT_REFUSES'], /firewall|bot|block|refus|in front of|Cloudflare/i, {
      certain: true,
      layer: ['network'],
      wrong: [...ofTheKey, 'IP_RESTRICTED', 'MLFLOW_PERMISSION', 'HOST_CHECK', 'WRITES_REFUSED'],
      never: blamesScope,
    }),
  },
  {
    name: 'the firewall of Azure’s Application Gateway takes long ids in a path for an attack',
    source: 'microsoft/Microsoft-Fabric-workload-development-sample#273',
    url: 'https://github.com/microsoft/Microsoft-Fabric-workload-development-sample/issues/273',
    reported:
      'Seven SQL injection rules fire on the several ids of one path, so POSTs there are 403; other paths of the same host are served.',
    differs: answering(
      'edge',
      () => centred(403, 'Forbidden', 'Microsoft-Azure-Application-Gateway/v2'),
      ({ path, method }) => method !== 'GET' && /[0-9a-f]{32}/.test(path),
    ),
    ...is(['FRONT_REFUSES'], /firewall|block|refus|in front of|rule/i, {
      layer: ['network', 'artifacts'],
      wrong: [...ofTheKey, 'ARTIFACT_ERROR', 'MLFLOW_PERMISSION', 'SIZE_LIMIT'],
      never: blamesStore,
    }),
  },
  {
    name: 'the core rule set allows GET, HEAD, POST and OPTIONS: PUT and DELETE are 403',
    source: 'coreruleset/coreruleset#2167, owasp-modsecurity/ModSecurity#2036, MicrosoftDocs/azure-docs#5286',
    url: 'https://github.com/coreruleset/coreruleset/issues/2167',
    reported:
      'Rule 911100, “Method is not allowed by policy”, denies PUT with the web server’s own 403 page.',
    differs: answering(
      'edge',
      () => centred(403, 'Forbidden', 'nginx'),
      ({ method }) => !['GET', 'HEAD', 'POST', 'OPTIONS'].includes(method),
    ),
    ...is(['METHOD_BLOCKED', 'FRONT_REFUSES'], /method|PUT|DELETE|firewall|block/i, {
      layer: ['network', 'artifacts'],
      wrong: [
        ...ofTheKey,
        'ARTIFACT_ERROR',
        'MLFLOW_PERMISSION',
        'BODY_DROPPED',
        'SIZE_LIMIT',
        'ARTIFACT_ROUTE_MISSING',
      ],
      never: blamesStore,
    }),
  },
  {
    name: 'the ingress takes no long header: 400 Request Header Or Cookie Too Large whenever a key is sent',
    source: 'kubernetes/ingress-nginx#3095',
    url: 'https://github.com/kubernetes/ingress-nginx/issues/3095',
    reported:
      'With a long access token every request is 400 at the ingress; a user with a short token gets through.',
    differs: answering(
      'edge',
      () =>
        answer(
          400,
          'text/html',
          '<html>\r\n<head><title>400 Request Header Or Cookie Too Large</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n<center>Request Header Or Cookie Too Large</center>\r\n<hr><center>nginx/1.15.3</center>\r\n</body>\r\n</html>\r\n',
          [['server', 'nginx/1.15.3']],
        ),
      ({ headers }) => headers.authorization !== undefined || headers['x-api-key'] !== undefined,
    ),
    ...is(['HEADER_LIMIT'], /header|limit|too (long|large|big)|size/i, {
      certain: true,
      layer: ['network'],
      wrong: [...ofTheKey, 'HEADER_FORM', 'CLIENT_CERTIFICATE', 'MLFLOW_ERROR', 'KEY_WHITESPACE'],
    }),
  },
  {
    name: 'nginx asks an authorizer first and cannot read its answer: nginx’s 500 page to everything',
    source: 'oauth2-proxy/oauth2-proxy#676, vouch/vouch-proxy#426',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/issues/676',
    reported:
      '“auth request unexpected status: 502 while sending to client”: the authorizer’s header is too big for the ingress, whose own page is the answer.',
    differs: answering('edge', () => centred(500, 'Internal Server Error', 'nginx')),
    ...is(['FRONT_ERROR'], /in front of|fails|front|nginx|proxy/i, {
      category: ['DEPLOY', 'BUG'],
      layer: ['network'],
      wrong: [...ofTheKey, 'API_ERROR', 'MLFLOW_ERROR', 'AUTH_BROKEN', 'MLFLOW_UNREACHABLE'],
    }),
  },
  {
    name: 'the load balancer’s target group speaks another HTTP version: 464 without a word',
    source: 'grafana/alloy#5326, pleaseai/shunt#170, Cloud-Foundations/keymaster#185',
    url: 'https://github.com/grafana/alloy/issues/5326',
    reported:
      'An ALB whose target group is HTTP/2 or gRPC refuses HTTP/1.1 with status 464 and an empty body, before the service sees it.',
    differs: answering('edge', () => empty(464, [['server', 'awselb/2.0']])),
    ...is(
      ['FRONT_ERROR', 'FRONT_REFUSES', 'BALANCER_NO_RULE', 'UNDETERMINED'],
      /load balancer|in (front|place) of|protocol|front|refus|464/i,
      {
        category: ['DEPLOY', 'CLIENT', 'NET'],
        layer: ['network'],
        wrong: [...ofTheKey, ...ofTheParts, 'HEADER_FORM', 'HEADER_LIMIT', 'CLIENT_CERTIFICATE'],
      },
    ),
  },
  {
    name: 'OAuth2 Proxy does not take the Bearer and sends to the provider, 302, below the tracking URI',
    source: 'oauth2-proxy/oauth2-proxy#2868, oauth2-proxy/oauth2-proxy#785, oauth2-proxy/oauth2-proxy#461',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/issues/2868',
    reported:
      'With --skip-jwt-bearer-tokens a token that is not accepted is treated as none: a redirect to the login, with a cookie each time. The health routes are left open.',
    differs: answering(
      'edge',
      ({ path }) =>
        to(
          302,
          `https://idp.example.org/auth/realms/ml/protocol/openid-connect/auth?approval_prompt=force&client_id=mlflow&response_type=code&scope=openid&state=0%3A${encodeURIComponent(path)}`,
          [['set-cookie', '_oauth2_proxy_csrf_0=0; Path=/; HttpOnly; Secure']],
        ),
      tracking,
    ),
    ...is(['LOGIN_PAGE', 'REDIRECTED'], /log.?in|redirect/i, {
      layer: ['network'],
      wrong: [...ofTheKey, 'PLAIN_HTTP', 'MOUNT_MISSING', 'WRONG_TRACKING_URI'],
    }),
  },
]
