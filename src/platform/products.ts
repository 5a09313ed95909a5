/** What a party between caller and platform does to a request instead of passing it on unchanged. */
export type Deed =
  | 'asks for a login'
  | 'challenges'
  | 'blocks'
  | 'limits size'
  | 'limits headers'
  | 'limits method'
  | 'limits rate'
  | 'wants a client certificate'
  | 'wants https'
  | 'redirects'
  | 'times out'
  | 'has no route'
  | 'has no backend'
  | 'answers itself'
  | 'damages answers'
  | 'fails'
  | 'refuses the request'

/** What people put a product there for: the word for it, and what a refusal by it means. */
type ProductKind =
  | 'reverse proxy'
  | 'ingress'
  | 'mesh'
  | 'load balancer'
  | 'CDN'
  | 'firewall'
  | 'API gateway'
  | 'login proxy'
  | 'forward proxy'
  | 'cache'
  | 'object store'

/** One product with its marks. Any mark is enough; a mark that only some answers bear does no harm. */
export interface Product {
  name: string
  kind: ProductKind
  /** Matches the `server` header. */
  server?: RegExp
  /** Names of headers that only this product sends. */
  headers?: readonly string[]
  /** Matches the body of an answer that the product wrote itself. */
  text?: RegExp
  /** How it limits the size of bodies, and what can be done about that; the words of a step. */
  bodyLimit?: string
  /** Answers whose status alone would mislead. */
  means?: readonly { text: RegExp; deed: Deed }[]
}

/**
 * What really stands in front of registries, as data. A mark only gives a name and a better remedy: who answered
 * is decided in `responders.ts`, and a product that is missing here is still "something in front of the API".
 * Login proxies and firewalls first, since they also bear the marks of what they are built on.
 */
export const products: readonly Product[] = [
  { name: 'OAuth2 Proxy', kind: 'login proxy', text: /oauth2 proxy|\/oauth2\/(start|sign_in)/i },
  {
    name: 'Cloudflare Access',
    kind: 'login proxy',
    text: /cloudflareaccess\.com/i,
    headers: ['cf-access-aud', 'cf-access-domain'],
  },
  { name: 'Authelia', kind: 'login proxy', text: /authelia/i },
  { name: 'authentik', kind: 'login proxy', text: /authentik|outpost\.goauthentik/i },
  { name: 'Keycloak', kind: 'login proxy', text: /\/realms\/[^/]+\/protocol|keycloak/i },
  {
    name: 'Google IAP',
    kind: 'login proxy',
    headers: ['x-goog-iap-generated-response'],
    text: /iap\b.*google/i,
  },
  {
    name: 'Microsoft Entra',
    kind: 'login proxy',
    text: /login\.microsoftonline\.com|x-ms-proxy-app-id/i,
    headers: ['x-ms-proxy-app-id'],
  },
  { name: 'Okta', kind: 'login proxy', text: /\.okta\.com|okta-signin/i },
  { name: 'Auth0', kind: 'login proxy', text: /\.auth0\.com/i },
  { name: 'Pomerium', kind: 'login proxy', text: /pomerium/i, headers: ['x-pomerium-intercepted-response'] },
  { name: 'Vouch Proxy', kind: 'login proxy', text: /vouch proxy/i },
  { name: 'Imperva', kind: 'firewall', text: /incapsula|imperva/i, headers: ['x-iinfo'] },
  {
    name: 'Akamai',
    kind: 'firewall',
    server: /akamai/i,
    text: /Reference(&#32;|\s)*#(&#35;)?\s*\d+\.[0-9a-f]+\./i,
  },
  { name: 'F5 BIG-IP', kind: 'firewall', server: /big-?ip/i, text: /your support id is/i },
  { name: 'FortiWeb', kind: 'firewall', server: /forti/i, text: /fortinet|fortigate|fortiguard/i },
  { name: 'ModSecurity', kind: 'firewall', text: /mod_?security/i },
  { name: 'Sucuri', kind: 'firewall', server: /sucuri/i, headers: ['x-sucuri-id'] },
  { name: 'Barracuda', kind: 'firewall', server: /barracuda/i, text: /barracuda/i },
  { name: 'Zscaler', kind: 'forward proxy', server: /zscaler/i, text: /zscaler/i },
  { name: 'Squid', kind: 'forward proxy', server: /squid/i, headers: ['x-squid-error'], text: /\(squid/i },
  { name: 'Netskope', kind: 'forward proxy', server: /netskope/i, text: /netskope|goskope/i },
  {
    name: 'Cisco Umbrella',
    kind: 'forward proxy',
    text: /(block|phish|malware)\.opendns\.com|cisco umbrella/i,
  },
  { name: 'Blue Coat', kind: 'forward proxy', server: /bluecoat|proxysg/i, text: /blue ?coat|proxysg/i },
  {
    name: 'AWS API Gateway',
    kind: 'API gateway',
    headers: ['x-amzn-errortype', 'x-amz-apigw-id', 'apigw-requestid'],
    bodyLimit:
      'Let uploads pass beside the API gateway, by a load balancer or presigned addresses: it takes 10 MB and no more, a quota that cannot be raised.',
    means: [
      { text: /missing authentication token/i, deed: 'has no route' },
      { text: /too many requests|limit exceeded/i, deed: 'limits rate' },
    ],
  },
  {
    name: 'Azure API Management',
    kind: 'API gateway',
    headers: ['ocp-apim-trace-location'],
    text: /subscription key/i,
    means: [{ text: /subscription key/i, deed: 'asks for a login' }],
  },
  {
    name: 'Kong',
    kind: 'API gateway',
    server: /kong/i,
    headers: ['x-kong-response-latency'],
    bodyLimit:
      'Raise the body size limit at Kong: allowed_payload_size of its plugin request-size-limiting, or nginx_http_client_max_body_size.',
    text: /no route matched/i,
  },
  {
    name: 'Apigee',
    kind: 'API gateway',
    text: /"faultstring"|apigee/i,
    server: /apigee/i,
    bodyLimit:
      'Let uploads pass beside Apigee, or stream them (request.streaming.enabled): without that its limit is fixed.',
  },
  { name: 'Tyk', kind: 'API gateway', headers: ['x-generator-tyk'], text: /tyk/i },
  { name: 'APISIX', kind: 'API gateway', server: /apisix/i },
  { name: 'KrakenD', kind: 'API gateway', headers: ['x-krakend', 'x-krakend-completed'] },
  { name: 'WSO2', kind: 'API gateway', text: /wso2|"?Runtime Error.*90\d{4}/i },
  {
    name: 'Cloudflare',
    kind: 'CDN',
    server: /cloudflare/i,
    headers: ['cf-ray', 'cf-mitigated'],
    bodyLimit:
      'Let uploads pass beside Cloudflare, by a host name that it does not proxy: its limit belongs to the plan (100 MB in the free one).',
  },
  { name: 'CloudFront', kind: 'CDN', server: /cloudfront/i, headers: ['x-amz-cf-id'], text: /cloudfront/i },
  { name: 'Fastly', kind: 'CDN', headers: ['x-fastly-request-id'], text: /fastly error/i },
  { name: 'Azure Front Door', kind: 'CDN', headers: ['x-azure-ref'], text: /azure front door/i },
  { name: 'AWS load balancer', kind: 'load balancer', server: /awselb/i },
  {
    name: 'Azure Application Gateway',
    kind: 'load balancer',
    server: /microsoft-azure-application-gateway/i,
    bodyLimit:
      'Raise the body and upload limits in the gateway’s WAF policy (max request body size, file upload limit).',
    text: /microsoft-azure-application-gateway/i,
  },
  {
    name: 'Google Cloud load balancer',
    kind: 'load balancer',
    text: /<title>(error )?\d{3}[^<]*<\/title>[\s\S]*that’s (an error|all we know)|fault filter abort|no healthy backend/i,
  },
  {
    name: 'Istio',
    kind: 'mesh',
    server: /istio-envoy/i,
    text: /RBAC: access denied|jwt (is missing|verification fails|issuer|authentication)/i,
  },
  { name: 'AWS VPC Lattice', kind: 'mesh', text: /vpc-lattice/i },
  { name: 'Linkerd', kind: 'mesh', headers: ['l5d-proxy-error', 'l5d-proxy-connection'] },
  {
    name: 'Envoy',
    kind: 'reverse proxy',
    server: /envoy/i,
    headers: ['x-envoy-upstream-service-time', 'x-envoy-overloaded'],
    bodyLimit: 'Raise the body size limit at Envoy: max_request_bytes of its buffer filter.',
    text: /upstream connect error|no healthy upstream|upstream request timeout/i,
  },
  {
    name: 'Traefik',
    kind: 'ingress',
    text: /^(404 page not found|no available server|bad gateway|gateway timeout|forbidden)\s*$/i,
  },
  { name: 'OpenShift router', kind: 'ingress', text: /application is not available[\s\S]*route/i },
  { name: 'ingress-nginx', kind: 'ingress', text: /default backend - 404/i },
  {
    name: 'nginx',
    kind: 'reverse proxy',
    server: /nginx|openresty/i,
    text: /<center>(nginx|openresty)/i,
    bodyLimit:
      'Raise the body size limit at nginx: client_max_body_size, in an ingress the annotation nginx.ingress.kubernetes.io/proxy-body-size.',
  },
  {
    name: 'HAProxy',
    kind: 'load balancer',
    server: /haproxy/i,
    text: /no server is available to handle this request|administrative rules|didn't respond in time\.|returned an invalid or incomplete response/i,
  },
  {
    name: 'Apache',
    kind: 'reverse proxy',
    server: /apache/i,
    text: /<address>apache|DTD HTML 2\.0/i,
    bodyLimit:
      'Raise the body size limit at Apache: LimitRequestBody, or with ModSecurity SecRequestBodyLimit.',
  },
  {
    name: 'Caddy',
    kind: 'reverse proxy',
    server: /caddy/i,
    bodyLimit: 'Raise the body size limit at Caddy: max_size of request_body.',
  },
  {
    name: 'IIS',
    kind: 'reverse proxy',
    server: /microsoft-(iis|httpapi)/i,
    text: /IIS \d|internet information services/i,
    bodyLimit: 'Raise the body size limit at IIS: maxAllowedContentLength of its request filtering.',
  },
  {
    name: 'Varnish',
    kind: 'cache',
    server: /varnish/i,
    headers: ['x-varnish'],
    text: /varnish cache server|guru meditation/i,
  },
  {
    name: 'Amazon S3',
    kind: 'object store',
    server: /^AmazonS3$/i,
    means: [{ text: /<Error>/, deed: 'has no route' }],
  },
  {
    name: 'Google Cloud Storage',
    kind: 'object store',
    server: /^UploadServer$/i,
    means: [{ text: /<Error>/, deed: 'has no route' }],
  },
  {
    name: 'Azure Blob Storage',
    kind: 'object store',
    server: /^Windows-Azure-(Blob|Web)/i,
    means: [{ text: /<Error>/, deed: 'has no route' }],
  },
  { name: 'Heroku router', kind: 'load balancer', server: /heroku|cowboy/i, text: /herokucdn/i },
]
