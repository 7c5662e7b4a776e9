# What is checked in an emulated machine: what a container cannot show. Sourced by `run`.
# shellcheck shell=bash
#
#   installed ─► the modem's port and its names ─► unplugged and plugged in again while invites leave ─► which devices
#   may be opened ─► the power cut, again and again; and the same for disks as other power cuts would have left them
#
# How often the power is cut: KILLS and REPLAYS, here what fits into a run of every submission. All there is to ask is
# asked by `KILLS=10 REPLAYS=200 tests/system/run machine`.

readonly KILLS=${KILLS:-2}
readonly REPLAYS=${REPLAYS:-50}
readonly BY_ID=/dev/serial/by-id/usb-QEMU_QEMU_USB_SERIAL_MODEM1-if00-port0

machine_checks() {
    root=$(scratch)
    disk=$root/disk
    make_disk "$disk"
    start_machine_modem "$root/writes"
    boot_machine
    machine_installing
    names_of_the_port
    unplugging
    allowed_devices
    power_cuts
}

machine_installing() {
    check 'installs in a machine' 0 inside dpkg -i /root/new.deb
    check 'runs as soon as it is installed' 30 running
    situation machine-no-modem 'No USB modem is plugged in' 30
    check 'the panel answers' 30 web /login --fail -o /dev/null
}

# --- the port

there() { inside test -c "$1"; }

property_of() { inside sh -c "udevadm info --query=property --property=$1 --value --name=$2"; }

# The adapter's ids (0403:6001) are those of no modem: the rules leave it alone. Then a file of the administrator's takes
# it for one that takes commands on interface 0, by the very lines that the rules have for every modem.
names_of_the_port() {
    local rules=/etc/udev/rules.d/60-optin-gateway.rules
    check 'the adapter is there' 60 there /dev/ttyUSB0
    check 'and has a name that stays' 20 there "$BY_ID"
    check 'what is no modem gets no name of ours' 0 inside sh -c '! ls /dev/optin-modem*'
    check 'and ModemManager may have it' 0 test -z "$(property_of ID_MM_DEVICE_IGNORE /dev/ttyUSB0)"
    inside sh -c "sed 's/\"1e2d\", ATTRS{idProduct}==\"005b|005d|0069|006f\"/\"0403\", ATTRS{idProduct}==\"6001\"/' \
        /usr/lib/udev/rules.d/60-optin-gateway.rules >$rules && udevadm control --reload"
    tell_modem '{"op":"unplug"}' >"$OUT/last"
    check 'unplugged, it is gone' 20 inside sh -c "! test -e /dev/ttyUSB0"
    tell_modem '{"op":"replug"}' >"$OUT/last"
    check 'plugged in again, it is there' 30 there "$BY_ID"
    check 'a modem of ours is /dev/optin-modem' 20 there /dev/optin-modem
    check 'and has the name of its socket' 0 inside sh -c 'ls /dev/optin-modem-pci-*'
    check 'the group dialout may open it' 0 inside sh -c '[ "$(stat -Lc "%G %a" /dev/optin-modem)" = "dialout 660" ]'
    check 'ModemManager keeps off its port' 0 inside sh -c \
        '[ "$(udevadm info -q property --property=ID_MM_DEVICE_IGNORE --value -n /dev/optin-modem)" = 1 ]'
    check 'and off its device' 0 inside sh -c \
        'path=$(udevadm info -q path -n /dev/ttyUSB0) && [ "$(udevadm info -q property --property=ID_MM_DEVICE_IGNORE --value -p "${path%/*/*/*/*}")" = 1 ]'
    inside sh -c "rm $rules && udevadm control --reload"
}

# --- unplugged while invites leave

sent_of() { api "messages.json?contact=$1" | value results 0 gateway state; }

unplugging() {
    local n contact started contacts=() states
    inside sed -i -e "s|^port = \"auto\"|port = \"$BY_ID\"|" -e 's|^#name = "Our.*|name = "Harbour Clinic"|' \
        -e 's|^#hold = .*|hold = "0s"|' -e 's|^#pace = .*|pace = "0s"|' -e 's|^#window = .*|window = "always"|' \
        -e 's|^#daily_limit = .*|daily_limit = 0|' $CONFIG
    inside sh -c 'echo "correct horse" | optin-gateway user add ana --role admin --password-stdin' >/dev/null
    token=$(inside optin-gateway token add ana --role admin)
    inside systemctl restart optin-gateway
    situation machine-working 'main: ready' 60
    for ((n = 0; n < 12; n++)); do
        contacts+=("$(invite "" "+1555010020$((n / 10))$((n % 10))")")
        if ((n == 5)); then
            tell_modem '{"op":"unplug"}' >"$OUT/last"
            tell_modem '{"op":"deliver","from":"+155501002000","text":"Y"}' >"$OUT/last"
        fi
    done
    situation machine-unplugged "is not there" 30
    tell_modem '{"op":"replug"}' >"$OUT/last"
    started=$SECONDS
    situation machine-plugged-in 'main: ready' 20
    echo "        ready $((SECONDS - started)) s after it was plugged in"
    check 'the rest leaves' 60 status machine-plugged-in '\| 0 queued'
    # And in the middle of a text: it is on the air, and the answer is never heard.
    tell_modem '{"op":"fault","kind":"unplug_after"}' >"$OUT/last"
    contacts+=("$(invite "" +155501002012)")
    situation machine-unplugged-on-air 'is not there' 30
    tell_modem '{"op":"replug"}' >"$OUT/last"
    situation machine-plugged-in-again 'main: ready' 20
    check 'what came while it was away is heard' 20 opted_in "${contacts[0]}"
    states=$(for contact in "${contacts[@]}"; do inside_states "$contact"; done)
    echo "$states" | sort | uniq -c | sed 's/^/      /'
    check 'every invite left, or is in doubt' 0 test -z "$(grep -vE '^(sent|delivered|in_doubt)$' <<<"$states")"
    check 'no more than two are in doubt' 0 test "$(grep -c in_doubt <<<"$states")" -le 2
    check 'nothing was sent twice' 0 nothing_twice
    check 'it was not started again' 0 test "$(property NRestarts)" = 0
}

# Of the invite to a contact.
inside_states() {
    api "messages.json?contact=$1" | python3 -c '
import json, sys
print([m["gateway"]["state"] for m in json.load(sys.stdin)["results"] if m["direction"] == "out"][-1])'
}

nothing_twice() {
    python3 - "$OUT/air.jsonl" <<'PY'
import collections, json, sys
airs = [json.loads(line) for line in open(sys.argv[1])]
times = collections.Counter((a["to"], a["text"]) for a in airs if a["event"] == "air")
twice = [text for text, count in times.items() if count > 1]
sys.exit(f"twice on the air: {twice}" if twice else None)
PY
}

# --- which devices may be opened

# As root, and as the service would: what its cgroup may open, the kernel lets it.
as_the_service() {
    inside bash -c "echo \$\$ >/sys/fs/cgroup/system.slice/optin-gateway.service/cgroup.procs && $1"
}

refused() {
    local said
    said=$(as_the_service "$1" 2>&1) && { echo "it was allowed: $said"; return 1; }
    grep -q 'Operation not permitted' <<<"$said" || { echo "$said"; return 1; }
}

allowed_devices() {
    local drop_in=/run/systemd/system/optin-gateway.service.d
    check 'root outside may read the disk' 0 inside dd if=/dev/vda of=/dev/null count=1
    check 'the service may not, not even as root' 0 refused 'dd if=/dev/vda of=/dev/null count=1'
    check 'nor the kernel log' 0 refused 'dd if=/dev/kmsg of=/dev/null count=1'
    check 'it may open a serial port' 0 as_the_service 'exec 3<>/dev/ttyS0'
    check 'and /dev/null' 0 as_the_service 'echo >/dev/null'
    inside sh -c "mkdir -p $drop_in && printf '[Service]\nDeviceAllow=\nDeviceAllow=char-ttyACM rw\n' >$drop_in/no-usb.conf"
    inside systemctl daemon-reload
    inside systemctl restart optin-gateway
    situation machine-device-not-allowed 'DeviceAllow=' 30
    inside sh -c "rm -r $drop_in && systemctl daemon-reload && systemctl restart optin-gateway"
    situation machine-device-allowed 'main: ready' 60
}

# --- the power cut

power_cut() { python3 tests/system/powercut.py "$@"; }

# look [--end]: the disk as it is now is held against the air.
look() {
    power_cut look --disk "$disk" --air "$OUT/air.jsonl" --notes "$OUT/notes.jsonl" --scratch "$root" \
        --binary "$PWD/target/release/optin-gateway" "$@"
}

power_cuts() {
    local n before lines
    rm -f "$OUT/notes.jsonl"
    power_off
    cp --sparse=always "$disk" "$root/base"
    for ((n = 1; n <= KILLS; n++)); do
        # The first is written down write by write, for the replays.
        if ((n == 1)); then
            tell_modem '{"op":"unplug"}' >"$OUT/last"
            boot_machine "$root/writes"
            situation machine-booted-without-modem 'is not there' 60
            tell_modem '{"op":"replug"}' >"$OUT/last"
        else
            boot_machine
        fi
        situation machine-after-power 'main: ready' 90
        check 'the record is whole' 0 inside optin-gateway ledger verify
        power_cut busy --machine "$machine" --port "$panel" --token "$token" --control "$OUT/modem.control" \
            --air "$OUT/air.jsonl" --notes "$OUT/notes.jsonl" --seed "$n" >"$OUT/last" 2>&1 ||
            { cat "$OUT/last"; failures+=("$suite: busy hour $n"); }
        sed 's/^/        /' "$OUT/last"
        cut_power
        if ((n == 1)); then lines=$(wc -l <"$OUT/air.jsonl"); fi
        check "power cut $n: what is on the disk agrees with the air" 0 look
        sed 's/^/        /' "$OUT/last"
    done
    boot_machine
    situation machine-after-last-power 'main: ready' 90
    check 'all that waited leaves' 180 status machine-after-last-power '\| 0 queued'
    check 'the SIM is emptied' 120 sim_is_empty
    check 'the record is whole' 0 inside optin-gateway ledger verify
    power_off
    check 'nothing was sent twice, nothing received is lost' 0 look --end
    sed 's/^/        /' "$OUT/last"
    check "$REPLAYS other cuts" 0 power_cut replay --base "$root/base" --log "$root/writes" --lines "$lines" --cuts "$REPLAYS" \
        --air "$OUT/air.jsonl" --notes "$OUT/notes.jsonl" --scratch "$root" --binary "$PWD/target/release/optin-gateway"
    sed 's/^/        /' "$OUT/last"
}

sim_is_empty() {
    tell_modem '{"op":"list"}' | python3 -c '
import json, sys
said = json.load(sys.stdin)
sys.exit(bool(said["held"] or any(said["slots"].values())) and json.dumps(said))'
}
