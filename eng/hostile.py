#!/usr/bin/env python3
"""Writes hostile input to standard output, for the figures in docs/robustness.md.

    eng/hostile.py text BYTES             one JSON text of so many bytes
    eng/hostile.py lines COUNT FILE.json  a document as one line, again and again (NDJSON)
    eng/hostile.py peak COMMAND...        runs a command and says its peak memory in MB on standard error (Linux)
"""
import json
import os
import subprocess
import sys


def main(arguments):
    out = sys.stdout.buffer
    match arguments:
        case ["text", size]:
            out.write(b'"')
            left = int(size) - 2
            while left > 0:
                left -= out.write(b"a" * min(left, 1 << 20))
            out.write(b'"')
        case ["lines", count, name]:
            with open(name, encoding="utf-8-sig") as file:
                document = json.load(file)
            line = (json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
            for _ in range(int(count)):
                out.write(line)
        case ["peak", *command] if command:
            process = subprocess.Popen(command)
            _, status, usage = os.wait4(process.pid, 0)
            print(f"peak {usage.ru_maxrss / 1024:.0f} MB, exit code {os.waitstatus_to_exitcode(status)}", file=sys.stderr)
        case _:
            print(__doc__.strip(), file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except BrokenPipeError:
        # The reader had enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
