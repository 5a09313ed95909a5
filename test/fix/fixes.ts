// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the snippets are text of shells and workflows
/** A snippet that holds a mistake, and what has to become of it. `rules` are those that find something. */
export interface Fix {
  title: string
  path: string
  before: string
  after: string
  rules: readonly string[]
}

const fixesOf =
  (...rules: string[]) =>
  (title: string, path: string, before: string, after: string): Fix => ({
    title,
    path,
    before,
    after,
    rules,
  })

const right = 'https://registry.hokus.ai/api/mlflow'
const uri = fixesOf('tracking-uri')
const token = fixesOf('missing-token')
const mock = fixesOf('mock-mode')
const endpoint = fixesOf('api-endpoint')

const uris: Fix[] = [
  uri(
    'the default of a parameter that is handed on',
    'a.py',
    'def connect(place: str = "http://registry.hokus.ai/mlflow"):\n    mlflow.set_tracking_uri(place)\n',
    `def connect(place: str = "${right}"):\n    mlflow.set_tracking_uri(place)\n`,
  ),
  uri(
    'a name that is bound where it is asked',
    'a.py',
    'if place := "http://registry.hokus.ai/mlflow":\n    mlflow.set_tracking_uri(place)\n',
    `if place := "${right}":\n    mlflow.set_tracking_uri(place)\n`,
  ),
  uri(
    'a function imported under another name',
    'a.py',
    'from mlflow import set_tracking_uri as use\nuse("https://registry.hokus.ai/mlflow")\n',
    `from mlflow import set_tracking_uri as use\nuse("${right}")\n`,
  ),
  uri(
    'a command in quotes',
    'package.json',
    '{\n  "scripts": { "train": "MLFLOW_TRACKING_URI=http://registry.hokus.ai/mlflow node t.mjs" }\n}\n',
    `{\n  "scripts": { "train": "MLFLOW_TRACKING_URI=${right} node t.mjs" }\n}\n`,
  ),
  uri(
    'a constant of another name',
    'a.py',
    'server = "http://registry.hokus.ai/mlflow"  # ours\nmlflow.set_tracking_uri(server)\n',
    `server = "${right}"  # ours\nmlflow.set_tracking_uri(server)\n`,
  ),
  uri(
    'a here-document that no shell expands',
    'a.sh',
    "cat > .env <<'EOF'\nA=1\nMLFLOW_TRACKING_URI=http://registry.hokus.ai/mlflow\nEOF\n",
    `cat > .env <<'EOF'\nA=1\nMLFLOW_TRACKING_URI=${right}\nEOF\n`,
  ),
  uri(
    'plain http, old path',
    '.env',
    'MLFLOW_TRACKING_URI=http://registry.hokus.ai/mlflow\n',
    `MLFLOW_TRACKING_URI=${right}\n`,
  ),
  uri(
    'plain http, right path',
    '.env',
    'MLFLOW_TRACKING_URI=http://registry.hokus.ai/api/mlflow\n',
    `MLFLOW_TRACKING_URI=${right}\n`,
  ),
  uri(
    'past the API',
    '.env',
    'export MLFLOW_TRACKING_URI="https://registry.hokus.ai/mlflow/" # old\n',
    `export MLFLOW_TRACKING_URI="${right}" # old\n`,
  ),
  uri(
    'no scheme',
    '.env',
    'MLFLOW_TRACKING_URI=registry.hokus.ai/api/mlflow\n',
    `MLFLOW_TRACKING_URI=${right}\n`,
  ),
  uri(
    'the root',
    'config.toml',
    '[mlflow]\ntracking_uri = "https://registry.hokus.ai"\n',
    `[mlflow]\ntracking_uri = "${right}"\n`,
  ),
  uri(
    "with the client's own path",
    'a.ini',
    'tracking_uri = https://api.hokus.ai/api/mlflow/api/2.0/mlflow\n',
    `tracking_uri = ${right}\n`,
  ),
  uri(
    'the web site',
    'a.cfg',
    'mlflow_tracking_uri=https://hokus.ai/mlflow\n',
    `mlflow_tracking_uri=${right}\n`,
  ),
  uri(
    'a port, capitals',
    'a.sh',
    'export MLFLOW_TRACKING_URI=HTTP://Registry.Hokus.AI:80/mlflow\n',
    `export MLFLOW_TRACKING_URI=${right}\n`,
  ),
  uri(
    'a default in a shell',
    'a.sh',
    'MLFLOW_TRACKING_URI=${MLFLOW_TRACKING_URI:-http://registry.hokus.ai/mlflow}\n',
    `MLFLOW_TRACKING_URI=\${MLFLOW_TRACKING_URI:-${right}}\n`,
  ),
  uri(
    'a flag',
    'a.sh',
    'train --tracking-uri https://api.hokus.ai/mlflow --epochs 3\n',
    `train --tracking-uri ${right} --epochs 3\n`,
  ),
  uri(
    'a workflow',
    '.github/workflows/a.yml',
    "env:\n  MLFLOW_TRACKING_URI: 'https://api.hokus.ai/mlflow' # why\n",
    `env:\n  MLFLOW_TRACKING_URI: '${right}' # why\n`,
  ),
  uri(
    'an expression',
    '.github/workflows/a.yml',
    "env:\n  MLFLOW_TRACKING_URI: ${{ vars.URI || 'http://registry.hokus.ai/mlflow' }}\n",
    `env:\n  MLFLOW_TRACKING_URI: \${{ vars.URI || '${right}' }}\n`,
  ),
  uri(
    'Kubernetes',
    'deploy.yaml',
    'env:\n  - name: MLFLOW_TRACKING_URI\n    value: "http://registry.hokus.ai/mlflow"\n',
    `env:\n  - name: MLFLOW_TRACKING_URI\n    value: "${right}"\n`,
  ),
  uri(
    'set_tracking_uri',
    'a.py',
    "mlflow.set_tracking_uri('http://registry.hokus.ai/mlflow')\n",
    `mlflow.set_tracking_uri('${right}')\n`,
  ),
  uri(
    'a call over several lines',
    'a.py',
    'mlflow.set_tracking_uri(\n    "https://registry.hokus.ai"\n)\n',
    `mlflow.set_tracking_uri(\n    "${right}"\n)\n`,
  ),
  uri(
    'os.environ',
    'a.py',
    'os.environ["MLFLOW_TRACKING_URI"] = "https://registry.hokus.ai/mlflow"\n',
    `os.environ["MLFLOW_TRACKING_URI"] = "${right}"\n`,
  ),
  uri(
    'a default in Python',
    'a.py',
    'uri = os.getenv("MLFLOW_TRACKING_URI", "http://registry.hokus.ai/mlflow")\n',
    `uri = os.getenv("MLFLOW_TRACKING_URI", "${right}")\n`,
  ),
  uri(
    'a default within a call',
    'a.py',
    'mlflow.set_tracking_uri(os.environ.get("MLFLOW_TRACKING_URI", "http://registry.hokus.ai/mlflow"))\n',
    `mlflow.set_tracking_uri(os.environ.get("MLFLOW_TRACKING_URI", "${right}"))\n`,
  ),
  uri(
    'an annotated argument',
    'a.py',
    'def go(name, tracking_uri: str = "http://registry.hokus.ai/mlflow"):\n    pass\n',
    `def go(name, tracking_uri: str = "${right}"):\n    pass\n`,
  ),
  uri(
    'MlflowClient',
    'a.py',
    'c = MlflowClient("https://registry.hokus.ai/mlflow")\n',
    `c = MlflowClient("${right}")\n`,
  ),
  uri('JSON', 'a.json', '{"trackingUri": "http://registry.hokus.ai/mlflow"}', `{"trackingUri": "${right}"}`),
  uri(
    'a notebook',
    'a.ipynb',
    '{"cells": [{"cell_type": "code", "source": [\n    "mlflow.set_tracking_uri(\\"http://registry.hokus.ai/mlflow\\")\\n",\n    "go()"]}]}\n',
    `{"cells": [{"cell_type": "code", "source": [\n    "mlflow.set_tracking_uri(\\"${right}\\")\\n",\n    "go()"]}]}\n`,
  ),
  uri(
    'Docker',
    'Dockerfile',
    'ENV MLFLOW_TRACKING_URI http://registry.hokus.ai/mlflow\n',
    `ENV MLFLOW_TRACKING_URI ${right}\n`,
  ),
]

const pairs: Fix[] = [
  ...[
    'os.environ.update([("HOKUSAI_MOCK_MODE", "1")])\n',
    'os.environ.update((("HOKUSAI_MOCK_MODE", "1"), ("A", "2")))\n',
    'os.environ.update(dict([("HOKUSAI_MOCK_MODE", "1")]))\n',
    'os.environ.update(dict(HOKUSAI_MOCK_MODE="1"))\n',
    'SET = [("HOKUSAI_MOCK_MODE", "1")]\nos.environ.update(SET)\n',
    'for name, value in [("A", "2"), ("HOKUSAI_MOCK_MODE", "1")]:\n    os.environ[name] = value\n',
    'SET = [("HOKUSAI_MOCK_MODE", "1")]\nfor n, v in SET:\n    os.environ.setdefault(n, v)\n',
    'run(t, env=dict([("HOKUSAI_MOCK_MODE", "1")]))\n',
  ].map((before) => mock('a pair of Python', 'a.py', before, before.replace('"1"', '"0"'))),
  mock(
    'a pair of JavaScript',
    'a.mjs',
    'Object.assign(process.env, Object.fromEntries([["HOKUSAI_MOCK_MODE", "1"]]))\n',
    'Object.assign(process.env, Object.fromEntries([["HOKUSAI_MOCK_MODE", "0"]]))\n',
  ),
  uri(
    'a pair',
    'a.py',
    'os.environ.update([("MLFLOW_TRACKING_URI", "http://registry.hokus.ai/mlflow")])\n',
    `os.environ.update([("MLFLOW_TRACKING_URI", "${right}")])\n`,
  ),
]

const tokens: Fix[] = [
  token(
    'a pair of Kubernetes that a secret gives',
    'job.yaml',
    'env:\n  - name: HOKUSAI_API_KEY\n    valueFrom:\n      secretKeyRef: {name: h, key: HOKUSAI_API_KEY}\n  - name: A\n    value: b\n',
    'env:\n  - name: HOKUSAI_API_KEY\n    valueFrom:\n      secretKeyRef: {name: h, key: HOKUSAI_API_KEY}\n  - name: MLFLOW_TRACKING_TOKEN\n    valueFrom:\n      secretKeyRef: {name: h, key: HOKUSAI_API_KEY}\n  - name: A\n    value: b\n',
  ),
  token(
    '.env',
    '.env',
    '\nHOKUSAI_API_KEY=${SECRET} # mine\nB=2\n',
    '\nHOKUSAI_API_KEY=${SECRET} # mine\nMLFLOW_TRACKING_TOKEN=${SECRET}\nB=2\n',
  ),
  token(
    '.env with export, no line end',
    'prod.env',
    "export HOKUSAI_API_KEY='x'",
    "export HOKUSAI_API_KEY='x'\nexport MLFLOW_TRACKING_TOKEN='x'",
  ),
  token(
    'an example',
    '.env.example',
    'HOKUSAI_API_KEY=hk_live_your_key_here\n',
    'HOKUSAI_API_KEY=hk_live_your_key_here\nMLFLOW_TRACKING_TOKEN=hk_live_your_key_here\n',
  ),
  token(
    'an empty value',
    '.env.example',
    'HOKUSAI_API_KEY=\n# MLFLOW_TRACKING_TOKEN=\n',
    'HOKUSAI_API_KEY=\nMLFLOW_TRACKING_TOKEN=\n# MLFLOW_TRACKING_TOKEN=\n',
  ),
  token(
    'a workflow',
    'w.yml',
    'jobs:\n  a:\n    env:\n      HOKUSAI_API_KEY: ${{ secrets.K }} # key\n    steps: []\n',
    'jobs:\n  a:\n    env:\n      HOKUSAI_API_KEY: ${{ secrets.K }} # key\n      MLFLOW_TRACKING_TOKEN: ${{ secrets.K }}\n    steps: []\n',
  ),
  token(
    'set for another job only',
    'w.yml',
    'jobs:\n  a:\n    env:\n      MLFLOW_TRACKING_TOKEN: ${{ secrets.K }}\n  b:\n    env:\n      "HOKUSAI_API_KEY": "${{ secrets.K }}"\n',
    'jobs:\n  a:\n    env:\n      MLFLOW_TRACKING_TOKEN: ${{ secrets.K }}\n  b:\n    env:\n      "HOKUSAI_API_KEY": "${{ secrets.K }}"\n      "MLFLOW_TRACKING_TOKEN": "${{ secrets.K }}"\n',
  ),
  token(
    'set for another step only',
    'w.yml',
    'steps:\n- env:\n    MLFLOW_TRACKING_TOKEN: x\n  run: a\n- run: b\n  env:\n    HOKUSAI_API_KEY: x\n',
    'steps:\n- env:\n    MLFLOW_TRACKING_TOKEN: x\n  run: a\n- run: b\n  env:\n    HOKUSAI_API_KEY: x\n    MLFLOW_TRACKING_TOKEN: x\n',
  ),
  token(
    'Compose',
    'compose.yaml',
    'services:\n  a:\n    environment:\n      - HOKUSAI_API_KEY=${K}\n      - B=1\n',
    'services:\n  a:\n    environment:\n      - HOKUSAI_API_KEY=${K}\n      - MLFLOW_TRACKING_TOKEN=${K}\n      - B=1\n',
  ),
  token(
    'a shell',
    'a.sh',
    'export HOKUSAI_API_KEY="$(cat key)"\n',
    'export HOKUSAI_API_KEY="$(cat key)"\nexport MLFLOW_TRACKING_TOKEN="$HOKUSAI_API_KEY"\n',
  ),
  token(
    'before a command',
    'a.sh',
    'A=1 HOKUSAI_API_KEY="$K" python train.py\n',
    'A=1 HOKUSAI_API_KEY="$K" MLFLOW_TRACKING_TOKEN="$K" python train.py\n',
  ),
  token(
    'Docker',
    'Dockerfile',
    'ENV HOKUSAI_API_KEY=$K\n',
    'ENV HOKUSAI_API_KEY=$K\nENV MLFLOW_TRACKING_TOKEN="$HOKUSAI_API_KEY"\n',
  ),
  token(
    'JSON',
    'devcontainer.json',
    '{\n  "containerEnv": {\n    "HOKUSAI_API_KEY": "${localEnv:K}"\n  }\n}\n',
    '{\n  "containerEnv": {\n    "MLFLOW_TRACKING_TOKEN": "${localEnv:K}",\n    "HOKUSAI_API_KEY": "${localEnv:K}"\n  }\n}\n',
  ),
  token(
    'a mapping on one line',
    'w.yml',
    'jobs:\n  a:\n    env: { A: 1, HOKUSAI_API_KEY: "${{ secrets.K }}" }\n',
    'jobs:\n  a:\n    env: { A: 1, MLFLOW_TRACKING_TOKEN: "${{ secrets.K }}", HOKUSAI_API_KEY: "${{ secrets.K }}" }\n',
  ),
  token(
    'Python',
    'a.py',
    'if a:\n    os.environ["HOKUSAI_API_KEY"] = getpass()  # asks\n',
    'if a:\n    os.environ["HOKUSAI_API_KEY"] = getpass()  # asks\n    os.environ["MLFLOW_TRACKING_TOKEN"] = os.environ["HOKUSAI_API_KEY"]\n',
  ),
  token(
    'Python over several lines',
    'a.py',
    "environ['HOKUSAI_API_KEY'] = read(\n    'a)',\n)\nb()\n",
    "environ['HOKUSAI_API_KEY'] = read(\n    'a)',\n)\nenviron['MLFLOW_TRACKING_TOKEN'] = environ['HOKUSAI_API_KEY']\nb()\n",
  ),
  token(
    'setdefault',
    'a.py',
    'os.environ.setdefault("HOKUSAI_API_KEY", key)\n',
    'os.environ.setdefault("HOKUSAI_API_KEY", key)\nos.environ.setdefault("MLFLOW_TRACKING_TOKEN", key)\n',
  ),
  token(
    'read but not set',
    'a.py',
    'os.environ["HOKUSAI_API_KEY"] = k\nprint(os.environ.get("MLFLOW_TRACKING_TOKEN", ""))\n',
    'os.environ["HOKUSAI_API_KEY"] = k\nos.environ["MLFLOW_TRACKING_TOKEN"] = os.environ["HOKUSAI_API_KEY"]\nprint(os.environ.get("MLFLOW_TRACKING_TOKEN", ""))\n',
  ),
]

const mocks: Fix[] = [
  mock(
    'a command that runs before others',
    'tasks.py',
    'with c.prefix("export HOKUSAI_MOCK_MODE=1"):\n    c.run("python t.py")\n',
    'with c.prefix("export HOKUSAI_MOCK_MODE=0"):\n    c.run("python t.py")\n',
  ),
  mock(
    'a member of a dictionary',
    'a.py',
    'os.environ.update({\n    "A": "1",\n    "HOKUSAI_MOCK_MODE": "true",  # for now\n})\n',
    'os.environ.update({\n    "A": "1",\n    "HOKUSAI_MOCK_MODE": "false",  # for now\n})\n',
  ),
  mock(
    'a member of an object, the last one',
    'a.mjs',
    "run({\n  env: {\n    A: '1',\n    HOKUSAI_MOCK_MODE: 'true',\n  },\n})\n",
    "run({\n  env: {\n    A: '1',\n    HOKUSAI_MOCK_MODE: 'false',\n  },\n})\n",
  ),
  mock(
    'a statement of JavaScript between semicolons',
    'a.js',
    "a();\nprocess.env.HOKUSAI_MOCK_MODE = '1';\n(b)();\n",
    "a();\nprocess.env.HOKUSAI_MOCK_MODE = '0';\n(b)();\n",
  ),
  mock(
    'a member in JSON before another',
    'a.json',
    '{\n  "env": {\n    "HOKUSAI_MOCK_MODE": "1", // for now\n    "A": "1"\n  }\n}\n',
    '{\n  "env": {\n    "HOKUSAI_MOCK_MODE": "0", // for now\n    "A": "1"\n  }\n}\n',
  ),
  mock(
    'a pair in JSON before another',
    'task.json',
    '{"environment": [\n  {"name": "HOKUSAI_MOCK_MODE", "value": "true"},\n  {"name": "A", "value": "1"}\n]}\n',
    '{"environment": [\n  {"name": "HOKUSAI_MOCK_MODE", "value": "false"},\n  {"name": "A", "value": "1"}\n]}\n',
  ),
  mock(
    'a pair of Kubernetes',
    'job.yaml',
    'env:\n  - name: A\n    value: "1"\n  - name: HOKUSAI_MOCK_MODE\n    value: "true"\n  - {name: B, value: x}\n',
    'env:\n  - name: A\n    value: "1"\n  - name: HOKUSAI_MOCK_MODE\n    value: "false"\n  - {name: B, value: x}\n',
  ),
  mock(
    'one of several in a Dockerfile',
    'Dockerfile',
    'FROM x\nENV A=1 \\\n    HOKUSAI_OPTIONAL_MLFLOW="1" \\\n    B=2\n',
    'FROM x\nENV A=1 \\\n    HOKUSAI_OPTIONAL_MLFLOW="0" \\\n    B=2\n',
  ),
  mock(
    'one of several in a line of a Dockerfile',
    'Dockerfile',
    'FROM x\nENV HOKUSAI_MOCK_MODE=true A=1\n',
    'FROM x\nENV HOKUSAI_MOCK_MODE=false A=1\n',
  ),
  mock(
    'one of several that are exported',
    'a.sh',
    'export A=1 HOKUSAI_MOCK_MODE="true" B=2; python train.py\n',
    'export A=1 HOKUSAI_MOCK_MODE="false" B=2; python train.py\n',
  ),
  mock(
    'a file in a ConfigMap',
    'map.yaml',
    'data:\n  train.env: |\n    A=1\n    HOKUSAI_MOCK_MODE=true\n    B=2\n',
    'data:\n  train.env: |\n    A=1\n    HOKUSAI_MOCK_MODE=false\n    B=2\n',
  ),
  mock('.env', '.env', 'A=1\nHOKUSAI_MOCK_MODE=true\nB=2\n', 'A=1\nHOKUSAI_MOCK_MODE=false\nB=2\n'),
  mock(
    'the last line, without a line end',
    '.env',
    'A=1\nexport HOKUSAI_OPTIONAL_MLFLOW=1',
    'A=1\nexport HOKUSAI_OPTIONAL_MLFLOW=0',
  ),
  mock(
    'after an empty line, without a line end',
    '.env',
    'A=1\n\nHOKUSAI_MOCK_MODE=1',
    'A=1\n\nHOKUSAI_MOCK_MODE=0',
  ),
  mock(
    'a workflow',
    'w.yml',
    'env:\n  A: 1\n  HOKUSAI_MOCK_MODE: "1" # for now\n',
    'env:\n  A: 1\n  HOKUSAI_MOCK_MODE: "0" # for now\n',
  ),
  mock(
    'the only entry',
    'w.yml',
    'env:\n  HOKUSAI_MOCK_MODE: true\nsteps: []\n',
    'env:\n  HOKUSAI_MOCK_MODE: false\nsteps: []\n',
  ),
  mock('a shell', 'a.sh', 'export HOKUSAI_MOCK_MODE=1\nrun\n', 'export HOKUSAI_MOCK_MODE=0\nrun\n'),
  mock(
    'the only command',
    'a.sh',
    'if x; then\n  export HOKUSAI_MOCK_MODE=1\nfi\n',
    'if x; then\n  export HOKUSAI_MOCK_MODE=0\nfi\n',
  ),
  mock(
    'before a command',
    'w.yml',
    '- run: HOKUSAI_MOCK_MODE=1 python train.py\n',
    '- run: HOKUSAI_MOCK_MODE=0 python train.py\n',
  ),
  mock(
    'Python',
    'a.py',
    'os.environ["HOKUSAI_MOCK_MODE"] = "true"\nimport hokusai\n',
    'os.environ["HOKUSAI_MOCK_MODE"] = "false"\nimport hokusai\n',
  ),
  mock(
    'the only statement',
    'a.py',
    'if ci:\n    os.environ["HOKUSAI_OPTIONAL_MLFLOW"] = "1"\ngo()\n',
    'if ci:\n    os.environ["HOKUSAI_OPTIONAL_MLFLOW"] = "0"\ngo()\n',
  ),
  mock('Docker', 'Dockerfile', 'FROM a\nENV HOKUSAI_MOCK_MODE=1\n', 'FROM a\nENV HOKUSAI_MOCK_MODE=0\n'),
  mock(
    'before others',
    'a.sh',
    'env A=1 HOKUSAI_MOCK_MODE=1 B=2 python train.py\n',
    'env A=1 HOKUSAI_MOCK_MODE=0 B=2 python train.py\n',
  ),
  mock(
    'the last member in JSON',
    'a.json',
    '{\n  "A": "1",\n  "HOKUSAI_MOCK_MODE": "1"\n}\n',
    '{\n  "A": "1",\n  "HOKUSAI_MOCK_MODE": "0"\n}\n',
  ),
  mock(
    'an option of docker',
    'a.sh',
    'docker run -e HOKUSAI_MOCK_MODE=1 image\n',
    'docker run -e HOKUSAI_MOCK_MODE=0 image\n',
  ),
  mock(
    'what is read elsewhere',
    'a.py',
    'D = {\n    "HOKUSAI_MOCK_MODE": "1",\n}\nprint(D["HOKUSAI_MOCK_MODE"])\n',
    'D = {\n    "HOKUSAI_MOCK_MODE": "0",\n}\nprint(D["HOKUSAI_MOCK_MODE"])\n',
  ),
  mock(
    'a named argument',
    'a.py',
    'train(\n    HOKUSAI_MOCK_MODE="1",\n)\n',
    'train(\n    HOKUSAI_MOCK_MODE="0",\n)\n',
  ),
  mock(
    'the last line of several in a Dockerfile',
    'Dockerfile',
    'FROM x\nENV A=1 \\\n    HOKUSAI_MOCK_MODE=true\n',
    'FROM x\nENV A=1 \\\n    HOKUSAI_MOCK_MODE=false\n',
  ),
  mock(
    'the only pair',
    'job.yaml',
    'env:\n  - name: HOKUSAI_MOCK_MODE # why\n    value: "yes"\n',
    'env:\n  - name: HOKUSAI_MOCK_MODE # why\n    value: "no"\n',
  ),
  mock(
    'a truth value of Python',
    'a.py',
    'os.environ.setdefault("HOKUSAI_MOCK_MODE", True)\n',
    'os.environ.setdefault("HOKUSAI_MOCK_MODE", False)\n',
  ),
]

const spellings: Fix[] = [
  ['TRUE', 'FALSE'],
  ['True', 'False'],
  ['yes', 'no'],
  ['On', 'Off'],
  ['y', 'n'],
].map(([on, off]) => mock(`as ${on}`, '.env', `HOKUSAI_MOCK_MODE=${on}\n`, `HOKUSAI_MOCK_MODE=${off}\n`))

const others: Fix[] = [
  endpoint(
    '.env',
    '.env',
    'HOKUSAI_API_ENDPOINT=https://api.hokus.ai # root\n',
    `MLFLOW_TRACKING_URI=${right} # root\n`,
  ),
  endpoint(
    'Python',
    'a.py',
    "os.environ['HOKUSAI_API_ENDPOINT'] = 'https://api.hokus.ai/'\n",
    `os.environ['MLFLOW_TRACKING_URI'] = '${right}'\n`,
  ),
]

export const fixes: readonly Fix[] = [...uris, ...pairs, ...tokens, ...mocks, ...spellings, ...others]
