import { keepAssertion, record } from '@/machines/sign-in-error/content/steps-saml'
import type { Artefact } from './artefact'
import { deleteFile, oneTry } from './leave-out'
import { sources } from './sources'

export const samlTrace: Artefact = {
  id: 'saml-trace',
  name: 'the SAML message of a failed sign-in',
  title: 'How to get the SAML message of a failed sign-in',
  because:
    'The message says who sent it, to whom, to which URL, how long it is valid and which certificate signed it. Compared with the other side’s settings, it shows what differs.',
  by: 'user',
  takes: 'about 6 minutes',
  minutes: 6,
  trees: ['sign-in-error'],
  formats: ['saml', 'join', 'har'],
  marks: ['saml'],
  ways: [
    {
      on: 'The browser’s developer tools',
      steps: [record, 'Copy the whole value after `SAMLResponse=`, however long. A cut-off message proves less.'],
    },
    {
      on: 'SAML-tracer (Chrome, Edge or Firefox)',
      steps: [
        'If your company allows extensions, install SAML-tracer. Get it from the Firefox or Chrome store (Edge accepts Chrome’s too) and open it with its toolbar icon.',
        'Sign in until it fails, then stop.',
        'Choose Export. You can leave the masks for cookies and form fields on: the file still has the decoded message.',
        'Drop the file onto this page. Or choose the request marked SAML, open its SAML tab and paste the XML.',
      ],
    },
    {
      on: 'The settings of the other side',
      steps: [
        'Also paste the metadata of the service provider or the identity provider, from its metadata URL.',
        'Latchkey compares the two: issuer, audience, destination and certificate thumbprint.',
      ],
    },
  ],
  leaveOut: [oneTry, keepAssertion, 'No name and no attribute from it enters a link.', deleteFile],
  sources: [sources.samlTracer, sources.samlGuide, sources.samlTracerExport, sources.traces],
}
