/** A line of a program’s source, or a template of a message: it says what a program may say one day. */
export const isSource = (line: string) =>
  /\bthrow new \w|\braise \w{1,60}\(|\$\{\w{1,40}\}|%[sqv](?=[\s"',.)])|\b(?:fmt\.Errorf|errors\.New|[sS]printf|String\.Format|string\.format|log(?:ger)?\.\w{3,12}|console\.\w{3,6}|assert\w{0,20}|expect|append_error|addError|createError)\(\s{0,4}["'`f$]/.test(
    line,
  )

/** A search for events, not one of them. */
export const isLogQuery = (text: string) => /\boutcome\.reason ?(?::? ?\(|eq\b|==)/.test(text)
