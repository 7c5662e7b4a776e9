# What is checked in one container, in the order of an administrator's life. Sourced by `run`.
# shellcheck shell=bash

readonly CONFIG=/etc/optin-gateway/optin-gateway.toml
token=''

all_checks() {
    start_modem
    boot_container --bind="$port:/dev/ttyUSB0"
    files >"$OUT/files-before"
    installing
    units
    working
    doubt_and_review
    watchdog
    backup
    upgrading
    modem_troubles
    secrets
    port_taken
    full_disk
    upgrading_an_old_one
    removing
}

# --- what is looked at

# The status, kept for people, and searched: status SITUATION REGEX
status() {
    inside systemctl status optin-gateway --no-pager --full --lines=5 >"$OUT/status/$suite-$1.txt" 2>&1 || true
    grep -E '^ *Status: ' "$OUT/status/$suite-$1.txt"
    grep -qE "^ *Status: \".*$2" "$OUT/status/$suite-$1.txt"
}

# situation NAME REGEX SECONDS: systemctl status comes to say it.
situation() {
    check "systemctl status, $1: $2" "$3" status "$1" "$2"
    grep -hE '^ *Status: ' "$OUT/status/$suite-$1.txt" | sed 's/^ */        /' || true
}

running() { [[ $(inside systemctl is-active optin-gateway) == active ]]; }

property() { inside systemctl show --value -p "$1" optin-gateway; }

# api PATH [JSON]: an answer of the API.
api() {
    local body=()
    if [[ -n ${2:-} ]]; then body=(-d "$2"); fi
    web "/api/v2/$1" --fail-with-body -H "Authorization: Token $token" -H 'Content-Type: application/json' "${body[@]}"
}

# The value at a path of keys in JSON: … | value results 0 uuid
value() {
    python3 -c 'import json, sys
value = json.load(sys.stdin)
for key in sys.argv[1:]: value = value[int(key) if key.isdigit() else key]
print(value)' "$@"
}

# A new contact is invited; prints the contact.
invite() {
    local contact flow
    contact=$(api contacts.json "{\"name\": \"$1\", \"urns\": [\"tel:$2\"]}" | value uuid)
    flow=$(api flows.json | value results 0 uuid)
    api flow_starts.json "{\"flow\": \"$flow\", \"contacts\": [\"$contact\"]}" >"$OUT/last"
    echo "$contact"
}

# Texts that reached somebody.
on_air() { grep -cF "\"to\": \"$1\"" "$OUT/air.jsonl" || true; }
reached() { (($(on_air "$1") > 0)); }
opted_in() { [[ $(api "contacts.json?uuid=$1" | value results 0 fields opt_in) == Y ]]; }

install() { inside apt-get install -yq --no-install-recommends -o Dpkg::Options::=--force-confold "/mnt/share/$1"; }

# Names of everything there is, but for what changes by itself.
files() {
    inside find / -xdev \( -path /proc -o -path /sys -o -path /run -o -path /tmp -o -path /dev -o -path /mnt \
        -o -path /var/log -o -path /var/cache -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /var/tmp \) -prune -o -print | sort
}

# --- an administrator's life

installing() {
    cp "$OUT/old.deb" "$OUT/new.deb" "$root/share/"
    check 'installs' 0 install old.deb
    check 'runs as soon as it is installed' 10 running
    situation no-modem 'No USB modem is plugged in' 20
    check 'the panel answers' 10 web /login --fail -o /dev/null
    check 'the journal has the set-up code' 5 inside sh -c 'journalctl -u optin-gateway | grep -q "set-up code"'
    check 'the gateway is enabled' 0 inside systemctl is-enabled optin-gateway.service
    check 'the nightly copy is waiting' 0 inside systemctl is-active optin-gateway-backup.timer
    check 'the configuration is closed to others' 0 inside sh -c \
        "[ \"\$(stat -c '%U:%G %a' $CONFIG)\" = 'root:optin-gateway 640' ]"
    check 'the data are closed to others' 0 inside sh -c \
        '[ "$(stat -c "%U %a" /var/lib/optin-gateway/gateway.db)" = "optin-gateway 600" ]'
    check 'manual pages are there' 0 inside sh -c \
        'ls /usr/share/man/man1/optin-gateway.1.gz /usr/share/man/man5/optin-gateway.toml.5.gz'
}

units() {
    local unit units=(optin-gateway.service optin-gateway-backup.service optin-gateway-backup.timer)
    # What it prints, it complains of.
    check 'systemd-analyze verify is clean' 0 inside sh -c \
        "said=\$(systemd-analyze verify --man=no ${units[*]} 2>&1) && [ -z \"\$said\" ] || { echo \"\$said\"; false; }"
    for unit in optin-gateway optin-gateway-backup; do
        check "systemd-analyze security of $unit: 1.5 or better" 0 inside systemd-analyze security --no-pager \
            --threshold=15 "$unit.service"
        tail -n 2 "$OUT/last" | grep -o 'Overall.*' | sed 's/^/        /' || true
    done
    if inside udevadm verify --help >/dev/null 2>&1; then
        check 'udevadm verify is content' 0 inside udevadm verify /usr/lib/udev/rules.d/60-optin-gateway.rules
    fi
}

working() {
    inside sed -i -e 's|^port = "auto"|port = "/dev/ttyUSB0"|' -e 's|^#name = "Our.*|name = "Harbour Clinic"|' \
        -e 's|^#hold = .*|hold = "0s"|' -e 's|^#pace = .*|pace = "0s"|' -e 's|^#window = .*|window = "always"|' $CONFIG
    check 'check is content with the configuration' 0 inside optin-gateway check
    inside sh -c 'echo "correct horse" | optin-gateway user add ana --role admin --password-stdin' >/dev/null
    token=$(inside optin-gateway token add ana --role admin)
    inside systemctl restart optin-gateway
    situation working 'main: ready' 30
    check '/healthz says ok' 10 web /healthz --fail
    ada=$(invite Ada +15550100101)
    check 'an invite leaves' 20 reached +15550100101
    tell_modem '{"op":"deliver","from":"+15550100101","text":"Y"}' >"$OUT/last"
    check 'a yes is heard' 20 opted_in "$ada"
}

doubt_and_review() {
    tell_modem '{"op":"fault","kind":"reset_after"}' >"$OUT/last"
    invite Ben +15550100102 >/dev/null
    situation in-doubt '1 in doubt' 30
    tell_modem '{"op":"deliver","from":"+15550100101","text":"who is this please, my dog ate it"}' >"$OUT/last"
    situation review-waiting '1 for review' 40
}

watchdog() {
    local pid
    pid=$(property MainPID)
    inside sh -c "kill -STOP $pid"
    check 'one that hangs is ended and started again' 60 restarted "$pid"
    situation after-watchdog 'main: ready.*1 in doubt, 1 for review' 60
    check 'by the watchdog' 0 inside sh -c 'journalctl -u optin-gateway | grep -qi "watchdog timeout"'
}

restarted() { running && [[ $(property MainPID) != "$1" && $(property NRestarts) == 1 ]]; }

backup() {
    check 'the nightly copy is made' 0 inside systemctl start optin-gateway-backup.service
    check 'and is a whole one' 0 inside sh -c \
        'set -- /var/lib/optin-gateway/backups/gateway-*.db && [ $# = 1 ] && [ "$(stat -c "%U %a" "$1")" = "optin-gateway 600" ]'
}

upgrading() {
    local before after
    before=$(inside sha256sum $CONFIG)
    check 'upgrades' 0 install new.deb
    after=$(inside sha256sum $CONFIG)
    check 'keeps the configuration' 0 test "$before" = "$after"
    check 'runs the new version' 30 running
    check 'was started anew' 0 test "$(property NRestarts)" = 0
    situation after-upgrade 'main: ready.*1 in doubt, 1 for review' 60
    check 'keeps who said yes' 10 opted_in "$ada"
    check 'keeps the record' 0 inside optin-gateway ledger verify
    check 'sent nobody anything twice' 0 test "$(on_air +15550100102)" -le 1
}

modem_troubles() {
    tell_modem '{"op":"registration","stat":2}' >"$OUT/last"
    situation not-registered 'network' 60
    tell_modem '{"op":"registration","stat":1}' >"$OUT/last"
    situation registered-again 'main: ready' 90
    tell_modem '{"op":"sim","pin":"1234"}' >"$OUT/last"
    tell_modem '{"op":"reset"}' >"$OUT/last"
    situation pin-wanted 'PIN' 90
    inside sed -i 's|^#pin = .*|pin = "1234"|' $CONFIG
    inside systemctl restart optin-gateway
    situation pin-given 'main: ready' 60
}

# The PIN as a credential that only systemd can read, as systemd/README.md says.
secrets() {
    local drop_in=/etc/systemd/system/optin-gateway.service.d
    inside sh -c "umask 077 && echo 1234 >/etc/optin-gateway/pin && mkdir -p $drop_in &&
        printf '[Service]\nLoadCredential=pin:/etc/optin-gateway/pin\n' >$drop_in/pin.conf && systemctl daemon-reload"
    inside sed -i 's|^pin = .*|pin_file = "/run/credentials/optin-gateway.service/pin"|' $CONFIG
    inside systemctl stop optin-gateway
    tell_modem '{"op":"sim","pin":"1234"}' >"$OUT/last"
    tell_modem '{"op":"reset"}' >"$OUT/last"
    inside systemctl start optin-gateway
    situation pin-as-credential 'main: ready' 60
    check 'the PIN was given once' 0 pin_is_right
    check 'nobody but root may read it' 0 inside sh -c '! setpriv --reuid=nobody --clear-groups cat /etc/optin-gateway/pin'
    check 'a command that looks into the data needs no PIN' 0 inside optin-gateway ledger verify
    check 'nor does the nightly copy' 0 inside systemctl start optin-gateway-backup.service
    inside systemctl stop optin-gateway
    check 'nor does a command while the gateway is stopped' 0 inside optin-gateway ledger verify
    inside sh -c "rm -r $drop_in && systemctl daemon-reload"
    inside sed -i 's|^pin_file = .*|pin = "1234"|' $CONFIG
    inside systemctl start optin-gateway
    situation pin-in-configuration 'main: ready' 60
    inside rm /etc/optin-gateway/pin
}

pin_is_right() {
    tell_modem '{"op":"stats"}' >"$OUT/stats"
    [[ $(value pin_left <"$OUT/stats") == 3 ]]
}

# Another program has the panel's port: that is said, and the gateway comes up by itself when it is free.
port_taken() {
    inside systemctl stop optin-gateway
    inside systemd-run -q --unit=other systemd-socket-activate -l 8080 sleep 1000
    check 'the port is taken' 10 inside grep -q ':1F90 ' /proc/net/tcp /proc/net/tcp6
    inside systemctl start --no-block optin-gateway
    check 'it is said that the port is taken, and what to do' 20 said_of_the_port
    check 'it is tried again and again' 20 inside sh -c '[ "$(systemctl show --value -p NRestarts optin-gateway)" -ge 2 ]'
    inside systemctl stop other
    situation port-free-again 'main: ready' 60
}

# In the status, or in the journal: of a program that ended at once the journal does not always know which service it was.
said_of_the_port() {
    status port-taken . || true
    inside journalctl --boot --no-pager >"$OUT/journal"
    grep -q 'cannot listen on 0.0.0.0:8080.*Stop the program that uses it' "$OUT/status/$suite-port-taken.txt" "$OUT/journal"
}

full_disk() {
    local data=/var/lib/optin-gateway
    inside systemctl stop optin-gateway
    inside sh -c "cp -a $data /tmp/kept && mount -t tmpfs -o size=24m tmpfs $data && cp -a /tmp/kept/. $data/"
    inside systemctl start optin-gateway
    situation before-full-disk 'main: ready' 60
    inside sh -c "cat /dev/zero >$data/filling 2>/dev/null || true"
    tell_modem '{"op":"deliver","from":"+15550100101","text":"on a full disk"}' >"$OUT/last"
    situation full-disk 'database|disk|room|full' 60
    check 'goes on running' 0 running
    check 'the panel answers all the same' 20 web /login --fail -o /dev/null
    inside rm "$data/filling"
    situation room-again 'main: ready.*2 for review' 120
    check 'kept the record' 0 inside optin-gateway ledger verify
    inside systemctl stop optin-gateway
    inside umount $data
    inside systemctl start optin-gateway
}

# What somebody has who did not upgrade for a long time: the oldest of the databases that tests/migrations keeps.
upgrading_an_old_one() {
    local fixture data=/var/lib/optin-gateway contacts
    fixture=$(printf '%s\n' tests/migrations/*.sql | sort | head -1)
    check 'an older version is put back' 0 inside apt-get install -yq --allow-downgrades -o Dpkg::Options::=--force-confold /mnt/share/old.deb
    inside systemctl stop optin-gateway
    inside sh -c "mkdir -p /tmp/new && mv $data/gateway.db* /tmp/new/"
    contacts=$(database_from "$fixture" "$root/share/gateway.db")
    inside install -o optin-gateway -g optin-gateway -m 600 /mnt/share/gateway.db $data/gateway.db
    check 'upgrades from a database of an older version' 0 install new.deb
    situation after-old-upgrade 'main: ready' 60
    check 'keeps the record' 0 inside optin-gateway ledger verify
    check 'keeps its people and its tokens' 10 has_contacts "$contacts" "$(sed -n 's/^-- token: //p' "$fixture")"
    inside systemctl stop optin-gateway
    inside sh -c "rm $data/gateway.db* && mv /tmp/new/gateway.db* $data/"
    inside systemctl start optin-gateway
}

# Makes a database of SQL text; prints how many contacts are in it.
database_from() {
    rm -f "$2"
    python3 - "$1" "$2" <<'PY'
import sqlite3, sys
database = sqlite3.connect(sys.argv[2])
database.executescript(open(sys.argv[1], encoding="utf-8").read())
print(database.execute("SELECT count(*) FROM contacts").fetchone()[0])
PY
}

has_contacts() {
    local found
    found=$(token=$2 api contacts.json | python3 -c 'import json, sys; print(len(json.load(sys.stdin)["results"]))')
    echo "found $found contacts, there were $1"
    [[ $found == "$1" ]]
}

removing() {
    check 'is removed' 0 inside apt-get remove -yq optin-gateway
    check 'is gone' 10 inside sh -c '! test -e /usr/bin/optin-gateway && ! systemctl is-active optin-gateway'
    check 'leaves data and configuration' 0 inside ls /var/lib/optin-gateway/gateway.db $CONFIG
    check 'is installed again' 0 install new.deb
    situation installed-again 'main: ready.*1 in doubt' 60
    check 'is purged' 0 inside apt-get purge -yq optin-gateway
    check 'leaves nothing' 0 nothing_left
    check 'leaves no user' 0 inside sh -c '! getent passwd optin-gateway && ! getent group optin-gateway'
}

# Files that are there now and were not before. passwd and its like keep a copy of how they were.
nothing_left() {
    files >"$OUT/files-after"
    ! comm -13 "$OUT/files-before" "$OUT/files-after" | grep -vE '^/etc/((g?shadow|passwd|group)-|\.pwd\.lock|subu?gid-?)$|^/root/'
}
