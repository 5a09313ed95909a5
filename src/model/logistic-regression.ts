import { type Penguin, penguinFeatures, penguins } from './penguins.ts'

/** Progress after one pass over the training rows; losses are mean cross-entropy in nats, without the L2 term. */
interface Epoch {
  /** Counts from 1. */
  epoch: number
  trainLoss: number
  trainAccuracy: number
  testLoss: number
  testAccuracy: number
}

/** What a loaded model can be compared with: `output[i]` is the probability for the row `input[i]`. */
interface Examples {
  input: number[][]
  output: number[]
}

/**
 * A logistic regression over raw measurements: `sigmoid((x - means) · weights + bias)`, all in float32.
 * The scale of each feature is folded into its weight. The means are not folded into the bias: subtracting
 * them first keeps the sums small, so that float32 results differ by less than 1e-6 between implementations.
 */
export interface TrainedModel {
  features: string[]
  /** The class whose probability is predicted. */
  target: string
  means: Float32Array
  weights: Float32Array
  bias: number
  epochs: Epoch[]
  /** Of `predict` on the held-out rows. */
  accuracy: number
  /** Mean cross-entropy of `predict` on the held-out rows, in nats. */
  loss: number
  /** Accuracy on the held-out rows of always answering the commoner class of the training rows. */
  baselineAccuracy: number
  trainRows: number
  testRows: number
  /** As logged to the run. */
  params: Record<string, string>
  /** The first few held-out rows. */
  examples: Examples
  /** All held-out rows; `label[i]` is 1 where the target class is right. */
  heldOut: Examples & { label: number[] }
}

const settings = { learningRate: 2, epochs: 50, l2: 0.001, seed: 1, testShare: 0.25, examples: 6 }

/** Rows with standardised measurements; `labels[i]` is 1 for the target class, else 0. */
interface Sample {
  rows: number[][]
  labels: number[]
}

interface Coefficients {
  weights: number[]
  bias: number
}

/**
 * Trains a classifier of a penguin's sex from four measurements, from scratch, in a few milliseconds.
 * Deterministic: every call returns the same numbers.
 */
export function trainModel(): TrainedModel {
  const { train, test } = split(penguins(), settings.testShare, settings.seed)
  const scale = standardisation(train)
  const { coefficients, epochs } = descend(sample(train, scale), sample(test, scale))

  const parameters = {
    means: Float32Array.from(scale.means),
    weights: Float32Array.from(coefficients.weights, (w, j) => w / at(scale.deviations, j)),
    bias: Math.fround(coefficients.bias),
  }
  const input = test.map((bird) => bird.measurements)
  const label = test.map(labelOf)
  const output = predict(parameters, input)
  const commoner = train.filter((bird) => bird.male).length * 2 >= train.length ? 1 : 0

  return {
    features: penguinFeatures,
    target: 'male',
    ...parameters,
    epochs,
    accuracy: share(output, (p, i) => (p > 0.5 ? 1 : 0) === label[i]),
    loss: mean(output.map((p, i) => -Math.log(label[i] === 1 ? p : 1 - p))),
    baselineAccuracy: share(label, (y) => y === commoner),
    trainRows: train.length,
    testRows: test.length,
    params: describe(train.length, test.length),
    examples: { input: input.slice(0, settings.examples), output: output.slice(0, settings.examples) },
    heldOut: { input, output, label },
  }
}

/**
 * Probability of the target class for each row of raw measurements, computed step by step in float32 as the
 * ONNX graph does.
 * @throws RangeError when a row does not have one number per feature.
 */
export function predict(
  model: Pick<TrainedModel, 'means' | 'weights' | 'bias'>,
  rows: readonly (readonly number[])[],
): number[] {
  return rows.map((row) => {
    if (row.length !== model.weights.length) {
      throw new RangeError(`a row has ${row.length} numbers, the model takes ${model.weights.length}`)
    }
    const logit = row.reduce((sum, x, j) => {
      const centred = Math.fround(Math.fround(x) - at(model.means, j))
      return Math.fround(sum + Math.fround(centred * at(model.weights, j)))
    }, model.bias)
    return Math.fround(sigmoid(logit))
  })
}

function describe(trainRows: number, testRows: number): Record<string, string> {
  return {
    algorithm: 'logistic regression, full-batch gradient descent',
    dataset: 'Palmer penguins (doi 10.1371/journal.pone.0090081, CC0)',
    learning_rate: String(settings.learningRate),
    epochs: String(settings.epochs),
    l2: String(settings.l2),
    seed: String(settings.seed),
    split: `stratified, ${trainRows} train, ${testRows} held out`,
  }
}

/** Full-batch gradient descent on standardised features; L2 acts on the weights, not on the bias. */
function descend(train: Sample, test: Sample): { coefficients: Coefficients; epochs: Epoch[] } {
  const { learningRate, l2 } = settings
  let coefficients: Coefficients = { weights: penguinFeatures.map(() => 0), bias: 0 }
  let onTrain = evaluate(train, coefficients)
  const epochs: Epoch[] = []
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    const { slopes, biasSlope } = onTrain
    coefficients = {
      weights: coefficients.weights.map((w, j) => w - learningRate * (at(slopes, j) + l2 * w)),
      bias: coefficients.bias - learningRate * biasSlope,
    }
    onTrain = evaluate(train, coefficients)
    const onTest = evaluate(test, coefficients)
    epochs.push({
      epoch,
      trainLoss: onTrain.loss,
      trainAccuracy: onTrain.accuracy,
      testLoss: onTest.loss,
      testAccuracy: onTest.accuracy,
    })
  }
  return { coefficients, epochs }
}

/**
 * Loss, accuracy and the loss's slopes (by each weight and by the bias) in one pass. This is the hot path and runs before the engine has optimised
 * anything, so it has plain loops and unchecked indices (every row is as wide as the weights).
 */
function evaluate({ rows, labels }: Sample, { weights, bias }: Coefficients) {
  const slopes = new Float64Array(weights.length)
  let biasSlope = 0
  let loss = 0
  let right = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number[]
    const label = labels[i] as number
    let logit = bias
    for (let j = 0; j < row.length; j++) logit += (row[j] as number) * (weights[j] as number)

    const odds = Math.exp(-Math.abs(logit))
    const error = (logit > 0 ? 1 : odds) / (1 + odds) - label
    for (let j = 0; j < row.length; j++) slopes[j] = (slopes[j] as number) + error * (row[j] as number)
    biasSlope += error
    // The stable form of -log(p): it does not overflow for a confident wrong answer.
    loss += Math.max(logit, 0) - logit * label + Math.log1p(odds)
    if (logit > 0 === (label === 1)) right++
  }
  const n = rows.length
  return {
    loss: loss / n,
    accuracy: right / n,
    slopes: slopes.map((sum) => sum / n),
    biasSlope: biasSlope / n,
  }
}

/** Holds out the same share of each class, then mixes the classes again. */
function split(birds: Penguin[], testShare: number, seed: number): { train: Penguin[]; test: Penguin[] } {
  const random = seededRandom(seed)
  const train: Penguin[] = []
  const test: Penguin[] = []
  for (const male of [false, true]) {
    const group = shuffled(
      birds.filter((bird) => bird.male === male),
      random,
    )
    const held = Math.round(group.length * testShare)
    test.push(...group.slice(0, held))
    train.push(...group.slice(held))
  }
  return { train: shuffled(train, random), test: shuffled(test, random) }
}

/** Means and standard deviations of the training rows only: the held-out rows must not leak into the model. */
function standardisation(birds: Penguin[]) {
  const columns = penguinFeatures.map((_, j) => birds.map((bird) => at(bird.measurements, j)))
  const means = columns.map(mean)
  const deviations = columns.map((column, j) => Math.sqrt(mean(column.map((x) => (x - at(means, j)) ** 2))))
  return { means, deviations }
}

function sample(birds: Penguin[], { means, deviations }: ReturnType<typeof standardisation>): Sample {
  return {
    rows: birds.map((bird) => bird.measurements.map((x, j) => (x - at(means, j)) / at(deviations, j))),
    labels: birds.map(labelOf),
  }
}

function labelOf(bird: Penguin): number {
  return bird.male ? 1 : 0
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function share(values: readonly number[], holds: (value: number, index: number) => boolean): number {
  return values.filter(holds).length / values.length
}

/** Fisher and Yates's shuffle of a copy. */
function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const copy = [...values]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const moved = at(copy, i)
    copy[i] = at(copy, j)
    copy[j] = moved
  }
  return copy
}

/** mulberry32: numbers in [0, 1) that depend on the seed alone (Math.random cannot be seeded). */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Indexing that fails loudly instead of turning a sum into NaN. */
function at<T>(values: ArrayLike<T>, index: number): T {
  const value = values[index]
  if (value === undefined) throw new RangeError(`no element ${index} in ${values.length}`)
  return value
}
