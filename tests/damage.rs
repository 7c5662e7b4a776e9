//! A database that cannot be used, from outside: the daemon as a process, and files that were spoiled for real.
//!
//! Whatever is wrong the daemon does not end, says what is wrong and what to do, and goes on by itself once the cause is
//! gone; a damaged file is left as it is until a copy is put back.
//!
//! A full disk is a file system that is really full at the start (where the test may mount one, as root), and a quota of
//! pages while the gateway runs (`PRAGMA max_page_count`); a folder nobody may write to is tried as an ordinary user.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod panel_support;
mod world;

use std::io::{Read, Seek, SeekFrom, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use optin_gateway::consent::ledger::Entry;
use optin_gateway::modem::{Came, Committed, ModemEvent};
use optin_gateway::store::trouble::damage_file;
use optin_gateway::store::{StoreError, db, ledger};
use world::{World, phone};

/// The longest any step of a real process may take on a slow machine.
const PATIENCE: Duration = Duration::from_mins(1);
/// Where every page has its mark, so that a spoiled one is of a table that is read.
const PAGE: u64 = 4096;

struct Daemon {
    panel: SocketAddr,
    process: Child,
    told: std::os::unix::net::UnixDatagram,
}

impl Daemon {
    /// Starts it on `folder`, as systemd would: what it says of itself comes by a socket.
    fn start(folder: &Path) -> Self {
        let panel = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let config = folder.parent().unwrap().join("optin-gateway.toml");
        std::fs::write(
            &config,
            format!(
                "data_dir = \"{}\"\n[organization]\nname = \"Harbour Clinic\"\nregion = \"US\"\n\
                 timezone = \"America/Chicago\"\ncontact = \"555-0100\"\n[panel]\nlisten = \"{panel}\"\n",
                folder.display()
            ),
        )
        .unwrap();
        let socket = folder.parent().unwrap().join("notify");
        let _ = std::fs::remove_file(&socket);
        let told = std::os::unix::net::UnixDatagram::bind(&socket).unwrap();
        told.set_read_timeout(Some(PATIENCE)).unwrap();
        let process = Command::new(env!("CARGO_BIN_EXE_optin-gateway"))
            .args(["run", "--config"])
            .arg(config)
            .env("NOTIFY_SOCKET", socket)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        Self { panel, process, told }
    }

    /// The next status line that holds these words; it is ready when it says it.
    fn says(&self, words: &str) -> String {
        let (begun, mut all) = (Instant::now(), String::new());
        while begun.elapsed() < PATIENCE {
            let mut message = [0; 4096];
            let length = self.told.recv(&mut message).unwrap();
            let text = String::from_utf8_lossy(&message[..length]).into_owned();
            if text.contains("STATUS=") && text.contains(words) {
                return text;
            }
            all.push_str(&text);
            all.push('\n');
        }
        panic!("waited in vain for {words:?} among:\n{all}");
    }

    fn get(&self, path: &str) -> String {
        let begun = Instant::now();
        loop {
            if let Ok(mut stream) = TcpStream::connect(self.panel) {
                stream.set_read_timeout(Some(PATIENCE)).unwrap();
                write!(
                    stream,
                    "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
                    self.panel
                )
                .unwrap();
                let mut answer = String::new();
                if stream.read_to_string(&mut answer).is_ok() && !answer.is_empty() {
                    return answer;
                }
            }
            assert!(begun.elapsed() < PATIENCE, "the panel does not answer");
            std::thread::yield_now();
        }
    }

    /// It lives, says so everywhere, and does what it is told.
    fn is_out_of_order(&mut self, word: &str, part: &str) {
        let said = self.says(part);
        assert!(said.contains("nothing is sent"), "{said}");
        let health = self.get("/healthz");
        assert!(health.starts_with("HTTP/1.1 503"), "{health}");
        assert!(health.contains(&format!(r#"{{"status":"{word}"}}"#)), "{health}");
        let page = self.get("/contacts");
        assert!(page.starts_with("HTTP/1.1 503") && page.contains("cannot use its data"), "{page}");
        assert!(self.process.try_wait().unwrap().is_none(), "it ended");
    }

    fn stop(mut self) {
        rustix::process::kill_process(
            rustix::process::Pid::from_child(&self.process),
            rustix::process::Signal::TERM,
        )
        .unwrap();
        assert!(self.process.wait().unwrap().success());
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A folder with a database of some hundred pages, and a copy of it.
fn house() -> (tempfile::TempDir, PathBuf) {
    let around = tempfile::tempdir().unwrap();
    let folder = around.path().join("data");
    std::fs::create_dir(&folder).unwrap();
    let conn = db::connect(&folder.join("gateway.db")).unwrap();
    conn.execute_batch("BEGIN").unwrap();
    for n in 0..2000_i64 {
        let at = jiff::Timestamp::from_second(1_780_000_000 + n).unwrap();
        let entry =
            Entry::new("test").words("text", format!("the {n}th time that something was said"));
        ledger::append(&conn, at, entry).unwrap();
    }
    conn.execute_batch("COMMIT").unwrap();
    std::fs::create_dir(folder.join("backups")).unwrap();
    let copy = folder.join("backups/gateway-2026-06-01.db");
    conn.execute("VACUUM INTO ?1", [copy.to_string_lossy()]).unwrap();
    (around, folder)
}

fn restore(folder: &Path) {
    let done = Command::new(env!("CARGO_BIN_EXE_optin-gateway"))
        .arg("restore")
        .arg(folder.join("backups/gateway-2026-06-01.db"))
        .arg("--config")
        .arg(folder.parent().unwrap().join("optin-gateway.toml"))
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// Garbage over these pages, as a card leaves it.
fn spoil(database: &Path, pages: std::ops::Range<u64>) {
    let mut file = std::fs::OpenOptions::new().write(true).open(database).unwrap();
    for page in pages {
        file.seek(SeekFrom::Start(page * PAGE)).unwrap();
        let garbage: Vec<u8> = (0..PAGE).map(|n| (n * 7 + page) as u8 | 1).collect();
        file.write_all(&garbage).unwrap();
    }
    file.sync_all().unwrap();
}

#[test]
fn a_damaged_file_is_left_alone_until_a_copy_is_put_back() {
    type Spoil = fn(&Path);
    let ways: [(&str, Spoil); 4] = [
        ("a truncated file", |database| {
            let file = std::fs::OpenOptions::new().write(true).open(database).unwrap();
            file.set_len(20 * PAGE + 100).unwrap();
        }),
        ("a file that is no database", |database| {
            std::fs::write(database, "It was a dark and stormy night. ".repeat(4000)).unwrap();
        }),
        ("an empty file", |database| std::fs::write(database, "").unwrap()),
        ("its first pages", |database| spoil(database, 1..30)),
    ];
    for (way, spoil) in ways {
        let (_around, folder) = house();
        let database = folder.join("gateway.db");
        // It has worked here.
        let daemon = Daemon::start(&folder);
        daemon.says("no modem is configured");
        daemon.stop();
        spoil(&database);
        let spoiled = std::fs::read(&database).unwrap();
        let mut daemon = Daemon::start(&folder);
        daemon.is_out_of_order("damaged", "the database is damaged");
        assert!(daemon.get("/").contains("optin-gateway restore FILE"), "{way}");
        // Where a page is in the way that is needed first, nothing was written before it was met.
        let untouched = std::fs::read(&database).unwrap() == spoiled;
        assert!(untouched || way == "its first pages", "{way}: it was written to");
        // As the page says; the gateway runs meanwhile and finds the other file by itself.
        restore(&folder);
        daemon.says("no modem is configured");
        assert!(daemon.get("/healthz").contains("modem"), "{way}");
        daemon.stop();
    }
}

#[test]
fn a_page_in_the_middle_is_found_after_a_cut_and_remembered() {
    let (_around, folder) = house();
    let database = folder.join("gateway.db");
    let mut daemon = Daemon::start(&folder);
    daemon.says("no modem is configured");
    // The power goes: its log is left behind.
    daemon.process.kill().unwrap();
    daemon.process.wait().unwrap();
    let pages = std::fs::metadata(&database).unwrap().len() / PAGE;
    spoil(&database, pages / 2..pages / 2 + 3);
    let mut daemon = Daemon::start(&folder);
    daemon.is_out_of_order("damaged", "the database is damaged");
    assert!(damage_file(&database).exists());
    daemon.stop();
    // Nothing was cut off this time, and it is not trusted all the same.
    let mut daemon = Daemon::start(&folder);
    daemon.is_out_of_order("damaged", "the database is damaged");
    restore(&folder);
    daemon.says("no modem is configured");
    assert!(!damage_file(&database).exists());
    daemon.stop();
}

/// A file system of this size; `None` where nobody may mount one.
struct Small(PathBuf);

impl Small {
    fn mount(at: &Path, options: &str) -> Option<Self> {
        std::fs::create_dir_all(at).unwrap();
        let done =
            Command::new("mount").args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(at).output();
        done.is_ok_and(|done| done.status.success()).then(|| Self(at.to_owned()))
    }

    fn remount(&self, options: &str) {
        let done = Command::new("mount").args(["-o", options]).arg(&self.0).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        // A test that failed may leave it busy.
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).status();
    }
}

#[test]
fn a_full_disk_is_waited_out() {
    let around = tempfile::tempdir().unwrap();
    let folder = around.path().join("data");
    let Some(_small) = Small::mount(&folder, "size=4m") else {
        eprintln!("nobody may mount a file system here: not tried");
        return;
    };
    let ballast = folder.join("ballast");
    let load = || {
        let mut much = std::fs::File::create(&ballast).unwrap();
        while much.write_all(&[7; 4096]).is_ok() {}
    };
    load();
    let mut daemon = Daemon::start(&folder);
    daemon.is_out_of_order("full", "the disk is full");
    std::fs::remove_file(&ballast).unwrap();
    daemon.says("no modem is configured");
    // And while it runs.
    load();
    assert!(daemon.get("/healthz").contains(r#""modem""#), "nothing has to be written yet");
    daemon.stop();
}

#[test]
fn a_file_system_that_became_read_only_is_waited_out() {
    let around = tempfile::tempdir().unwrap();
    let folder = around.path().join("data");
    let Some(small) = Small::mount(&folder, "size=16m") else {
        eprintln!("nobody may mount a file system here: not tried");
        return;
    };
    let daemon = Daemon::start(&folder);
    daemon.says("no modem is configured");
    daemon.stop();
    small.remount("remount,ro");
    let mut daemon = Daemon::start(&folder);
    daemon.is_out_of_order("read-only", "cannot be written");
    small.remount("remount,rw");
    daemon.says("no modem is configured");
    daemon.stop();
}

#[test]
fn a_folder_nobody_may_write_to_is_waited_out() {
    use std::os::unix::fs::PermissionsExt;
    if rustix::process::geteuid().is_root() {
        // Root may write to it all the same.
        return;
    }
    let (_around, folder) = house();
    let mode =
        |mode| std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(mode)).unwrap();
    mode(0o555);
    let mut daemon = Daemon::start(&folder);
    daemon.is_out_of_order("read-only", "cannot be written");
    mode(0o755);
    daemon.says("no modem is configured");
    daemon.stop();
}

/// One message read from the SIM; whether it may be deleted there.
async fn is_kept(world: &mut World, text: &str) -> bool {
    let (committed, done) = tokio::sync::oneshot::channel();
    let address = optin_gateway::gsm::Address::from_phone(&phone("+15550100101"));
    let slot = world.next_slot();
    let sent = optin_gateway::gsm::Deliver::parts(&address, text, slot as u8, world.clock.now());
    let event = ModemEvent::Inbound {
        modem: "main".to_owned(),
        sim: "sim".to_owned(),
        storage: "SM".to_owned(),
        slot,
        came: Came::Announced,
        pdu: sent.unwrap()[0].encode_with_smsc("+15550109999"),
        committed,
    };
    world.event(event).await;
    matches!(done.await.unwrap(), Committed::Delete { .. })
}

#[tokio::test]
async fn while_the_disk_is_full_nothing_is_lost_and_afterwards_it_goes_on_by_itself() {
    let mut world = World::new().await;
    let quota = |pages: &'static str| {
        move |tx: &rusqlite::Transaction<'_>| -> Result<(), StoreError> {
            tx.query_row(pages, [], |_| Ok(()))?;
            Ok(())
        }
    };
    let store = world.live().store.clone();
    // As many pages as there are, and not one more.
    store.write(quota("PRAGMA max_page_count = 1")).await.unwrap();
    let mut taken = 0;
    while is_kept(
        &mut world,
        &format!("This is number {taken} of many that fill the disk. ").repeat(3),
    )
    .await
    {
        taken += 1;
        assert!(taken < 500, "there is always room");
    }
    let mut status = world.live().gateway.status();
    let full = status.wait_for(|status| status.health.word() == "full").await.unwrap().line();
    assert!(full.starts_with("the disk is full: nothing is sent"), "{full}");
    assert!(!is_kept(&mut world, &"Nor is this one kept. ".repeat(7)).await);
    // Somebody made room: it notices within a second or two, and what was left on the SIM is read again.
    store.write(quota("PRAGMA max_page_count = 1000000")).await.unwrap();
    let better = status.wait_for(|status| status.health.word() != "full");
    tokio::time::timeout(Duration::from_secs(20), better).await.unwrap().unwrap();
    assert!(is_kept(&mut world, "There is room again.").await);
}

#[tokio::test]
async fn while_the_disk_is_full_the_panel_can_be_looked_at_and_says_so() {
    let house = panel_support::House::with_users().await;
    let group = house.add_group("List").await;
    let mut contacts = Vec::new();
    for n in 100..200 {
        contacts.push(house.add_contact("Somebody", &format!("+15550100{n}"), &group).await);
    }
    let browser = house.sign_in("approver").await;
    let before = house.get(&browser, "/").await.body;
    assert!(!before.contains("The disk is full"), "{before}");
    let filled: Result<(), StoreError> = house
        .store
        .write(|tx| {
            tx.query_row("PRAGMA max_page_count = 1", [], |_| Ok(()))?;
            Ok(())
        })
        .await;
    filled.unwrap();
    let flow = house.store.read::<_, StoreError>(|conn| {
        Ok(conn.query_row("SELECT id FROM flows", [], |row| row.get(0))?)
    });
    let flow = flow.await.unwrap();
    // They fill what is left in the pages there are.
    let mut refused = None;
    for contact in contacts {
        let by = optin_gateway::gateway::Actor {
            name: "approver".to_owned(),
            via: optin_gateway::gateway::Via::Panel,
        };
        refused = house.gateway.invite(contact.id, flow, Some(group.id), by).await.err();
        if refused.is_some() {
            break;
        }
    }
    assert!(refused.is_some(), "there is always room");
    let mut status = house.gateway.status();
    status.wait_for(|status| status.health.word() == "full").await.unwrap();
    let page = house.get(&browser, "/").await;
    assert!(page.status.is_success(), "{}: {}", page.status, page.body);
    assert!(page.body.contains("The disk is full: nothing is sent"), "{}", page.body);
}
