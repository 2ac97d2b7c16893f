import { openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { neverShare } from './steps-people'

export const appUrlWrong: CauseContent = {
  kind: 'cause',
  title: 'The tool is pointed at the wrong address: it needs the link of the app',
  because:
    'A tool such as saml2aws or gimme-aws-creds signs in, opens one app and reads its SAML assertion. It was given the org’s URL, or another app’s. Okta shows the dashboard or a page, and the tool finds no assertion.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Sign in to your Okta dashboard in a browser. Right-click the tile of the app, such as AWS, and copy the address of the link.',
        'Take off everything from `?` on. What is left looks like `https://acme.okta.com/home/amazon_aws/0oa1b2c3d4e5f6g7h8i9/272`; the middle may differ.',
        'saml2aws: `saml2aws configure --url "https://acme.okta.com/home/amazon_aws/…"`, or the line `url` in `~/.saml2aws`.',
      ],
      otherWays: [
        'gimme-aws-creds: `gimme_creds_server = appurl` and `app_url` with that address in `~/.okta_aws_login_config`. `okta_org_url` stays the org’s address, without a slash at its end.',
        'okta-awscli: `app-link`. aws-okta: `aws_saml_url`, there without the domain.',
        'Both addresses must have the same domain: with a custom domain in one, use it in the other.',
        'If the tile is missing on your dashboard, tell the helpdesk: “I am not assigned to the AWS app.”',
        'If the address is right and it still fails: update the tool, delete its cached session, and let it sign in through the browser.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openApps}, choose the app, and copy the Embed Link from the section App Embed Link of its General tab. Send it to the people who use the tool.`,
        'Check that the person is assigned to this app, and that its sign-on policy can be met by the tool.',
        'If the app was built again, its link has changed: tell everybody who has the old one.',
      ],
      takes: 'about 5 minutes',
      risk: 'None: the link is an address and no secret.',
    },
  ],
  verify: ['Opened in a browser, the address leads straight into the app.', 'The tool lists the roles, or writes the credentials.'],
  warnings: ['Do not change your password because of it.', 'Do not paste a SAML assertion or the tool’s verbose output into a ticket: it signs in as you.'],
  otherWarnings: [neverShare],
  howWeKnow:
    'A configured address without a path, as in `https://acme.okta.com/`, shows it. “Response did not contain a valid SAML assertion”, “Unknown document type” or “cannot find state token” fits, but a factor that the tool cannot ask for, or a new page of Okta’s, gives the same words. “Check your username and password” in such a message is a guess of the tool.',
  sources: [
    sources.toolAppUrl,
    sources.toolOkta,
    sources.toolStateToken,
    sources.appLink,
    sources.gimme,
    sources.awsOkta,
    sources.embedLink,
    sources.oneDomain,
    sources.factorAtApp,
    sources.toolBrowser,
  ],
}
