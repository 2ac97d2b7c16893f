import type { Aid } from './aid'
import { inPowerShell } from './commands'

/** Dates and SHA-256 thumbprint of a certificate file: PEM, DER, or the bare base64 of a SAML message's `ds:X509Certificate`. */
export const certificate = (): Aid => ({
  id: 'certificate',
  title: 'Check: the dates and the thumbprint of a certificate',
  note: [
    "Nothing is sent. Save the certificate as a file and set `CERTIFICATE` to its path: `export CERTIFICATE=./okta.cert`. In PowerShell: `$env:CERTIFICATE = '.\\okta.cert'`. The text of `ds:X509Certificate` in a SAML message works as it is. A certificate is no secret, but the message around it is.",
    'Run it for the certificate that the receiver has and for the one that signed, and compare the thumbprints. If they differ but `key` is the same, the certificate was renewed with its old key, and the signature still verifies.',
    'The dates matter if the app checks them. Okta, as the receiver, checks only the key. Compare outputs of the same program: the shell and PowerShell compute `key` differently.',
  ].join(' '),
  blocks: [
    {
      label: 'Shell',
      code: [
        'PEM=$(mktemp)',
        'if openssl x509 -in "$CERTIFICATE" -out "$PEM" 2>/dev/null || openssl x509 -inform DER -in "$CERTIFICATE" -out "$PEM" 2>/dev/null; then :; else',
        "  { echo '-----BEGIN CERTIFICATE-----'; tr -d '[:space:]' < \"$CERTIFICATE\" | fold -w 64; echo; echo '-----END CERTIFICATE-----'; } > \"$PEM\"",
        'fi',
        'openssl x509 -in "$PEM" -noout -subject -issuer -startdate -enddate -fingerprint -sha256',
        `echo "key=$(openssl x509 -in "$PEM" -noout -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256 | sed 's/.*= *//')"`,
        "if openssl x509 -in \"$PEM\" -noout -checkend 0 > /dev/null; then echo 'not expired'; else echo 'expired, by the clock of this machine'; fi",
        'rm -f "$PEM"',
      ].join('\n'),
    },
    {
      label: 'PowerShell',
      code: inPowerShell(
        [
          '$bytes = [IO.File]::ReadAllBytes((Resolve-Path "$CERTIFICATE").ProviderPath)',
          '$text = [Text.Encoding]::ASCII.GetString($bytes)',
          "if ($text -match 'BEGIN CERTIFICATE') { $text = [regex]::Match($text, 'CERTIFICATE-----([^-]+)-----END').Groups[1].Value }",
          "if ($text -match '^[A-Za-z0-9+/=\\s]+$') { $bytes = [Convert]::FromBase64String($text) }",
          '$certificate = [Security.Cryptography.X509Certificates.X509Certificate2]::new($bytes)',
          '$sha256 = [Security.Cryptography.SHA256]::Create()',
          '"subject=$($certificate.Subject)"',
          '"issuer=$($certificate.Issuer)"',
          '"notBefore=$($certificate.NotBefore.ToUniversalTime().ToString(\'u\'))"',
          '"notAfter=$($certificate.NotAfter.ToUniversalTime().ToString(\'u\'))"',
          "\"sha256 Fingerprint=$([BitConverter]::ToString($sha256.ComputeHash($certificate.RawData)).Replace('-', ':'))\"",
          "\"key=$([BitConverter]::ToString($sha256.ComputeHash($certificate.GetPublicKey())).Replace('-', '').ToLower())\"",
          "if ($certificate.NotAfter -gt (Get-Date)) { 'not expired' } else { 'expired, by the clock of this machine' }",
        ].join('\n'),
      ),
    },
  ],
})
