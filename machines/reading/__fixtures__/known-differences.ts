/** How many there may be: the list only gets shorter. */
export const mostKnown = 56

/** Texts whose verdict changes and should not: by transformation the reason, and the names of the texts. */
export const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'HTML entities': {
    'a success that is logged in one line, with quotation marks, is not read in another form': '303-keyman-debug-session-success',
  },
  'ISO times': {
    'of a configuration under a log’s margin, a part is read before the margin is dropped': 'h16-config-slash-rdp',
  },
  'added with +': {
    'before a single line nothing tells a margin from the text': 'own-12pej6v',
  },
  'container’s name and |': {
    'before a single line nothing tells a margin from the text': 'own-12pej6v',
  },
  'cut off after the last fact': {
    'what is recognised reaches past the line that is quoted':
      '111-api-ps-400-no-body 182-wf-kind-timeout 184-wf-kind-not-active 213-okta-awscli-locked-out-traceback 373-adfs-ps0099 h09-iferror-only-workflows',
  },
  'in a JSON log record': {
    'the first and last line of a call share their lines with the record around it': 'own-19ze2tj own-qfyiy8',
  },
  'in a JSON log record twice': {
    'the first and last line of a call share their lines with the record around it': 'own-19ze2tj own-qfyiy8',
  },
  'level and logger': {
    'of a configuration under a log’s margin, a part is read before the margin is dropped': 'h16-config-slash-rdp',
  },
  'line numbers': {
    'before a single line nothing tells a margin from the text': 'own-12pej6v',
  },
  'percent-encoded addresses': {
    'an address that was called is not looked for in encoded form':
      '041-api-jwt-claims-org-server 149-api-curl-request-only 201-defguard-rust-log-e0000006 own-qlidqm',
    'a success that is logged in one line, with quotation marks, is not read in another form': '303-keyman-debug-session-success',
  },
  'prose in small letters': {
    'what names the remote desktop is an abbreviation in capitals': '401-rdp-everyone-since-morning',
  },
  'smart quotes': {
    'a success that is logged in one line, with quotation marks, is not read in another form': '303-keyman-debug-session-success',
  },
  syslog: {
    'of a configuration under a log’s margin, a part is read before the margin is dropped': 'h16-config-slash-rdp',
  },
  'times and levels': {
    'of a configuration under a log’s margin, a part is read before the margin is dropped': 'h16-config-slash-rdp',
  },
  'unrelated log after': {
    'words of a screen are not read beside the output of a program':
      '008-rdp-display-failed-dialog 099-api-activation-token-expired h22-cert-page-rdp h23-generic-french-user-rdp h24-desktop-mfa-rdp own-12pej6v own-1eao0z3 own-v5jfmq',
  },
  'unrelated log before': {
    'words of a screen are not read beside the output of a program':
      '008-rdp-display-failed-dialog 099-api-activation-token-expired h22-cert-page-rdp h23-generic-french-user-rdp h24-desktop-mfa-rdp own-12pej6v own-1eao0z3 own-v5jfmq',
  },
  'unrelated log between': {
    'words of a screen are not read beside the output of a program': '008-rdp-display-failed-dialog 099-api-activation-token-expired',
    'the words that name the product stand too far from the failure':
      '343-ldap-agent-posting-400 344-okta-verify-invalidtoken 373-adfs-ps0099 440-ov-windows-tpm-0x80290407 446-radius-install-error-3',
  },
  'wrapped at 120': {
    'the break stands within a name that begins with a capital letter': 'h23-generic-french-user-rdp',
  },
  'wrapped at 60': {
    'the word before an address stands on the line before': '066-neg-oracle-idcs-issuer',
    'a success that is logged in one line, with quotation marks, is not read in another form': '303-keyman-debug-session-success',
    'a clause that was broken after its subject': 'h06-saml-aud-sign-in',
    'the break stands within a name that begins with a capital letter': 'h23-generic-french-user-rdp',
  },
  'wrapped at 80': {
    'the word before an address stands on the line before': '047-api-spring-401-org-issuer',
    'a name that begins with a capital letter stands after the break': '225-tf-idp-discovery-ise-box',
    'a success that is logged in one line, with quotation marks, is not read in another form': '303-keyman-debug-session-success',
  },
}
