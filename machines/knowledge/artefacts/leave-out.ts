/** What several artefacts may hold, and what becomes of it. None of them is ever asked for. */

export const masked = 'Latchkey hides passwords, codes, tokens, cookies and secrets wherever it shows the text. They never enter a link.'

export const keepHere = 'Paste it here, on the device that has it. Do not send it by e-mail, chat or ticket: send back the link.'

export const oneTry = 'Keep it small: use a private window and a test user if you have one, try once, and stop right after the error.'

export const deleteFile = 'Delete the file once it has been read, and sign out of Okta. Its cookies and tokens let anybody sign in as the recorded user.'

export const noLog = 'Do not copy the whole log: older lines are about other users and other days.'

export const dropHeaders =
  'Leave out the headers `Authorization`, `Cookie`, `Set-Cookie` and `DPoP`. Nothing here needs them, and Latchkey hides any that slip in.'
