/**
 * `INSTRUCTIONS.md`: how somebody else registers a model, from what this run verified. Every snippet of this file is
 * taken out of it and run by `test/real/instructions.test.ts`; what was not verified says so.
 */
import { validatePath } from '../platform/contract.ts'
import type { Report, Target } from '../schema/report.ts'
import { markdownCode, markdownFence, markdownText } from '../text/markdown.ts'
import { shellWord } from '../text/shell-word.ts'
import { headline } from './first-screen.ts'
import { plainSections, program, workflowFence } from './plain-instructions.ts'
import { joinSections } from './sections/markdown-blocks.ts'

export function renderInstructions(report: Report): string {
  const isSdkProved = report.checks.some(
    ({ id, status }) => id === 'python.sdk-register' && status === 'pass',
  )
  if (report.target.takenFor === 'mlflow')
    return joinSections(['# Register your model', verifiedLine(report), ...plainSections(report)])
  return joinSections([
    '# Register your model with Hokusai',
    verifiedLine(report),
    ...instructionSections(report.target, isSdkProved),
  ])
}

/** How to register at a target, step by step; `docs/register.md` has the same for the documented one. */
export function instructionSections(target: Target, isSdkProved = false): string[] {
  return [
    keySection(target),
    environmentSnippet(target),
    checkSnippet(target),
    pythonSnippet,
    sdkSection(isSdkProved),
    workflowSection(target),
    traps,
  ]
}

/** Whether this very way worked, since instructions that were not tried are worth little. */
function verifiedLine(report: Report): string {
  const { verdict, registration, target, finishedAt } = report
  const uri = markdownCode(target.trackingUri)
  if (verdict === 'pass' && registration?.modelVersion !== undefined) {
    const made = `${markdownCode(registration.modelName ?? '')}, version ${markdownCode(registration.modelVersion)}`
    return `Verified on ${finishedAt.slice(0, 10)}: a registration at ${uri} went through this way (${made}).`
  }
  const workaround = report.diagnosis.causes.find((cause) => cause.workaround?.verified)?.workaround
  const around = workaround ? ` What did work: ${markdownText(workaround.text)}` : ''
  return `⚠️ **Not verified:** on ${finishedAt.slice(0, 10)} no registration at ${uri} went through (${markdownText(headline(report))}).${around}`
}

const keySection = (target: Target) => `## 1. Your key

Create an API key in the settings page of the site, for the service ${markdownCode(target.serviceId)}, with the scopes read and write. Since 2026-06 the registry is open to administrators only (else 403 \`REGISTRY_ADMIN_REQUIRED\`): ask for the scope model-registry:admin, too. The key begins with \`hk_live_\` and is shown once. Keep it in a secret store or in a variable of your shell, never in a file that is committed.`

function environmentSnippet(target: Target): string {
  const commands = `export HOKUSAI_API_KEY='hk_live_…' # your key
export MLFLOW_TRACKING_URI=${shellWord(target.trackingUri)}
export MLFLOW_TRACKING_TOKEN="$HOKUSAI_API_KEY"
unset MLFLOW_TRACKING_USERNAME MLFLOW_TRACKING_PASSWORD HOKUSAI_MOCK_MODE HOKUSAI_OPTIONAL_MLFLOW`
  return `## 2. Environment

MLflow’s clients take the key from \`MLFLOW_TRACKING_TOKEN\`. A user name and password in the environment or in \`~/.mlflow/credentials\`, or a line for the host in \`~/.netrc\`, beats the token: all of them must be gone.

${markdownFence(commands, 'sh')}`
}

function checkSnippet(target: Target): string {
  const validate = shellWord(`${target.authUrl}${validatePath}`)
  const body = shellWord(JSON.stringify({ service_id: target.serviceId }))
  const commands = `curl -sS --fail -X POST -H "Authorization: Bearer $HOKUSAI_API_KEY" -H 'Content-Type: application/json' -d ${body} ${validate}
curl -sS --fail -H "Authorization: Bearer $HOKUSAI_API_KEY" "$MLFLOW_TRACKING_URI/api/2.0/mlflow/experiments/search?max_results=1"`
  return `## 3. Check the key and the way to MLflow

The first answers \`"is_valid": true\`, the second a list of experiments.

${markdownFence(commands, 'sh')}`
}

const afterwards = `client = MlflowClient()
tags = {"hokusai_token_id": "MY-TOKEN", "benchmark_metric": "accuracy", "benchmark_value": "0.85"}
for key, value in tags.items():
    client.set_model_version_tag(NAME, version, key, value)  # all values are strings

registered = client.get_model_version(NAME, version)
assert registered.status == "READY", registered.status
assert {key: registered.tags[key] for key in tags} == tags`

const pythonSnippet = `## 4. Register with plain MLflow

\`pip install mlflow\`, version 3; with MLflow 2 write \`artifact_path=\` in place of \`name=\`. The tags belong on the model
**version**; the platform does not read those of the run.

${program('  # unique on the platform', afterwards)}`

const sdkSection = (isProved: boolean) => `## 5. Register with the Hokusai SDK

${isProved ? 'Verified by this run.' : '⚠️ Not verified here:'} ${isProved ? 'The' : 'the'} package \`hokusai-ml-platform\` is not on PyPI and is installed from its source
repository. The package \`hokusai\` on PyPI is something else. The SDK reads the same variables as above, and
\`ModelRegistry().register_tokenized_model(model_uri=…, model_name=…, token_id=…, metric_name=…, baseline_value=…)\`
registers the model of a run with its three tags. Do not set
\`HOKUSAI_API_ENDPOINT\`, from which it derives a tracking URI that the platform does not serve.`

const workflowSection = (target: Target) => `## 6. Register from a GitHub workflow

With the key as the secret \`HOKUSAI_API_KEY\` and the Python above as \`register.py\`. To know of trouble before your training run does, put a step \`uses: hokusai/verify-registration@v0\` before it.

${workflowFence(target, [['MLFLOW_TRACKING_TOKEN', 'HOKUSAI_API_KEY']])}`

const traps = `## What goes wrong most often

| what | why |
| --- | --- |
| a tracking URI that ends in \`/mlflow\` alone, or in \`/api/2.0/mlflow\` | the first is MLflow’s own path, where clients cannot work; \`/api/2.0/mlflow\` clients add themselves |
| \`http\` in place of \`https\` | the redirect turns a POST into a GET |
| tags on the run | the platform reads those of the model version |
| \`HOKUSAI_MOCK_MODE\` or \`HOKUSAI_OPTIONAL_MLFLOW\` | they hide every failure: the script ends well and nothing was registered |
| \`MLFLOW_TRACKING_USERNAME\` with its password, the two in \`~/.mlflow/credentials\`, or the host in \`~/.netrc\` | they beat \`MLFLOW_TRACKING_TOKEN\`, so the key is never sent |
| \`MLFLOW_TRACKING_AUTH\` or \`MLFLOW_TRACKING_AWS_SIGV4\` | a plug-in or AWS’s signature is sent in place of the key |
| \`MLFLOW_REGISTRY_URI\` | models go there, and not where runs go |
| a client that seems to hang | it waits 120 s for an answer and asks up to 7 times more; \`MLFLOW_HTTP_REQUEST_TIMEOUT\` and \`MLFLOW_HTTP_REQUEST_MAX_RETRIES\` say otherwise |
| a certificate of your company’s own CA | name its file in \`MLFLOW_TRACKING_SERVER_CERT_PATH\`, and your own certificate and key in \`MLFLOW_TRACKING_CLIENT_CERT_PATH\`; \`MLFLOW_TRACKING_INSECURE_TLS\` hands the key to whoever is on the way |
| a key with a newline at its end | services refuse it; store the secret again without one |`
