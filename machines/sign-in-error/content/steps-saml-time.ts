/** Sentences on clocks that several causes share. */

export const clockCheck =
  'Compare the clock with Okta’s. `date -u; curl -s -D - -o /dev/null https://acme.okta.com/.well-known/okta-organization | grep -i ^date`, with your own domain.'

export const synchroniseLinux =
  'On Linux, synchronise the clock. `timedatectl status` shows it, `timedatectl set-ntp true` turns it on. The time server must be reachable; a container uses its host’s clock.'

export const synchroniseWindows =
  'On Windows, `w32tm /query /status` shows the source, `w32tm /stripchart /computer:time.windows.com /samples:3` measures, and `w32tm /resync` synchronises.'
