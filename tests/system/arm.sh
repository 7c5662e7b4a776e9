# The packages for a Raspberry Pi: built here by Debian's own compiler, and the whole demo under emulation. Sourced by `run`.
# shellcheck shell=bash
#
#   standard library for the other architecture (apt, signed) ─► target/system/sysroot-ARCH
#   cross build ─► cargo deb ─► what the package says of itself ─► unpacked ─► demo.py under qemu-user
#
# hardware/pi/README.md says the same for people, command by command. Debian's lists of packages for armhf are out of step
# at times; then apt refuses them, and the stage fails with its words.

on_arm() {
    local triple gnu cpu deb=$OUT/$suite.deb
    case $suite in
    arm64) triple=aarch64-unknown-linux-gnu gnu=aarch64-linux-gnu cpu=aarch64 ;;
    armhf) triple=armv7-unknown-linux-gnueabihf gnu=arm-linux-gnueabihf cpu=arm ;;
    esac
    step "What a build for $suite needs"
    arm_needs "$gnu"
    user_emulator "$cpu"
    sysroot "$triple"
    step "The package: $suite"
    arm_build "$triple" "$gnu"
    cargo deb --no-build --no-strip -q --target "$triple" -o "$deb"
    dpkg-deb --info "$deb" | grep -E '^ (Version|Architecture|Installed-Size|Depends):'
    step "Checks: $suite"
    check 'the package is for this architecture' 0 test "$(dpkg-deb -f "$deb" Architecture)" = "$suite"
    check 'and asks for the C library of no architecture' 0 test -z "$(dpkg-deb -f "$deb" Depends | grep -F :)"
    check 'asks for no newer C library than the package says' 0 libc_is_old_enough "$deb" "target/$triple/release/optin-gateway" \
        "$gnu-objdump"
    rm -rf "$OUT/unpacked-$suite"
    dpkg-deb -x "$deb" "$OUT/unpacked-$suite"
    check 'the whole demo: invites out, answers in, seen in the contacts' 0 \
        python3 tests/system/demo.py "$OUT/qemu-user/usr/bin/qemu-$cpu" -L "/usr/$gnu" "$OUT/unpacked-$suite/usr/bin/optin-gateway"
    sed 's/^/        /' "$OUT/last"
}

arm_needs() {
    local gnu=$1 missing=()
    [[ -x /usr/bin/rustc && $(dpkg-query -W -f '${db:Status-Abbrev}' rustc-web 2>/dev/null) == ii* ]] || missing+=(rustc-web cargo-web)
    have "$gnu-gcc" || missing+=("gcc-$gnu")
    [[ -e /usr/$gnu/lib/libc.so.6 ]] || missing+=("libc6-dev-$suite-cross")
    install_packages "${missing[@]}"
}

# Programs of the other architecture, one at a time. Before 10.2 QEMU knew no TCGETS2, by which a terminal is made raw;
# Debian 13's backports have a later one, and it is linked statically, so that it runs here whatever here is.
user_emulator() {
    local cpu=$1 dir=$OUT/qemu-user
    if [[ ! -e $dir/.complete ]]; then
        rm -rf "$dir"
        mkdir -p "$dir/packed"
        apt_of trixie-backports amd64 apt-get update
        (cd "$dir/packed" && apt_of trixie-backports amd64 apt-get download qemu-user)
        dpkg-deb -x "$dir"/packed/*.deb "$dir"
        rm -rf "$dir/packed"
        touch "$dir/.complete"
    fi
    "$dir/usr/bin/qemu-$cpu" --version | head -1
}

# The standard library comes from the very build of the compiler, or the compiler does not read it.
sysroot() {
    local triple=$1 dir=$OUT/sysroot-$suite version package deb
    version=$(dpkg-query -W -f '${Version}' rustc-web)
    if [[ ! -e $dir/.complete-$version ]]; then
        rm -rf "$dir"
        mkdir -p "$dir/packed"
        if ! apt_of here "$suite" apt-get update; then
            echo "Debian's lists of packages for $suite cannot be had as they were signed: no $suite package can be built today." >&2
            return 1
        fi
        for package in libstd-rust-web-dev "libstd-rust-web-$(/usr/bin/rustc -V | sed -E 's/^rustc ([0-9]+\.[0-9]+)\..*/\1/')"; do
            (cd "$dir/packed" && apt_of here "$suite" apt-get download "$package:$suite=$version")
        done
        for deb in "$dir"/packed/*.deb; do dpkg-deb -x "$deb" "$dir"; done
        rm -rf "$dir/packed"
        touch "$dir/.complete-$version"
    fi
    ls -d "$dir/usr/lib/rustlib/$triple/lib"
}

arm_build() {
    local triple=$1 gnu=$2 small large
    small=${triple//-/_}
    large=${small^^}
    env RUSTC=/usr/bin/rustc "CC_$small=$gnu-gcc" "AR_$small=$gnu-ar" "CARGO_TARGET_${large}_LINKER=$gnu-gcc" \
        "CARGO_TARGET_${large}_RUSTFLAGS=--sysroot $OUT/sysroot-$suite/usr" \
        /usr/bin/cargo build --release --locked -q --target "$triple"
}
