//! A day: care at night, colleagues in the morning, clicks and answers until the evening, and a look at all of it.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use rusqlite::Connection;

use crate::Plan;
use crate::calendar::{Day, EPOCH};
use crate::growth;
use crate::moments::Moments;
use crate::school::School;

/// Versions with a database to begin with. Commands of today wrote into those of the later ones, beyond the year's beginning.
const VERSIONS: [u32; 8] = [1, 2, 3, 4, 5, 6, 7, 8];

/// What happens in two weeks already.
const MUST_HAPPEN: [&str; 11] = [
    "approved",
    "clicks refused",
    "invites on the air",
    "written: Yes",
    "written: No",
    "written: Stop",
    "written: Nothing",
    "imports",
    "nights",
    "restarts",
    "trouble: ",
];

/// Lives a year; how often what happened, or what was wrong.
pub(crate) fn live(plan: Plan) -> Result<String, String> {
    let begun = growth::cpu();
    let (moments, runtime) = Moments::runtime_from(EPOCH);
    runtime.block_on(async {
        moments.begin();
        let mut school = School::new(plan, Arc::clone(&moments));
        school.begins_with_an_earlier_version();
        school.house.begin().await;
        for number in 0..plan.weeks * 7 {
            let day = school.day_of(number);
            school.day(day).await;
            if !school.wrong.is_empty() {
                return Err(school.report());
            }
        }
        school.house.stop().await;
        let wrong = growth::wrong(&school.samples);
        growth::write(plan.seed, &school.samples);
        school.wrong.extend(wrong);
        // A year in which nothing happens has nothing wrong either.
        let never = MUST_HAPPEN
            .iter()
            .filter(|what| !school.figures.0.keys().any(|key| key.starts_with(**what)));
        school.wrong.extend(never.map(|what| format!("never: {what}")));
        if !school.wrong.is_empty() {
            return Err(school.report());
        }
        let mut told =
            format!("{:.0} s of CPU\n", growth::cpu().saturating_sub(begun).as_secs_f64());
        for (what, times) in &school.figures.0 {
            writeln!(told, "  {what}: {times}").unwrap();
        }
        let last = school.samples.last();
        writeln!(told, "  {last:?}").unwrap();
        Ok(told)
    })
}

impl School {
    fn begins_with_an_earlier_version(&mut self) {
        let version = VERSIONS[(self.plan.seed % VERSIONS.len() as u64) as usize];
        self.note(&format!("the database of version {version}"));
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/migrations");
        let sql = std::fs::read_to_string(folder.join(format!("{version:02}.sql"))).unwrap();
        std::fs::create_dir_all(self.house.database().parent().unwrap()).unwrap();
        let conn = Connection::open(self.house.database()).unwrap();
        conn.pragma_update(None, "journal_mode", "WAL").unwrap();
        conn.execute_batch(&sql).unwrap();
    }

    async fn day(&mut self, day: Day) {
        self.note(&format!("=== {}", day.date));
        self.night_of(day).await;
        self.until(day.at(8, 30)).await;
        self.colleagues(day).await;
        self.clicks(day).await;
        self.until(day.at(21, 30)).await;
        self.calm().await;
        self.evening();
        if day.is_sunday() {
            self.week(day.number / 7);
        }
        self.incident_of_the_night(day).await;
    }

    /// Until the nightly care is done, which has threads of its own.
    async fn night_of(&mut self, day: Day) {
        self.until(day.at(3, 5)).await;
        if self.house.gateway().status().borrow().distrust.is_some() {
            // A clock that nobody believes says nothing of the night.
            return;
        }
        for _ in 0..20 {
            self.live_through(Duration::from_secs(30)).await;
            if !self.may_be_cared_for() {
                break;
            }
        }
        self.night();
    }

    async fn colleagues(&mut self, day: Day) {
        let people = self.plan.people;
        // The list comes in three pieces, and every month some of it again.
        let some = match day.number {
            0 => (0..people * 2 / 5).collect(),
            56 => (people * 2 / 5..people * 4 / 5).collect(),
            200 => (people * 4 / 5..people).collect(),
            n if n % 30 == 29 => {
                let most = self.plan.people * 2 / 5;
                (0..100).map(|_| self.draw.below(most)).collect()
            }
            _ => Vec::new(),
        };
        let mut some: Vec<usize> = some;
        some.sort_unstable();
        some.dedup();
        some.retain(|who| !self.people[*who].forgotten);
        if !some.is_empty() {
            self.imports(some).await;
        }
        self.reviews().await;
        self.morning();
        self.doubts().await;
        self.a_morning().await;
    }

    /// Clicks from half past nine on; on some days, so late that the hours end before the queue does.
    async fn clicks(&mut self, day: Day) {
        let clicks = day.clicks();
        let clicks = if clicks > 0 && self.draw.once_in(12) { clicks * 5 } else { clicks };
        let begin = if self.draw.once_in(5) { day.at(19, 40) } else { day.at(9, 30) };
        // Before the hours begin, on the days on which they are another hour's.
        let begin = if day.is_of_a_switch() { day.at(8, 50) } else { begin };
        let troubles =
            if clicks > 0 { self.draw.below(6) } else { usize::from(self.draw.once_in(4)) };
        let mut strikes: Vec<usize> =
            (0..troubles).map(|_| self.draw.below(clicks.max(1))).collect();
        strikes.sort_unstable();
        if clicks > 0 || troubles > 0 {
            self.until(begin).await;
        }
        self.incident().await;
        for click in 0..clicks.max(1) {
            while strikes.first() == Some(&click) {
                strikes.remove(0);
                self.strike();
            }
            if click < clicks
                && let Some(who) = self.somebody_to_invite()
            {
                self.invites(who).await;
                let pause = self.draw.millis(500, 45_000);
                self.live_through(pause).await;
            }
        }
    }

    /// What befalls the machine, once in a while.
    async fn incident(&mut self) {
        match self.draw.below(40) {
            0..=3 => self.restarts(None).await,
            4..=5 => {
                let off = self.draw.millis(20_000, 10_000_000);
                self.restarts(Some(off)).await;
            }
            6 => self.clock_is_set_wrong(),
            _ => {}
        }
    }

    /// The machine is off over a night now and then, and over the first switch of the clocks; over the other it is restarted.
    async fn incident_of_the_night(&mut self, day: Day) {
        let autumn = day.is_before_a_switch() && day.date.month() > 6;
        if autumn || self.draw.once_in(60) {
            let hours = 3 + self.draw.below(6) as u64;
            self.restarts(Some(Duration::from_hours(hours))).await;
        } else if day.is_before_a_switch() {
            let next = Day::new(self.plan.from, day.number + 1);
            for (hour, minute) in [(1, 59), (3, 1)] {
                self.until(next.at(hour, minute)).await;
                self.restarts(None).await;
            }
        }
    }
}
