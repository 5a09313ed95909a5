export const toolName = 'verify-registration'
export const version = '0.1.0'
