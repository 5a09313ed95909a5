import { describe, expect, test } from 'vitest'
import { predict, trainModel } from '../../src/model/logistic-regression.ts'
import { penguins } from '../../src/model/penguins.ts'

const model = trainModel()

describe('penguins', () => {
  test('are the 333 complete rows of the published table', () => {
    const birds = penguins()
    expect(birds).toHaveLength(333)
    expect(birds.filter((bird) => bird.male)).toHaveLength(168)
    const means = [0, 1, 2, 3].map((j) => birds.reduce((sum, b) => sum + (b.measurements[j] ?? NaN), 0) / 333)
    // As pandas gives them for penguins.csv of palmerpenguins 0.1.4 after dropna().
    expect(means.map((mean) => mean.toFixed(4))).toEqual(['43.9928', '17.1649', '200.9670', '4207.0571'])
  })
})

describe('trainModel', () => {
  test('returns the same model every time', () => {
    expect(trainModel()).toEqual(model)
  })

  test('beats the baseline clearly on rows it was not trained on', () => {
    expect(model.trainRows + model.testRows).toBe(333)
    expect(model.heldOut.input).toHaveLength(model.testRows)
    expect(model.baselineAccuracy).toBeCloseTo(0.506, 3)
    expect(model.accuracy).toBeGreaterThan(0.84)
    expect(model.loss).toBeLessThan(0.26)
  })

  test('improves from epoch to epoch, and its last epoch agrees with the shipped model', () => {
    const losses = model.epochs.map((epoch) => epoch.trainLoss)
    expect(model.epochs.map((epoch) => epoch.epoch)).toEqual(losses.map((_, i) => i + 1))
    expect(losses).toEqual([...losses].sort((a, b) => b - a))
    expect(losses[0]).toBeLessThan(Math.log(2))
    expect(model.epochs.at(-1)?.testAccuracy).toBe(model.accuracy)
    expect(model.epochs.at(-1)?.testLoss).toBeCloseTo(model.loss, 6)
  })

  test('stays within what one log-batch request takes', () => {
    expect(model.epochs.length * 4).toBeLessThanOrEqual(1000)
    expect(Object.keys(model.params).length).toBeLessThanOrEqual(100)
  })

  test('gives examples that predict reproduces, with both classes among the held-out rows', () => {
    expect(predict(model, model.examples.input)).toEqual(model.examples.output)
    expect(new Set(model.heldOut.label)).toEqual(new Set([0, 1]))
  })
})

describe('predict', () => {
  test('is the sigmoid of the centred, weighted row', () => {
    const means = Float32Array.of(1, 10)
    const weights = Float32Array.of(2, -0.5)
    const [p] = predict({ means, weights, bias: 0.25 }, [[2, 14]])
    expect(p).toBeCloseTo(1 / (1 + Math.exp(-0.25)), 7)
  })

  test('gives float32 values', () => {
    expect(model.heldOut.output.map(Math.fround)).toEqual(model.heldOut.output)
  })

  test('refuses a row of another width', () => {
    expect(() => predict(model, [[1, 2, 3]])).toThrow(/3 numbers, the model takes 4/)
  })
})
