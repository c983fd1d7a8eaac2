/**
 * The source text of a call, to be evaluated in a page.
 * @param {Function | string} code a function that uses nothing from outside itself, or an expression
 * @param {unknown[]} args plain data
 */
export function callOf(code, args) {
  return typeof code === 'function' ? `(${code})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')})` : code;
}
