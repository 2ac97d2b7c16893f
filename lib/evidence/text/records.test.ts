import { expect, test } from 'vitest'
import { recordsIn } from './records'
import { onLine } from './where'

const rows: Record<string, [text: string, ...starts: string[]]> = {
  'times of every form': [
    '2026-11-20T10:01:00Z a\n2026-11-20 10:01:00,5 b\n[2026-11-20T11:01:00.250+0100] c\n10:01:02.5 d\n{"level":"x","time":"2026-11-20T10:01:00Z"}',
    '1 zoned 10:01:00.000',
    '2 local 10:01:00.500',
    '3 zoned 10:01:00.250',
    '4 daily 10:01:02.000',
    '5 zoned 10:01:00.000',
  ],
  'calls, as curl shows them': [
    '$ curl https://acme.okta.com/x\ncurl -v https://acme.okta.com/x\n> GET /api/v1/users HTTP/1.1\n> Host: acme.okta.com\n< HTTP/2 200\n< HTTP/1.1 401 Unauthorized',
    '1',
    '2',
    '3 /api/v1/users',
    '5 /api/v1/users succeeded',
    '6 /api/v1/users',
  ],
  'what begins nothing': ['POST https://acme.okta.com/x net::ERR_FAILED\nCaused by: x\n  at y\n{\n"date": 1\n}\n2026 was a year'],
  'a success in a log': ['10:01:02 GET https://acme.okta.com/api/v1/groups 200 OK', '1 daily 10:01:02.000 /api/v1/groups succeeded'],
}
for (const [name, [text, ...starts]] of Object.entries(rows))
  test(name, () => {
    const found = recordsIn(text, onLine(text)).map(({ line, time, clock, path, succeeded }) =>
      [line, clock, time === undefined ? undefined : new Date(time).toISOString().slice(11, 23), path, succeeded ? 'succeeded' : undefined]
        .filter((part) => part !== undefined)
        .join(' '),
    )
    expect(found).toEqual(starts)
  })
