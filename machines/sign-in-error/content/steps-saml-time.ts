/** Sentences on clocks that several causes share. */

export const clockCheck =
  'Compare the clock with Okta’s: `date -u; curl -s -D - -o /dev/null https://acme.okta.com/.well-known/okta-organization | grep -i ^date`, with your own address.'

export const synchroniseLinux =
  'Linux: `timedatectl status` shows whether the clock is synchronised. If not, `timedatectl set-ntp true`, and check that the time server can be reached. In a container it is the clock of its host.'

export const synchroniseWindows =
  'Windows: `w32tm /query /status` shows the source, `w32tm /stripchart /computer:time.windows.com /samples:3` measures, `w32tm /resync` synchronises.'
