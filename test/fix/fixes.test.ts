// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the snippets are text of shells and workflows
import { expect, test } from 'vitest'
import { someKey } from '../redaction/secrets.ts'
import { fixFile } from './find.ts'
import { fixes } from './fixes.ts'

test.each(fixes)('fixes $rules: $title ($path)', async ({ path, before, after, rules }) => {
  const first = await fixFile(path, before)
  expect(first.text).toBe(after)
  expect(first.rules).toEqual(rules)
  expect(first.findings.every(({ fixable }) => fixable)).toBe(true)
  expect((await fixFile(path, after)).rules).toEqual([])
})

test.each(fixes)('keeps line ends and a byte order mark: $title ($path)', async ({ path, before, after }) => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
  // A file without any line end does not tell which kind it uses.
  if (before.includes('\n')) expect((await fixFile(path, windows(before))).text).toBe(windows(after))
})

const right = 'https://registry.hokus.ai/api/mlflow'

/** Found, and left to a person. */
test.each([
  ['run-tags', 'a.py', 'with mlflow.start_run():\n    mlflow.set_tag("hokusai_token_id", "X")\n'],
  ['run-tags', 'a.py', 'mlflow.set_tags(\n    {"a": 1, "benchmark_metric": "auroc"}\n)\n'],
  [
    'run-tags',
    'a.py',
    'v = mlflow.register_model(a, b)\ndef f():\n    mlflow.set_tag("benchmark_metric", "f1")\n',
  ],
  [
    'run-tags',
    'a.ipynb',
    '{"cells": [{"cell_type": "code", "source": ["mlflow.set_tag(\\"benchmark_metric\\", \\"f1\\")"]}]}\n',
  ],
  ['removed-endpoint', 'a.py', 'post("https://api.hokus.ai/v1/models")\n'],
  ['removed-endpoint', 'a.py', 'post(f"{HOKUSAI}/api/models/register")\n'],
  ['removed-endpoint', 'a.sh', 'curl -H "$AUTH" https://api.hokus.ai/api/health\n'],
  ['removed-endpoint', 'a.sh', 'curl $MLFLOW_TRACKING_URI/api/2.0/mlflow/experiments/list\n'],
  ['removed-endpoint', 'a.py', 'get(f"{base}/api/2.0/mlflow/experiments/list", headers=h)\n'],
  ['wrong-package', 'a.yml', '- run: pip install --upgrade "hokusai>=1" mlflow\n'],
  ['wrong-package', 'requirements-dev.txt', 'mlflow\nhokusai==1.1.0\n'],
  ['wrong-package', 'pyproject.toml', 'dependencies = ["mlflow", "hokusai[x]>=1"]\n'],
  ['wrong-package', 'README.md', '```sh\nuv add hokusai\n```\n'],
  ['tracking-uri', 'README.md', '```sh\nexport MLFLOW_TRACKING_URI=http://registry.hokus.ai/mlflow\n```\n'],
  ['missing-token', 'a.sh', 'HOKUSAI_API_KEY=$(cat key) python train.py\n'],
  ['missing-token', 'a.py', 'command = "HOKUSAI_API_KEY=%s python train.py" % key\n'],
  ['missing-token', 'w.yml', 'run: |\n  echo "HOKUSAI_API_KEY=$K" >> "$GITHUB_ENV"\n'],
  ['mock-mode', 'w.yml', 'env:\n  HOKUSAI_MOCK_MODE: &on true\n  A: *on\n'],
  ['mock-mode', 'w.yml', 'env:\n  HOKUSAI_MOCK_MODE: &on "true"\n  A: *on\n'],
  ['mock-mode', 'a.py', 'ON = "1"\nos.environ["HOKUSAI_MOCK_MODE"] = ON\n'],
  ['mock-mode', 'a.tf', 'env = { HOKUSAI_MOCK_MODE = "true" }\n'],
  ['api-endpoint', '.env', `MLFLOW_TRACKING_URI=${right}\nHOKUSAI_API_ENDPOINT="http://api.hokus.ai"\n`],
  ['run-tags', 'a.py', 'mv = mlflow.register_model(uri, "m")\nmlflow.set_tag("hokusai_token_id", "X")\n'],
  ['run-tags', 'a.py', 'import mlflow as m\nm.set_tag("benchmark_metric", "f1")\n'],
  ['run-tags', 'a.py', 'store.set_tag(run.info.run_id, "benchmark_metric", "f1")\n'],
  ['run-tags', 'a.py', 'for k, v in {"hokusai_token_id": "X"}.items():\n    mlflow.set_tag(k, v)\n'],
  [
    'run-tags',
    'a.py',
    'TAGS = {"hokusai_token_id": "X"}\nfor k, v in TAGS.items():\n    mlflow.set_tag(k, v)\n',
  ],
  ['run-tags', 'A.java', 'client.setTag(runId, "hokusai_token_id", "X");\n'],
  ['tracking-uri', 'a.csh', 'setenv MLFLOW_TRACKING_URI https://registry.hokus.ai/mlflow\n'],
  ['tracking-uri', 'a.sh', 'echo "::set-env name=MLFLOW_TRACKING_URI::http://registry.hokus.ai/mlflow"\n'],
  [
    'tracking-uri',
    'a.py',
    'UI = "https://registry.hokus.ai/mlflow"\nmlflow.set_tracking_uri(UI)\nprint(f"{UI}/#/experiments")\n',
  ],
  ['tracking-uri', 'a.sh', 'cat > .env <<EOF\nMLFLOW_TRACKING_URI=http://registry.hokus.ai/mlflow\nEOF\n'],
  ['missing-token', 'w.yml', 'env:\n  HOKUSAI_API_KEY: &key ${{ secrets.K }}\n'],
  ['run-tags', 'a.py', 'with mlflow.start_run(tags={"hokusai_token_id": "X"}):\n    pass\n'],
  ['missing-token', 'a.py', 'a = 1; os.environ["HOKUSAI_API_KEY"] = k; b()\n'.slice(7)],
  ['tracking-uri', 'a.jl', 'mlf = MLFlow("http://registry.hokus.ai/mlflow")\n'],
  ['tracking-uri', 'a.jl', 'mlf = MLFlow("https://registry.hokus.ai/mlflow/api"; apiversion=2.0)\n'],
  [
    'tracking-uri',
    'a.py',
    'from hokusai.core import ModelRegistry\nr = ModelRegistry("http://registry.hokus.ai/mlflow")\n',
  ],
  [
    'tracking-uri',
    'a.py',
    'from hokusai import ModelRegistry as Registry\nr = Registry("https://registry.hokus.ai")\n',
  ],
  ['credentials', 'stack.yaml', `configuration:\n  tracking_uri: ${right}\n  tracking_insecure_tls: true\n`],
  [
    'credentials',
    'a.sh',
    `zenml experiment-tracker register h -f mlflow --tracking_uri=${right} --tracking_insecure_tls=true\n`,
  ],
  [
    'credentials',
    'a.py',
    `c = MLFlowExperimentTrackerConfig(tracking_uri="${right}", tracking_insecure_tls=True)\n`,
  ],
  ['mock-mode', 'a.py', 'SET = (("HOKUSAI_MOCK_MODE", "1"),)\nos.environ.update(SET)\n'],
  ['missing-token', 'a.py', 'os.environ.update([("HOKUSAI_API_KEY", key)])\n'],
  ['committed-key', 'notes.txt', `the key is ${someKey}\n`],
  ['committed-key', 'notes.txt', 'hk_live_qWeRtZuIoPaSdFgHjKlYxCvBnMqWeRtZ'],
  ['committed-key', 'README.md', `Use ${someKey}.\n`],
  ['committed-key', '.env', 'MLFLOW_TRACKING_TOKEN=f81Kd93jQm20aPz7Lw5x\n'],
])('leaves %s in %s to a person: %s', async (rule, path, text) => {
  const found = await fixFile(path, text)
  expect(found.rules).toEqual([rule])
  expect(found.findings[0]).toMatchObject({ fixable: false, after: null, suggestion: expect.any(String) })
  expect(found.text).toBe(text)
})

/** What looks like a mistake and is none. */
test.each([
  ['the right URI', '.env', `MLFLOW_TRACKING_URI=${right}`],
  ['with a slash', '.env', `MLFLOW_TRACKING_URI=${right}/`],
  ["the API's host", 'a.py', 'mlflow.set_tracking_uri("https://api.hokus.ai/api/mlflow")'],
  ['another host', '.env', 'MLFLOW_TRACKING_URI=http://localhost:5000/mlflow'],
  ['a host that ends alike', '.env', 'MLFLOW_TRACKING_URI=http://nothokus.ai/mlflow'],
  ['a host that goes on', '.env', 'MLFLOW_TRACKING_URI=https://registry.hokus.ai.example.org/mlflow'],
  ['another subdomain', '.env', 'MLFLOW_TRACKING_URI=https://registry.staging.hokus.ai/mlflow'],
  ['a longer path', 'a.sh', 'curl https://registry.hokus.ai/mlflow/ajax-api/2.0/mlflow/runs/get'],
  ['the health route', 'a.sh', 'curl https://registry.hokus.ai/api/health/mlflow'],
  ['a comment', '.env', `# MLFLOW_TRACKING_URI=http://registry.hokus.ai/mlflow is old`],
  ['a comment behind', 'a.py', `uri = "${right}"  # not tracking_uri="http://registry.hokus.ai/mlflow"`],
  [
    'a docstring',
    'a.py',
    'def f():\n    """tracking_uri = "http://registry.hokus.ai/mlflow"\n\n    os.environ["HOKUSAI_MOCK_MODE"] = "1"\n    """\n',
  ],
  ['prose', 'README.md', 'MLFLOW_TRACKING_URI=http://registry.hokus.ai/mlflow was wrong.'],
  ['a link to the web page', 'w.yml', 'environment:\n  url: https://registry.hokus.ai/mlflow'],
  ['a name that ends alike', '.env', 'MLFLOW_TRACKING_URI_OLD=http://registry.hokus.ai/mlflow'],
  ['a name that begins alike', '.env', 'NO_MLFLOW_TRACKING_URI=http://registry.hokus.ai/mlflow'],
  ['another member', 'a.json', `{"tracking_uri": "${right}", "ui": "https://registry.hokus.ai/mlflow"}`],
  ['another command', 'a.sh', `MLFLOW_TRACKING_URI=${right} && open https://registry.hokus.ai/mlflow`],
  ['an auth URL', '.env', 'HOKUSAI_AUTH_URL=https://auth.hokus.ai'],
  ["an endpoint of one's own", '.env', 'HOKUSAI_API_ENDPOINT=http://127.0.0.1:8000'],
  ['an endpoint that is read', 'a.py', 'os.getenv("HOKUSAI_API_ENDPOINT", "https://api.hokus.ai")'],
  ['both variables', '.env', 'MLFLOW_TRACKING_TOKEN=$K\nHOKUSAI_API_KEY=$K'],
  [
    'the token around',
    'w.yml',
    'env:\n  MLFLOW_TRACKING_TOKEN: x\njobs:\n  a:\n    env:\n      HOKUSAI_API_KEY: x',
  ],
  [
    'the token within',
    'w.yml',
    'jobs:\n  a:\n    env:\n      HOKUSAI_API_KEY: x\n    steps:\n      - run: |\n          export MLFLOW_TRACKING_TOKEN=$HOKUSAI_API_KEY\n',
  ],
  [
    'a declared secret',
    'w.yml',
    'on:\n  workflow_call:\n    secrets:\n      HOKUSAI_API_KEY:\n        required: true',
  ],
  ['an input of an action', 'w.yml', 'with:\n  HOKUSAI_API_KEY: ${{ secrets.HOKUSAI_API_KEY }}'],
  ['a comparison', 'a.py', 'if os.environ["HOKUSAI_API_KEY"] == "x":\n    pass'],
  ['a similar variable', '.env', 'HOKUSAI_API_KEY_FILE=key.txt\nMY_HOKUSAI_API_KEY=1'],
  ['mock mode off', '.env', 'HOKUSAI_MOCK_MODE=false\nHOKUSAI_OPTIONAL_MLFLOW=0'],
  ['another mock mode', '.env', 'HOKUSAI_MOCK_MODELS=1\nNO_HOKUSAI_MOCK_MODE=1'],
  ['the address of Julia', 'a.jl', `mlf = MLFlow("${right}")`],
  ['the address of a later Julia', 'a.jl', `mlf = MLFlow("${right}/api")`],
  ['its variable', 'a.jl', `ENV["MLFLOW_TRACKING_URI"] = "${right}/api"`],
  ['another server of Julia', 'a.jl', 'mlf = MLFlow("http://localhost:5000/api")'],
  ["a client's right address", 'a.py', `r = ModelRegistry("${right}")`],
  ["a client's model", 'a.py', 'r = ModelRegistry("hokusai-model")'],
  ['TLS that is verified', 'stack.yaml', `tracking_uri: ${right}\ntracking_insecure_tls: false`],
  [
    "another server's TLS",
    'stack.yaml',
    'a: &hokus\n  tracking_uri: https://mlflow.example.org\n  tracking_insecure_tls: true',
  ],
  [
    'both variables in pairs',
    'a.py',
    'os.environ.update([("HOKUSAI_API_KEY", k)])\nos.environ.update(dict(MLFLOW_TRACKING_TOKEN=k))',
  ],
  ['pairs that set nothing', 'a.py', 'for n, v in [("HOKUSAI_MOCK_MODE", "1")]:\n    expect(n, v)'],
  ['tags on the version', 'a.py', 'client.set_model_version_tag(n, v, "hokusai_token_id", "X")'],
  ['the tag of a span', 'a.py', 'span.set_tag("hokusai_token_id", "X")'],
  ['the tags of a frame', 'a.py', 'df.set_tags({"benchmark_value": 1})'],
  ['the tag of a span in Java', 'A.java', 'span.setTag("hokusai_token_id", "X");'],
  ['other tags', 'a.py', 'mlflow.set_tag("stage", "benchmark")'],
  ['the event endpoint', 'a.py', 'post("https://api.hokus.ai/api/models/tokenized-registration-events")'],
  ["somebody else's endpoint", 'a.py', 'post("https://example.org/api/models/register")'],
  ["somebody else's list", 'a.py', 'get("https://example.org/experiments/list")'],
  ['a longer route', 'a.py', 'get(mlflow + "/experiments/list-all")'],
  ['the SDK', 'requirements.txt', 'hokusai-ml-platform[ml] @ git+https://example.org/sdk.git'],
  ['the SDK, installed', 'a.sh', 'pip install "hokusai-ml-platform[ml]"'],
  ["a project's own name", 'pyproject.toml', 'name = "hokusai"'],
  [
    'stand-ins',
    '.env',
    '# hk_live_your_key_here hk_test_xxxxxxxxxxxxxxxxxxxx1234 hk_dev_00000000000000000000000000000000',
  ],
  ['a longer identifier', 'a.py', 'hk_test_client_factory_default = hk_dev_clientfactorydefault'],
  ['an identifier', 'a.py', 'hk_test_client_factory = 1'],
])('leaves %s alone (%s)', async (_, path, text) => {
  expect(await fixFile(path, text)).toMatchObject({ rules: [], text })
})

test('names the place as an editor does, from 1', async () => {
  const text = '\nx = 1\nset_tracking_uri("http://registry.hokus.ai/mlflow")\n'
  const [finding] = (await fixFile('src/a.py', text)).findings
  expect(finding).toMatchObject({
    path: 'src/a.py',
    line: 3,
    column: 19,
    before: 'set_tracking_uri("http://registry.hokus.ai/mlflow")',
    after: `set_tracking_uri("${right}")`,
  })
})
