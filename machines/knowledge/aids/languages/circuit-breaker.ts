import type { Block } from '../aid'

/** Code that stops calling a server that fails: after three failures in a row no call for 60 seconds, then a single one; only its success opens the way again. */
export const circuitBreaker = (): Block[] => [{ label: 'Python', code: python.trim() }]

const python = `
import threading, time

class CircuitOpen(Exception):
    """No call was made: the server failed three times in a row, less than a minute ago."""

class CircuitBreaker:
    """call(f) runs f(), which raises on a 5xx or a time-out and on nothing else. Share one for each server."""

    def __init__(self, failures=3, pause=60, clock=time.monotonic):
        self._most, self._pause, self._clock, self._lock = failures, pause, clock, threading.Lock()
        self._failed, self._until = 0, 0.0

    def call(self, f):
        with self._lock:
            now = self._clock()
            if self._failed >= self._most:
                if now < self._until:
                    raise CircuitOpen()
                self._until = now + self._pause  # this call alone tries; the others wait on
        try:
            result = f()
        except Exception:
            with self._lock:
                self._failed += 1
                self._until = self._clock() + self._pause
            raise
        with self._lock:
            self._failed = 0
        return result
`
