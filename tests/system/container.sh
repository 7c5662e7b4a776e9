# A fresh Debian that boots in a second, and the modem it thinks it has. Sourced by `run`.
# shellcheck shell=bash
#
# The container has this machine's kernel, so: no udev events, no USB, no device control. Its systemd, its packages and
# its users are the real ones. It has no network but its own loopback; `web` enters that with this machine's curl.
#
# The modem is the emulator of the other tests. Its pseudo-terminal is bound in as /dev/ttyUSB0. (The emulator takes the
# exclusive mark off, which a pseudo-terminal would keep after its user died.)

root='' nspawn='' init='' modem=''

# The mirror this machine itself uses.
mirror() {
    local uri
    uri=$(sed -n 's/^URIs:[[:space:]]*//p' /etc/apt/sources.list.d/debian.sources 2>/dev/null | head -1)
    echo "${uri:-http://deb.debian.org/debian}"
}

# A folder for what is thrown away: in memory where there is such a file system, because packages are written file by
# file, each waited for.
scratch() {
    local place=/dev/shm
    if [[ ! -w $place || $(findmnt -no OPTIONS -T $place) =~ nodev|noexec ]]; then place=$OUT; fi
    mktemp -d -p "$place" optin-system.XXXXXX
}

# The file system of a minimal Debian, made once and kept.
root_file_system() {
    local dir=$OUT/root-$1
    if [[ ! -e $dir/.complete ]]; then
        rm -rf "$dir"
        root=$(scratch)
        chmod 755 "$root"
        if ! debootstrap --variant=minbase --include=systemd,systemd-sysv,udev,dbus,kmod,tzdata "$1" "$root/fresh" \
            "$(mirror)" >"$dir.log" 2>&1; then
            tail -n 20 "$dir.log"
            return 1
        fi
        rm -rf "$root"/fresh/var/cache/apt/archives/*.deb
        echo gateway >"$root/fresh/etc/hostname"
        cp -a "$root/fresh" "$dir"
        rm -rf "$root"
        root=''
        touch "$dir/.complete"
    fi
    du -sh "$dir"
}

# Boots the suite's file system under a layer that is thrown away.
boot_container() {
    local started=$SECONDS
    root=$(scratch)
    chmod 755 "$root"
    mkdir -p "$root"/{upper,work,merged,share}
    mount -t overlay overlay -o "lowerdir=$OUT/root-$suite,upperdir=$root/upper,workdir=$root/work" "$root/merged"
    mkdir -p "$root/merged/mnt/share"
    SYSTEMD_NSPAWN_UNIFIED_HIERARCHY=1 setsid systemd-nspawn --quiet --register=no --keep-unit --boot \
        --machine="optin-$suite" --directory="$root/merged" --private-network --console=pipe \
        --bind="$root/share:/mnt/share" "$@" </dev/null >"$OUT/console-$suite.log" 2>&1 &
    nspawn=$!
    until init=$(first_process) && [[ $(inside systemctl is-system-running 2>&1) =~ ^(running|degraded) ]]; do
        if ((SECONDS - started > 60)) || ! kill -0 "$nspawn" 2>/dev/null; then
            tail -n 20 "$OUT/console-$suite.log"
            echo 'The container did not boot.'
            return 1
        fi
        sleep 0.1
    done
    echo "booted: $(inside systemctl --version | head -1), $(inside systemctl is-system-running || true)"
    # The gateway looks there whether a device is a terminal; this machine's kernel has no USB serial port.
    inside mount -t tmpfs tmpfs /sys/class/tty
    inside mkdir /sys/class/tty/ttyUSB0
    trust_the_clock
}

first_process() {
    local child
    for child in $(cat "/proc/$nspawn/task/$nspawn/children" 2>/dev/null); do
        if [[ $(cat "/proc/$child/comm" 2>/dev/null) == systemd ]]; then
            echo "$child"
            return 0
        fi
    done
    return 1
}

# Runs a command in the container, as root.
inside_container() {
    nsenter -t "$init" -a env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive SYSTEMD_PAGER='' SYSTEMD_LOG_LEVEL=warning "$@"
}

stop_container() {
    if [[ -n $init ]]; then
        # Power off, as systemd understands it.
        kill -s RTMIN+4 "$init" 2>/dev/null || true
        local n
        for ((n = 0; n < 200; n++)); do
            kill -0 "$nspawn" 2>/dev/null || break
            sleep 0.1
        done
        kill -9 "$nspawn" 2>/dev/null || true
        wait "$nspawn" 2>/dev/null || true
        init='' nspawn=''
    elif [[ -n $nspawn ]]; then
        kill -9 "$nspawn" 2>/dev/null || true
        nspawn=''
    fi
    if [[ -n $root ]]; then
        umount -l "$root/merged" 2>/dev/null || true
        rm -rf "$root"
        root=''
    fi
}

# The emulator; $port is its end for the gateway.
start_modem() {
    local n
    rm -f "$OUT/modem.port" "$OUT/air.jsonl" "$OUT/modem.control"
    python3 tests/emulator/modem.py --log "$OUT/air.jsonl" --control "$OUT/modem.control" >"$OUT/modem.port" &
    modem=$!
    for ((n = 0; n < 100; n++)); do
        if [[ -s $OUT/modem.port && -S $OUT/modem.control ]]; then break; fi
        sleep 0.1
    done
    port=$(<"$OUT/modem.port")
    # dialout has this number on every Debian.
    chown root:20 "$port"
    chmod 660 "$port"
}

stop_modem() {
    if [[ -n $modem ]]; then
        kill "$modem" 2>/dev/null || true
        wait "$modem" 2>/dev/null || true
        modem=''
    fi
}

# Tells the emulator something, as JSON; prints its answer.
tell_modem() {
    python3 - "$OUT/modem.control" "$1" <<'PY'
import json, socket, sys
with socket.socket(socket.AF_UNIX) as control:
    control.connect(sys.argv[1])
    control.sendall(sys.argv[2].encode() + b"\n")
    answer = control.makefile().readline()
print(answer, end="")
sys.exit(not json.loads(answer)["ok"])
PY
}

# curl to the panel in the container.
web_container() {
    local path=$1
    shift
    nsenter -t "$init" -n curl -sS --noproxy '*' --max-time 20 "$@" "http://127.0.0.1:8080$path"
}
