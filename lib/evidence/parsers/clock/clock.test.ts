import { expect, test } from 'vitest'
import { factsRead, stripchart, timeStatus } from '@/lib/evidence/__fixtures__/samples'

/** What is pasted, then what is read from it. */
const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'far behind': [stripchart('+421.1034567'), 'clock.skewed=421 2 10:00:00, d:+00.0312500s o:+421.1034567s'],
  'far ahead, comma, only the data': ['16:01:02, -0421,4560000s', 'clock.skewed=-421 1 16:01:02, -0421,4560000s'],
  right: [stripchart('-00.0131311'), '!clock.skewed 2 10:00:00, d:+00.0312500s o:-00.0131311s'],
  'half a minute is only said': [stripchart('+30.4'), 'clock.drifted=30 2 10:00:00, d:+00.0312500s o:+30.4s'],
  'the last of several': ['10:00:00, +500.0000000s\n10:00:02, +00.2000000s', '!clock.skewed 2 10:00:02, +00.2000000s'],
  'a year': ['10:00:00, +31536000.0s', 'clock.skewed=9999999 1 10:00:00, +31536000.0s'],
  'a server that does not answer': ['Tracking time.acme.example [203.0.113.9:123].\n10:00:00, error: 0x800705B4', 'unchecked clock.skewed'],
  'nobody gave the time': ['C:\\> w32tm /resync\nThe computer did not resync because no time data was available.', 'unchecked clock.skewed'],
  synchronised: [timeStatus('0(no warning)', '3 (secondary reference)'), '!clock.unsynchronised 1 Leap Indicator: 0(no warning)', 'unchecked clock.skewed'],
  'not synchronised': [
    timeStatus('3(not synchronized)', '0 (unspecified)'),
    'clock.unsynchronised 1 Leap Indicator: 3(not synchronized)',
    'unchecked clock.skewed',
  ],
  'not synchronised, in German': [
    'Sprungindikator: 3(nicht synchronisiert)\r\nStratum: 0 (nicht angegeben)\r\nPräzision: -23',
    'clock.unsynchronised 1 Sprungindikator: 3(nicht synchronisiert)',
    'unchecked clock.skewed',
  ],
  'not synchronised, in Chinese': ['Leap 指示符：3（未同步）\n层次：0（未指定）', 'clock.unsynchronised 1 Leap 指示符：3（未同步）', 'unchecked clock.skewed'],
  'follows only itself': [
    timeStatus('0(no warning)', '1 (primary)').replace('dc1.acme.example', 'Local CMOS Clock'),
    'clock.unsynchronised 5 Source: Local CMOS Clock',
    'unchecked clock.skewed',
  ],
  'an offset from a source that is followed': [
    `${timeStatus('0(no warning)', '3 (x)')}\nPoll Interval: 10 (1024s)\n\nPhase Offset: -0,0001234s\nClockRate: 0.0156250s`,
    '!clock.unsynchronised 1 Leap Indicator: 0(no warning)',
    '!clock.skewed 8 Phase Offset: -0,0001234s',
  ],
  'an offset from nothing shows nothing': [
    `${timeStatus('3(not synchronized)', '0 (x)')}\nPhasenoffset: 0.0000000s`,
    'clock.unsynchronised 1 Leap Indicator: 3(not synchronized)',
    'unchecked clock.skewed',
  ],
  'timedatectl: no': [
    '               Local time: Fri 2026-11-20\nSystem clock synchronized: no\n              NTP service: inactive',
    'clock.unsynchronised 2 System clock synchronized: no',
    'unchecked clock.skewed',
  ],
  'timedatectl: yes': [
    'System clock synchronized: yes\n              NTP service: active',
    '!clock.unsynchronised 1 System clock synchronized: yes',
    'unchecked clock.skewed',
  ],
  chrony: [
    'System time     : 300.123456789 seconds fast of NTP time\nLeap status     : Normal',
    '!clock.unsynchronised 2 Leap status     : Normal',
    'clock.skewed=-300 1 System time     : 300.123456789 seconds fast of NTP time',
  ],
  ntpq: [
    '*203.0.113.9  198.51.100.1  2 u   33   64  377    0.541  -12.345   0.120',
    '!clock.skewed 1 *203.0.113.9  198.51.100.1  2 u   33   64  377    0.541  -12.345   0.120',
  ],
  ntpdate: ['server 203.0.113.9, stratum 2, offset 421.123456, delay 0.02', 'clock.skewed=421 1 stratum 2, offset 421.123456'],
  'the service is stopped': [
    'w32tm /query /status\nThe following error occurred: The service has not been started. (0x80070426)',
    'clock.unsynchronised 2 The following error occurred: The service has not been started. (0x80070426)',
    'unchecked clock.skewed',
  ],
}
for (const [name, [paste, ...facts]] of Object.entries(rows)) test(name, () => expect(factsRead(paste)).toEqual(facts))

const others: Record<string, string> = {
  'times and numbers': '10:00:00, +5 seconds later: 3 (three) users\n10:00:02, 1.5s',
  'a list with numbers': 'Servers: 2 (both new)\nUsers: 14\nErrors: 3',
  'an error number': 'Update failed with 0x800705B4',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factsRead(paste)).toEqual([]))
