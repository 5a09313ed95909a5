import { describe, expect, test } from 'vitest'
import { predict, trainModel } from '../../src/model/logistic-regression.ts'
import { encodeOnnx } from '../../src/model/onnx.ts'

const model = trainModel()

type Value = number | Buffer
type Fields = Map<number, Value[]>

/** A protocol buffers reader for varints and length-delimited fields, written from the wire format alone. */
function decode(buffer: Buffer): Fields {
  const fields: Fields = new Map()
  let offset = 0
  const varint = () => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = buffer.readUInt8(offset++)
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return value
    }
  }
  while (offset < buffer.length) {
    const tag = varint()
    const wireType = tag & 7
    if (wireType !== 0 && wireType !== 2) throw new Error(`wire type ${wireType}`)
    let value: Value = varint()
    if (wireType === 2) {
      if (offset + value > buffer.length) throw new Error('a field runs past the end')
      const end: number = offset + value
      value = buffer.subarray(offset, end)
      offset = end
    }
    fields.set(tag >> 3, [...(fields.get(tag >> 3) ?? []), value])
  }
  return fields
}

const messages = (fields: Fields, field: number) =>
  (fields.get(field) ?? []).map((value) => decode(value as Buffer))
const texts = (fields: Fields, field: number) => (fields.get(field) ?? []).map(String)
const numbers = (fields: Fields, field: number) => fields.get(field) as number[]

const root = decode(Buffer.from(encodeOnnx(model)))
const graph = messages(root, 7)[0] as Fields

describe('encodeOnnx', () => {
  test('states IR version 8 and opset 13 of the default domain', () => {
    expect(numbers(root, 1)).toEqual([8])
    expect(messages(root, 8).map((opset) => [texts(opset, 1), numbers(opset, 2)])).toEqual([[[''], [13]]])
  })

  test('chains Sub, Gemm and Sigmoid from features to probability', () => {
    const nodes = messages(graph, 1).map((node) => [texts(node, 4)[0], texts(node, 1), texts(node, 2)])
    expect(nodes).toEqual([
      ['Sub', ['features', 'means'], ['centred']],
      ['Gemm', ['centred', 'weights', 'bias'], ['logit']],
      ['Sigmoid', ['logit'], ['probability']],
    ])
  })

  test('declares float32 [N, 4] in and float32 [N, 1] out', () => {
    const declared = [11, 12].flatMap((field) => messages(graph, field)).map(describeTensor)
    expect(declared).toEqual(['features float32 [N,4]', 'probability float32 [N,1]'])
  })

  test('holds the very float32 constants that predict uses', () => {
    const constants = messages(graph, 5).map((tensor) => {
      const raw = tensor.get(9)?.[0] as Buffer
      const values = Array.from({ length: raw.length / 4 }, (_, i) => raw.readFloatLE(i * 4))
      return { name: texts(tensor, 8)[0], type: numbers(tensor, 2)[0], shape: numbers(tensor, 1), values }
    })
    expect(constants).toEqual([
      { name: 'means', type: 1, shape: [4], values: [...model.means] },
      { name: 'weights', type: 1, shape: [4, 1], values: [...model.weights] },
      { name: 'bias', type: 1, shape: [1], values: [model.bias] },
    ])
    const decoded = constants.map(({ values }) => Float32Array.from(values))
    const [means, weights, bias] = decoded as [Float32Array, Float32Array, Float32Array]
    expect(predict({ means, weights, bias: bias[0] as number }, model.heldOut.input)).toEqual(
      model.heldOut.output,
    )
  })

  test('encodes lengths above 127 and widths above 127 correctly', () => {
    const width = 300
    const wide = {
      means: new Float32Array(width),
      weights: new Float32Array(width).fill(0.5),
      bias: 1,
    }
    const wideGraph = messages(decode(Buffer.from(encodeOnnx(wide))), 7)[0] as Fields
    expect(messages(wideGraph, 11).map(describeTensor)).toEqual(['features float32 [N,300]'])
    const weights = messages(wideGraph, 5)[1] as Fields
    expect(numbers(weights, 1)).toEqual([300, 1])
    expect(weights.get(9)?.[0]).toHaveLength(1200)
  })
})

function describeTensor(info: Fields): string {
  const tensorType = messages(messages(info, 2)[0] as Fields, 1)[0] as Fields
  const shape = messages(messages(tensorType, 2)[0] as Fields, 1)
  const sizes = shape.map((size) => size.get(1)?.[0] ?? texts(size, 2)[0])
  return `${texts(info, 1)[0]} ${numbers(tensorType, 1)[0] === 1 ? 'float32' : 'other'} [${sizes}]`
}
