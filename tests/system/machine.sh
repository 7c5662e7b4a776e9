# A whole machine with Debian 13 in it, emulated: its own kernel, its own USB, its own udev, its own disk. Sourced by `run`.
# shellcheck shell=bash
#
#   root file system of the container tier + Debian's kernel + an agent ─► disk ─► QEMU, without KVM
#   host ──base64 lines──► virtio port ──► agent (bash, root)              `inside` a machine
#   host ──127.0.0.1:$panel──► the machine's port 8080                     `web` of a machine
#   emulator of the modem ──Unix socket──► USB serial adapter (FTDI) ──► /dev/ttyUSB0
#
# The adapter is plugged in while the emulator is connected, so the emulator unplugs it by hanging up. The processor is
# emulated too and slow: times measured in there say nothing about a Pi.
#
# What fails: no QEMU to be had, or a machine that does not come up; both are said and end the run.
# Read next: machine_checks.sh.

machine='' panel='' disk=''

# apt-get, apt-cache with package lists of their own, so that this machine's stay as they are; nothing can be installed:
#   apt_of SUITE ARCHITECTURE COMMAND OPTION…       SUITE `here`: where this machine's packages come from
apt_of() {
    local suite=$1 architecture=$2 command=$3 state=$OUT/apt-$1-$2
    shift 3
    sources "$suite" "$state"
    "$command" -qq -o Dir::State::lists="$state/lists" -o Dir::Cache="$state/cache" -o Dir::Etc::sourcelist=/dev/null \
        -o Dir::Etc::sourceparts="$state/parts" -o Dir::State::status=/dev/null -o APT::Sandbox::User=root \
        -o APT::Architecture="$architecture" -o APT::Architectures::="$architecture" "$@"
}

sources() {
    local suite=$1 state=$2
    mkdir -p "$state/lists/partial" "$state/cache/archives/partial" "$state/parts"
    if [[ $suite == here ]]; then
        cp /etc/apt/sources.list.d/*.sources "$state/parts/" 2>/dev/null || cp /etc/apt/sources.list "$state/parts/here.list"
    else
        printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' "$(mirror)" "$suite" \
            /usr/share/keyrings/debian-archive-keyring.gpg >"$state/parts/$suite.sources"
    fi
}

machine_needs() {
    local pair missing=()
    for pair in mke2fs:e2fsprogs depmod:kmod cpio:cpio busybox:busybox-static xz:xz-utils zstd:zstd losetup:mount; do
        have "${pair%%:*}" || missing+=("${pair##*:}")
    done
    install_packages "${missing[@]}"
    have qemu-system-x86_64 || install_packages qemu-system-x86 seabios || qemu_from_backports
    have qemu-system-x86_64 || { echo 'There is no QEMU here, and none to be had: no machine can be emulated.' >&2; return 1; }
    qemu-system-x86_64 --version | head -1
    if ! { busybox_is_static && losetup -f >/dev/null; }; then
        echo 'This machine has no static busybox or no loop devices: a disk cannot be made or looked into here.' >&2
        return 1
    fi
}

# Where a part of QEMU comes from backports already, the rest fits only from there. Apt's own sources stay as they are.
qemu_from_backports() {
    local suite state
    suite=$(. /etc/os-release && echo "$VERSION_CODENAME")-backports
    state=$OUT/apt-$suite
    sources "$suite" "$state"
    cp /etc/apt/sources.list.d/*.sources "$state/parts/"
    local options=(-qq -o Dir::State::lists="$state/lists" -o Dir::Etc::sourceparts="$state/parts" -o APT::Sandbox::User=root)
    apt-get "${options[@]}" update
    DEBIAN_FRONTEND=noninteractive apt-get "${options[@]}" -y --no-install-recommends -t "$suite" install qemu-system-x86 seabios
}

busybox_is_static() { ! objdump -p "$(command -v busybox)" 2>/dev/null | grep -q NEEDED; }

# Debian's kernel for this, kept in target/system/kernel: vmlinuz, modules that the machine needs, initrd.
kernel() {
    local dir=$OUT/kernel package deb modules
    if [[ ! -e $dir/.complete ]]; then
        rm -rf "$dir"
        mkdir -p "$dir/packed" "$dir/lib/modules"
        apt_of trixie amd64 apt-get update
        package=$(apt_of trixie amd64 apt-cache show linux-image-amd64 | sed -n 's/^Depends: \(linux-image-[^ ,]*\).*/\1/p' | head -1)
        (cd "$dir/packed" && apt_of trixie amd64 apt-get download "$package")
        deb=$(echo "$dir"/packed/*.deb)
        local unpacked
        unpacked=$(scratch)
        dpkg-deb -x "$deb" "$unpacked"
        cp "$unpacked"/boot/vmlinuz-* "$dir/vmlinuz"
        modules=$(echo "$unpacked"/usr/lib/modules/* "$unpacked"/lib/modules/* | tr ' ' '\n' | grep -m1 '/[0-9][^/]*$')
        mkdir -p "$dir/lib/modules/${modules##*/}/kernel"
        cp "$modules"/modules.* "$dir/lib/modules/${modules##*/}/"
        (cd "$modules/kernel" && cp -a --parents arch crypto lib fs/ext4 fs/jbd2 fs/mbcache.ko* net/core \
            drivers/usb drivers/virtio drivers/block drivers/char drivers/tty drivers/net/virtio_net.ko* drivers/net/net_failover.ko* \
            "$dir/lib/modules/${modules##*/}/kernel/")
        rm -rf "$unpacked" "$dir/packed"
        depmod -b "$dir" "${modules##*/}"
        initrd "$dir/lib/modules/${modules##*/}" "$dir/initrd"
        touch "$dir/.complete"
    fi
    du -sh "$dir"
}

# The first file system: just enough to find the disk. Debian's own takes an emulated processor too long.
initrd() {
    local modules=$1 out=$2 dir name file order=()
    dir=$(scratch)
    mkdir -p "$dir"/{bin,dev,proc,new,lib}
    cp "$(command -v busybox)" "$dir/bin/busybox"
    for name in $(for name in virtio_pci virtio_blk crc32c_generic ext4; do
        modprobe -d "${modules%/lib/modules/*}" -S "${modules##*/}" --show-depends "$name" 2>/dev/null || true
    done | awk '$1 == "insmod" && !seen[$2]++ { print $2 }'); do
        file=${name##*/}
        case $file in
        *.xz) xz -dc "$name" >"$dir/lib/${file%.xz}" ;;
        *.zst) zstd -dcq "$name" >"$dir/lib/${file%.zst}" ;;
        *) cp "$name" "$dir/lib/" ;;
        esac
        order+=("${file%.*z*}")
    done
    {
        echo '#!/bin/busybox sh'
        echo '/bin/busybox --install /bin; export PATH=/bin; mount -t devtmpfs dev /dev; mount -t proc proc /proc'
        printf 'insmod /lib/%s\n' "${order[@]}"
        echo 'n=0; until [ -b /dev/vda ] || [ $n = 100 ]; do sleep 0.1; n=$((n + 1)); done'
        echo 'mount -t ext4 /dev/vda /new && umount /proc && mount --move /dev /new/dev && exec switch_root /new /sbin/init'
        echo 'echo The disk could not be mounted.'
    } >"$dir/init"
    chmod +x "$dir/init"
    (cd "$dir" && find . | cpio -o -H newc --quiet) | gzip -1 >"$out"
    rm -rf "$dir"
}

# The disk, with what passes for a fresh Debian and the package to be installed in /root: make_disk FILE
make_disk() {
    local tree
    tree=$(scratch)
    chmod 755 "$tree"
    cp -a "$OUT/root-trixie/." "$tree/"
    cp -a "$OUT/kernel/lib/modules" "$tree/usr/lib/"
    cp "$OUT/new.deb" "$tree/root/"
    cat >"$tree/usr/local/sbin/agent" <<'AGENT'
#!/bin/bash
# Runs what the host says: one line in, an id and a command in base64; one line out, id, exit status and output in base64.
port=/dev/virtio-ports/commands
exec 3<>"$port" || exit
while :; do
    if ! read -r id command <&3 || [[ -z $command ]]; then sleep 0.1; continue; fi
    output=$(bash -c "$(base64 -d <<<"$command")" 3>&- </dev/null 2>&1 | base64 -w 0; exit "${PIPESTATUS[0]}")
    printf '%s %s %s\n' "$id" $? "$output" >&3
done
AGENT
    chmod 755 "$tree/usr/local/sbin/agent"
    mkdir -p "$tree/etc/systemd/system/multi-user.target.wants" "$tree/etc/systemd/network"
    cat >"$tree/etc/systemd/system/agent.service" <<'UNIT'
[Unit]
DefaultDependencies=no
After=local-fs.target
StartLimitIntervalSec=0
[Service]
ExecStart=/usr/local/sbin/agent
Restart=always
UNIT
    printf '[Match]\nType=ether\n[Network]\nAddress=10.0.2.15/24\nIPv6AcceptRA=no\nLinkLocalAddressing=no\n' >"$tree/etc/systemd/network/80-panel.network"
    local wants=$tree/etc/systemd/system/multi-user.target.wants
    ln -sf ../agent.service "$wants/agent.service"
    ln -sf /usr/lib/systemd/system/systemd-networkd.service "$wants/systemd-networkd.service"
    ln -sf /dev/null "$tree/etc/systemd/system/systemd-networkd-wait-online.service"
    echo '/dev/vda / ext4 defaults 0 1' >"$tree/etc/fstab"
    rm -f "$1"
    truncate -s 1500M "$1"
    mke2fs -q -t ext4 -E lazy_itable_init=0,lazy_journal_init=0 -d "$tree" "$1"
    rm -rf "$tree"
    ls -sh "$1"
}

# Boots from $disk: boot_machine [LOG]; with LOG each write to the disk goes there too, in its order.
boot_machine() {
    local started=$SECONDS drive=(-blockdev "driver=file,filename=$disk,node-name=file")
    if [[ -n ${1:-} ]]; then
        : >"$1"
        drive+=(-blockdev "driver=file,filename=$1,node-name=log"
            -blockdev driver=blklogwrites,file=file,log=log,log-super-update-interval=1,node-name=disk)
    else
        drive+=(-blockdev driver=raw,file=file,node-name=disk)
    fi
    [[ -n $panel ]] || panel=$(python3 -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])')
    rm -f "$root/commands" "$root/usb"
    setsid qemu-system-x86_64 -M q35 -cpu qemu64 -accel tcg,thread=multi -smp 2 -m 512 -nodefaults -display none -no-reboot \
        -kernel "$OUT/kernel/vmlinuz" -initrd "$OUT/kernel/initrd" \
        -append 'console=ttyS0 quiet mitigations=off panic=-1 systemd.show_status=0' \
        "${drive[@]}" -device virtio-blk-pci,drive=disk -serial "file:$OUT/console-machine.log" \
        -nic "user,model=virtio-net-pci,restrict=on,hostfwd=tcp:127.0.0.1:$panel-10.0.2.15:8080" \
        -device virtio-serial-pci -chardev "socket,id=commands,path=$root/commands,server=on,wait=off" \
        -device virtserialport,chardev=commands,name=commands \
        -device qemu-xhci -chardev "socket,id=usb,path=$root/usb,server=on,wait=off" \
        -device usb-serial,chardev=usb,serial=MODEM1 </dev/null >"$OUT/qemu.log" 2>&1 &
    machine=$!
    # Its death is no news for the shell.
    disown "$machine"
    until python3 tests/system/guest.py "$root/commands" 20 true 2>/dev/null; do
        if ((SECONDS - started > 240)) || ! kill -0 "$machine" 2>/dev/null; then
            tail -n 20 "$OUT/qemu.log" "$OUT/console-machine.log"
            echo 'The machine did not come up.'
            return 1
        fi
        sleep 0.3
    done
    trust_the_clock
    echo "        up after $((SECONDS - started)) s"
}

inside_machine() {
    local command
    printf -v command '%q ' "$@"
    python3 tests/system/guest.py "$root/commands" 300 \
        "export LC_ALL=C.UTF-8 TERM=dumb DEBIAN_FRONTEND=noninteractive SYSTEMD_PAGER= SYSTEMD_LOG_LEVEL=warning HOME=/root; $command"
}

web_machine() {
    local path=$1
    shift
    curl -sS --noproxy '*' --max-time 30 "$@" "http://127.0.0.1:$panel$path"
}

# The power goes: nothing is written from here on.
cut_power() {
    kill -9 "$machine" 2>/dev/null || true
    while kill -0 "$machine" 2>/dev/null; do sleep 0.05; done
    machine=''
}

power_off() {
    local n
    inside systemctl poweroff >/dev/null 2>&1 || true
    for ((n = 0; n < 600; n++)); do
        kill -0 "$machine" 2>/dev/null || break
        sleep 0.1
    done
    cut_power
}

stop_machine() {
    if [[ -n $machine ]]; then cut_power; fi
}

# The emulator is the far end of the adapter, and says in its log how much of $1 was written at that moment.
start_machine_modem() {
    local n
    rm -f "$OUT/air.jsonl" "$OUT/modem.control"
    : >"$1"
    python3 tests/emulator/modem.py --socket "$root/usb" --written "$1" --log "$OUT/air.jsonl" --control "$OUT/modem.control" \
        --latency-ms 10 --cmgs-ms 400 --air-ms 40 --auto-report-ms 2500 --slots 40 >/dev/null &
    modem=$!
    for ((n = 0; n < 100; n++)); do
        if [[ -S $OUT/modem.control ]]; then break; fi
        sleep 0.1
    done
}
