#!/usr/bin/env python3
"""guest.py SOCKET SECONDS COMMAND: runs a command in an emulated machine, through its agent.

Prints what the command says and exits as it does; 124 when nothing answers in time. See machine.sh.
"""

import base64
import socket
import sys
import time
import uuid


def ask(path, seconds, command):
    """Exit status and output, or an OSError."""
    end, ident, buffer = time.monotonic() + seconds, uuid.uuid4().hex, b""
    with socket.socket(socket.AF_UNIX) as agent:
        agent.settimeout(seconds)
        agent.connect(path)
        agent.sendall(f"{ident} {base64.b64encode(command.encode()).decode()}\n".encode())
        while True:
            agent.settimeout(max(0.01, end - time.monotonic()))
            got = agent.recv(65536)
            if not got:
                raise ConnectionError("the machine is gone")
            *lines, buffer = (buffer + got).split(b"\n")
            for line in lines:  # the first may answer somebody who did not wait for it
                if line.startswith(ident.encode()):
                    _, status, *output = line.split(b" ")
                    return int(status), base64.b64decode(output[0] if output else b"")


def main():
    path, seconds, command = sys.argv[1:]
    try:
        status, output = ask(path, float(seconds), command)
    except OSError as why:
        print(f"no answer from the machine: {why}", file=sys.stderr)
        sys.exit(124)
    sys.stdout.buffer.write(output)
    sys.exit(status)


if __name__ == "__main__":
    main()
