/** vite gives a stylesheet's minified text. */
declare module '*.css?inline' {
  const text: string
  export default text
}
