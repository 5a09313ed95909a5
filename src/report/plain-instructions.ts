/**
 * How to register at an MLflow server by itself: what its clients need, and nothing of Hokusai's platform. Its snippets
 * are run by `test/real/instructions.test.ts`, too.
 */
import type { Report, Target } from '../schema/report.ts'
import { ownKey } from '../text/curl.ts'
import { headerOf } from '../text/exchange-in-words.ts'
import { markdownFence } from '../text/markdown.ts'
import { shellWord } from '../text/shell-word.ts'

type Login = 'none' | 'basic' | 'token'

/** How the run itself logged in, by what it sent. */
function loginOf({ exchanges }: Pick<Report, 'exchanges'>): Login {
  const sent = exchanges.map(({ request }) => headerOf(request.headers, 'authorization'))
  const own = sent.find((value) => value.includes(ownKey)) ?? ''
  return own === '' ? 'none' : /^basic /i.test(own) ? 'basic' : 'token'
}

/** Variables of MLflow's clients with the values to put in. */
const variables: Record<Login, [name: string, value: string][]> = {
  none: [],
  basic: [
    ['MLFLOW_TRACKING_USERNAME', '<your user name>'],
    ['MLFLOW_TRACKING_PASSWORD', '<your password>'],
  ],
  token: [['MLFLOW_TRACKING_TOKEN', '<your token>']],
}

/** The environment with which a run registered a model, a line for each variable. */
export function plainSettings(report: Report): string[] {
  const login = variables[loginOf(report)].map(([name, value]) => `${name}=${value}`)
  return [`MLFLOW_TRACKING_URI=${report.target.trackingUri}`, ...login]
}

export function plainSections(report: Report): string[] {
  const login = loginOf(report)
  return [environment(report, login), check(login), python, workflow(report, login), traps]
}

const told: Record<Login, string> = {
  none: 'This server asked for no login.',
  basic: 'This server has a login of its own: a user name and a password, which its administrators give you.',
  token: 'What stands in front of this server asks for a token.',
}

function environment({ target }: Report, login: Login): string {
  const others = Object.values(variables).filter((one) => one !== variables[login])
  const unwanted = others.flat().map(([name]) => name)
  const lines = [
    `export MLFLOW_TRACKING_URI=${shellWord(target.trackingUri)}`,
    ...variables[login].map(([name, value]) => `export ${name}='${value}'`),
    // A user name and password would beat the token, and a token is sent to servers that ask for none.
    `unset ${unwanted.join(' ')}`,
  ]
  return ['## 1. Environment', told[login], markdownFence(lines.join('\n'), 'sh')].join('\n\n')
}

function check(login: Login): string {
  const option: Record<Login, string> = {
    none: '',
    basic: '-u "$MLFLOW_TRACKING_USERNAME:$MLFLOW_TRACKING_PASSWORD" ',
    token: '-H "Authorization: Bearer $MLFLOW_TRACKING_TOKEN" ',
  }
  const command = `curl -sS --fail ${option[login]}"$MLFLOW_TRACKING_URI/api/2.0/mlflow/experiments/search?max_results=1"`
  return `## 2. Check the way to MLflow

It answers a list of experiments.

${markdownFence(command, 'sh')}`
}

/** A program in Python that registers a model; `afterwards` is done with the `version` it made. */
export const program = (remark: string, afterwards: string) => `\`\`\`python
import mlflow
from mlflow import MlflowClient

NAME = "my-model"${remark}


class Model(mlflow.pyfunc.PythonModel):  # or your own model with mlflow.sklearn, mlflow.pytorch, …
    def predict(self, context, model_input, params=None):
        return [0] * len(model_input)


mlflow.set_experiment("my-experiment")
with mlflow.start_run():
    mlflow.log_metric("accuracy", 0.91)
    info = mlflow.pyfunc.log_model(name="model", python_model=Model(), registered_model_name=NAME)

version = str(info.registered_model_version)
${afterwards}
print(f"registered {NAME} version {version}")
\`\`\``

const afterwards = `registered = MlflowClient().get_model_version(NAME, version)
assert registered.status == "READY", registered.status`

const python = `## 3. Register

\`pip install mlflow\`, version 3; with MLflow 2 write \`artifact_path=\` in place of \`name=\`.

${program('', afterwards)}`

/** A workflow that runs the program, with each of these variables from the secret named beside it. */
export function workflowFence(
  { trackingUri }: Target,
  secrets: readonly (readonly [variable: string, secret: string])[],
) {
  const lines = secrets.map(([variable, secret]) => `\n      ${variable}: \${{ secrets.${secret} }}`).join('')
  const text = `on: workflow_dispatch
permissions:
  contents: read
jobs:
  register:
    runs-on: ubuntu-latest
    env:
      MLFLOW_TRACKING_URI: ${JSON.stringify(trackingUri)}${lines}
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - run: pip install mlflow
      - run: python register.py`
  return markdownFence(text, 'yaml')
}

function workflow({ target }: Report, login: Login): string {
  const secrets = variables[login].map(([name]) => [name, name] as const)
  return [
    '## 4. Register from a GitHub workflow',
    `With the Python above as \`register.py\`${secrets.length === 0 ? '' : ' and what the server asks for as secrets'}.`,
    workflowFence(target, secrets),
  ].join('\n\n')
}

const traps = `## What goes wrong most often

| what | why |
| --- | --- |
| a tracking URI that ends in \`/api/2.0/mlflow\` | clients add it themselves; the one above is whole |
| \`http\` in place of \`https\` | the redirect turns a POST into a GET |
| \`MLFLOW_TRACKING_USERNAME\` with its password, the two in \`~/.mlflow/credentials\`, or the host in \`~/.netrc\` | they are sent in place of a token |
| \`MLFLOW_REGISTRY_URI\` | models go there, and not where runs go |
| a client that seems to hang | it waits 120 s for an answer and asks up to 7 times more; \`MLFLOW_HTTP_REQUEST_TIMEOUT\` and \`MLFLOW_HTTP_REQUEST_MAX_RETRIES\` say otherwise |
| a certificate of your company’s own CA | name its file in \`MLFLOW_TRACKING_SERVER_CERT_PATH\` |`
