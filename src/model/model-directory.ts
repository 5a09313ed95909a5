import type { TrainedModel } from './logistic-regression.ts'
import { encodeOnnx } from './onnx.ts'

/** One file of an MLflow model; `path` is relative to the model's directory, with `/`. */
export interface ModelFile {
  path: string
  bytes: Uint8Array
}

/** Where the model is being logged. */
export interface ModelOrigin {
  runId: string
  /** The model's directory below the run's artifact root, e.g. `model`. */
  artifactPath: string
  createdAt: Date
  /** 32 hexadecimal digits. */
  modelUuid: string
}

/** What the written directory was loaded and tried with; clients compare their own versions and may warn. */
const verifiedWith = { python: '3.11.7', mlflow: '3.9.0', onnx: '1.23.2', onnxruntime: '1.32.0' }

const requirements = [
  `mlflow==${verifiedWith.mlflow}`,
  `onnx==${verifiedWith.onnx}`,
  `onnxruntime==${verifiedWith.onnxruntime}`,
]

/**
 * The files of the MLflow model directory (https://mlflow.org/docs/latest/ml/model/) that
 * `mlflow.pyfunc.load_model` loads as an ONNX model. It takes a float32 array [N, 4]; MLflow rejects float64.
 * `MLmodel` comes first.
 */
export function modelFiles(model: TrainedModel, origin: ModelOrigin): ModelFile[] {
  const contents = [
    file('model.onnx', encodeOnnx(model)),
    file('requirements.txt', `${requirements.join('\n')}\n`),
    file('conda.yaml', condaEnvironment()),
    file('python_env.yaml', pythonEnvironment()),
    file('input_example.json', JSON.stringify(model.examples.input)),
    file('serving_input_example.json', JSON.stringify({ inputs: model.examples.input })),
  ]
  const size = contents.reduce((sum, { bytes }) => sum + bytes.length, 0)
  return [file('MLmodel', mlmodel(model, origin, size)), ...contents]
}

function file(path: string, content: string | Uint8Array): ModelFile {
  return { path, bytes: typeof content === 'string' ? Buffer.from(content) : content }
}

/**
 * The loader needs both flavors. `model_id` is left out on purpose: it would make this a logged model, which
 * servers before MLflow 3 do not have.
 */
function mlmodel(model: TrainedModel, origin: ModelOrigin, size: number): string {
  return `artifact_path: ${quoted(origin.artifactPath)}
flavors:
  onnx:
    code: null
    data: model.onnx
    onnx_session_options: null
    onnx_version: ${quoted(verifiedWith.onnx)}
    providers:
    - CPUExecutionProvider
  python_function:
    data: model.onnx
    env:
      conda: conda.yaml
      virtualenv: python_env.yaml
    loader_module: mlflow.onnx
    python_version: ${quoted(verifiedWith.python)}
mlflow_version: ${quoted(verifiedWith.mlflow)}
model_size_bytes: ${size}
model_uuid: ${quoted(origin.modelUuid)}
run_id: ${quoted(origin.runId)}
saved_input_example_info:
  artifact_path: input_example.json
  serving_input_path: serving_input_example.json
  type: ndarray
signature:
  inputs: ${quoted(tensorSchema(model.features.length))}
  outputs: ${quoted(tensorSchema(1))}
  params: null
utc_time_created: ${quoted(pythonTimestamp(origin.createdAt))}
`
}

/** A signature is JSON inside a string of the YAML file; -1 is a dimension of any size. */
function tensorSchema(width: number): string {
  return JSON.stringify([{ type: 'tensor', 'tensor-spec': { dtype: 'float32', shape: [-1, width] } }])
}

function condaEnvironment(): string {
  return `channels:
- conda-forge
dependencies:
- python=${verifiedWith.python}
- pip
- pip:
${requirements.map((requirement) => `  - ${requirement}`).join('\n')}
name: mlflow-env
`
}

function pythonEnvironment(): string {
  return `python: ${quoted(verifiedWith.python)}
build_dependencies:
- pip
- setuptools
- wheel
dependencies:
- -r requirements.txt
`
}

/** Every JSON string is also a YAML string. */
function quoted(value: string): string {
  return JSON.stringify(value)
}

/** `2026-01-31 09:30:00.123000`: UTC without a zone, as MLflow's `str(datetime)` writes it. */
function pythonTimestamp(date: Date): string {
  return date.toISOString().replace('T', ' ').replace('Z', '000')
}
