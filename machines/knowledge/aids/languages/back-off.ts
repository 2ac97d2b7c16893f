import type { Block } from '../aid'
import type { Scheme } from '../call'

/**
 * Code that waits out a 429, one block a language. `least`: seconds to wait in any case; `tries`: calls at most. All wait `X-Rate-Limit-Reset` minus the `Date`
 * of the same answer plus one second, up to 90 seconds, plus up to two at random. A limit of 0 is the one on calls at the same time: its reset is a guess,
 * so the wait doubles, and so it does without the header. `Retry-After` counts only in an answer without Okta's header: then something on the way sent it.
 * Of a header that stands twice, the later time counts.
 */
export const backOff = ({ least, tries, scheme }: { least: number; tries: number; scheme: Scheme }): Block[] =>
  blocks.map(({ label, code }) => {
    const filled = code.trim().replaceAll('LEAST_SECONDS', String(least)).replaceAll('TRIES_AT_MOST', String(tries))
    return { label, code: scheme === 'SSWS' ? filled.replaceAll('Bearer ', 'SSWS ').replaceAll('ACCESS_TOKEN', 'OKTA_API_TOKEN') : filled }
  })

const shell = String.raw`
# For bash and zsh. okta_get PATH prints the body, waits and tries again on 429.
okta_get() {
  local answer_headers answer_body code try
  answer_headers=$(mktemp) && answer_body=$(mktemp) || return
  for try in $(seq 1 TRIES_AT_MOST); do
    code=$(curl -s -D "$answer_headers" -o "$answer_body" -w '%{http_code}' \
      -H "Authorization: Bearer $ACCESS_TOKEN" "https://$OKTA_DOMAIN$1")
    [ "$code" = 429 ] && [ "$try" -lt TRIES_AT_MOST ] || break
    sleep "$(seconds_to_wait "$try")"
  done
  cat "$answer_body"
  rm -f "$answer_headers" "$answer_body"
  [ "$code" -ge 200 ] && [ "$code" -lt 400 ]
}

header() { awk -v name="$1:" 'index(tolower($0), name) == 1 { sub(/^[^:]*: */, ""); sub(/\r$/, ""); print }' "$answer_headers"; }
number() { header "$1" | tr -d ' ' | tr ',' '\n' | grep -xE '[0-9]+' | sort -n | tail -n 1; }
epoch() { date -u -d "$1" +%s 2>/dev/null || LC_ALL=C date -j -u -f '%a, %d %b %Y %H:%M:%S GMT' "$1" +%s; }

seconds_to_wait() {
  local reset limit after seconds date
  reset=$(number x-rate-limit-reset) limit=$(number x-rate-limit-limit) after=$(number retry-after)
  seconds=$((1 << $1))
  if [ -n "$reset" ] && [ "$limit" != 0 ]; then
    date=$(header date | tail -n 1)
    seconds=$((reset - $([ -n "$date" ] && epoch "$date" || date -u +%s) + 1))
  elif [ -z "$reset" ] && [ -n "$after" ]; then
    seconds=$after
  fi
  [ "$seconds" -lt LEAST_SECONDS ] && seconds=LEAST_SECONDS
  [ "$seconds" -gt 90 ] && seconds=90
  echo $((seconds + RANDOM % 3))
}
`

const python = `
import os, random, time, urllib.error, urllib.request
from email.utils import parsedate_to_datetime

def okta_get(path, tries=TRIES_AT_MOST):
    """The body of a GET; waits and tries again on 429. Raises HTTPError."""
    url = "https://" + os.environ["OKTA_DOMAIN"] + path
    for attempt in range(1, tries + 1):
        request = urllib.request.Request(url, headers={"Authorization": "Bearer " + os.environ["ACCESS_TOKEN"]})
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.read()
        except urllib.error.HTTPError as error:
            if error.code != 429 or attempt == tries:
                raise
            time.sleep(seconds_to_wait(error.headers, attempt))

def seconds_to_wait(headers, attempt):
    reset, limit, after = (numbers(headers, name) for name in ("X-Rate-Limit-Reset", "X-Rate-Limit-Limit", "Retry-After"))
    seconds = 2 ** attempt
    if reset and 0 not in limit:
        now = parsedate_to_datetime(headers["Date"]).timestamp() if "Date" in headers else time.time()
        seconds = max(reset) - now + 1
    elif not reset and after:
        seconds = max(after)
    return min(max(seconds, LEAST_SECONDS), 90) + random.uniform(0, 2)

def numbers(headers, name):
    parts = ",".join(headers.get_all(name, [])).split(",")
    return [int(part) for part in parts if part.strip().isdigit()]
`

const requests = `
import os, random, time
from email.utils import parsedate_to_datetime
import requests

session = requests.Session()
session.headers["Authorization"] = "Bearer " + os.environ["ACCESS_TOKEN"]

def okta_call(method, path, tries=TRIES_AT_MOST, **options):
    """A requests.Response; waits and tries again on 429. The last 429 is returned."""
    url = "https://" + os.environ["OKTA_DOMAIN"] + path
    for attempt in range(1, tries + 1):
        answer = session.request(method, url, timeout=30, **options)
        if answer.status_code != 429 or attempt == tries:
            return answer
        time.sleep(seconds_to_wait(answer.headers, attempt))

def seconds_to_wait(headers, attempt):
    reset, limit, after = (numbers(headers, name) for name in ("X-Rate-Limit-Reset", "X-Rate-Limit-Limit", "Retry-After"))
    seconds = 2 ** attempt
    if reset and 0 not in limit:
        now = parsedate_to_datetime(headers["Date"]).timestamp() if "Date" in headers else time.time()
        seconds = max(reset) - now + 1
    elif not reset and after:
        seconds = max(after)
    return min(max(seconds, LEAST_SECONDS), 90) + random.uniform(0, 2)

def numbers(headers, name):
    return [int(part) for part in headers.get(name, "").split(",") if part.strip().isdigit()]
`

const javaScript = String.raw`
// A Response, as from fetch; waits and tries again on 429. The last 429 is returned. Each try times out after 30 seconds. Node 18 or later.
async function oktaFetch(path, options = {}, tries = TRIES_AT_MOST) {
  const url = 'https://' + process.env.OKTA_DOMAIN + path
  const headers = { Authorization: 'Bearer ' + process.env.ACCESS_TOKEN, ...options.headers }
  for (let attempt = 1; ; attempt++) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(30_000), ...options, headers })
    if (answer.status !== 429 || attempt === tries) return answer
    await answer.body?.cancel()
    await sleep(1000 * secondsToWait(answer.headers, attempt))
  }
}

function sleep(milliseconds) {
  return new Promise((resume) => setTimeout(resume, milliseconds))
}

function secondsToWait(headers, attempt) {
  const [reset, limit, after] = ['X-Rate-Limit-Reset', 'X-Rate-Limit-Limit', 'Retry-After'].map((name) => numbers(headers, name))
  let seconds = 2 ** attempt
  if (reset.length > 0 && !limit.includes(0)) {
    const now = Date.parse(headers.get('Date')) || Date.now()
    seconds = Math.max(...reset) - now / 1000 + 1
  } else if (reset.length === 0 && after.length > 0) {
    seconds = Math.max(...after)
  }
  return Math.min(Math.max(seconds, LEAST_SECONDS), 90) + 2 * Math.random()
}

const numbers = (headers, name) => (headers.get(name) ?? '').split(',').filter((part) => /^\s*\d+\s*$/.test(part)).map(Number)
`

const go = `
// Needs Go 1.21 or later.

package okta

import (
	"context"
	"math/rand"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

var client = &http.Client{Timeout: 30 * time.Second}

// Get makes a GET; it waits and tries again on 429. The last 429 is returned. The caller closes the body.
func Get(ctx context.Context, path string) (*http.Response, error) {
	for attempt := 1; ; attempt++ {
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://"+os.Getenv("OKTA_DOMAIN")+path, nil)
		if err != nil {
			return nil, err
		}
		request.Header.Set("Authorization", "Bearer "+os.Getenv("ACCESS_TOKEN"))
		answer, err := client.Do(request)
		if err != nil || answer.StatusCode != http.StatusTooManyRequests || attempt == TRIES_AT_MOST {
			return answer, err
		}
		answer.Body.Close()
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(wait(answer.Header, attempt)):
		}
	}
}

func wait(header http.Header, attempt int) time.Duration {
	reset, hasReset := latest(header, "X-Rate-Limit-Reset")
	limit, hasLimit := latest(header, "X-Rate-Limit-Limit")
	after, hasAfter := latest(header, "Retry-After")
	seconds := int64(1) << attempt
	if hasReset && !(hasLimit && limit == 0) {
		now, err := http.ParseTime(header.Get("Date"))
		if err != nil {
			now = time.Now()
		}
		seconds = reset - now.Unix() + 1
	} else if !hasReset && hasAfter {
		seconds = after
	}
	seconds = min(max(seconds, LEAST_SECONDS), 90)
	return time.Duration(seconds)*time.Second + time.Duration(rand.Int63n(int64(2*time.Second)))
}

// latest is the largest number of a header, which may stand twice.
func latest(header http.Header, name string) (int64, bool) {
	largest, found := int64(0), false
	for _, part := range strings.Split(strings.Join(header.Values(name), ","), ",") {
		if number, err := strconv.ParseInt(strings.TrimSpace(part), 10, 64); err == nil {
			largest, found = max(largest, number), true
		}
	}
	return largest, found
}
`

const cSharp = `
using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Waits and tries again on 429; the last 429 is returned. new HttpClient(new OktaBackOff { InnerHandler = new HttpClientHandler() }) { Timeout = TimeSpan.FromMinutes(10) }: the time-out covers the waits too.</summary>
public sealed class OktaBackOff : DelegatingHandler
{
    const int Tries = TRIES_AT_MOST;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancel)
    {
        // The body is read into memory, so that it can be sent again.
        if (request.Content != null) await request.Content.LoadIntoBufferAsync();
        for (var attempt = 1; ; attempt++)
        {
            var answer = await base.SendAsync(request, cancel);
            if ((int)answer.StatusCode != 429 || attempt == Tries) return answer;
            var wait = SecondsToWait(answer, attempt);
            answer.Dispose();
            await Task.Delay(TimeSpan.FromSeconds(wait), cancel);
        }
    }

    static double SecondsToWait(HttpResponseMessage answer, int attempt)
    {
        var reset = Numbers(answer, "X-Rate-Limit-Reset");
        var limit = Numbers(answer, "X-Rate-Limit-Limit");
        var after = Numbers(answer, "Retry-After");
        double seconds = Math.Pow(2, attempt);
        if (reset.Length > 0 && !limit.Contains(0L))
            seconds = reset.Max() - (answer.Headers.Date ?? DateTimeOffset.UtcNow).ToUnixTimeSeconds() + 1;
        else if (reset.Length == 0 && after.Length > 0)
            seconds = after.Max();
        lock (Chance) return Math.Min(Math.Max(seconds, LEAST_SECONDS), 90) + 2 * Chance.NextDouble();
    }

    static long[] Numbers(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values)
            ? values.SelectMany(value => value.Split(',')).Where(part => long.TryParse(part, out _)).Select(part => long.Parse(part)).ToArray()
            : Array.Empty<long>();

    static readonly Random Chance = new Random();
}
`

const blocks: readonly Block[] = [
  { label: 'Shell', code: shell },
  { label: 'Python', code: python },
  { label: 'Python with requests', code: requests },
  { label: 'JavaScript', code: javaScript },
  { label: 'Go', code: go },
  { label: 'C#', code: cSharp },
]
