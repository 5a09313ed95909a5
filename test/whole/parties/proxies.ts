import { answer, centred, empty, type Headers, type Product, page, signedBy, text, to } from './answer.ts'

const haproxyPage = (status: number, title: string, line: string, headers: Headers = []) =>
  answer(status, 'text/html', `<html><body><h1>${status} ${title}</h1>\n${line}\n</body></html>\n`, [
    ['cache-control', 'no-cache'],
    ...headers,
  ])

const apachePage = (status: number, title: string, line: string, headers: Headers = []) =>
  answer(
    status,
    'text/html; charset=iso-8859-1',
    `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>${status} ${title}</title>\n</head><body>\n<h1>${title}</h1>\n<p>${line}</p>\n<hr>\n<address>Apache/2.4.62 (Debian) Server at platform.example Port 443</address>\n</body></html>\n`,
    [['server', 'Apache/2.4.62 (Debian)'], ...headers],
  )

const goText = (status: number, line: string, headers: Headers = []) =>
  text(status, `${line}\n`, [['x-content-type-options', 'nosniff'], ...headers])

const envoyText =
  (server: string) =>
  (status: number, line: string, headers: Headers = []) =>
    line === ''
      ? empty(status, [['server', server], ...headers])
      : answer(status, 'text/plain', line, [['server', server], ...headers])

const nginx = 'nginx/1.27.3'

const envoyAnswers = (server: string): Product['answers'] => {
  const say = envoyText(server)
  return {
    login: () =>
      say(401, 'Jwt is missing', [['www-authenticate', 'Bearer realm="https://platform.example/"']]),
    block: () => say(403, 'RBAC: access denied'),
    size: () => say(413, 'Payload Too Large'),
    rate: () => say(429, 'local_rate_limited', [['x-envoy-ratelimited', 'true']]),
    header: () => say(431, ''),
    'no-route': () => say(404, ''),
    'no-backend': () => say(503, 'no healthy upstream'),
    timeout: () => say(504, 'upstream request timeout'),
    'bad-answer': () =>
      say(502, 'upstream connect error or disconnect/reset before headers. reset reason: protocol error'),
  }
}

/** Reverse proxies and ingresses. */
export const proxies: Product[] = [
  {
    name: 'nginx',
    passes: signedBy(nginx),
    answers: {
      login: () =>
        centred(401, 'Authorization Required', nginx, [['www-authenticate', 'Basic realm="Restricted"']]),
      block: () => centred(403, 'Forbidden', nginx),
      size: () => centred(413, 'Request Entity Too Large', nginx),
      method: () => centred(405, 'Not Allowed', nginx),
      rate: () => centred(429, 'Too Many Requests', nginx),
      header: () => centred(400, 'Bad Request', nginx),
      'no-route': () => centred(404, 'Not Found', nginx),
      'no-backend': () => centred(502, 'Bad Gateway', nginx),
      timeout: () => centred(504, 'Gateway Time-out', nginx),
      elsewhere: () =>
        page(
          200,
          '<!DOCTYPE html>\n<html>\n<head>\n<title>Welcome to nginx!</title>\n</head>\n<body>\n<h1>Welcome to nginx!</h1>\n<p>If you see this page, the nginx web server is successfully installed and\nworking. Further configuration is required.</p>\n</body>\n</html>\n',
          [['server', nginx]],
        ),
    },
  },
  {
    name: 'HAProxy',
    answers: {
      login: () =>
        haproxyPage(401, 'Unauthorized', 'You need a valid user and password to access this content.', [
          ['www-authenticate', 'Basic realm="registry"'],
        ]),
      block: () => haproxyPage(403, 'Forbidden', 'Request forbidden by administrative rules.'),
      size: () => haproxyPage(413, 'Payload Too Large', 'The request entity exceeds the maximum allowed.'),
      rate: () =>
        haproxyPage(429, 'Too Many Requests', 'You have sent too many requests in a given amount of time.'),
      'no-backend': () =>
        haproxyPage(503, 'Service Unavailable', 'No server is available to handle this request.'),
      timeout: () => haproxyPage(504, 'Gateway Time-out', "The server didn't respond in time."),
      'bad-answer': () =>
        haproxyPage(502, 'Bad Gateway', 'The server returned an invalid or incomplete response.'),
      'no-route': () => haproxyPage(404, 'Not Found', 'The resource could not be found.'),
      method: () => haproxyPage(405, 'Method Not Allowed', 'The request method is not allowed.'),
    },
  },
  {
    name: 'Envoy',
    passes: signedBy('envoy', [['x-envoy-upstream-service-time', '3']]),
    answers: envoyAnswers('envoy'),
  },
  {
    name: 'Istio',
    passes: signedBy('istio-envoy', [['x-envoy-upstream-service-time', '4']]),
    answers: envoyAnswers('istio-envoy'),
  },
  {
    name: 'Linkerd',
    answers: {
      block: () =>
        empty(403, [
          ['l5d-proxy-error', 'client 10.1.2.3: server: 10.1.2.4:5000: unauthorized request on route'],
        ]),
      'no-backend': () => empty(503, [['l5d-proxy-error', 'service in fail-fast']]),
      timeout: () => empty(504, [['l5d-proxy-error', 'HTTP response timeout']]),
    },
  },
  {
    name: 'Traefik',
    answers: {
      login: () => text(401, '401 Unauthorized\n', [['www-authenticate', 'Basic realm="traefik"']]),
      block: () => text(403, 'Forbidden'),
      size: () => text(413, 'Request Entity Too Large'),
      rate: () =>
        text(429, 'Too Many Requests', [
          ['retry-after', '1'],
          ['x-retry-in', '1s'],
        ]),
      'no-route': () => goText(404, '404 page not found'),
      'no-backend': () => goText(503, 'no available server'),
      'bad-answer': () => text(502, 'Bad Gateway'),
      timeout: () => text(504, 'Gateway Timeout'),
    },
  },
  {
    name: 'Caddy',
    passes: (reply) => ({ ...reply, headers: [...reply.headers, ['via', '1.1 Caddy']] }),
    answers: {
      login: () =>
        empty(401, [
          ['server', 'Caddy'],
          ['www-authenticate', 'Basic realm="restricted"'],
        ]),
      block: () => empty(403, [['server', 'Caddy']]),
      size: () => empty(413, [['server', 'Caddy']]),
      method: () => empty(405, [['server', 'Caddy']]),
      rate: () =>
        empty(429, [
          ['server', 'Caddy'],
          ['retry-after', '1'],
        ]),
      'no-route': () => empty(200, [['server', 'Caddy']]),
      'no-backend': () => empty(502, [['server', 'Caddy']]),
      timeout: () => empty(504, [['server', 'Caddy']]),
    },
  },
  {
    name: 'Apache',
    passes: signedBy('Apache/2.4.62 (Debian)'),
    answers: {
      login: () =>
        apachePage(
          401,
          'Unauthorized',
          'This server could not verify that you are authorized to access the document requested.',
          [['www-authenticate', 'Basic realm="Registry"']],
        ),
      block: () => apachePage(403, 'Forbidden', "You don't have permission to access this resource."),
      size: () =>
        apachePage(
          413,
          'Request Entity Too Large',
          'The requested resource does not allow request data with POST requests, or the amount of data provided in the request exceeds the capacity limit.',
        ),
      method: () =>
        apachePage(405, 'Method Not Allowed', 'The requested method PUT is not allowed for this URL.'),
      header: () => apachePage(400, 'Bad Request', 'Size of a request header field exceeds server limit.'),
      'no-route': () => apachePage(404, 'Not Found', 'The requested URL was not found on this server.'),
      'no-backend': () =>
        apachePage(
          503,
          'Service Unavailable',
          'The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.',
        ),
      'bad-answer': () =>
        apachePage(
          502,
          'Proxy Error',
          'The proxy server received an invalid response from an upstream server.',
        ),
      timeout: () =>
        apachePage(
          504,
          'Gateway Timeout',
          'The gateway did not receive a timely response from the upstream server.',
        ),
    },
  },
  {
    name: 'IIS',
    passes: signedBy('Microsoft-IIS/10.0', [['x-powered-by', 'ARR/3.0']]),
    answers: {
      login: () =>
        page(401, '<h1>401 - Unauthorized: Access is denied due to invalid credentials.</h1>', [
          ['server', 'Microsoft-IIS/10.0'],
          ['www-authenticate', 'Negotiate'],
          ['www-authenticate', 'NTLM'],
        ]),
      size: () =>
        page(413, 'The page was not displayed because the request entity is too large.', [
          ['server', 'Microsoft-IIS/10.0'],
        ]),
      method: () =>
        page(405, '<h2>405 - HTTP verb used to access this page is not allowed.</h2>', [
          ['server', 'Microsoft-IIS/10.0'],
          ['allow', 'GET, HEAD, OPTIONS, TRACE'],
        ]),
      'no-route': () =>
        page(404, '<h2>404 - File or directory not found.</h2>', [['server', 'Microsoft-IIS/10.0']]),
      'no-backend': () =>
        page(
          502,
          '<h2>502 - Web server received an invalid response while acting as a gateway or proxy server.</h2>',
          [['server', 'Microsoft-IIS/10.0']],
        ),
    },
  },
  {
    name: 'OpenShift router',
    answers: {
      'no-backend': () =>
        answer(
          503,
          'text/html',
          '<html>\n<head><title>Application is not available</title></head>\n<body>\n<h1>Application is not available</h1>\n<p>The application is currently not serving requests at this endpoint. It may not have been started or is still starting.</p>\n</body></html>',
          [['cache-control', 'private, max-age=0, no-cache, no-store']],
        ),
    },
  },
  {
    name: 'Kubernetes default backend',
    answers: { 'no-route': () => answer(404, '', 'default backend - 404') },
  },
  {
    name: 'ngrok',
    answers: {
      'no-route': ({ headers }) =>
        page(
          404,
          `<!DOCTYPE html><html><body>Tunnel ${headers.host ?? ''} not found ERR_NGROK_3200</body></html>`,
          [['ngrok-error-code', 'ERR_NGROK_3200']],
        ),
      elsewhere: () =>
        page(
          200,
          '<!DOCTYPE html><html><body><noscript>You are about to visit this site, served through ngrok.com (ERR_NGROK_6024)</noscript></body></html>',
          [['ngrok-error-code', 'ERR_NGROK_6024']],
        ),
      'no-backend': () =>
        page(502, '<html><body>ERR_NGROK_8012 dial tcp: connection refused</body></html>', [
          ['ngrok-error-code', 'ERR_NGROK_8012'],
        ]),
    },
  },
  {
    name: 'Heroku router',
    answers: {
      'no-backend': () =>
        page(
          503,
          '<!DOCTYPE html><html><head><title>Application Error</title></head><body><iframe src="//www.herokucdn.com/error-pages/application-error.html"></iframe></body></html>',
          [['server', 'Heroku']],
        ),
      'no-route': () => to(404, '', [['server', 'Heroku']], '<html><title>No such app</title></html>'),
    },
  },
]
