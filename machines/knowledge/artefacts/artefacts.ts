import { accessToken } from './access-token'
import { agentConfig } from './agent-config'
import { apiAnswer } from './api-answer'
import { appLog } from './app-log'
import type { Artefact } from './artefact'
import { browserConsole } from './browser-console'
import { capture } from './capture'
import { cardError } from './card-error'
import { clockCheck } from './clock-check'
import { diagnosticScript } from './diagnostic-script'
import type { ArtefactId } from './ids'
import { keySet } from './key-set'
import { programOutput } from './program-output'
import { samlTrace } from './saml-trace'
import { screenWords } from './screen-words'
import { signInAddress } from './sign-in-address'
import { systemLog } from './system-log'
import { widgetLog } from './widget-log'

/** Everything that can be asked for. */
export const artefacts: Record<ArtefactId, Artefact> = {
  'widget-log': widgetLog,
  'agent-config': agentConfig,
  'clock-check': clockCheck,
  'system-log': systemLog,
  'screen-words': screenWords,
  'card-error': cardError,
  'api-answer': apiAnswer,
  'program-output': programOutput,
  'access-token': accessToken,
  'key-set': keySet,
  capture,
  'saml-trace': samlTrace,
  'app-log': appLog,
  'sign-in-address': signInAddress,
  'browser-console': browserConsole,
  'diagnostic-script': diagnosticScript,
}
