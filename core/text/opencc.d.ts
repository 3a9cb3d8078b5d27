// The package has no types for its single tables.
declare module 'opencc-js/dict/*' {
  /** "from to|from to|…"; several candidates after a blank, the first the usual one. */
  const table: string
  export default table
}
