/** What main tells the post step: what it may have made, and whether there is nothing to look for again. */
export const remainsState = 'remains'
export const cleanedState = 'cleaned-up'

export interface Told {
  /** For `readRemains`. */
  remains: string
  /** False where the main step was killed. */
  mainEnded: boolean
}

/**
 * What the main step told of what it may have left; undefined where there is nothing to look for. Contract: `getState` of
 * @actions/core.
 */
export function toldByMain(env: NodeJS.ProcessEnv): Told | undefined {
  const state = (name: string) => env[`STATE_${name}`] ?? ''
  const [remains, cleaned] = [state(remainsState), state(cleanedState)]
  return remains === '' || cleaned === 'true' ? undefined : { remains, mainEnded: cleaned !== '' }
}
