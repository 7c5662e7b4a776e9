"""The environment of the daemon's unit, and no more memory than `MemoryMax=64M` would leave it, what the system keeps of
files for it included."""

import itertools
import os
import re
from pathlib import Path

UNIT = (Path(__file__).resolve().parents[2] / "systemd/optin-gateway.service").read_text()
WATCHDOG_S = int(re.search(r"^WatchdogSec=(\d+)$", UNIT, re.M)[1])
ENVIRONMENT = dict(word.split("=", 1) for line in re.findall(r"^Environment=(.*)$", UNIT, re.M) for word in line.split())

MIB = 64
# Where groups are made, what shows that they are, and what bounds them: of the second and the first kind.
KINDS = [(Path("/sys/fs/cgroup"), "cgroup.controllers", "memory.max", "memory.events"),
         (Path("/sys/fs/cgroup/memory"), "cgroup.procs", "memory.limit_in_bytes", "memory.oom_control")]
names = itertools.count()


class Cell:
    """A control group, where this user may make one. It is removed with `close`, when nobody is in it any more."""

    def __init__(self):
        self.folder = None
        for root, shown, limit, self.events in KINDS:
            if not (root / shown).exists():
                continue
            folder = root / f"optin-gateway-{os.getpid()}-{next(names)}"
            try:
                folder.mkdir()
                (folder / limit).write_text(str(MIB << 20))
            except OSError:
                if folder.is_dir():
                    folder.rmdir()
                continue
            self.folder = folder
            break

    def __str__(self):
        return f"memory bounded at {MIB} MiB" if self.folder else "memory not bounded: only root may do so"

    def enter(self):
        """The process that calls this is in it from now on, and those it starts."""
        if self.folder:
            (self.folder / "cgroup.procs").write_text("0")

    def killed(self):
        """How many were ended because there was no memory left."""
        if not self.folder:
            return 0
        lines = (self.folder / self.events).read_text().splitlines()
        return sum(int(line.split()[1]) for line in lines if line.split()[0] == "oom_kill")

    def close(self):
        if self.folder:
            self.folder.rmdir()
