/** What several artefacts may hold, and what becomes of it. None of them is ever asked for. */

export const masked = 'Passwords, codes, tokens, cookies and secrets in the text are hidden wherever Latchkey shows it, and never enter a link.'

export const keepHere = 'Paste it here, on the device that has it. Do not send it by e-mail, chat or ticket: what you send back is the link.'

export const oneTry = 'Keep it small: a private window, a test user if there is one, one try, and stop right after the error.'

export const deleteFile =
  'Delete the file when it is read. Whoever was signed in while it was recorded signs out of Okta: cookies and tokens in it sign in as that person.'

export const noLog = 'Not the whole log: older lines are about other people and other days.'

export const dropHeaders = 'Leave out the headers `Authorization`, `Cookie`, `Set-Cookie` and `DPoP`: nothing here needs them. One that slips in is hidden.'
