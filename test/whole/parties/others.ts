import { answer, centred, empty, json, type Product, page, signedBy, text, to } from './answer.ts'

const spring = (status: number, error: string) =>
  json(status, {
    timestamp: '2026-05-04T08:12:09.101+00:00',
    path: '/api/mlflow',
    status,
    error,
    requestId: '3a5d1c-12',
  })
const gravitee = (status: number, message: string) => json(status, { message, http_status_code: status })
const railway = (status: number, message: string) =>
  json(status, { status: 'error', code: status, message, request_id: 'tE5kQq1aSgqPzN0m' }, [
    ['server', 'railway-edge'],
    ['x-railway-fallback', 'true'],
  ])
const vercel = (status: number, code: string, words: string) =>
  text(status, `${words}\n\n${code}\n\niad1::7xk2p-1769000000000-0a1b2c3d4e5f\n`, [
    ['server', 'Vercel'],
    ['x-vercel-error', code],
    ['x-vercel-id', 'iad1::7xk2p-1769000000000-0a1b2c3d4e5f'],
  ])
const kubernetes = (status: number, reason: string, message: string) =>
  json(status, {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    message,
    reason,
    code: status,
  })
const google = (code: number, message: string) => json(code, { code, message })
const jetty = (status: number, words: string) =>
  answer(
    status,
    'text/html;charset=iso-8859-1',
    `<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html;charset=ISO-8859-1"/>\n<title>Error ${status} ${words}</title>\n</head>\n<body><h2>HTTP ERROR ${status} ${words}</h2>\n<table><tr><th>URI:</th><td>/api</td></tr></table>\n<hr/><a href="https://jetty.org/">Powered by Jetty:// 12.0.8</a><hr/>\n</body>\n</html>\n`,
    [['server', 'Jetty(12.0.8)']],
  )
const tomcat = (status: number, words: string) =>
  answer(
    status,
    'text/html;charset=utf-8',
    `<!doctype html><html lang="en"><head><title>HTTP Status ${status} – ${words}</title></head><body><h1>HTTP Status ${status} – ${words}</h1><hr class="line" /><h3>Apache Tomcat/10.1.20</h3></body></html>`,
  )
const paloAlto = (status: number) =>
  page(
    status,
    '<html><head><title>Web Page Blocked</title></head><body><div id="content"><h1>Web Page Blocked</h1><p>Access to the web page you were trying to visit has been blocked in accordance with company policy. Please contact your system administrator if you believe this is in error.</p><p><b>User:</b> 10.0.4.7</p><p><b>Category:</b> unknown</p></div></body></html>',
  )

/** Platforms that host services, gateways of frameworks, and filters, each with what it says by itself. */
export const others: readonly Product[] = [
  {
    name: 'Spring Cloud Gateway',
    answers: {
      'no-route': () => spring(404, 'Not Found'),
      'no-backend': () => spring(503, 'Service Unavailable'),
      timeout: () => spring(504, 'Gateway Timeout'),
      'bad-answer': () => spring(500, 'Internal Server Error'),
      rate: () =>
        empty(429, [
          ['x-ratelimit-remaining', '0'],
          ['x-ratelimit-burst-capacity', '20'],
        ]),
      size: () =>
        empty(413, [
          ['errormessage', 'Request size is larger than permissible limit. Request size is 9.0 kB'],
        ]),
    },
  },
  {
    name: 'Gravitee',
    answers: {
      login: () => gravitee(401, 'Unauthorized'),
      block: () => gravitee(403, 'You are not allowed to access this resource'),
      'no-route': () => text(404, 'No context-path matches the request URI.'),
      rate: () => gravitee(429, 'Rate limit exceeded! You reached the limit of 10 requests per 1 minutes'),
      'no-backend': () => gravitee(503, 'Service Unavailable'),
      timeout: () => gravitee(504, 'Request timeout'),
    },
  },
  {
    name: 'KrakenD',
    answers: {
      'no-route': () => text(404, '404 page not found', [['x-krakend', 'Version 2.6.0']]),
      'bad-answer': () =>
        empty(500, [
          ['x-krakend', 'Version 2.6.0'],
          ['x-krakend-completed', 'false'],
        ]),
      rate: () => empty(429, [['x-krakend', 'Version 2.6.0']]),
      login: () => empty(401, [['x-krakend', 'Version 2.6.0']]),
    },
  },
  {
    name: 'Google API Gateway',
    answers: {
      login: () =>
        google(
          401,
          'UNAUTHENTICATED:Method doesn’t allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.',
        ),
      'no-route': () => google(404, 'The current request is not defined by this API.'),
      method: () =>
        google(
          405,
          'The current request is matched to the defined url template but its http method is not allowed',
        ),
      'no-backend': () => google(503, 'no healthy upstream'),
    },
  },
  {
    name: 'Azure App Service',
    answers: {
      'no-backend': () =>
        page(
          403,
          '<!DOCTYPE html><html><head><title>Web App - Unavailable</title></head><body><h1>Error 403 - This web app is stopped.</h1><p>The web app you have attempted to reach is currently stopped and does not accept any requests.</p></body></html>',
        ),
      'bad-answer': () =>
        page(
          503,
          '<html><head><title>Application Error</title></head><body><h1>:( Application Error</h1></body></html>',
        ),
      block: () =>
        page(
          403,
          '<!DOCTYPE html><html><head><title>Web App - Unavailable</title></head><body><h1>Error 403 - Forbidden</h1><p>The web app you have attempted to reach has blocked your access.</p></body></html>',
          [['x-ms-forbidden-ip', '20.1.2.3']],
        ),
    },
  },
  {
    name: 'Vercel',
    answers: {
      'no-route': () => vercel(404, 'NOT_FOUND', 'The page could not be found'),
      'no-backend': () => vercel(404, 'DEPLOYMENT_NOT_FOUND', 'The deployment could not be found on Vercel.'),
      timeout: () => vercel(504, 'FUNCTION_INVOCATION_TIMEOUT', 'An error occurred with your deployment'),
      size: () => vercel(413, 'FUNCTION_PAYLOAD_TOO_LARGE', 'Request Entity Too Large'),
    },
    passes: signedBy('Vercel', [['x-vercel-id', 'iad1::abc']]),
  },
  {
    name: 'Netlify',
    answers: {
      'no-route': () => text(404, 'Not Found - Request ID: 01HXYZ', [['server', 'Netlify']]),
      login: () =>
        text(401, 'Unauthorized', [
          ['server', 'Netlify'],
          ['www-authenticate', 'Basic realm="Netlify"'],
        ]),
      'bad-answer': () => text(502, 'error connecting to upstream', [['server', 'Netlify']]),
    },
    passes: signedBy('Netlify', [['x-nf-request-id', '01HXYZ']]),
  },
  {
    name: 'Render',
    answers: {
      'no-route': () =>
        text(404, 'Not Found\n', [
          ['x-render-routing', 'no-server'],
          ['server', 'cloudflare'],
        ]),
      'no-backend': () =>
        page(503, '<!DOCTYPE html><html><body><h1>Service Suspended</h1></body></html>', [
          ['x-render-routing', 'suspend'],
        ]),
      'bad-answer': () =>
        page(502, '<!DOCTYPE html><html><head><title>502</title></head><body>Bad Gateway</body></html>'),
    },
  },
  {
    name: 'Railway',
    answers: {
      'no-route': () => railway(404, 'Application not found'),
      'no-backend': () => railway(502, 'Application failed to respond'),
    },
    passes: signedBy('railway-edge'),
  },
  {
    name: 'Fly.io',
    answers: {
      'no-backend': () =>
        empty(503, [
          ['server', 'Fly/9a1b2c3d (2026-01-01)'],
          ['fly-request-id', '01H-fra'],
        ]),
      'bad-answer': () =>
        empty(502, [
          ['server', 'Fly/9a1b2c3d (2026-01-01)'],
          ['fly-request-id', '01H-fra'],
        ]),
    },
    passes: signedBy('Fly/9a1b2c3d (2026-01-01)', [['via', '1.1 fly.io']]),
  },
  {
    name: 'Cloudflare Tunnel',
    answers: {
      'no-backend': () =>
        text(530, 'error code: 1033', [
          ['server', 'cloudflare'],
          ['cf-ray', '8a-FRA'],
        ]),
      'bad-answer': () =>
        page(
          502,
          '<html><head><title>502 Bad Gateway</title></head><body><h1>Bad gateway</h1><p>Unable to reach the origin service. The service may be down or it may not be responding to traffic from cloudflared</p></body></html>',
          [['server', 'cloudflare']],
        ),
    },
  },
  {
    name: 'AWS WAF',
    answers: {
      block: () =>
        page(
          403,
          '<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n</body>\r\n</html>\r\n',
          [['server', 'awselb/2.0']],
        ),
      'login-page': () =>
        empty(202, [
          ['x-amzn-waf-action', 'challenge'],
          ['content-type', 'text/html; charset=UTF-8'],
        ]),
    },
  },
  {
    name: 'AWS VPC Lattice',
    answers: {
      block: () =>
        text(
          403,
          'AccessDeniedException: User: anonymous is not authorized to perform: vpc-lattice-svcs:Invoke on resource: arn:aws:vpc-lattice:eu-west-1:123456789012:service/svc-0/ because no service-based policy allows the vpc-lattice-svcs:Invoke action',
        ),
      'no-backend': () => text(503, 'Service Unavailable'),
    },
  },
  {
    name: 'Kubernetes API server',
    answers: {
      login: () => kubernetes(401, 'Unauthorized', 'Unauthorized'),
      block: () =>
        kubernetes(403, 'Forbidden', 'forbidden: User "system:anonymous" cannot get path "/api/mlflow"'),
      'no-route': () => text(404, '404 page not found\n'),
      'no-backend': () =>
        kubernetes(503, 'ServiceUnavailable', 'no endpoints available for service "mlflow"'),
    },
  },
  {
    name: 'Knative activator',
    answers: {
      timeout: () => text(504, 'activator request timeout'),
      'no-backend': () => text(503, 'pending request queue full'),
    },
  },
  {
    name: 'Citrix NetScaler',
    answers: {
      'redirect-to-login': () =>
        to(302, '/vpn/index.html', [['set-cookie', 'NSC_AAAC=xyz;Path=/;HttpOnly;Secure']]),
      'no-backend': () => page(503, '<html><body><b>Http/1.1 Service Unavailable</b></body> </html>'),
      block: () =>
        page(
          403,
          '<html><head><title>Application Firewall Block Page</title></head><body>Access Denied. Transaction id: 5-PPE1</body></html>',
          [['via', 'NS-CACHE-10.0: 192']],
        ),
    },
  },
  {
    name: 'Palo Alto firewall',
    answers: { block: () => paloAlto(503) },
  },
  {
    name: 'Netskope',
    answers: {
      block: () =>
        page(
          403,
          '<html><head><title>Netskope - Blocked</title></head><body><p>This website is blocked by your organization’s policy.</p></body></html>',
        ),
    },
  },
  {
    name: 'Check Point',
    answers: {
      block: () =>
        to(
          307,
          'https://usercheck.corp.example/UserCheck/PortalMain?IID=AB12&origUrl=aHR0cA',
          [['server', 'CPWS']],
          'Moved',
        ),
    },
  },
  {
    name: 'Barracuda',
    answers: {
      block: () =>
        page(403, '<html><body>The specified URL cannot be found.</body></html>', [
          ['server', 'BarracudaHTTP 4.0'],
        ]),
    },
  },
  {
    name: 'DataDome',
    answers: {
      block: () =>
        json(403, { url: 'https://geo.captcha-delivery.com/captcha/?initialCid=AHrlqAAAA' }, [
          ['x-datadome', 'protected'],
          ['server', 'DataDome'],
        ]),
    },
  },
  {
    name: 'JupyterHub',
    answers: {
      'redirect-to-login': () => to(302, '/hub/login?next=%2Fhub%2Fapi', [['server', 'TornadoServer/6.4']]),
      block: () =>
        json(403, { status: 403, message: 'Missing or invalid credentials.', reason: null }, [
          ['server', 'TornadoServer/6.4'],
        ]),
      'no-route': () =>
        page(
          404,
          '<!DOCTYPE HTML><html><head><title>JupyterHub</title></head><body><h1>404 : Not Found</h1><p>Jupyter has lots of moons, but this is not one...</p></body></html>',
          [['server', 'TornadoServer/6.4']],
        ),
      'no-backend': () =>
        page(
          503,
          '<!DOCTYPE HTML><html><head><title>JupyterHub</title></head><body><h1>503 : Service Unavailable</h1><p>Your server appears to be down. Try restarting it from the hub</p></body></html>',
        ),
    },
  },
  {
    name: 'Teleport',
    answers: {
      'redirect-to-login': () =>
        to(302, 'https://teleport.example.com/web/launch/mlflow.example.com?path=%2Fapi', [
          ['server', 'Teleport'],
        ]),
    },
  },
  {
    name: 'YARP',
    answers: {
      'no-route': () => empty(404, [['server', 'Kestrel']]),
      'no-backend': () => empty(503, [['server', 'Kestrel']]),
      'bad-answer': () => empty(502, [['server', 'Kestrel']]),
      timeout: () => empty(504, [['server', 'Kestrel']]),
    },
    passes: signedBy('Kestrel'),
  },
  {
    name: 'LiteSpeed',
    answers: {
      'no-route': () =>
        page(
          404,
          '<!DOCTYPE html><html><head><title> 404 Not Found</title></head><body><h1>404</h1><h2>Not Found</h2><p>The resource requested could not be found on this server!</p></body></html>',
          [['server', 'LiteSpeed']],
        ),
      'no-backend': () =>
        page(
          503,
          '<!DOCTYPE html><html><head><title> 503 Service Unavailable</title></head><body><h1>503</h1></body></html>',
          [['server', 'LiteSpeed']],
        ),
      size: () =>
        page(413, '<html><head><title>413 Request Entity Too Large</title></head></html>', [
          ['server', 'LiteSpeed'],
        ]),
    },
    passes: signedBy('LiteSpeed'),
  },
  {
    name: 'Jetty',
    answers: {
      'no-route': () => jetty(404, 'Not Found'),
      method: () => jetty(405, 'Method Not Allowed'),
      header: () =>
        answer(
          431,
          'text/html;charset=iso-8859-1',
          '<h1>Bad Message 431</h1><pre>reason: Request Header Fields Too Large</pre>',
        ),
    },
  },
  {
    name: 'Tomcat',
    answers: {
      'no-route': () => tomcat(404, 'Not Found'),
      method: () => tomcat(405, 'Method Not Allowed'),
      login: () => tomcat(401, 'Unauthorized'),
    },
  },
  {
    name: 'Express',
    answers: {
      'no-route': (call) =>
        page(
          404,
          `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>Cannot ${call.method} ${call.path}</pre>\n</body>\n</html>\n`,
          [['x-powered-by', 'Express']],
        ),
      size: () =>
        page(
          413,
          '<!DOCTYPE html><html lang="en"><head><title>Error</title></head><body><pre>PayloadTooLargeError: request entity too large</pre></body></html>',
          [['x-powered-by', 'Express']],
        ),
      login: () => json(401, { message: 'Unauthorized', statusCode: 401 }, [['x-powered-by', 'Express']]),
      'bad-answer': () =>
        text(504, 'Error occurred while trying to proxy: localhost:8080/api', [['x-powered-by', 'Express']]),
    },
  },
  {
    name: 'Django REST framework',
    answers: {
      'no-route': () => json(404, { detail: 'Not found.' }),
      login: () =>
        json(401, { detail: 'Authentication credentials were not provided.' }, [
          ['www-authenticate', 'Bearer realm="api"'],
        ]),
      block: () => json(403, { detail: 'You do not have permission to perform this action.' }),
      method: (call) => json(405, { detail: `Method "${call.method}" not allowed.` }),
      rate: () =>
        json(429, { detail: 'Request was throttled. Expected available in 42 seconds.' }, [
          ['retry-after', '42'],
        ]),
    },
  },
  {
    name: 'a hosting company',
    answers: {
      elsewhere: () =>
        page(
          200,
          '<!DOCTYPE html><html><head><title>Domain parked</title></head><body><h1>This domain is parked free of charge.</h1></body></html>',
          [['server', 'openresty']],
        ),
      'no-backend': () =>
        page(
          503,
          '<html><head><title>Site under maintenance</title></head><body><h1>We’ll be back soon!</h1></body></html>',
          [['retry-after', '3600']],
        ),
      rate: () =>
        page(
          508,
          '<html><head><title>508 Resource Limit Is Reached</title></head><body><h1>Resource Limit Is Reached</h1><p>The website is temporarily unable to service your request as it exceeded resource limit.</p></body></html>',
        ),
    },
  },
  {
    name: 'Nginx Proxy Manager',
    answers: {
      elsewhere: () =>
        page(
          200,
          '<!DOCTYPE html><html><head><title>Default Site</title></head><body><h1>Congratulations!</h1><p>You’ve successfully started the Nginx Proxy Manager.</p></body></html>',
          [['server', 'openresty']],
        ),
      block: () => centred(403, 'Forbidden', 'openresty'),
      'bad-answer': () => centred(502, 'Bad Gateway', 'openresty'),
    },
  },
]
