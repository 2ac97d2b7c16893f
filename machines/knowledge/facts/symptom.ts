/** What each fact of it says. */
export const symptomWords = {
  'symptom.remoteDesktopEveryone': 'Nobody gets in over Remote Desktop',
  'symptom.remoteDesktopOnePerson': 'One person does not get in over Remote Desktop',
  'symptom.remoteDesktopBlank': 'Okta’s window stays empty on the server',
  'symptom.workflowsAuthorGone': 'Somebody who may have authorized the connection has gone',
  'symptom.failsInBursts': 'Calls fail for a while and then work again',
  'symptom.newPhone': 'The phone with Okta Verify is new, restored or replaced',
  'symptom.verifySetUpFails': 'Okta Verify cannot be set up on the device',
  'symptom.signInLoop': 'After signing in, the sign-in page is there again',
  'symptom.emptyResult': 'The call worked, and its answer is empty or partial',
  'symptom.agentFails': 'An agent of Okta’s fails by itself',
  'symptom.deviceAccess': 'It is about Desktop MFA or Okta Device Access',
  'symptom.pushLate': 'The push arrives too late or not at all',
} as const
