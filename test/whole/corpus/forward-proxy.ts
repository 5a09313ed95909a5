import { answer } from '../parties/answer.ts'
import { saying } from '../parties/index.ts'
import type { Scenario } from '../scenario.ts'

/** Any request; what a forward proxy says here hangs on none of it. */
const squid = (act: 'block' | 'no-backend') =>
  saying('Squid', act)({ method: 'GET', path: '/', headers: {} } as Parameters<ReturnType<typeof saying>>[0])

/** The caller's own proxy stands in the way of every request. */
export const forwardProxyScenarios: Scenario[] = [
  {
    name: 'forward proxy: refuses the hosts',
    source: 'Squid: http_access deny',
    expected: [{ code: 'PROXY_REFUSED', confidence: 'certain' }],
    rules: [],
    proxy: squid('block'),
  },
  {
    name: 'forward proxy: reaches none of the hosts',
    source: 'Squid: ERR_CONNECT_FAIL',
    expected: [{ code: 'PROXY_CANNOT_REACH', confidence: 'certain' }],
    rules: [],
    proxy: squid('no-backend'),
  },
  {
    name: 'forward proxy: wants a login',
    source: 'RFC 9110: 407',
    expected: [{ code: 'PROXY_AUTH', confidence: 'certain' }],
    rules: [],
    proxy: answer(407, 'text/html', 'Proxy Authentication Required', [
      ['proxy-authenticate', 'Basic realm="corp"'],
    ]),
  },
  {
    name: 'forward proxy: nothing listens there',
    source: 'a port left in HTTP_PROXY',
    expected: [{ code: 'PROXY_UNREACHABLE' }],
    rules: [],
    proxy: 'nobody listens',
  },
  {
    name: 'forward proxy: closes every connection',
    source: 'another program at the port of HTTP_PROXY',
    expected: [{ code: 'PROXY_BROKEN' }],
    rules: [],
    proxy: 'closes',
  },
]
