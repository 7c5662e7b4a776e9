//! What somebody far away is to hear of: once when it begins, once when it is over.
//!
//! ```text
//!   Status ─► standing ─► look ─► Waiting ─ patience ─► Begun ─ accepted ─► Told ─ no more so ─► Over ─ accepted ─► ∅
//!                                    └ over before that: nobody hears of it
//! ```
//! Pure: a status, the time since the start and a source of ids go in; what is to be told comes out. `app/alerts.rs`
//! tells it, again and again until it is accepted, and keeps what was told over a restart.
//!
//! Failure paths: while the database does not answer, only that is known, and the rest stays as it was. What was tried
//! and maybe heard is told to be over as well: the id says which it was. What a start cannot know yet is not over, and one
//! that is refused lets the others go first.

use std::time::Duration;

use jiff::{Timestamp, ZonedDateTime};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::status::{Health, Status, found_in_words};
use crate::modem::{FullStorage, Phase};

/// How long a storage may be full: what comes in is taken out of it within seconds.
const STORAGE: Duration = Duration::from_mins(5);
/// How long the database may not answer: a copy or a short fault is no alert.
const DATABASE: Duration = Duration::from_mins(1);

/// What an alert is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "alert", content = "modem", rename_all = "snake_case")]
pub enum Matter {
    /// The database does not do its work: nothing is sent or received.
    Database,
    /// The record is not whole.
    Record,
    /// A modem, by its name, cannot send or receive.
    Modem(String),
    /// Its storage has no room.
    Storage(String),
    /// Its SIM sends, and nothing is ever heard through it.
    Silent(String),
    /// The machine's clock is not trusted, and invites wait for it.
    Clock,
    /// Automatic answers stopped.
    Answers,
    /// Invites are in doubt.
    InDoubt,
    /// Replies wait for a person.
    Review,
}

/// One alert, from its beginning to its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alert {
    /// The same when it begins and when it is over.
    pub id: Uuid,
    /// What it is about.
    #[serde(flatten)]
    pub matter: Matter,
    /// When it was first seen.
    pub since: Timestamp,
    /// What is the matter, and what to do.
    pub text: String,
    stage: Stage,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Stage {
    /// It may still pass; counted from the start of the program.
    Waiting { due: Duration },
    /// To be told that it began; whether that was tried.
    Begun { tried: bool },
    /// It was told that it began.
    Told,
    /// To be told that it is over.
    Over { tried: bool },
}

/// How the telling goes, for those who look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Telling {
    /// Who is told; empty: nobody.
    pub host: String,
    /// Why the last attempt failed, if it did.
    pub trouble: Option<String>,
}

impl Telling {
    /// What is wrong with it, if anything is.
    #[must_use]
    pub fn sentence(&self) -> Option<String> {
        let why = self.trouble.as_ref()?;
        Some(format!(
            "alerts cannot be told to {}: {why}. They are tried again until they are accepted.",
            self.host
        ))
    }
}

impl Alert {
    /// Whether it is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        matches!(self.stage, Stage::Over { .. })
    }

    fn is_to_be_told(&self) -> bool {
        matches!(self.stage, Stage::Begun { .. } | Stage::Over { .. })
    }

    /// Whether somebody has heard of it, or may have.
    fn is_known(&self) -> bool {
        match self.stage {
            Stage::Waiting { .. } => false,
            Stage::Begun { tried } => tried,
            Stage::Told | Stage::Over { .. } => true,
        }
    }
}

/// All alerts that are not yet over and told to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    alerts: Vec<Alert>,
}

impl Book {
    /// Goes on with what [`Book::kept`] gave.
    pub fn resume(kept: &str) -> Result<Self, serde_json::Error> {
        Ok(Self { alerts: serde_json::from_str(kept)? })
    }

    /// What must outlive the program: all that somebody may have heard of, as JSON.
    #[must_use]
    pub fn kept(&self) -> String {
        let known: Vec<&Alert> = self.alerts.iter().filter(|alert| alert.is_known()).collect();
        serde_json::to_string(&known).unwrap_or_else(|_| "[]".to_owned())
    }

    /// Takes in how things stand. `uptime` runs whatever the clock does; a modem may be away for `modem_after`.
    pub fn look(
        &mut self,
        status: &Status,
        modem_after: Duration,
        uptime: Duration,
        mut new_id: impl FnMut() -> Uuid,
    ) {
        let Some(now) = status.as_of.as_ref().map(ZonedDateTime::timestamp) else { return };
        let standing = standing(status);
        let blind = status.health.trouble().is_some();
        for (matter, text) in &standing {
            match self.alerts.iter_mut().find(|alert| alert.matter == *matter) {
                Some(alert) => alert.stage.stands(),
                None => self.alerts.push(Alert {
                    id: new_id(),
                    matter: matter.clone(),
                    since: now,
                    text: text.clone(),
                    stage: Stage::Waiting { due: uptime + matter.patience(modem_after) },
                }),
            }
        }
        self.alerts.retain_mut(|alert| {
            let stands = standing.iter().any(|(matter, _)| *matter == alert.matter);
            stands
                || (blind && alert.matter != Matter::Database)
                || is_unknown(status, &alert.matter)
                || alert.stage.ends()
        });
        for alert in &mut self.alerts {
            if matches!(alert.stage, Stage::Waiting { due } if due <= uptime) {
                alert.stage = Stage::Begun { tried: false };
                // In the words of now: a modem that was starting may be without its SIM by then.
                if let Some((_, text)) = standing.iter().find(|(matter, _)| *matter == alert.matter)
                {
                    alert.text.clone_from(text);
                }
            }
        }
    }

    /// The alert to tell next, and that it is tried now.
    pub fn next_to_tell(&mut self) -> Option<Alert> {
        let alert = self.alerts.iter_mut().find(|alert| alert.is_to_be_told())?;
        if let Stage::Begun { tried } | Stage::Over { tried } = &mut alert.stage {
            *tried = true;
        }
        Some(alert.clone())
    }

    /// Somebody has heard of it.
    pub fn accepted(&mut self, told: &Alert) {
        self.alerts.retain_mut(|alert| {
            if alert.id != told.id {
                return true;
            }
            if !told.is_over() && matches!(alert.stage, Stage::Begun { .. }) {
                alert.stage = Stage::Told;
            }
            !told.is_over()
        });
    }

    /// It was not heard: others have their turn first.
    pub fn refused(&mut self, told: &Alert) {
        if let Some(at) = self.alerts.iter().position(|alert| alert.id == told.id) {
            let alert = self.alerts.remove(at);
            self.alerts.push(alert);
        }
    }

    /// Whether there is something to tell.
    #[must_use]
    pub fn has_to_tell(&self) -> bool {
        self.alerts.iter().any(Alert::is_to_be_told)
    }

    /// When, since the start, the next alert begins if it does not pass until then.
    #[must_use]
    pub fn next_due(&self) -> Option<Duration> {
        let due = |alert: &Alert| match alert.stage {
            Stage::Waiting { due } => Some(due),
            _ => None,
        };
        self.alerts.iter().filter_map(due).min()
    }
}

/// Whether a status cannot say anything of it: of a modem that is not ready nobody knows whether its storage is full,
/// and whether a SIM is silent only after a first look.
fn is_unknown(status: &Status, matter: &Matter) -> bool {
    let of = |name: &String| status.modems.iter().find(|(known, _)| known == name);
    match matter {
        Matter::Storage(name) => of(name).is_some_and(|(_, modem)| modem.phase != Phase::Ready),
        Matter::Silent(name) => {
            of(name).is_some_and(|(_, modem)| modem.phase != Phase::Ready)
                || status.silent.is_none()
        }
        _ => false,
    }
}

impl Stage {
    /// It is so still, or again.
    fn stands(&mut self) {
        // What was maybe heard to be over is over; the next look makes another of it.
        if *self == (Self::Over { tried: false }) {
            *self = Self::Told;
        }
    }

    /// It is so no more; whether there is anything to tell of that.
    fn ends(&mut self) -> bool {
        match *self {
            Self::Waiting { .. } | Self::Begun { tried: false } => return false,
            Self::Begun { tried: true } | Self::Told => *self = Self::Over { tried: false },
            Self::Over { .. } => {}
        }
        true
    }
}

impl Matter {
    fn patience(&self, modem_after: Duration) -> Duration {
        match self {
            Self::Database => DATABASE,
            // A clock is often set from the network soon after the start.
            Self::Modem(_) | Self::Clock => modem_after,
            Self::Storage(_) => STORAGE,
            Self::Record | Self::Silent(_) | Self::Answers | Self::InDoubt | Self::Review => {
                Duration::ZERO
            }
        }
    }
}

/// What is the matter now, each with its words.
fn standing(status: &Status) -> Vec<(Matter, String)> {
    if let Some(trouble) = status.health.trouble() {
        return vec![(Matter::Database, trouble.sentence().to_owned())];
    }
    let mut all = Vec::new();
    if let (Health::Record, Some(checked)) = (status.health, &status.checked) {
        all.push((Matter::Record, found_in_words(&checked.finding)));
    }
    for (name, modem) in &status.modems {
        if modem.phase != Phase::Ready {
            let words = format!("Modem {name}: {}", modem.sentence());
            all.push((Matter::Modem(name.clone()), words));
        }
        if !modem.full.is_empty() {
            let full: Vec<String> = modem.full.iter().map(FullStorage::sentence).collect();
            all.push((Matter::Storage(name.clone()), format!("Modem {name}: {}", full.join(" "))));
        }
    }
    for silent in status.silent.iter().flatten() {
        let words = silent.sentence(|at| status.time(at));
        all.push((
            Matter::Silent(silent.modem.clone()),
            format!("Modem {}: {words}", silent.modem),
        ));
    }
    if let Some(distrust) = status.distrust.as_ref().filter(|distrust| distrust.holds) {
        all.push((Matter::Clock, status.distrust_in_words(distrust)));
    }
    if let Some(since) = status.answers_stopped {
        all.push((Matter::Answers, status.answers_stopped_in_words(since)));
    }
    let count = |n: i64, one: &str, many: &str| {
        if n == 1 { format!("One {one}") } else { format!("{n} {many}") }
    };
    if status.counts.in_doubt > 0 {
        let invites = count(status.counts.in_doubt, "invite is", "invites are");
        let words = format!(
            "{invites} in doubt: the modem did not say whether the text left. Look at Home on the panel and decide."
        );
        all.push((Matter::InDoubt, words));
    }
    if status.reviews > 0 {
        let replies = count(status.reviews, "reply waits", "replies wait");
        let words = format!("{replies} for a person to read. Look at Messages on the panel.");
        all.push((Matter::Review, words));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gateway::status::Silent;
    use crate::modem::ModemStatus;
    use crate::store::outbox::Counts;
    use crate::store::trouble::Trouble;

    const AFTER: Duration = Duration::from_mins(10);

    /// A book, the time since the start, and how things stand.
    struct Scene {
        book: Book,
        uptime: Duration,
        status: Status,
        ids: u128,
    }

    impl Scene {
        fn new() -> Self {
            let modems = vec![(
                "main".to_owned(),
                ModemStatus { phase: Phase::Ready, ..ModemStatus::default() },
            )];
            let as_of = Some(Timestamp::UNIX_EPOCH.to_zoned_datetime(jiff::tz::TimeZone::UTC));
            Self {
                book: Book::default(),
                uptime: Duration::ZERO,
                status: Status { modems, as_of, ..Status::default() },
                ids: 0,
            }
        }

        fn look(&mut self) {
            let ids = &mut self.ids;
            self.book.look(&self.status, AFTER, self.uptime, || {
                *ids += 1;
                Uuid::from_u128(*ids)
            });
        }

        /// Time passes, and what is to be told by then is told and accepted: `begun modem 1`, with the number of the id.
        fn after(&mut self, minutes: u64) -> Vec<String> {
            self.uptime += Duration::from_mins(minutes);
            self.look();
            let mut told = Vec::new();
            while let Some(alert) = self.book.next_to_tell() {
                self.book.accepted(&alert);
                told.push(said(&alert));
            }
            told
        }

        fn modem(&mut self, phase: Phase) {
            self.status.modems[0].1.phase = phase;
        }
    }

    fn said(alert: &Alert) -> String {
        let state = if alert.is_over() { "over" } else { "begun" };
        let json = serde_json::to_value(alert).unwrap();
        format!("{state} {} {}", json["alert"].as_str().unwrap(), alert.id.as_u128())
    }

    #[test]
    fn each_trouble_is_told_once_and_once_when_it_is_over() {
        let mut scene = Scene::new();
        assert_eq!(scene.after(0), Vec::<String>::new());
        scene.status.reviews = 1;
        assert_eq!(scene.after(0), ["begun review 1"]);
        scene.status.reviews = 7;
        assert_eq!(scene.after(60), Vec::<String>::new(), "more of the same is no news");
        scene.status.counts = Counts { in_doubt: 2, ..Counts::default() };
        assert_eq!(scene.after(0), ["begun in_doubt 2"]);
        scene.status.reviews = 0;
        assert_eq!(scene.after(0), ["over review 1"]);
        assert_eq!(scene.after(60), Vec::<String>::new());
        scene.status.reviews = 1;
        assert_eq!(scene.after(0), ["begun review 3"], "another time is another alert");
    }

    #[test]
    fn a_modem_that_is_back_in_time_is_no_alert() {
        let mut scene = Scene::new();
        scene.modem(Phase::Starting);
        assert_eq!(scene.after(0), Vec::<String>::new());
        assert_eq!(scene.after(9), Vec::<String>::new());
        scene.modem(Phase::Ready);
        assert_eq!(scene.after(5), Vec::<String>::new());
        scene.modem(Phase::Starting);
        assert_eq!(scene.after(0), Vec::<String>::new());
        assert_eq!(scene.after(9), Vec::<String>::new(), "its time begins anew");
        assert_eq!(scene.book.next_due(), Some(Duration::from_mins(14 + 10)));
        scene.modem(Phase::NotRegistered { why: "No network.".to_owned() });
        assert_eq!(scene.after(1), ["begun modem 2"]);
        scene.modem(Phase::Ready);
        assert_eq!(scene.after(0), ["over modem 2"]);
    }

    #[test]
    fn while_the_database_does_not_answer_nothing_else_changes() {
        let mut scene = Scene::new();
        scene.status.reviews = 1;
        assert_eq!(scene.after(0), ["begun review 1"]);
        scene.status.health = Health::Database(Trouble::Full);
        scene.status.reviews = 0;
        assert_eq!(scene.after(0), Vec::<String>::new());
        assert_eq!(scene.after(1), ["begun database 2"]);
        scene.status.health = Health::Ok;
        scene.status.reviews = 1;
        assert_eq!(scene.after(0), ["over database 2"], "the reply waits still");
    }

    #[test]
    fn what_nobody_accepts_is_told_until_somebody_does() {
        let mut scene = Scene::new();
        scene.status.reviews = 1;
        scene.look();
        for _ in 0..3 {
            assert_eq!(said(&scene.book.next_to_tell().unwrap()), "begun review 1");
        }
        // It may have been heard, so its end is told as well.
        scene.status.reviews = 0;
        scene.look();
        assert_eq!(scene.after(0), ["over review 1"]);
        assert!(!scene.book.has_to_tell());
    }

    #[test]
    fn what_is_over_before_it_was_tried_is_not_told() {
        let mut scene = Scene::new();
        scene.status.reviews = 1;
        scene.look();
        scene.status.reviews = 0;
        assert_eq!(scene.after(0), Vec::<String>::new());
    }

    #[test]
    fn what_comes_back_before_its_end_was_told_goes_on() {
        let mut scene = Scene::new();
        scene.status.reviews = 1;
        assert_eq!(scene.after(0), ["begun review 1"]);
        scene.status.reviews = 0;
        scene.look();
        scene.status.reviews = 1;
        assert_eq!(scene.after(0), Vec::<String>::new());
        // But when its end may have been heard, it ends, and begins anew.
        scene.status.reviews = 0;
        scene.look();
        let _tried = scene.book.next_to_tell();
        scene.status.reviews = 1;
        assert_eq!(scene.after(0), ["over review 1"]);
        assert_eq!(scene.after(0), ["begun review 2"]);
    }

    #[test]
    fn a_restart_tells_nothing_again_and_forgets_no_end() {
        let mut scene = Scene::new();
        scene.status.reviews = 1;
        scene.status.counts.in_doubt = 1;
        scene.modem(Phase::Starting);
        assert_eq!(scene.after(10), ["begun in_doubt 2", "begun review 3"]);
        let kept = scene.book.kept();
        let mut again = Scene { book: Book::resume(&kept).unwrap(), ids: 10, ..Scene::new() };
        again.status.as_of = None;
        assert_eq!(again.after(0), Vec::<String>::new(), "nothing is known yet");
        again.status = scene.status.clone();
        again.status.counts.in_doubt = 0;
        assert_eq!(again.after(0), ["over in_doubt 2"]);
        assert_eq!(again.after(10), ["begun modem 11"], "its time began anew with the start");
        again.modem(Phase::Ready);
        assert_eq!(again.after(0), ["over modem 11"]);
    }

    #[test]
    fn what_one_refuses_keeps_no_other_from_being_told() {
        let mut scene = Scene::new();
        scene.status.reviews = 1;
        scene.status.counts.in_doubt = 1;
        scene.look();
        let first = scene.book.next_to_tell().unwrap();
        assert_eq!(said(&first), "begun in_doubt 1");
        scene.book.refused(&first);
        assert_eq!(scene.after(0), ["begun review 2", "begun in_doubt 1"]);
    }

    #[test]
    fn what_a_start_cannot_know_yet_is_not_over() {
        let mut scene = Scene::new();
        let silent = Silent { modem: "main".to_owned(), since: Timestamp::UNIX_EPOCH };
        scene.status.silent = Some(vec![silent]);
        assert_eq!(scene.after(0), ["begun silent 1"]);
        let mut again = Scene { book: Book::resume(&scene.book.kept()).unwrap(), ..Scene::new() };
        again.modem(Phase::Starting);
        assert_eq!(again.after(1), Vec::<String>::new());
        again.modem(Phase::Ready);
        assert_eq!(again.after(1), Vec::<String>::new(), "nobody has looked yet");
        again.status.silent = Some(Vec::new());
        assert_eq!(again.after(0), ["over silent 1"]);
    }

    #[test]
    fn no_number_and_no_word_of_a_message_is_told() {
        let mut scene = Scene::new();
        scene.status.troubles = vec![crate::store::outbox::Trouble {
            state: crate::outbox::MessageState::InDoubt,
            phone: crate::phone::PhoneNumber::from_e164("+15550100101").unwrap(),
            cause: "The modem gave no answer.".to_owned(),
        }];
        scene.status.counts.in_doubt = 1;
        scene.status.reviews = 1;
        scene.status.health = Health::Ok;
        scene.look();
        let told = scene.book.kept() + &format!("{:?}", scene.book);
        assert!(!told.contains("0101"), "{told}");
    }
}
