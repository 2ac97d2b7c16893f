/** A line of source code or a template of a message: no failure that happened. */
export const isSource = (line: string) =>
  /\bthrow new \w|\braise \w{1,60}\(|\$\{\w{1,40}\}|%[sqv](?=[\s"',.)])|\b(?:fmt\.Errorf|errors\.New|[sS]printf|String\.Format|string\.format|log(?:ger)?\.\w{3,12}|console\.\w{3,6}|assert\w{0,20}|expect|append_error|addError|createError)\(\s{0,4}["'`f$]/.test(
    line,
  )

/** A query of the System Log, not an event. */
export const isLogQuery = (text: string) => /\boutcome\.reason ?(?::? ?\(|eq\b|==)/.test(text)
