//! Conversations as people have them, each a text file in `tests/conversations/`.
//!
//! ```text
//! contact  +15550100101  Maria Lopez   in  Spring list      a contact in a group
//! +1d                                                       the clock moves on
//! invite   +15550100101  from Spring list [by Flow]         staff press Invite
//! flow     Summer camp                                      there is a second flow, in its own words
//! edit     these words  =>  those words                     staff change a text of the sample flow
//! undo     +15550100101                                     staff take it back
//! write    +15550100101  words                              staff write
//! answer   +15550100101  words                              staff write, having read what waits
//! judge    yes +15550100101  a note                         staff decide (yes, no, stop, ignore) about the
//!                                                           oldest reply of theirs that waits
//! hands    +15550100101  a note                             staff say that the number changed hands
//! delete   +15550100101                                     staff delete the contact
//! resume                                                    staff let the machine answer again
//! <  +15550100101  words                                    a person writes
//! from     BANK  words                                      a sender writes that is no telephone
//! many     20 +155501003  words                             so many numbers that begin so write
//! answers  stopped | given                                  whether the machine answers by itself
//! >  +15550100101  words…                                   this leaves, and nothing else (… is any rest)
//! =  +15550100101  Opt In Y, in Opted-In                    what the contact page says
//! ?  +15550100101  reason…                                  this waits for a person, and nothing else
//! !  sentence…                                              the answer to what staff just did
//! told  yes +15550100101  a note                            staff were told (yes, no, stop) in person or by phone
//! backup                                                    a copy of the database is made
//! restore                                                   the copy is put in its place
//! forget   +15550100101                                     staff forget them
//! gone     +15550100101  words | words                      no byte of the number, of what they wrote or of these
//!                                                           words is left in the files of the database
//! reread   +15550100101                                     the last they wrote is read again where it lay, and comes
//!                                                           again from the network
//! nobody   +15550100101                                     no contact has this number
//! decide   +15550100101  arrived | again                    staff settle what is in doubt
//! cross    +15550100101  words                              a person writes after the next claim, before the prompt
//! cross    sync                                             likewise a time server sets the clock
//! report   +15550100101  delivered | trying | failed | stranger   the network reports on the last text
//!                                                           (stranger: on one that is not ours)
//! modem  doubt | error | early | absent | ready             how the modem answers from now on; early:
//!                                                           the report comes before its answer
//! state    +15550100101  in_doubt                           where the last text to them stands
//! asked    +15550100101  in_doubt                           where the last invite to them stands
//! late     +15550100101  words                              a person wrote five minutes ago
//! alphabets  turkish | none                                 the configuration changes, by a restart
//! hours      09:00 20:00 | always                           likewise: when invites leave, by each person's clock
//! field    +15550100101  Timezone America/Denver            what is written down about a person; nothing removes it
//! clock      2049-01-01T12:00:00Z | right                   somebody sets the machine's clock
//! boot       3d 1970-01-01T00:00:10Z                        the power is away for so long, and the clock is there then
//! sync                                                      a time server sets the clock
//! nitz       1980-01-06T00:00:00Z | right                   the network tells the modem the time
//! watch                                                     a person looks at a watch: the clock is right
//! trust      time server | network | person | no            who says that the clock is right, if anybody
//! dated      2026-06-01                                     the day of the last entry on record
//! restart                                                   every task ends, the database is opened again
//! ```
//! Each file is run twice: as written, and with a restart between every two lines. What is not
//! written down must not happen: the texts that left and the reviews are compared after each line.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod world;

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use optin_gateway::clock::Trust;
use optin_gateway::consent::ConsentState;
use optin_gateway::gateway::ClockSaid;
use optin_gateway::gsm::{Address, Deliver, Language, Ton};
use optin_gateway::outbox::schedule::{Span, Window};
use optin_gateway::store::{self, StoreError};
use world::{LATE, World, figures, phone};

impl World {
    async fn line(&mut self, line: &str) -> Result<(), String> {
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = rest.trim();
        let (who, words) = rest.split_once("  ").map_or((rest, ""), |(a, b)| (a.trim(), b.trim()));
        match word {
            ">" => return self.expect_left(who, words),
            "?" => return self.expect_review(who, words),
            "!" => return self.expect_said(rest),
            "=" => return self.expect_contact(who, words).await,
            "answers" => return self.expect_answers(rest).await,
            "gone" => return self.expect_gone(who, words).await,
            "nobody" => return self.expect_nobody(who).await,
            "state" => return self.expect_state(who, words, "").await,
            "trust" => return self.expect_trust(rest),
            "dated" => return self.expect_dated(rest).await,
            "asked" => return self.expect_state(who, words, "AND kind = 'invite'").await,
            _ => self.nothing_unexpected()?,
        }
        match word {
            "from" => {
                let sender = match who.parse::<u64>() {
                    Ok(_) => Address::from_digits(Ton::Unknown, who).unwrap(),
                    Err(_) => Address::from_name(who).unwrap(),
                };
                self.deliver_as(&sender, words, Duration::ZERO).await;
            }
            "many" => {
                let (count, from) = who.split_once(char::is_whitespace).unwrap();
                for n in 0..count.parse::<u32>().unwrap() {
                    self.deliver(&format!("{from}{n:02}"), words, Duration::ZERO).await;
                }
            }
            "cross" => self.crossing = Some((who.to_owned(), words.to_owned())),
            "report" => self.report(who, words).await,
            "<" => self.deliver(who, &words.replace("\\n", "\n"), Duration::ZERO).await,
            "late" => self.deliver(who, words, LATE).await,
            "modem" => self.modem(rest).await,
            "alphabets" => {
                self.allowed = Language::named(rest).into_iter().collect();
                self.restart().await;
            }
            "hours" => self.hours(rest).await,
            "field" => self.field(who, words).await,
            "backup" => self.backup(),
            "restore" => self.put_back().await,
            "forget" => self.forget(who).await,
            "reread" => self.reread(who).await,
            "restart" => self.restart().await,
            "clock" => self.clock.set(self.instant(rest)),
            "boot" => self.boot(duration(how_long(rest))?, self.instant(when(rest))).await,
            "sync" => self.clock.synchronize(),
            "nitz" => {
                self.network_ahead = Some(self.instant(rest) - self.clock.truth());
                self.tell_network_time().await;
            }
            _ if word.starts_with('+') => {
                self.clock.advance(duration(&word[1..])?);
            }
            _ if !self.staff_do(word, rest, who, words).await => {
                return Err(format!("what is {word:?}?"));
            }
            _ => {}
        }
        self.settle().await;
        self.collect_reviews().await;
        self.no_run_waits_in_vain().await
    }

    /// What staff do; false if there is no such word.
    async fn staff_do(&mut self, word: &str, rest: &str, who: &str, words: &str) -> bool {
        // The first of two words says what, the second whom.
        let (how, whom) = who.split_once(char::is_whitespace).unwrap_or((who, ""));
        match word {
            "contact" => self.contact(who, words).await,
            "invite" => self.invite(who, words).await,
            "undo" => self.undo(who).await,
            "write" => self.write(who, words).await,
            "flow" => self.add_flow(rest).await,
            "edit" => {
                let (this, that) = rest.split_once("  =>  ").unwrap();
                self.edit_flow(this.trim(), that.trim()).await;
            }
            "answer" => self.answer(who, words).await,
            "judge" => {
                let judged = self.judge(how, whom.trim(), words).await;
                self.said = judged.err().map(|refusal| refusal.to_string());
            }
            "hands" => {
                let changed = self.changed_hands(who, words).await;
                self.said = changed.err().map(|refusal| refusal.to_string());
            }
            "delete" => self.delete(who).await,
            "resume" => {
                assert!(self.resume().await);
            }
            "decide" => self.decide(who, words).await,
            "watch" => {
                let said = self.clock_is_right().await;
                assert_ne!(said, ClockSaid::SetMeanwhile);
            }
            "told" => self.told(how, whom.trim(), words).await,
            _ => return false,
        }
        true
    }

    /// Nobody can answer an invite that ended without reaching them.
    async fn no_run_waits_in_vain(&self) -> Result<(), String> {
        let waiting: Result<i64, StoreError> = self
            .live
            .as_ref()
            .unwrap()
            .store
            .read(|conn| {
                let sql = "SELECT count(*) FROM invites i JOIN runs r ON r.id = i.run_id
                           WHERE r.status = 'waiting' AND i.closed_as IN
                             ('failed', 'undelivered', 'suppressed', 'withdrawn')";
                Ok(conn.query_row(sql, [], |row| row.get(0))?)
            })
            .await;
        match waiting.unwrap() {
            0 => Ok(()),
            runs => Err(format!("{runs} run(s) wait for an answer that cannot come")),
        }
    }

    fn expect_left(&mut self, who: &str, words: &str) -> Result<(), String> {
        if self.left.is_empty() {
            return Err("nothing left".to_owned());
        }
        let (to, text) = self.left.remove(0);
        let text = text.replace('\n', "\\n");
        same(&to, who)?;
        same(&text, words)
    }

    fn expect_review(&mut self, who: &str, words: &str) -> Result<(), String> {
        if self.reviews.is_empty() {
            return Err("nothing waits for a person".to_owned());
        }
        let (from, reason) = self.reviews.remove(0);
        same(&from, who)?;
        same(&reason, words)
    }

    fn expect_said(&mut self, words: &str) -> Result<(), String> {
        same(&self.said.take().unwrap_or_default(), words)
    }

    async fn expect_answers(&mut self, want: &str) -> Result<(), String> {
        let read: Result<_, StoreError> = self.live().store.read(store::meta::answers).await;
        let got = match read.unwrap() {
            store::meta::Answers::Given { .. } => "given",
            store::meta::Answers::Stopped { .. } => "stopped",
        };
        same(got, want)
    }

    async fn expect_contact(&mut self, who: &str, words: &str) -> Result<(), String> {
        let who = phone(who);
        let found: Result<(Option<_>, Vec<String>), StoreError> = self
            .live()
            .store
            .read(move |c| {
                let contact = store::contacts::find_by_phone(c, &who)?.unwrap();
                let groups = store::contacts::groups_of(c, contact.id)?;
                let standing = store::consents::standing(c, &who)?;
                let opt_in = standing.and_then(ConsentState::opt_in);
                Ok((opt_in, groups.into_iter().map(|g| g.name).collect()))
            })
            .await;
        let (opt_in, mut groups) = found.unwrap();
        groups.sort();
        let opt_in = opt_in.unwrap_or("-");
        let groups = if groups.is_empty() { "no group".to_owned() } else { groups.join(", ") };
        same(&format!("Opt In {opt_in}, in {groups}"), words)
    }

    fn instant(&self, text: &str) -> Timestamp {
        if text == "right" { self.clock.truth() } else { text.parse().unwrap() }
    }

    fn expect_trust(&mut self, want: &str) -> Result<(), String> {
        match self.clock.told().trust {
            Trust::By(witness) => same(witness.word(), want),
            Trust::Not(doubt) if want != "no" => Err(format!("not trusted: {doubt:?}")),
            Trust::Not(_) => Ok(()),
        }
    }

    /// What is on record never goes back, and ends on this day.
    async fn expect_dated(&mut self, want: &str) -> Result<(), String> {
        let found: Result<(Option<i64>, i64), StoreError> = self
            .live()
            .store
            .read(|c| {
                let back = "SELECT min(seq) FROM ledger l WHERE at < (SELECT at FROM ledger WHERE seq = l.seq - 1)";
                let last = "SELECT at FROM ledger ORDER BY seq DESC LIMIT 1";
                Ok((c.query_row(back, [], |r| r.get(0))?, c.query_row(last, [], |r| r.get(0))?))
            })
            .await;
        let (back, last) = found.unwrap();
        if let Some(seq) = back {
            return Err(format!("entry {seq} is dated before the one before it"));
        }
        same(&Timestamp::from_millisecond(last).unwrap().strftime("%F").to_string(), want)
    }

    async fn expect_state(&mut self, who: &str, words: &str, of: &str) -> Result<(), String> {
        let who = who.to_owned();
        let sql = format!(
            "SELECT state FROM messages WHERE address = ?1 AND direction = 'out' {of}
              ORDER BY id DESC LIMIT 1"
        );
        let found: Result<String, StoreError> =
            self.live().store.read(move |c| Ok(c.query_row(&sql, [who], |r| r.get(0))?)).await;
        same(&found.unwrap(), words)
    }

    async fn hours(&mut self, words: &str) {
        let hours = words.split_once(' ').map(|(from, to)| [from, to].map(str::parse));
        self.window = match hours {
            Some([from, to]) => Window::Hours(vec![Span::daily(from.unwrap(), to.unwrap())]),
            None => Window::Always,
        };
        self.restart().await;
    }

    async fn reread(&mut self, who: &str) {
        let (_, slot, pdu) = self.read.iter().rev().find(|(from, ..)| from == who).unwrap().clone();
        let fresh = self.next_slot();
        for slot in [slot, fresh] {
            self.inbound(slot, &pdu).await;
        }
    }

    async fn expect_nobody(&mut self, who: &str) -> Result<(), String> {
        let who = phone(who);
        let found: Result<_, StoreError> =
            self.live().store.read(move |c| store::contacts::find_by_phone(c, &who)).await;
        found.unwrap().map_or(Ok(()), |contact| Err(format!("there is {contact:?}")))
    }

    /// Looks at the files themselves, for all that could tell who it was.
    async fn expect_gone(&mut self, who: &str, words: &str) -> Result<(), String> {
        let scrubbed = self.live().store.scrub().await.unwrap();
        assert_eq!(scrubbed, store::scrub::Scrubbed::Done, "nobody reads at this moment");
        let mut traces: Vec<(String, Vec<u8>)> = Vec::new();
        let digits = who.trim_start_matches('+');
        traces.push(("the number".to_owned(), digits.as_bytes()[1..].to_vec()));
        let address = Address::from_phone(&phone(who));
        let sent = Deliver::parts(&address, "x", 1, self.clock.now()).unwrap();
        let tpdu = sent[0].encode();
        // The first octet, then the address: its length, its type, its digits.
        let octets = &tpdu.octets()[3..3 + digits.len().div_ceil(2)];
        traces.push(("the number in a PDU".to_owned(), octets.to_vec()));
        for word in words.split('|').map(str::trim) {
            traces.push((word.to_owned(), word.as_bytes().to_vec()));
        }
        for (_, _, pdu) in self.read.iter().filter(|(from, ..)| from == who) {
            traces.push(("what they wrote".to_owned(), pdu[pdu.len() - 8..].to_vec()));
        }
        for file in ["gateway.db", "gateway.db-wal"] {
            let bytes = std::fs::read(self.dir.path().join(file)).unwrap_or_default();
            for (what, trace) in &traces {
                if bytes.windows(trace.len()).any(|window| window == trace) {
                    return Err(format!("{what} is left in {file}"));
                }
            }
        }
        Ok(())
    }

    fn nothing_unexpected(&mut self) -> Result<(), String> {
        if let Some((to, text)) = self.left.first() {
            return Err(format!("this left too: {to}  {text}"));
        }
        match self.said.take() {
            Some(said) => Err(format!("this was said too: {said}")),
            None => Ok(()),
        }
    }
}

fn how_long(text: &str) -> &str {
    text.split_once(char::is_whitespace).map_or(text, |(first, _)| first)
}

fn when(text: &str) -> &str {
    text.split_once(char::is_whitespace).map_or("", |(_, second)| second.trim())
}

fn duration(text: &str) -> Result<Duration, String> {
    if let Some(days) = text.strip_suffix('d') {
        return days
            .parse::<u64>()
            .map(|d| Duration::from_secs(d * 86400))
            .map_err(|e| e.to_string());
    }
    text.parse::<SignedDuration>().map(SignedDuration::unsigned_abs).map_err(|e| e.to_string())
}

fn same(got: &str, want: &str) -> Result<(), String> {
    let matches = match want.strip_suffix('…') {
        Some(start) => got.starts_with(start),
        None => got == want,
    };
    if matches { Ok(()) } else { Err(format!("wanted {want:?}, got {got:?}")) }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Run {
    AsWritten,
    RestartBetweenLines,
}

async fn converse(file: &Path, run: Run) -> Result<(), String> {
    let text = std::fs::read_to_string(file).unwrap();
    let mut world = World::new().await;
    for (number, line) in text.lines().enumerate() {
        let line = line.split(" # ").next().unwrap_or_default().trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let place = || format!("{}:{}: {line} ({run:?})", file.display(), number + 1);
        world.line(line).await.map_err(|wrong| format!("{}\n    {wrong}", place()))?;
        let path = world.dir.path().join("gateway.db");
        let conn = rusqlite::Connection::open(&path).unwrap();
        figures::hold(&conn).map_err(|wrong| format!("{}\n    {wrong}", place()))?;
        drop(conn);
        if run == Run::RestartBetweenLines {
            world.restart().await;
        }
    }
    let ended = format!("{}: after the last line ({run:?})", file.display());
    world.nothing_unexpected().map_err(|wrong| format!("{ended}\n    {wrong}"))?;
    let path = world.dir.path().join("gateway.db");
    let verified = store::ledger::verify(&store::db::connect(&path).unwrap(), None);
    verified.map(|_| ()).map_err(|fault| format!("{ended}\n    {fault}"))
}

/// Whether what was erased still lies in unused parts of the file.
async fn is_scrub_due(world: &mut World) -> bool {
    let due: Result<bool, StoreError> = world.live().store.read(store::scrub::is_due).await;
    due.unwrap()
}

#[tokio::test]
async fn a_scrub_that_was_cut_short_is_done_by_the_next_start() {
    let mut world = World::new().await;
    let asked: Result<(), StoreError> = world
        .live()
        .store
        .write(|tx| {
            tx.execute("INSERT INTO meta (key, value) VALUES ('scrub', x'')", [])?;
            Ok(())
        })
        .await;
    asked.unwrap();
    world.restart().await;
    let done = async {
        while is_scrub_due(&mut world).await {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), done).await.expect("the start scrubs");
}

/// Conversations at a time: most of the time one waits for the disk.
const AT_ONCE: usize = 8;

/// Every conversation, or the one `CONVERSATION` names.
fn all(run: Run) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conversations");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 10, "the conversations are gone");
    if let Ok(name) = std::env::var("CONVERSATION") {
        files.retain(|file| file.file_stem().is_some_and(|stem| stem == name.as_str()));
        assert!(!files.is_empty(), "no conversation is called {name}");
    }
    let (todo, wrong) = (Mutex::new(files), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
                let runtime = runtime.unwrap();
                loop {
                    let Some(file) = todo.lock().unwrap().pop() else { return };
                    let went = runtime.block_on(converse(&file, run));
                    wrong.lock().unwrap().extend(went.err());
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn conversations_go_as_written() {
    all(Run::AsWritten);
}

#[test]
fn conversations_survive_a_restart_between_any_two_lines() {
    all(Run::RestartBetweenLines);
}
