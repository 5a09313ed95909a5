import { answering, larger, tracking, uploads } from '../blind/scenario.ts'
import { blamesMount, blamesScope, blamesStore } from '../blind/truths.ts'
import { answer, centred, empty, page, to } from '../parties/answer.ts'
import { type Further, is, ofTheKey, ofTheParts } from './further-truth.ts'

const cloudflare: [string, string][] = [
  ['server', 'cloudflare'],
  ['cf-ray', '0000000000000000-FRA'],
]

/** Networks, edges and proxies: tunnels, time limits, address lists, caches, and answers changed on the way. */
export const furtherReportsB: Further[] = [
  {
    name: 'the tunnel to the origin is gone: Cloudflare’s 530, error code: 1033',
    source: 'hotheadhacker/no-as-a-service#83, orchidfiles/ungate#28',
    url: 'https://github.com/hotheadhacker/no-as-a-service/issues/83',
    reported: '“Request failed with status code 530”; in a browser it is Cloudflare Tunnel error 1033.',
    differs: answering('edge', () =>
      answer(530, 'text/plain; charset=UTF-8', 'error code: 1033', cloudflare),
    ),
    ...is(
      ['NO_BACKEND', 'API_DOWN', 'FRONT_ERROR'],
      /\bdown\b|reach|backend|behind|healthy|tunnel|in front of/i,
      {
        category: ['DEPLOY', 'CFG', 'NET'],
        layer: ['network'],
        wrong: [...ofTheKey, ...ofTheParts, 'FRONT_REFUSES', 'MLFLOW_UNREACHABLE', 'DNS_FAILURE'],
      },
    ),
  },
  {
    name: 'Cloudflare waits a hundred seconds for an upload: 524 to the larger files',
    source: 'nftstorage/nft.storage#290, web3-storage/web3.storage#1315',
    url: 'https://github.com/nftstorage/nft.storage/issues/290',
    reported: 'Uploads of 80 MB end in “524: Origin Time-out”, smaller ones are stored.',
    differs: answering(
      'edge',
      () =>
        answer(
          524,
          'text/html; charset=UTF-8',
          '<!DOCTYPE html>\n<html class="no-js" lang="en-US"><head><title>registry.example.org | 524: A timeout occurred</title></head><body><div id="cf-error-details"><h1>A timeout occurred <span>Error code 524</span></h1></div></body></html>',
          cloudflare,
        ),
      (call) => uploads(call) && larger(300)(call),
    ),
    ...is(['FRONT_TIMEOUT'], /wait|time.?(limit|out)|long|slow|in time/i, {
      layer: ['network', 'artifacts'],
      wrong: [...ofTheKey, 'ARTIFACT_ERROR', 'API_DOWN', 'MLFLOW_ERROR', 'FRONT_REFUSES'],
      never: blamesStore,
    }),
  },
  {
    name: 'Azure Front Door has no origin for the route: Our services aren’t available right now',
    source: 'Azure/azure-cli#23182, Azure/static-web-apps#774',
    url: 'https://github.com/Azure/azure-cli/issues/23182',
    reported:
      'After a fresh deployment Front Door answers everything with its own page until the route is updated once more.',
    differs: answering('edge', () =>
      page(
        503,
        "<!DOCTYPE html><html><head><title>Service unavailable</title></head><body><div id='content'><div id='message'><h2>Our services aren't available right now</h2><p>We're working to restore all services as soon as possible. Please check back soon.</p></div><div id='errorref'><span>0000000000000000000000000000000000000000</span></div></div></body></html>",
        [['x-azure-ref', '20220712T093000Z-0000']],
      ),
    ),
    ...is(
      ['API_DOWN', 'NO_BACKEND', 'FRONT_ERROR', 'BALANCER_NO_RULE'],
      /\bdown\b|reach|backend|behind|healthy|in front of|\brules?\b|rout/i,
      {
        layer: ['network'],
        wrong: [...ofTheKey, ...ofTheParts, 'MLFLOW_UNREACHABLE', 'FRONT_REFUSES', 'RATE_LIMITED'],
      },
    ),
  },
  {
    name: 'HAProxy counts no server up for the tracking URI, the health route is served: 503',
    source: 'balena-io/open-balena#132, rancher/rancher#43804',
    url: 'https://github.com/balena-io/open-balena/issues/132',
    reported:
      'The log says that the API’s server is up; HAProxy answers HTTP/1.0 503, “No server is available to handle this request.”',
    differs: answering(
      'edge',
      () =>
        answer(
          503,
          'text/html',
          '<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>\n',
          [
            ['cache-control', 'no-cache'],
            ['connection', 'close'],
          ],
        ),
      tracking,
    ),
    ...is(['NO_BACKEND', 'API_DOWN'], /\bdown\b|reach|backend|behind|healthy|server/i, {
      category: ['DEPLOY', 'CFG', 'NET'],
      layer: ['network', 'mlflow'],
      wrong: [...ofTheKey, ...ofTheParts, 'ARTIFACTS_DISABLED', 'RATE_LIMITED'],
      never: blamesMount,
    }),
  },
  {
    name: 'Traefik gives up on a body that arrives slowly: 408 to the larger uploads',
    source: 'traefik/traefik#12668, coollabsio/coolify#8298',
    url: 'https://github.com/coollabsio/coolify/issues/8298',
    reported:
      'Uploads of 130 MB are ended by Traefik itself with an empty 408; the service behind never answered.',
    differs: answering(
      'edge',
      () => empty(408),
      (call) => uploads(call) && larger(300)(call),
    ),
    ...is(
      ['FRONT_TIMEOUT', 'SIZE_LIMIT', 'UPLOAD_CUT_OFF'],
      /wait|time.?(limit|out)|long|slow|in time|\bsize\b|large|bytes|cut/i,
      {
        layer: ['network', 'artifacts'],
        wrong: [...ofTheKey, 'ARTIFACT_ERROR', 'API_DOWN', 'MLFLOW_ERROR', 'NO_ANSWER'],
        never: blamesStore,
      },
    ),
  },
  {
    name: 'the workspace takes certain addresses alone: blocked by Databricks IP ACL',
    source: 'omnigent-ai/omnigent#4463, databrickslabs/overwatch#671',
    url: 'https://github.com/omnigent-ai/omnigent/issues/4463',
    reported:
      '403 with “Source IP address: … is blocked by Databricks IP ACL for workspace: …” to every request of a valid token.',
    differs: answering('edge', () =>
      answer(
        403,
        'application/json',
        '{"error_code":403,"message":"Source IP address: 192.0.2.7 is blocked by Databricks IP ACL for workspace: 0000000000000000 [ReqId: 00000000-0000-4000-8000-000000000000]"}',
        [['server', 'databricks']],
      ),
    ),
    ...is(['FRONT_REFUSES', 'IP_RESTRICTED'], /address|\bIP\b|block|firewall|in front of/i, {
      layer: ['network'],
      wrong: [...ofTheKey, 'MLFLOW_PERMISSION', 'WRITES_REFUSED', 'HOST_CHECK', 'LOGIN_PAGE'],
      never: blamesScope,
    }),
  },
  {
    name: 'Squid stands in the way and denies everything: ERR_ACCESS_DENIED',
    source: 'mozilla/identity-ops#34, m1k1o/neko#509',
    url: 'https://github.com/mozilla/identity-ops/issues/34',
    reported:
      'A POST to a service of one’s own is answered by squid/3.1.10 with 403 and X-Squid-Error: ERR_ACCESS_DENIED.',
    differs: answering('edge', ({ path }) =>
      answer(
        403,
        'text/html',
        `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">\n<html><head><title>ERROR: The requested URL could not be retrieved</title></head><body><div id="titles"><h1>ERROR</h1><h2>The requested URL could not be retrieved</h2></div><hr><div id="content"><p>The following error was encountered while trying to retrieve the URL: <a href="http://registry.example.org${path}">http://registry.example.org${path}</a></p><blockquote id="error"><p><b>Access Denied.</b></p></blockquote><p>Access control configuration prevents your request from being allowed at this time. Please contact your service provider if you feel this is incorrect.</p></div><div id="footer"><p>Generated Wed, 17 Apr 2013 18:30:06 GMT by localhost (squid/3.1.10)</p></div></body></html>`,
        [
          ['server', 'squid/3.1.10'],
          ['mime-version', '1.0'],
          ['x-squid-error', 'ERR_ACCESS_DENIED 0'],
          ['x-cache', 'MISS from localhost'],
          ['x-cache-lookup', 'NONE from localhost:8888'],
          ['via', '1.0 localhost (squid/3.1.10)'],
        ],
      ),
    ),
    ...is(['FRONT_REFUSES', 'PROXY_REFUSED'], /proxy|refus|block|firewall|in front of|let .*through/i, {
      layer: ['network'],
      wrong: [...ofTheKey, 'MLFLOW_PERMISSION', 'IP_RESTRICTED', 'HOST_CHECK', 'LOGIN_PAGE'],
      never: blamesScope,
    }),
  },
  {
    name: 'another server listens there, Unity Catalog’s: Status: 404, Description: Not Found',
    source: 'unitycatalog/unitycatalog#524',
    url: 'https://github.com/unitycatalog/unitycatalog/issues/524',
    reported:
      'log_model with a registered name is answered “Status: 404\\nDescription: Not Found” by a server that knows none of the paths.',
    differs: answering('edge', () =>
      answer(404, 'text/plain; charset=utf-8', 'Status: 404\nDescription: Not Found\n', [
        ['server', 'Armeria/1.28.4'],
      ]),
    ),
    ...is(
      ['BALANCER_NO_RULE', 'WRONG_TRACKING_URI'],
      /\brules?\b|rout|another|tracking URI|leads|in (front|place) of/i,
      {
        layer: ['network'],
        wrong: [...ofTheKey, ...ofTheParts, 'REGISTRY_UNAVAILABLE', 'MLFLOW_TOO_OLD', 'MLFLOW_PREFIX'],
        never: blamesMount,
      },
    ),
  },
  {
    name: 'the ingress asks an authorizer that does not know the token: 401 Authorization Required',
    source: 'oauth2-proxy/oauth2-proxy#2512',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/issues/2512',
    reported:
      'An nginx ingress with auth-url to OAuth2 Proxy: a Bearer that is not the provider’s gets nginx’s own 401 page, without any WWW-Authenticate.',
    differs: answering('edge', () => centred(401, 'Authorization Required', 'nginx'), tracking),
    ...is(
      ['LOGIN_PAGE', 'FRONT_REFUSES'],
      /log.?in|in front of|in (its|their|the service.s) place|refus|block/i,
      {
        layer: ['network'],
        wrong: [
          ...ofTheKey,
          'HEADER_FORM',
          'KEY_HEADER_LOST',
          'GATEWAY_HEADER_STRIPPED',
          'MLFLOW_LOGIN',
          'API_LACKS_ADMIN_TOKEN',
        ],
      },
    ),
  },
  {
    name: 'every path redirects to itself: 307 without end',
    source: 'oauth2-proxy/oauth2-proxy#1398',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/issues/1398',
    reported:
      'Behind ingress and OAuth2 Proxy a call with a Bearer runs in a loop; the API’s log shows 307 Temporary Redirect over and over.',
    differs: answering('edge', ({ path }) => to(307, path, [['server', 'uvicorn']]), tracking),
    ...is(['REDIRECTED', 'FRONT_ERROR', 'LOGIN_PAGE'], /redirect|loop|307/i, {
      category: ['DEPLOY', 'BUG'],
      layer: ['network'],
      owner: ['API team'],
      wrong: [...ofTheKey, 'PLAIN_HTTP', 'WRONG_TRACKING_URI', 'OPEN_REGISTRY', 'MLFLOW_MALFORMED'],
    }),
  },
  {
    name: 'CloudFront passes no Authorization on: the API says that a key is required',
    source: 'aws/aws-cdk#13408, Droplr/serverless-api-cloudfront#11, aws/aws-cdk#28883',
    url: 'https://github.com/Droplr/serverless-api-cloudfront/issues/11',
    reported:
      'Called directly the API gets the header; through CloudFront it does not and answers as to a request without one. No header of the caller’s own is passed on.',
    differs: answering(
      'edge',
      () =>
        answer(401, 'application/json', '{"detail":"API key required"}', [
          ['x-cache', 'Error from cloudfront'],
          ['via', '1.1 00000000000000000000000000000000.cloudfront.net (CloudFront)'],
          ['x-amz-cf-pop', 'FRA00-P0'],
          ['x-amz-cf-id', '0000000000000000000000000000000000000000000000000000=='],
        ]),
      tracking,
    ),
    ...is(['KEY_HEADER_LOST'], /header|does not arrive|strip|lost|pass(ed|es)? on|on the way/i, {
      category: ['CFG', 'DEPLOY'],
      layer: ['network', 'gateway'],
      owner: ['infrastructure'],
      wrong: [...ofTheKey, 'HEADER_FORM', 'LOGIN_PAGE', 'API_LACKS_ADMIN_TOKEN', 'MLFLOW_LOGIN'],
    }),
  },
  {
    name: 'a firewall rejects with 200: The requested URL was rejected',
    source: 'ariya/phantomjs#14601, pulibrary/princeton_ansible#3589, Ekultek/WhatWaf#289',
    url: 'https://github.com/pulibrary/princeton_ansible/issues/3589',
    reported:
      'F5’s application firewall answers in the application’s place, with status 200 and a support ID.',
    differs: answering(
      'edge',
      () =>
        answer(
          200,
          'text/html; charset=utf-8',
          "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 00000000000000000000<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
          [
            ['cache-control', 'no-cache'],
            ['connection', 'close'],
            ['pragma', 'no-cache'],
          ],
        ),
      tracking,
    ),
    ...is(
      ['FRONT_REFUSES', 'BALANCER_NO_RULE', 'LOGIN_PAGE'],
      /firewall|block|refus|reject|in (front|place) of|another/i,
      {
        category: ['DEPLOY', 'CFG'],
        layer: ['network'],
        wrong: [...ofTheKey, 'OPEN_REGISTRY', 'MLFLOW_MALFORMED', 'MOUNT_MISSING', 'WRONG_TRACKING_URI'],
      },
    ),
  },
  {
    name: 'the proxy says gzip and sends plain JSON',
    source: 'psf/requests#3849, dotnet/runtime#58568, request/request#1938',
    url: 'https://github.com/psf/requests/issues/3849',
    reported:
      '“Received response with content-encoding: gzip, but failed to decode it”: a reverse proxy unpacks the body and keeps the header.',
    differs: {
      edge: async (call, next) => {
        const reply = await next(call)
        return tracking(call)
          ? { ...reply, headers: [...reply.headers, ['content-encoding', 'gzip']] }
          : reply
      },
    },
    ...is(['ANSWERS_CHANGED', 'MLFLOW_MALFORMED'], /changed|packed|gzip|damaged|encod|cut/i, {
      category: ['DEPLOY'],
      layer: ['network'],
      wrong: [...ofTheKey, 'CONNECTION_RESET', 'NO_ANSWER', 'API_ERROR', 'OPEN_REGISTRY', 'MOUNT_MISSING'],
    }),
  },
  {
    name: 'plain http reaches the port for TLS behind the load balancer: nginx’s 400 to everything',
    source: 'kubernetes/ingress-nginx#5206, kubernetes/ingress-nginx#6822, kubernetes/ingress-nginx#4317',
    url: 'https://github.com/kubernetes/ingress-nginx/issues/5206',
    reported:
      'A network load balancer ends TLS and passes plain HTTP to the ingress’s port 443: 400, “The plain HTTP request was sent to HTTPS port”.',
    differs: answering('edge', () =>
      answer(
        400,
        'text/html',
        '<html>\r\n<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n<center>The plain HTTP request was sent to HTTPS port</center>\r\n<hr><center>nginx/1.17.8</center>\r\n</body>\r\n</html>\r\n',
        [['server', 'nginx/1.17.8']],
      ),
    ),
    ...is(['PLAIN_HTTP', 'FRONT_ERROR', 'BALANCER_NO_RULE'], /https|TLS|plain|in front of|in place of/i, {
      layer: ['network'],
      wrong: [
        ...ofTheKey,
        'HTTPS_ON_PLAIN_PORT',
        'HEADER_FORM',
        'HEADER_LIMIT',
        'CLIENT_CERTIFICATE',
        'MLFLOW_ERROR',
      ],
    }),
  },
  {
    name: 'Cloud Run itself wants an identity token: Your client does not have permission to get URL',
    source: 'datacommonsorg/docsite#463, ahmetb/runsd#25, GoogleCloudPlatform/cloud-code-intellij#3133',
    url: 'https://github.com/datacommonsorg/docsite/pull/463',
    reported:
      'A service deployed without “allow unauthenticated invocations”: Google’s front answers 403 in HTML, the service’s log stays empty.',
    differs: answering('edge', ({ path }) =>
      answer(
        403,
        'text/html; charset=UTF-8',
        `\n<html><head>\n<meta http-equiv="content-type" content="text/html;charset=utf-8">\n<title>403 Forbidden</title>\n</head>\n<body text=#000000 bgcolor=#ffffff>\n<h1>Error: Forbidden</h1>\n<h2>Your client does not have permission to get URL <code>${path}</code> from this server.</h2>\n<h2></h2>\n</body></html>\n`,
        [['server', 'Google Frontend']],
      ),
    ),
    ...is(
      ['FRONT_REFUSES', 'LOGIN_PAGE'],
      /log.?in|in front of|in (its|their) place|refus|block|firewall|permission/i,
      {
        layer: ['network'],
        wrong: [...ofTheKey, 'MLFLOW_PERMISSION', 'IP_RESTRICTED', 'HOST_CHECK', 'WRITES_REFUSED'],
        never: blamesScope,
      },
    ),
  },
]
