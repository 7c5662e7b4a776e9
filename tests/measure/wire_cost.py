"""What a gateway costs: processor, memory, octets written, and how often it waits for the disk."""

import signal
import subprocess
import tempfile
import time
from pathlib import Path

FLUSHES = "fsync,fdatasync,sync_file_range,syncfs,sync,msync"


class Cost:
    """Of all processes of a session, from one moment on."""

    def __init__(self, session):
        self.session = session
        self.cpu, self.bytes = self.counters()

    def so_far(self):
        """Seconds of processor, and octets that go to the disk."""
        cpu, octets = self.counters()
        return cpu - self.cpu, octets - self.bytes

    def counters(self):
        cpu = octets = 0
        for pid in processes(self.session):
            try:
                tasks = list(Path(f"/proc/{pid}/task").iterdir())
                cpu += sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9
                io = Path(f"/proc/{pid}/io").read_text()
                octets += int(io.split("\nwrite_bytes: ")[1].split()[0])
            except (FileNotFoundError, ProcessLookupError):
                pass  # it ended meanwhile
        return cpu, octets


def processes(session):
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(")", 1)[1].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(fields[3]) == session and fields[0] != "Z":
            yield int(stat.parent.name)


def resident(session):
    """MiB, shared pages counted for each process."""
    kib = 0
    for pid in processes(session):
        status = Path(f"/proc/{pid}/status").read_text()
        kib += int(status.split("VmRSS:")[1].split()[0])
    return kib / 1024


class Flushes:
    """Counts how often the processes of a session wait for the disk, as long as the `with` lasts. It slows them down,
    so nothing else is measured meanwhile."""

    def __init__(self, session):
        self.session, self.count = session, None

    def __enter__(self):
        self.out = tempfile.NamedTemporaryFile("r")
        pids = [word for pid in processes(self.session) for word in ("-p", str(pid))]
        self.strace = subprocess.Popen(["strace", "-f", "-qq", "-e", f"trace={FLUSHES}", "-o", self.out.name, *pids],
                                       stderr=subprocess.DEVNULL)
        time.sleep(0.5)
        return self

    def __exit__(self, *_):
        self.strace.send_signal(signal.SIGINT)
        self.strace.wait()
        calls = self.out.read().splitlines()
        self.count = sum("resumed>" not in call and "(" in call for call in calls)


def flush_takes(folder, times=50):
    """Milliseconds that this disk needs for a commit's worth, when nothing else is asked of it by us."""
    import os
    from wire_modem import COMMIT
    with tempfile.NamedTemporaryFile(dir=folder) as file:
        took = []
        os.pwrite(file.fileno(), bytes(COMMIT * times), 0)
        os.fsync(file.fileno())
        for number in range(times):
            os.pwrite(file.fileno(), os.urandom(COMMIT), COMMIT * number)
            begun = time.perf_counter()
            os.fdatasync(file.fileno())
            took.append(1000 * (time.perf_counter() - begun))
    return took
