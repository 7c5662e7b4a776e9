//! What colleagues do in the course of a day: they invite, take back, read, decide, write, write down, import, remove
//! and forget. What they decide follows from what people meant, which only the model knows.

use std::fmt::Write as _;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::time;
use jiff::tz::TimeZone;
use optin_gateway::gateway::{
    ClockSaid, Decided, Decision, Invited, Refusal, Settings, Undone, Verdict, Wish as Told,
};
use optin_gateway::outbox::schedule::{Limits, Span, Window};
use optin_gateway::store::entry::EntryError;
use optin_gateway::store::retention::Terms;
use optin_gateway::store::{
    self, ContactId, FlowId, GroupId, InviteId, MessageId, StoreError, contacts, import,
};

use crate::calendar::ZONE;
use crate::house::staff;
use crate::people::{Heard, Wish, heard, index_of, named, number};
use crate::school::School;
use crate::time::Mend;

const GROUP: &str = "School list";
/// How long a silent contact is left alone.
const ALONE: Duration = Duration::from_hours(336);

/// As the program comes, with a law under which the records of a year ago go.
pub(crate) fn settings() -> Settings {
    Settings {
        organization: "Harbour Clinic".to_owned(),
        contact: "555-0100".to_owned(),
        region: "US".to_owned(),
        hold: Duration::from_secs(5),
        again_after: ALONE,
        reader: optin_gateway::consent::intent::Reader::default(),
        confirm_within: optin_gateway::consent::policy::CONFIRM_WITHIN,
        first_message: Vec::new(),
        national_alphabets: Vec::new(),
        terms: Some(Terms {
            country: "the place".to_owned(),
            consent_years: 1,
            stop_years: 1,
            law: "Records Act".to_owned(),
        }),
        limits: Limits {
            pace: Duration::from_secs(30),
            daily: 100,
            window: Window::Hours(vec![Span::daily(time(9, 0, 0, 0), time(20, 0, 0, 0))]),
            zone: TimeZone::get(ZONE).unwrap(),
        },
    }
}

impl School {
    async fn find(&self, who: usize) -> Option<(ContactId, FlowId, Option<GroupId>)> {
        let phone = number(who);
        let found: Result<_, StoreError> = self
            .house
            .store()
            .read(move |c| {
                let Some(contact) = contacts::find_by_phone(c, &phone)? else { return Ok(None) };
                let group = store::groups::find_by_name(c, GROUP)?.map(|group| group.id);
                let sql = "SELECT id FROM flows WHERE name = 'Sample Opt-In Flow'";
                Ok(Some((contact.id, c.query_row(sql, [], |r| r.get(0))?, group)))
            })
            .await;
        found.unwrap()
    }

    /// Whom a colleague finds in the list to invite: mostly somebody who may be.
    pub(crate) fn somebody_to_invite(&mut self) -> Option<usize> {
        let now = self.truth();
        let anybody = self.draw.once_in(25);
        for _ in 0..60 {
            let who = self.draw.below(self.plan.people);
            let person = &self.people[who];
            let fresh = person.clicked.is_none_or(|at| at + ALONE + ALONE / 7 < now);
            if person.listed && (anybody || (fresh && person.wish == Wish::Unknown)) {
                return Some(who);
            }
        }
        None
    }

    /// One click on **Invite**; now and then two, or one that is taken back.
    pub(crate) async fn invites(&mut self, who: usize) {
        let Some((contact, flow, group)) = self.find(who).await else { return };
        self.note(&format!("invite {}", named(who)));
        let clicked = self.presses(who, contact, flow, group).await;
        if self.draw.once_in(12) {
            self.figures.count("double clicks");
            let again = self.presses(who, contact, flow, group).await;
            if clicked.is_some() && again.is_some() {
                self.fails(format!("a double click invited {} twice", named(who)));
            }
        }
        if let Some(invite) = clicked.filter(|_| self.draw.once_in(15)) {
            let undone = self.house.gateway().undo(invite, staff()).await;
            if matches!(undone, Ok(Undone::Withdrawn)) && !self.is_cut() {
                self.figures.count("taken back");
                self.people[who].taken_back += 1;
            }
        }
    }

    async fn presses(
        &mut self,
        who: usize,
        contact: ContactId,
        flow: FlowId,
        group: Option<GroupId>,
    ) -> Option<InviteId> {
        let invited = self.house.gateway().invite(contact, flow, group, staff()).await;
        let (cut, now) = (self.is_cut(), self.truth());
        let person = &mut self.people[who];
        person.clicked = Some(now);
        let Ok(Invited::Approved(invite)) = invited else {
            person.perhaps += u32::from(cut || invited.is_err());
            self.figures.count("clicks refused");
            return None;
        };
        self.figures.count("approved");
        if cut {
            person.perhaps += 1;
            return None;
        }
        person.approved += 1;
        if person.silenced {
            self.fails(format!("{} said no, and an invite was approved", named(who)));
        }
        Some(invite.id)
    }

    /// What waits for a person is read, each as it was meant.
    pub(crate) async fn reviews(&mut self) {
        let sql = "SELECT r.message_id, m.address, m.text FROM reviews r
                     JOIN messages m ON m.id = r.message_id WHERE r.closed_at IS NULL ORDER BY r.id";
        let open: Result<Vec<(i64, String, String)>, StoreError> = self
            .house
            .store()
            .read(move |c| {
                let mut rows = c.prepare(sql)?;
                let rows = rows.query_map([], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?;
                Ok(rows.collect::<Result<_, _>>()?)
            })
            .await;
        for (message, address, text) in open.unwrap() {
            let message = MessageId(message);
            let Some(who) = index_of(&address).filter(|who| *who < self.people.len()) else {
                // Somebody of the database the year began with.
                let _ = self.judge(message, Verdict::Ignore, "").await;
                continue;
            };
            self.figures.count("reviews");
            self.reads_a_reply(who, message, &text).await;
        }
    }

    async fn reads_a_reply(&mut self, who: usize, message: MessageId, text: &str) {
        let meant = heard(text);
        let yes = matches!(meant, Heard::Yes | Heard::YesAtLength);
        let may_be_yes =
            self.people[who].is_asked(self.truth()) && self.people[who].wish != Wish::No;
        if yes {
            let mut judged = self.judge(message, Verdict::Yes, "").await;
            if judged.is_err() && may_be_yes {
                judged = self.judge(message, Verdict::Yes, "they rang and said so").await;
            }
            if judged.is_ok() {
                self.figures.count("read as yes");
                if !may_be_yes {
                    self.fails(format!("nothing shows the yes of {}", named(who)));
                }
                return self.people[who].agrees();
            }
        }
        let verdict = match meant {
            Heard::No => Verdict::No,
            Heard::Stop => Verdict::Stop,
            Heard::Yes | Heard::YesAtLength | Heard::Start | Heard::Nothing => Verdict::Ignore,
        };
        if verdict == Verdict::Ignore && self.draw.once_in(6) {
            self.writes_to(who, Some(message)).await;
        }
        // What they wrote may have been answered by that.
        let _ = self.judge(message, verdict, "").await;
    }

    async fn judge(&self, message: MessageId, how: Verdict, note: &str) -> Result<(), Refusal> {
        self.house.gateway().judge(message, how, note.to_owned(), staff()).await.unwrap()
    }

    pub(crate) async fn writes_to(&mut self, who: usize, answers: Option<MessageId>) {
        let Some((contact, ..)) = self.find(who).await else { return };
        let words = "A word from us: the course begins at six, at the side door.".to_owned();
        let written = self.house.gateway().write_to(contact, words, answers, staff()).await;
        match written.unwrap() {
            Ok(_) if self.people[who].silenced => {
                self.fails(format!("{} said no, and a colleague could write", named(who)));
            }
            Ok(_) => self.figures.count("written by colleagues"),
            Err(_) => {}
        }
    }

    /// Invites of which nobody knows: the colleague rings them up.
    pub(crate) async fn doubts(&mut self) {
        let sql = "SELECT i.id, i.phone, i.approved_at FROM invites i JOIN messages m ON m.id = i.message_id
                    WHERE m.state = 'in_doubt' AND i.closed_at IS NULL";
        let open: Result<Vec<(i64, String, i64)>, StoreError> = self
            .house
            .store()
            .read(move |c| {
                let mut rows = c.prepare(sql)?;
                let rows = rows.query_map([], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?;
                Ok(rows.collect::<Result<_, _>>()?)
            })
            .await;
        for (invite, phone, approved) in open.unwrap() {
            let Some(who) = index_of(&phone).filter(|who| *who < self.people.len()) else {
                continue;
            };
            if self.draw.once_in(3) {
                continue;
            }
            let has_it =
                self.people[who].invited_at.is_some_and(|at| at.as_millisecond() >= approved);
            let decision = if has_it { Decision::ItArrived } else { Decision::InviteAgain };
            let decided = self.house.gateway().decide(InviteId(invite), decision, staff()).await;
            self.note(&format!("decide {phone}: {decision:?} {}", decided.is_ok()));
            match decided.unwrap() {
                Decided::Again(Invited::Approved(_)) => {
                    self.figures.count("doubts: invited again");
                    self.people[who].approved += 1;
                    self.people[who].clicked = Some(self.truth());
                }
                Decided::Arrived => self.figures.count("doubts: it arrived"),
                Decided::Again(_) | Decided::Refused(_) => {}
            }
        }
    }

    /// What people told colleagues, by word of mouth, and what else a morning brings.
    pub(crate) async fn a_morning(&mut self) {
        for _ in 0..self.draw.below(4) {
            let who = self.draw.below(self.plan.people);
            if self.people[who].unread > 0 || self.people[who].forgotten {
                continue;
            }
            match self.draw.below(7) {
                0..=1 => self.is_told(who).await,
                2..=3 if self.people[who].wish == Wish::Yes => self.writes_to(who, None).await,
                4 => self.removes(who).await,
                5 if self.draw.once_in(6) => self.forgets(who).await,
                6 if self.draw.once_in(4) => self.changes_hands(who).await,
                _ => {}
            }
        }
        let _ = self.house.gateway().resume_answers(staff()).await.unwrap();
    }

    async fn is_told(&mut self, who: usize) {
        let Some((contact, ..)) = self.find(who).await else { return };
        let wish = self.draw.of(&[Told::Yes, Told::No, Told::Stop]);
        let told =
            self.house.gateway().told(contact, wish, "at the desk".to_owned(), staff()).await;
        self.note(&format!("told {wish:?} by {}", named(who)));
        if told.unwrap().is_ok() {
            self.figures.count("told");
            let now = self.truth();
            let person = &mut self.people[who];
            person.passed = Some(now);
            if wish == Told::Yes { person.agrees() } else { person.refuses() }
        }
    }

    async fn removes(&mut self, who: usize) {
        let Some((contact, ..)) = self.find(who).await else { return };
        self.note(&format!("delete {}", named(who)));
        self.figures.count("contacts deleted");
        assert!(self.house.gateway().delete_contact(contact, staff()).await.unwrap());
        self.people[who].listed = false;
    }

    async fn forgets(&mut self, who: usize) {
        let Some((contact, ..)) = self.find(who).await else { return };
        self.note(&format!("forget {}", named(who)));
        if self.house.gateway().forget(contact, staff()).await.unwrap().is_ok() {
            self.figures.count("forgotten");
            self.people[who].forgotten = true;
            self.people[who].listed = false;
        }
    }

    async fn changes_hands(&mut self, who: usize) {
        let Some((contact, ..)) = self.find(who).await else { return };
        self.note(&format!("{} changed hands", named(who)));
        self.figures.count("numbers changed hands");
        let note = "somebody else answers there".to_owned();
        let done = self.house.gateway().changed_hands(contact, note, staff()).await.unwrap();
        if done.is_ok() && self.people[who].wish != Wish::No {
            self.people[who].lifted();
        }
        self.saying.retain(|_, (w, _)| *w != who);
    }

    pub(crate) async fn clock_by_hand(&mut self) {
        let truth = self.truth();
        self.house.clock.set(truth);
        let booted = self.house.clock.told().booted;
        let said = self.house.gateway().clock_is_right(booted, staff()).await;
        if matches!(said, Ok(ClockSaid::SetMeanwhile)) {
            self.fails(
                "a person said that the clock is right, and it was set meanwhile".to_owned(),
            );
        }
        // Where the record goes further than the clock, a time server is waited for all the same.
        self.later(Duration::from_hours(2), Mend::Clock);
    }

    /// A list from the office, with a column that no import takes.
    pub(crate) async fn imports(&mut self, people: Vec<usize>) {
        let mut list = "Phone,Name,Opt In\n".to_owned();
        for who in &people {
            writeln!(list, "{},Pupil {who},Y", named(*who)).unwrap();
            self.people[*who].listed = true;
        }
        self.figures.count("imports");
        let now: Timestamp = self.house.clock.now();
        let done: Result<usize, EntryError> = self
            .house
            .store()
            .write(move |tx| {
                let group = match store::groups::find_by_name(tx, GROUP)? {
                    Some(group) => group,
                    None => store::groups::create(tx, GROUP, now)?,
                };
                let table = import::read(list.as_bytes()).unwrap();
                let known = store::fields::list(tx)?;
                let columns = import::suggest(&known, &table.headers);
                let plan = import::plan(&known, &table, &columns, "US")?;
                assert!(plan.wrong.is_empty(), "{:?}", plan.wrong);
                let fields = import::prepare(tx, &plan, now)?;
                let all = 0..plan.ready.len();
                import::apply(tx, &table, &plan, all, &fields, Some(group.id), now)
                    .map(|applied| applied.created + applied.updated)
            })
            .await;
        assert_eq!(done.unwrap(), people.len());
        self.house.gateway().changed();
    }
}
