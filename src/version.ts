export const toolName = 'verify-registration'
export const version = '0.1.0'
/** The repository of the releases on GitHub. */
export const repository = 'hokusai/verify-registration'
export const homepage = `https://github.com/${repository}`
