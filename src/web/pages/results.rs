//! Results: how far the asking came, as pictures with their numbers, and the same as a file for a spreadsheet.
//!
//! Every picture stands in or above the table that holds its numbers, and is hidden from screen readers: the
//! table says it all. Everything is counted by `store/pages/results.rs`; this file only measures bars.

use askama::Template;
use axum::extract::State;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use rusqlite::Connection;

use crate::store::StoreError;
use crate::store::invites::Closed;
use crate::store::pages::{self, Part, Reach};
use crate::store::spreadsheet::{MARK, row, safe};
use crate::web::error::PanelError;
use crate::web::languages::phrase;
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words::Tone;

/// Days shown, today among them.
const DAYS: i64 = 30;
/// Height of the picture of the days, in its own units; a day is ten wide.
const DAY_HEIGHT: usize = 100;

/// One step of the funnel: a number of people, as wide as their share of the invited.
pub(super) struct Step {
    pub(super) name: &'static str,
    pub(super) people: usize,
    pub(super) percent: usize,
    pub(super) tone: Tone,
    pub(super) meaning: &'static str,
}

/// The funnel, from the invited to how they stand now.
pub(super) fn funnel(reach: &Reach) -> Vec<Step> {
    let step = |name, people, tone, meaning| Step {
        name,
        people,
        percent: percent(people, reach.invited),
        tone,
        meaning,
    };
    vec![
        step(key!("Invited"), reach.invited, Tone::Wait, key!("an invite left")),
        step(
            key!("Delivered"),
            reach.delivered,
            Tone::Wait,
            key!("the network said so, or they replied"),
        ),
        step(key!("Answered"), reach.answered, Tone::Wait, key!("they replied, clearly or not")),
        step(key!("Opted in"), reach.opted_in, Tone::Good, key!("by text or in person")),
        step(key!("Opted out"), reach.opted_out, Tone::Stop, key!("by text or in person")),
        step(key!("Unclear"), reach.unclear, Tone::Care, key!("replied, neither in nor out")),
        step(key!("Silent"), reach.silent, Tone::Wait, key!("nothing came back yet")),
    ]
}

fn percent(people: usize, of: usize) -> usize {
    (people * 100 + of / 2).checked_div(of).unwrap_or(0)
}

/// A piece of a bar: from where, how long, and what it stands for.
struct Piece {
    at: usize,
    length: usize,
    tone: Tone,
}

/// Pieces one after another, `whole` long together when they are `of`.
fn pieces(counts: &[(usize, Tone)], of: usize, whole: usize) -> Vec<Piece> {
    let mut before = 0;
    let mut pieces = Vec::new();
    for (count, tone) in counts {
        let scaled = |n: usize| (n * whole).checked_div(of).unwrap_or(0);
        let (at, end) = (scaled(before), scaled(before + count));
        pieces.push(Piece { at, length: end - at, tone: *tone });
        before += count;
    }
    pieces.retain(|piece| piece.length > 0);
    pieces
}

/// The reach of one flow or group.
struct PartView {
    name: String,
    reach: Reach,
    bar: Vec<Piece>,
}

fn part_view(part: Part) -> PartView {
    let Part { name, reach } = part;
    let counts = [
        (reach.opted_in, Tone::Good),
        (reach.opted_out, Tone::Stop),
        (reach.unclear, Tone::Care),
        (reach.silent, Tone::Wait),
    ];
    PartView {
        name: name.unwrap_or_else(|| phrase(NO_GROUP).to_owned()),
        bar: pieces(&counts, reach.invited, 100),
        reach,
    }
}

const NO_GROUP: &str = key!("no group, or a deleted one");

/// The clear answers of one day.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Day {
    date: Date,
    yes: usize,
    no: usize,
}

/// The last days up to the one of `now`, by the organization's clock, with the answers that came on each.
fn days(answers: &[(Timestamp, Closed)], zone: &TimeZone, now: Timestamp) -> Vec<Day> {
    let first = first_day(zone, now);
    let mut days: Vec<Day> = (0..DAYS)
        .filter_map(|n| first.checked_add(Span::new().days(n)).ok())
        .map(|date| Day { date, yes: 0, no: 0 })
        .collect();
    for (at, how) in answers {
        let date = at.to_zoned_datetime(zone.clone()).date();
        if let Ok(index) = days.binary_search_by_key(&date, |day| day.date) {
            match how {
                Closed::Yes => days[index].yes += 1,
                _ => days[index].no += 1,
            }
        }
    }
    days
}

fn first_day(zone: &TimeZone, now: Timestamp) -> Date {
    let today = now.to_zoned_datetime(zone.clone()).date();
    today.saturating_sub(Span::new().days(DAYS - 1))
}

/// One column of the picture of the days.
struct Column {
    x: usize,
    pieces: Vec<Piece>,
}

fn columns(days: &[Day]) -> Vec<Column> {
    let most = days.iter().map(|day| day.yes + day.no).max().unwrap_or(0);
    let column = |(index, day): (usize, &Day)| Column {
        x: index * 10 + 1,
        // A picture counts from its top.
        pieces: pieces(&[(day.yes, Tone::Good), (day.no, Tone::Stop)], most, DAY_HEIGHT)
            .into_iter()
            .map(|piece| Piece { at: DAY_HEIGHT - piece.at - piece.length, ..piece })
            .collect(),
    };
    days.iter().enumerate().map(column).collect()
}

/// All that the page and the file show.
struct Results {
    all: Reach,
    by_flow: Vec<Part>,
    by_group: Vec<Part>,
    answers: Vec<(Timestamp, Closed)>,
}

fn results(conn: &Connection, from: Timestamp) -> Result<Results, StoreError> {
    Ok(Results {
        all: pages::reach(conn)?,
        by_flow: pages::reach_by_flow(conn)?,
        by_group: pages::reach_by_group(conn)?,
        answers: pages::answers_from(conn, from)?,
    })
}

async fn read(panel: &Panel) -> Result<(Results, Vec<Day>), PanelError> {
    let (zone, now) = (panel.timezone.clone(), panel.now());
    let midnight = first_day(&zone, now).at(0, 0, 0, 0);
    let from = zone.to_timestamp(midnight).unwrap_or(now);
    let results = panel.store.read(move |conn| results(conn, from)).await?;
    let days = days(&results.answers, &zone, now);
    Ok((results, days))
}

#[derive(Template)]
#[template(path = "results.html", config = "src/web/askama.toml")]
struct ResultsPage {
    frame: Frame,
    invited: usize,
    funnel: Vec<Step>,
    days: Vec<Day>,
    columns: Vec<Column>,
    most: usize,
    by: [(&'static str, &'static str, Vec<PartView>); 2],
}

/// `GET /results`
pub(in crate::web) async fn show(
    State(panel): State<Panel>,
    visit: Visit,
) -> Result<Response, PanelError> {
    let (results, days) = read(&panel).await?;
    let views = |parts: Vec<Part>| parts.into_iter().map(part_view).collect();
    visit::page(&ResultsPage {
        frame: visit.frame(&panel, Nav::Results).await?,
        invited: results.all.invited,
        funnel: funnel(&results.all),
        columns: columns(&days),
        most: days.iter().map(|day| day.yes + day.no).max().unwrap_or(0),
        days,
        by: [
            ("group", key!("By group"), views(results.by_group)),
            ("flow", key!("By flow"), views(results.by_flow)),
        ],
    })
}

/// `GET /results/file`
pub(in crate::web) async fn file(State(panel): State<Panel>) -> Result<Response, PanelError> {
    let (results, days) = read(&panel).await?;
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"results.csv\""),
    ];
    Ok((headers, written(&results, &days)).into_response())
}

const HEADINGS: [&str; 9] = [
    "what",
    "name",
    "invited",
    "delivered",
    "answered",
    "opted_in",
    "opted_out",
    "unclear",
    "silent",
];

/// A table with a line of headings. A day has only clear answers: its other cells are empty.
fn written(results: &Results, days: &[Day]) -> String {
    let reach = |what: &str, name: &str, reach: &Reach| {
        let Reach { invited, delivered, answered, opted_in, opted_out, unclear, silent } = reach;
        let counts = [invited, delivered, answered, opted_in, opted_out, unclear, silent];
        let names = [what.to_owned(), safe(name)];
        row(names.into_iter().chain(counts.map(ToString::to_string)))
    };
    let name = |part: &Part| part.name.clone().unwrap_or_else(|| NO_GROUP.to_owned());
    let mut text = MARK.to_owned() + &row(HEADINGS);
    text.push_str(&reach("all", "", &results.all));
    for part in &results.by_group {
        text.push_str(&reach("group", &name(part), &part.reach));
    }
    for part in &results.by_flow {
        text.push_str(&reach("flow", &name(part), &part.reach));
    }
    for Day { date, yes, no } in days {
        let (date, all) = (date.to_string(), (yes + no).to_string());
        let (yes, no) = (yes.to_string(), no.to_string());
        text.push_str(&row(["day", &date, "", "", &all, &yes, &no, "", ""]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_belongs_to_the_day_of_the_organizations_clock() {
        let zone = TimeZone::get("America/Chicago").unwrap();
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let answers = [
            (at("2026-10-26T04:59:00Z"), Closed::Yes),
            (at("2026-10-26T05:00:00Z"), Closed::Stopped),
            (at("2026-11-24T05:59:00Z"), Closed::Yes),
            (at("2026-11-24T06:00:00Z"), Closed::No),
        ];
        let days = days(&answers, &zone, at("2026-11-24T18:00:00Z"));
        let busy: Vec<_> = days
            .iter()
            .filter(|day| day.yes + day.no > 0)
            .map(|day| (day.date.to_string(), day.yes, day.no))
            .collect();
        assert_eq!(days.len(), 30);
        assert_eq!(
            busy,
            [
                ("2026-10-26".to_owned(), 0, 1),
                ("2026-11-23".to_owned(), 1, 0),
                ("2026-11-24".to_owned(), 0, 1)
            ]
        );
    }

    #[test]
    fn a_bar_is_filled_piece_by_piece_and_no_share_is_of_nothing() {
        let bar = pieces(&[(1, Tone::Good), (0, Tone::Care), (3, Tone::Stop)], 4, 100);
        let shown: Vec<_> = bar.iter().map(|piece| (piece.at, piece.length, piece.tone)).collect();
        assert_eq!(shown, [(0, 25, Tone::Good), (25, 75, Tone::Stop)]);
        assert!(pieces(&[(0, Tone::Good)], 0, 100).is_empty());
        assert_eq!((percent(1, 3), percent(2, 3), percent(0, 0)), (33, 67, 0));
    }

    #[test]
    fn the_file_says_what_the_page_says_and_calculates_nothing() {
        let all = Reach {
            invited: 3,
            delivered: 2,
            answered: 1,
            opted_in: 1,
            silent: 2,
            ..Reach::default()
        };
        let part = |name: Option<&str>| Part { name: name.map(str::to_owned), reach: all };
        let results = Results {
            all,
            by_flow: vec![part(Some("Sample"))],
            by_group: vec![part(Some("=1+1")), part(None)],
            answers: Vec::new(),
        };
        let day = Day { date: jiff::civil::date(2026, 11, 24), yes: 1, no: 2 };
        assert_eq!(
            written(&results, &[day]),
            "\u{feff}what,name,invited,delivered,answered,opted_in,opted_out,unclear,silent\n\
             all,,3,2,1,1,0,0,2\n\
             group,'=1+1,3,2,1,1,0,0,2\n\
             group,\"no group, or a deleted one\",3,2,1,1,0,0,2\n\
             flow,Sample,3,2,1,1,0,0,2\n\
             day,2026-11-24,,,3,1,2,,\n"
        );
    }
}
