import type { Block } from '../aid'

/**
 * Code that keeps an access token until 60 seconds before it expires, one block a language. `fetchToken` is the reader's own call of the token endpoint. `expires_in` of
 * its answer is counted from before that call: the same moment as `exp`, and a wrong clock does not move it. Callers that come at the same time wait for one token.
 */
export const tokenCache = (): Block[] => blocks.map(({ label, code }) => ({ label, code: code.trim() }))

const shell = String.raw`
# For bash and zsh. fetch_token NAME is your own call: it prints the token endpoint's answer. NAME stands for one client, authorization server and set of scopes.
# "access_token NAME" prints a token, kept in a file for this user alone. drop_token NAME after a 401 with invalid_token, or after a grant.
access_token() {
  local file=~/.okta-access-token-"$1" now token='' end=0 answer
  now=$(date +%s)
  if [ -r "$file" ]; then read -r end token < "$file"; fi
  if [ -z "$token" ] || [ "$now" -ge "$end" ]; then
    answer=$(fetch_token "$1") || return
    token=$(printf '%s' "$answer" | sed -n 's/.*"access_token" *: *"\([^"]*\)".*/\1/p')
    end=$(printf '%s' "$answer" | sed -n 's/.*"expires_in" *: *\([0-9]*\).*/\1/p')
    [ -n "$token" ] && [ -n "$end" ] || return
    (umask 077 && printf '%s %s\n' "$((now + end - 60))" "$token" > "$file.$$" && mv "$file.$$" "$file")
  fi
  printf '%s\n' "$token"
}

drop_token() { rm -f ~/.okta-access-token-"$1"; }
`

const python = `
import threading, time

class TokenCache:
    """fetch_token() calls the token endpoint and returns its answer as a dict. Without expires_in a token is used once."""

    def __init__(self, fetch_token, clock=time.monotonic):
        self._fetch_token, self._clock, self._lock = fetch_token, clock, threading.Lock()
        self._token, self._until = None, 0.0

    def token(self):
        with self._lock:
            asked = self._clock()
            if asked >= self._until:
                answer = self._fetch_token()
                self._token, self._until = answer["access_token"], asked + answer.get("expires_in", 0) - 60
            return self._token

    def drop(self):
        """After a 401 with invalid_token: the next call gets a new one."""
        with self._lock:
            self._until = 0.0
`

const javaScript = `
// fetchToken() calls the token endpoint and resolves to its answer. drop() after a 401 with invalid_token.
// Without expires_in a token is used once.
function tokenCache(fetchToken, now = () => performance.now()) {
  let pending
  let until = 0
  return {
    drop: () => { until = 0 },
    token() {
      const asked = now()
      if (asked >= until) {
        until = Infinity
        pending = fetchToken().then(
          (answer) => { until = asked + 1000 * ((answer.expires_in || 0) - 60); return answer.access_token },
          (error) => { until = 0; throw error },
        )
      }
      return pending
    },
  }
}
`

const go = `
package okta

import (
	"context"
	"sync"
	"time"
)

// TokenCache keeps a token. Fetch calls the token endpoint.
type TokenCache struct {
	Fetch func(context.Context) (token string, expiresIn time.Duration, err error)

	mutex sync.Mutex
	token string
	until time.Time
}

func (cache *TokenCache) Token(ctx context.Context) (string, error) {
	cache.mutex.Lock()
	defer cache.mutex.Unlock()
	if asked := time.Now(); !asked.Before(cache.until) {
		token, expiresIn, err := cache.Fetch(ctx)
		if err != nil {
			return "", err
		}
		cache.token, cache.until = token, asked.Add(expiresIn-60*time.Second)
	}
	return cache.token, nil
}

// Drop makes the next call get a new token: after a 401 with invalid_token.
func (cache *TokenCache) Drop() {
	cache.mutex.Lock()
	defer cache.mutex.Unlock()
	cache.until = time.Time{}
}
`

const cSharp = `
using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Keeps a token. fetchToken calls the token endpoint. Drop after a 401 with invalid_token.</summary>
public sealed class TokenCache
{
    readonly Func<CancellationToken, Task<(string Token, TimeSpan ExpiresIn)>> fetchToken;
    readonly SemaphoreSlim one = new SemaphoreSlim(1);
    readonly Stopwatch clock = Stopwatch.StartNew();
    string token = "";
    TimeSpan until = TimeSpan.Zero;

    public TokenCache(Func<CancellationToken, Task<(string Token, TimeSpan ExpiresIn)>> fetchToken) => this.fetchToken = fetchToken;

    public async Task<string> TokenAsync(CancellationToken cancel = default)
    {
        await one.WaitAsync(cancel);
        try
        {
            var asked = clock.Elapsed;
            if (asked >= until)
            {
                var answer = await fetchToken(cancel);
                token = answer.Token;
                until = asked + answer.ExpiresIn - TimeSpan.FromSeconds(60);
            }
            return token;
        }
        finally
        {
            one.Release();
        }
    }

    public async Task DropAsync()
    {
        await one.WaitAsync();
        until = TimeSpan.Zero;
        one.Release();
    }
}
`

const blocks: readonly Block[] = [
  { label: 'Shell', code: shell },
  { label: 'Python', code: python },
  { label: 'JavaScript', code: javaScript },
  { label: 'Go', code: go },
  { label: 'C#', code: cSharp },
]
