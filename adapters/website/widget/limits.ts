/** As the server has it (`MAX_TEXT` of the transcript), told here so that the schemas stay out of the bundle. */
export const MAX_TEXT = 4096
