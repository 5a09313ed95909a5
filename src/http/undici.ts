// The package's index also loads fetch, WebSocket, caches and mocks, which cost every start some 25 ms.
import api from 'undici/lib/api/index.js'
import buildConnector from 'undici/lib/core/connect.js'
import Agent from 'undici/lib/dispatcher/agent.js'
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js'
import Socks5ProxyAgent from 'undici/lib/dispatcher/socks5-proxy-agent.js'

// undici's index does the same: `request` is what we call.
Object.assign(Dispatcher.prototype, api)

export { Agent, buildConnector, Socks5ProxyAgent }
