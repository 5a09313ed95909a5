import type { TrainedModel } from './logistic-regression.ts'

/** The graph's names, which a caller feeds and reads by. */
const onnxInput = 'features'
const onnxOutput = 'probability'

// Old enough for every runtime still in use: ONNX Runtime reads all opsets from 7 on and IR versions up to its own.
const irVersion = 8
const opset = 13

const float32 = 1

/**
 * Encodes the model as ONNX (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto): `features` float32 [N, F]
 * → Sub(means) → Gemm(weights, bias) → Sigmoid → `probability` float32 [N, 1].
 */
export function encodeOnnx(model: Pick<TrainedModel, 'means' | 'weights' | 'bias'>): Uint8Array {
  const width = model.weights.length
  const graph = [
    node('Sub', [onnxInput, 'means'], 'centred'),
    node('Gemm', ['centred', 'weights', 'bias'], 'logit'),
    node('Sigmoid', ['logit'], onnxOutput),
    text(2, 'logistic_regression'),
    tensor('means', [width], model.means),
    tensor('weights', [width, 1], model.weights),
    tensor('bias', [1], [model.bias]),
    message(11, valueInfo(onnxInput, ['N', width])),
    message(12, valueInfo(onnxOutput, ['N', 1])),
  ]
  const operatorSet = [text(1, ''), integer(2, opset)]
  return Buffer.concat([
    integer(1, irVersion),
    text(2, 'verify-registration'),
    message(7, graph),
    message(8, operatorSet),
  ])
}

/** GraphProto.node; a node is named after its output. */
function node(operator: string, inputs: string[], output: string): Uint8Array {
  return message(1, [
    ...inputs.map((input) => text(1, input)),
    text(2, output),
    text(3, output),
    text(4, operator),
  ])
}

/** GraphProto.initializer: a constant, as little-endian raw_data. */
function tensor(name: string, shape: number[], values: ArrayLike<number>): Uint8Array {
  const raw = Buffer.alloc(values.length * 4)
  Array.from(values).forEach((value, i) => {
    raw.writeFloatLE(value, i * 4)
  })
  return message(5, [
    ...shape.map((size) => integer(1, size)),
    integer(2, float32),
    text(8, name),
    bytes(9, raw),
  ])
}

/** ValueInfoProto of a float32 tensor; a string in the shape is a dimension of any size. */
function valueInfo(name: string, shape: (number | string)[]): Uint8Array[] {
  const dimensions = shape.map((size) =>
    message(1, [typeof size === 'number' ? integer(1, size) : text(2, size)]),
  )
  const tensorType = message(1, [integer(1, float32), message(2, dimensions)])
  return [text(1, name), message(2, [tensorType])]
}

// Protocol buffers, wire format (https://protobuf.dev/programming-guides/encoding/): a field is its number and
// wire type in one varint, then either a varint (type 0) or a length and that many bytes (type 2).

function integer(field: number, value: number): Uint8Array {
  return Buffer.from([...varint(field << 3), ...varint(value)])
}

function bytes(field: number, value: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from([...varint((field << 3) | 2), ...varint(value.length)]), value])
}

function text(field: number, value: string): Uint8Array {
  return bytes(field, Buffer.from(value))
}

function message(field: number, parts: Uint8Array[]): Uint8Array {
  return bytes(field, Buffer.concat(parts))
}

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)]
}
