//! The fuzz targets without a fuzzer: every seed, and some thousand changes of them, the same in every run.
//!
//! For longer runs, with changes that follow the branches of the program: `fuzz/run`.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod panel_support;

#[expect(unreachable_pub, reason = "the fuzz targets are another crate")]
#[path = "../fuzz/src/oracles/mod.rs"]
mod oracles;

use std::collections::BTreeSet;
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use oracles::{TARGETS, Target};
use rand::rngs::SmallRng;
use rand::{RngExt, SeedableRng};

/// What a change puts in: ends and beginnings of things, and numbers at their edges.
const PIECES: &[&[u8]] = &[
    b"\r\n",
    b"\n",
    b"\0",
    b"\x1A",
    b"\x1B",
    b"\"",
    b"'",
    b",",
    b";",
    b"\t",
    b"=",
    b"<zq9>",
    b"{}",
    b"[]",
    b"null",
    b"-1",
    b"0",
    b"1e400",
    b"99999999999999999999",
    b"\xFF",
    b"\x7F",
    b"\x80",
    b"\xEF\xBB\xBF",
    b"\xC3",
    "\u{202e}".as_bytes(),
    "Ａ".as_bytes(),
    "👍".as_bytes(),
    b"%00",
    b"%",
    b"@contact",
    b"OK\r\n",
    b"+CMS ERROR: 500\r\n",
    b"+CMGS: 1\r\n",
    b"> ",
];
/// No input is longer; what libFuzzer cuts is no flow and no workbook any more.
const LENGTH_MAX: usize = 20_000;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The seeds of a target, by their names.
fn seeds(target: &Target) -> Vec<(PathBuf, Vec<u8>)> {
    let own = format!("fuzz/seeds/{}", target.name);
    let mut files: Vec<PathBuf> = std::iter::once(own.as_str())
        .chain(target.seeds.iter().copied())
        .flat_map(|folder| fs::read_dir(root().join(folder)).unwrap())
        .map(|file| file.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    files.into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

/// One seed, changed in a few places.
fn changed(seeds: &[(PathBuf, Vec<u8>)], random: &mut SmallRng) -> Vec<u8> {
    let one_of = |random: &mut SmallRng| seeds[random.random_range(0..seeds.len())].1.clone();
    let mut bytes = one_of(random);
    for _ in 0..random.random_range(1..5) {
        let at = random.random_range(0..=bytes.len());
        let end = (at + random.random_range(0..9)).min(bytes.len());
        match random.random_range(0..7) {
            0 => drop(bytes.splice(at..end, [])),
            1 => drop(bytes.splice(at..end, bytes[at..end].repeat(2))),
            2 => bytes.truncate(at),
            3 => drop(bytes.splice(at.., one_of(random).split_off(0))),
            4 => bytes
                .iter_mut()
                .skip(at)
                .take(1)
                .for_each(|byte| *byte ^= 1 << random.random_range(0..8)),
            5 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte = random.random()),
            _ => drop(
                bytes.splice(at..end, PIECES[random.random_range(0..PIECES.len())].iter().copied()),
            ),
        }
    }
    bytes.truncate(LENGTH_MAX);
    bytes
}

/// Fails with what broke a rule, in a file for `cargo fuzz run`.
fn hold(target: &Target, what: &str, bytes: &[u8]) {
    if catch_unwind(|| (target.holds)(bytes)).is_err() {
        let file = root().join(format!("target/fuzz-{}.failed", target.name));
        fs::write(&file, bytes).unwrap();
        let shown = String::from_utf8_lossy(bytes);
        panic!("{}: {what} breaks a rule (kept in {}):\n{shown}", target.name, file.display());
    }
}

fn seeds_and_changes_hold(name: &str) {
    let target = TARGETS.iter().find(|target| target.name == name).unwrap();
    let seeds = seeds(target);
    assert!(!seeds.is_empty());
    for (path, bytes) in &seeds {
        assert!(bytes.len() <= LENGTH_MAX, "{} would be cut", path.display());
        hold(target, &path.display().to_string(), bytes);
    }
    let mut random = SmallRng::seed_from_u64(7);
    for number in 0..target.changes {
        hold(target, &format!("change {number}"), &changed(&seeds, &mut random));
    }
}

macro_rules! targets {
    ($($name:ident)*) => {
        $(#[test]
        fn $name() {
            seeds_and_changes_hold(stringify!($name));
        })*

        #[test]
        fn each_target_is_listed_everywhere() {
            let listed: BTreeSet<&str> = TARGETS.iter().map(|target| target.name).collect();
            assert_eq!(BTreeSet::from([$(stringify!($name)),*]), listed);
            let folders = fs::read_dir(root().join("fuzz/seeds")).unwrap();
            let folders: Vec<String> =
                folders.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            assert_eq!(folders.iter().map(String::as_str).collect::<BTreeSet<_>>(), listed);
            let manifest = fs::read_to_string(root().join("fuzz/Cargo.toml")).unwrap();
            let built = manifest.split("[[bin]]\nname = \"").skip(1);
            let built: BTreeSet<&str> = built.map(|rest| rest.split('"').next().unwrap()).collect();
            assert_eq!(built, listed);
            let script = fs::read_to_string(root().join("fuzz/run")).unwrap();
            assert!(script.contains(&format!("LENGTH_MAX={LENGTH_MAX}\n")));
            for folder in TARGETS.iter().flat_map(|target| target.seeds) {
                assert!(Path::new(&root().join(folder)).is_dir());
                assert!(script.contains(folder), "{folder} is no seed in fuzz/run");
            }
        }
    };
}

targets! { frames lines session deliver submit status_report user_data table workbook flow config forms }
