export const toolName = 'verify-registration'
export const version = '0.1.0'
/** The repository of the releases. */
export const homepage = 'https://github.com/hokusai/verify-registration'
