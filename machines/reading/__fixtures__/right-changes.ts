/** Where a changed text rightly says something else: by transformation the reason, and the names of the texts. */
export const rightChanges: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ISO times': {
    'what a program logged, word for word, is no screen: clients of VPNs and other products log the same words': 'own-12pej6v',
  },
  'bracketed times': {
    'what a program logged, word for word, is no screen: clients of VPNs and other products log the same words': 'own-12pej6v',
  },
  'cut off after the last fact': {
    'an event of the System Log that ends early is said to be unreadable':
      'h20-syslog-zone-rdp own-17nbte5 own-198kwsp own-1jej0ut own-1l9sabn own-nlsw0m own-p1i1dd own-z6t637',
  },
  'in a JSON log record': {
    'what a program logged, word for word, is no screen: clients of VPNs and other products log the same words':
      '008-rdp-display-failed-dialog 099-api-activation-token-expired h22-cert-page-rdp h23-generic-french-user-rdp h24-desktop-mfa-rdp own-12pej6v own-1eao0z3 own-v5jfmq',
    'the kinds that the console of Workflows shows are common words, and stand alone on a line there':
      '180-wf-kind-oauth-refresh-french 181-wf-kind-http-request-japanese 182-wf-kind-timeout 184-wf-kind-not-active 185-wf-http-error-500-empty',
  },
  'in a JSON log record twice': {
    'what a program logged, word for word, is no screen: clients of VPNs and other products log the same words':
      '008-rdp-display-failed-dialog 099-api-activation-token-expired h22-cert-page-rdp h23-generic-french-user-rdp h24-desktop-mfa-rdp own-12pej6v own-1eao0z3 own-v5jfmq',
    'the kinds that the console of Workflows shows are common words, and stand alone on a line there':
      '180-wf-kind-oauth-refresh-french 181-wf-kind-http-request-japanese 182-wf-kind-timeout 184-wf-kind-not-active 185-wf-http-error-500-empty',
  },
  'level and logger': {
    'what a program logged, word for word, is no screen: clients of VPNs and other products log the same words': 'own-12pej6v',
  },
  'prose in capitals': {
    'the agent writes its key words in small letters, and nobody retypes its log': '005-rdp-hs256-keysize-line h14-hs256-rdp',
  },
  'smart quotes': {
    'curly quotation marks in a configuration are a fault of its own': 'h17-config-admin-rdp',
  },
  syslog: {
    'what a program logged, word for word, is no screen: clients of VPNs and other products log the same words': 'own-12pej6v',
  },
  'times and levels': {
    'what a program logged, word for word, is no screen: clients of VPNs and other products log the same words':
      '008-rdp-display-failed-dialog h22-cert-page-rdp h23-generic-french-user-rdp h24-desktop-mfa-rdp own-12pej6v own-1eao0z3 own-v5jfmq',
  },
  'zero-width characters': {
    'a character that nobody sees in a configuration is a fault of its own': 'h17-config-admin-rdp',
  },
}
