// The package's index also loads fetch, WebSocket, caches and mocks, which cost every start some 25 ms.
import request from 'undici/lib/api/api-request.js'
import buildConnector from 'undici/lib/core/connect.js'
import Agent from 'undici/lib/dispatcher/agent.js'
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js'
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js'

// undici's index does the same.
Dispatcher.prototype.request = request

export { Agent, buildConnector, EnvHttpProxyAgent }
