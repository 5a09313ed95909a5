/** Whether a person looks at standard output, and wants colours. Contract: no-color.org. */
export const wantsColour = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR
