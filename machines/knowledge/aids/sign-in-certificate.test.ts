import { X509Certificate } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './__fixtures__/local-server'
import { certificate } from './sign-in-certificate'

test('a certificate is read as PEM, as DER and as the bare text of a SAML message', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-certificate-'))
  try {
    const pem = join(folder, 'own.pem')
    const made = await run('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      join(folder, 'key.pem'),
      '-out',
      pem,
      '-days',
      '2',
      '-subj',
      '/CN=acme',
    ])
    expect([made.code, existsSync(pem)]).toEqual([0, true])
    const { raw, fingerprint256 } = new X509Certificate((await run('cat', [pem])).out)
    writeFileSync(join(folder, 'own.der'), raw)
    writeFileSync(join(folder, 'own.txt'), raw.toString('base64').replace(/.{76}/g, '$&\r\n'))
    const shown = await Promise.all(
      ['own.pem', 'own.der', 'own.txt'].map((file) =>
        run('bash', ['-c', certificate().blocks.find(({ label }) => label === 'Shell')!.code], { CERTIFICATE: join(folder, file) }),
      ),
    )
    for (const { out, err } of shown) {
      expect(err).toBe('')
      expect(out.toUpperCase()).toContain(`FINGERPRINT=${fingerprint256}`)
      expect(out).toMatch(/notBefore=.+\nnotAfter=.+GMT\n/)
      expect(out).toMatch(/^key=[\da-f]{64}\nnot expired\n$/m)
    }
    expect(new Set(shown.map(({ out }) => out)).size).toBe(1)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
