import { appsMenu } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'

export const appUrlWrong: CauseContent = {
  kind: 'cause',
  title: 'The tool has the wrong URL: it needs the app’s link',
  because:
    'A tool such as saml2aws or gimme-aws-creds signs in, opens one app and reads its SAML assertion. It has the org’s URL, or another app’s: Okta shows the dashboard or a page, without an assertion.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Copy the app’s link from your Okta dashboard. In a browser, right-click the app’s tile (such as AWS) and copy the link.',
        'Remove everything from `?` on. The rest looks like `https://acme.okta.com/home/amazon_aws/0oa1b2c3d4e5f6g7h8i9/272`; the middle may differ.',
        'Set the link in the tool. saml2aws: `saml2aws configure --url "https://acme.okta.com/home/amazon_aws/…"`, or `url` in `~/.saml2aws`.',
      ],
      otherWays: [
        'gimme-aws-creds: set `gimme_creds_server = appurl` and the link as `app_url` in `~/.okta_aws_login_config`. `okta_org_url` stays the org’s URL, without a trailing slash.',
        'okta-awscli: `app-link`. aws-okta: `aws_saml_url`, without the domain.',
        'Use the same domain in both URLs: the custom domain in both, or in neither.',
        'No tile on your dashboard? Tell the helpdesk: “I am not assigned to the AWS app.”',
        'Same error? Update the tool, delete its cached session, and let it sign in through the browser.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `Send the tool’s users the app’s Embed Link. ${appsMenu} > the app > General > App Embed Link.`,
        'Check that the user is assigned to the app. The tool must also be able to meet the app’s sign-in policy.',
        'If the app was recreated, send everyone its new link.',
      ],
      takes: 'about 5 minutes',
      risk: 'None: the link is not a secret.',
    },
  ],
  verify: ['Opened in a browser, the link leads straight into the app.', 'The tool lists the roles, or writes the credentials.'],
  warnings: ['Do not change your password because of this.', 'Do not paste a SAML assertion or the tool’s verbose output into a ticket: it signs in as you.'],
  howWeKnow:
    'A configured URL without a path, such as `https://acme.okta.com/`, shows it. “Response did not contain a valid SAML assertion”, “Unknown document type” and “cannot find state token” fit, but also appear if the tool cannot ask for a factor or Okta’s page changed. “Check your username and password” is the tool’s guess.',
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
