import { keepAssertion, record } from '@/machines/sign-in-error/content/steps-saml'
import type { Artefact } from './artefact'
import { deleteFile, oneTry } from './leave-out'
import { sources } from './sources'

export const samlTrace: Artefact = {
  id: 'saml-trace',
  name: 'the SAML message of a failed sign-in',
  title: 'How to get the SAML message of a failed sign-in',
  because:
    'The message says who sent it, for whom, to which address, for how long it counts, and with which certificate it is signed. Beside the settings of the other side, it shows which of them differs.',
  by: 'user',
  takes: 'about 6 minutes',
  minutes: 6,
  trees: ['sign-in-error'],
  formats: ['saml', 'join', 'har'],
  marks: ['saml'],
  ways: [
    {
      on: 'The browser’s developer tools',
      steps: [record, 'Copy the whole value after `SAMLResponse=`, however long it is. A message that is cut off proves less.'],
    },
    {
      on: 'SAML-tracer (Chrome, Edge or Firefox)',
      steps: [
        'If your company allows extensions, install SAML-tracer from the store of Firefox or of Chrome (Edge takes extensions from Chrome’s too), and open it with its icon in the toolbar.',
        'Sign in until it fails, and stop right there.',
        'Choose Export. The masks for cookies and form fields may stay on: the decoded message is in the file all the same.',
        'Drop the file onto this page. Or choose the request with the SAML mark, open its SAML tab, and paste the XML.',
      ],
    },
    {
      on: 'The settings of the other side',
      steps: [
        'Paste the metadata of the service provider or the identity provider as well, from its metadata address.',
        'Both together are compared here: issuer, audience, destination, and the thumbprint of the certificate.',
      ],
    },
  ],
  leaveOut: [oneTry, keepAssertion, 'No link holds a name or an attribute from it.', deleteFile],
  sources: [sources.samlTracer, sources.samlGuide, sources.samlTracerExport, sources.traces],
}
