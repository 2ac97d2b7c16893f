/**
 * Text of a script in another language, backslashes as they stand. A brace that this language would take for its own is written `$\{`.
 * What is filled in must be checked before: it becomes code.
 */
export const verbatim = (parts: TemplateStringsArray, ...values: string[]) => {
  // Line ends as in the source, whatever the checkout made of them.
  const text = String.raw(parts, ...values).replaceAll('\r\n', '\n')
  return text.replaceAll('$\\{', '$' + '{').replace(/^\n/, '')
}
