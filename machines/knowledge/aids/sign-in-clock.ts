import type { Aid } from './aid'
import { inPowerShell, settingUp } from './commands'

const path = '/.well-known/okta-organization'

/** How many seconds this clock is ahead of the `Date` of a fresh answer of Okta's; negative where it is behind. */
export const clockDifference = (): Aid => ({
  id: 'clockDifference',
  title: 'Check: how far this machine’s clock is from Okta’s',
  note: `${settingUp([], undefined)} It needs no token. Run it on the machine that checks the message or the token. A second or two does no harm. Okta’s SAML messages tolerate five minutes either way, ID token checks often much less.`,
  blocks: [
    {
      label: 'curl',
      code: [
        `THERE=$(curl -s -D - -o /dev/null "https://$OKTA_DOMAIN${path}" | tr -d '\\r' | sed -n 's/^[Dd]ate: *//p')`,
        'echo "here: $(LC_ALL=C date -u)"; echo "Okta: $THERE"',
        `SECONDS_THERE=$(LC_ALL=C date -u -d "$THERE" +%s 2>/dev/null || LC_ALL=C date -u -j -f '%a, %d %b %Y %H:%M:%S GMT' "$THERE" +%s)`,
        'echo "This clock is $(($(date -u +%s) - SECONDS_THERE)) seconds ahead of Okta. A minus means behind."',
      ].join('\n'),
    },
    {
      label: 'PowerShell',
      code: inPowerShell(
        [
          'Add-Type -AssemblyName System.Net.Http',
          `$answer = [System.Net.Http.HttpClient]::new().GetAsync("https://$OKTA_DOMAIN${path}").GetAwaiter().GetResult()`,
          '$here = [DateTimeOffset]::UtcNow',
          '"here: $($here.ToString(\'r\'))"',
          '"Okta: $($answer.Headers.Date.ToString(\'r\'))"',
          '"This clock is $([int]($here - $answer.Headers.Date).TotalSeconds) seconds ahead of Okta. A minus means behind."',
        ].join('\n'),
      ),
    },
  ],
})
