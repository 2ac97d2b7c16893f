/** How many there may be: the list only gets shorter. */
export const mostKnown = 177

/** Texts whose verdict changes and should not: by transformation the reason, and the names of the texts. */
export const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'HTML entities': {
    'not looked at yet': '303-keyman-debug-session-success',
  },
  'ISO times': {
    'not looked at yet': 'h16-config-slash-rdp own-12pej6v own-19ze2tj',
  },
  'JSON-escaped once': {
    'not looked at yet': '047-api-spring-401-org-issuer 251-dotnet-idx20803-canceled-curly 315-neg-komodo-authentik-panic',
  },
  'JSON-escaped twice': {
    'not looked at yet': '047-api-spring-401-org-issuer 251-dotnet-idx20803-canceled-curly 315-neg-komodo-authentik-panic',
  },
  NBSP: {
    'not looked at yet': '024-api-android-org-as-token-local-verify 315-neg-komodo-authentik-panic',
  },
  'added with +': {
    'not looked at yet': 'own-12pej6v',
  },
  'bracketed times': {
    'not looked at yet': 'own-12pej6v own-19ze2tj',
  },
  'container’s name and |': {
    'not looked at yet': 'own-12pej6v',
  },
  'cut off after the last fact': {
    'not looked at yet':
      '111-api-ps-400-no-body 182-wf-kind-timeout 184-wf-kind-not-active 213-okta-awscli-locked-out-traceback 373-adfs-ps0099 h09-iferror-only-workflows h20-syslog-zone-rdp own-17nbte5 own-198kwsp own-1jej0ut own-1l9sabn own-nlsw0m own-p1i1dd own-z6t637',
  },
  'in a JSON log record': {
    'not looked at yet':
      '008-rdp-display-failed-dialog 047-api-spring-401-org-issuer 099-api-activation-token-expired 180-wf-kind-oauth-refresh-french 181-wf-kind-http-request-japanese 182-wf-kind-timeout 184-wf-kind-not-active 185-wf-http-error-500-empty 315-neg-komodo-authentik-panic h22-cert-page-rdp h23-generic-french-user-rdp h24-desktop-mfa-rdp own-12pej6v own-19ze2tj own-1eao0z3 own-qfyiy8 own-v5jfmq',
  },
  'in a JSON log record twice': {
    'not looked at yet':
      '008-rdp-display-failed-dialog 047-api-spring-401-org-issuer 099-api-activation-token-expired 180-wf-kind-oauth-refresh-french 181-wf-kind-http-request-japanese 182-wf-kind-timeout 184-wf-kind-not-active 185-wf-http-error-500-empty 251-dotnet-idx20803-canceled-curly 315-neg-komodo-authentik-panic h22-cert-page-rdp h23-generic-french-user-rdp h24-desktop-mfa-rdp own-12pej6v own-19ze2tj own-1eao0z3 own-qfyiy8 own-v5jfmq',
  },
  'level and logger': {
    'not looked at yet': 'h16-config-slash-rdp own-12pej6v own-19ze2tj',
  },
  'line numbers': {
    'not looked at yet': 'own-12pej6v',
  },
  'literal <CR><LF>': {
    'not looked at yet': '047-api-spring-401-org-issuer 251-dotnet-idx20803-canceled-curly 315-neg-komodo-authentik-panic',
  },
  'percent-encoded addresses': {
    'not looked at yet': '041-api-jwt-claims-org-server 149-api-curl-request-only 201-defguard-rust-log-e0000006 303-keyman-debug-session-success own-qlidqm',
  },
  'prose in capitals': {
    'not looked at yet':
      '005-rdp-hs256-keysize-line 006-rdp-tls-underlying-connection-closed h06-timeout-rdp h11-trust-rdp h14-hs256-rdp own-1opx3yq own-yhojic',
  },
  'prose in small letters': {
    'not looked at yet': '401-rdp-everyone-since-morning',
  },
  'smart quotes': {
    'not looked at yet': '303-keyman-debug-session-success h17-config-admin-rdp',
  },
  syslog: {
    'not looked at yet': 'h16-config-slash-rdp own-12pej6v own-19ze2tj',
  },
  'times and levels': {
    'not looked at yet':
      '008-rdp-display-failed-dialog h16-config-slash-rdp h22-cert-page-rdp h23-generic-french-user-rdp h24-desktop-mfa-rdp own-12pej6v own-19ze2tj own-1eao0z3 own-v5jfmq',
  },
  'unrelated log after': {
    'not looked at yet':
      '008-rdp-display-failed-dialog 099-api-activation-token-expired h22-cert-page-rdp h23-generic-french-user-rdp h24-desktop-mfa-rdp own-12pej6v own-1eao0z3 own-v5jfmq',
  },
  'unrelated log before': {
    'not looked at yet':
      '008-rdp-display-failed-dialog 099-api-activation-token-expired h22-cert-page-rdp h23-generic-french-user-rdp h24-desktop-mfa-rdp own-12pej6v own-1eao0z3 own-v5jfmq',
  },
  'unrelated log between': {
    'not looked at yet':
      '008-rdp-display-failed-dialog 099-api-activation-token-expired 343-ldap-agent-posting-400 344-okta-verify-invalidtoken 373-adfs-ps0099 440-ov-windows-tpm-0x80290407 446-radius-install-error-3',
  },
  'wrapped at 120': {
    'not looked at yet':
      '124-api-tf-feature-not-enabled 404-rdp-white-box 413-wf-since-old-admin-left 416-api-fails-for-a-minute h01-expired-jwt-401-api h02-custom-as-api h03-id-token-api h11-trust-rdp h23-generic-french-user-rdp own-1kkk321',
  },
  'wrapped at 60': {
    'not looked at yet':
      '066-neg-oracle-idcs-issuer 094-api-provisioning-remote-token-expired 124-api-tf-feature-not-enabled 225-tf-idp-discovery-ise-box 303-keyman-debug-session-success 404-rdp-white-box 413-wf-since-old-admin-left 434-wf-api-connector-token-without-scheme h01-expired-jwt-401-api h02-custom-as-api h03-id-token-api h06-saml-aud-sign-in h06-timeout-rdp h09-tls-secure-channel-rdp h21-syslog-unassigned-rdp h22-cert-page-rdp h23-generic-french-user-rdp h24-desktop-mfa-rdp own-19ze2tj own-1bqb49 own-1eao0z3 own-1kkk321 own-1opx3yq own-1wtw5hx own-awj84a own-hbbxg1 own-obx5wt own-zw1nha',
  },
  'wrapped at 80': {
    'not looked at yet':
      '047-api-spring-401-org-issuer 124-api-tf-feature-not-enabled 213-okta-awscli-locked-out-traceback 225-tf-idp-discovery-ise-box 303-keyman-debug-session-success h01-expired-jwt-401-api h02-custom-as-api h03-id-token-api own-1bqb49 own-1kkk321 own-1opx3yq own-1wtw5hx own-yhojic',
  },
  'zero-width characters': {
    'not looked at yet': '024-api-android-org-as-token-local-verify 315-neg-komodo-authentik-panic 401-rdp-everyone-since-morning h17-config-admin-rdp',
  },
}
