import fc from 'fast-check'

/**
 * Property tests look for new counterexamples on every developer's run. In CI they repeat one set of examples, so
 * that a change is judged by what it changes; `PROPERTY_SEED=random` searches there too.
 */
if (process.env.CI && process.env.PROPERTY_SEED !== 'random') {
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 1) })
}
