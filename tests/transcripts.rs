//! What modems and this program say to each other, read from `tests/transcripts/*.txt` and replayed through
//! the real AT session, bring-up and profiles: line by line, byte by byte, and each of the modem's turns
//! in one piece. The form is described in `tests/transcripts/README.md`.

use std::collections::BTreeMap;
use std::path::Path;

use optin_gateway::modem::profile;

#[path = "transcripts/form.rs"]
mod form;
#[path = "transcripts/replay.rs"]
mod replay;

use form::Piece;
use replay::Cut;

/// The files by their names.
fn files() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts");
    let paths =
        std::fs::read_dir(folder).expect("the folder").map(|file| file.expect("a file").path());
    let texts = paths.filter(|path| path.extension().is_some_and(|ext| ext == "txt"));
    let named = texts.map(|path| {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        (name, std::fs::read_to_string(&path).expect("text"))
    });
    named.collect()
}

fn check(name: &str, text: &str) -> Result<(), String> {
    let pieces = form::read(text).map_err(|why| format!("{name}.txt:{why}"))?;
    for cut in [Cut::Lines, Cut::Bytes, Cut::Together] {
        replay::play(&pieces, cut)
            .map_err(|(line, why)| format!("{name}.txt:{line}: {why} ({cut:?})"))?;
    }
    Ok(())
}

#[test]
fn every_transcript_holds() {
    let wrong: Vec<String> =
        files().iter().filter_map(|(name, text)| check(name, text).err()).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_profile_has_a_transcript() {
    let files = files();
    for profile in profile::all() {
        let text = files.get(profile.name).unwrap_or_else(|| panic!("no {}.txt", profile.name));
        let fact = Piece::Fact(format!("profile {}", profile.name));
        let pieces = form::read(text).expect("it can be read");
        assert!(pieces.iter().any(|(_, piece)| *piece == fact), "{}: {fact:?}", profile.name);
    }
}

const HEAD: &str = "# optin-gateway transcript\n# origin: from the manual\n";

#[test]
fn what_is_no_transcript_is_refused_with_its_place() {
    let rows = [
        ("", "1: it begins"),
        ("# optin-gateway transcript\n> AT", "1: it says where"),
        ("# optin-gateway transcript\n# origin: from the manual\nAT", "3: a line does not begin"),
        ("# optin-gateway transcript\n# origin: from the manual\n~ soon", "3: \"soon\" is no time"),
        ("# optin-gateway transcript\n# origin: from the manual\n< \\q", "3: no byte"),
    ];
    for (text, why) in rows {
        let error = form::read(text).expect_err(text);
        assert!(error.starts_with(why), "{text}: {error}");
    }
}

#[test]
fn bytes_are_written_in_plain_text() {
    let text =
        format!("{HEAD}> \\x1B\n>\n> AT\n\n< >\n< a\\\\b\\x00\n> 00AB\\x1A\n~ 2.5s\n= sent 7\n");
    let pieces: Vec<Piece> =
        form::read(&text).expect("it can be read").into_iter().map(|p| p.1).collect();
    assert_eq!(
        pieces,
        [
            Piece::Ours(b"\x1B".to_vec()),
            Piece::Ours(b"\r".to_vec()),
            Piece::Ours(b"AT\r".to_vec()),
            Piece::Theirs(b"\r\n> ".to_vec()),
            Piece::Theirs(b"\r\na\\b\0\r\n".to_vec()),
            Piece::Ours(b"00AB\x1A".to_vec()),
            Piece::Pause(std::time::Duration::from_millis(2500)),
            Piece::Fact("sent 7".to_owned()),
        ]
    );
    assert_eq!(form::shown(b"00AB\x1A"), "00AB\\x1A");
}

#[test]
fn what_does_not_hold_is_said_with_its_line() {
    let rows = [
        ("> AT\n", "3: we say `\\x1B`"),
        ("> \\x1B\n>\n> AT\n= sent 7\n", "6: it is `nothing more`"),
        ("> \\x1B\n>\n> AT\n= ready\n", "6: it is `not ready"),
        ("> \\x1B\n>\n> AT\n", "5: the bring-up has no end"),
        ("> \\x1B\n>\n> AT\n< +CMTI: \"SM\",1\n", "6: nobody says `= new SM 1`"),
    ];
    for (text, why) in rows {
        let pieces = form::read(&format!("{HEAD}{text}")).expect("it can be read");
        let (line, error) = replay::play(&pieces, Cut::Lines).expect_err(text);
        assert!(format!("{line}: {error}").starts_with(why), "{text}: {line}: {error}");
    }
}
