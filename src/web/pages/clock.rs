//! Why the machine's clock is not trusted, and a person's word that it is right.
//!
//! Shown on Gateway and named on Home while it is so. The press carries which boot the clock showed when the page was made, so
//! that it is about what the person saw: a clock that was set meanwhile is asked about again. It also carries the day they
//! chose from a calendar, for who only reads what stands there overlooks a wrong year, and what is dated by it cannot be undone.

use axum::extract::State;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;

use crate::clock::Doubt;
use crate::gateway::{ClockSaid, Distrust};
use crate::web::error::PanelError;
use crate::web::form::Form;
use crate::web::state::Panel;
use crate::web::visit::Visit;
use crate::web::words::Tone;

/// Why the clock is not trusted.
pub(super) struct ClockView {
    pub(super) why: String,
    /// What follows for invites.
    pub(super) follows: String,
    /// What it shows, and when the machine booted by that: nothing where a person's word would change nothing.
    pub(super) asks: Option<(String, i64)>,
}

/// Nothing, if it is trusted.
pub(super) fn clock(panel: &Panel) -> Option<ClockView> {
    let distrust = panel.gateway.status().borrow().distrust?;
    let told = panel.clock.told();
    let Distrust { doubt, reached, holds, .. } = distrust;
    let times = panel.times();
    let shows = times.exact(told.wall);
    let why = match doubt {
        Doubt::Early => t!(
            "It shows {shows}, and the record goes on until {reached}.",
            shows = shows,
            reached = times.exact(reached)
        ),
        Doubt::RecordAhead => t!(
            "It shows {shows} and is right, but the record goes on until {reached}: something was dated by a clock that was \
             ahead. It is trusted when it has caught up.",
            shows = shows,
            reached = times.exact(reached)
        ),
        Doubt::Set { .. } => t!("Somebody set it. It shows {shows} now.", shows = shows),
        Doubt::Differs { network } => t!(
            "It shows {shows}, and the mobile network says {network}.",
            shows = shows,
            network = times.exact(network)
        ),
        Doubt::Unheard => t!(
            "It shows {shows}, and neither a time server nor the mobile network has said that this is right.",
            shows = shows
        ),
    };
    let follows = if holds {
        t!(
            "Invites wait: nobody knows which hours are open. Replies are received and take effect, and stops are confirmed."
        )
    } else {
        t!(
            "Invites leave all the same, as they may at any hour. What is on record meanwhile may be dated too early."
        )
    };
    let may_be_right = !matches!(doubt, Doubt::Early | Doubt::RecordAhead);
    let asks = may_be_right.then(|| (shows, told.booted.as_millisecond()));
    Some(ClockView { why, follows, asks })
}

/// Which boot the clock showed, and which day the person says it is.
#[derive(Deserialize)]
pub(in crate::web) struct Seen {
    booted: i64,
    today: String,
}

/// `POST /clock`
pub(in crate::web) async fn is_right(
    State(panel): State<Panel>,
    visit: Visit,
    Form(Seen { booted, today }): Form<Seen>,
) -> Result<Response, PanelError> {
    let shown = panel.times().day(panel.clock.told().wall);
    let Ok(day) = today.trim().parse::<Date>() else {
        let words = t!("Choose today’s date from the calendar, or write it like 2026-11-27.");
        return visit.leave(Tone::Care, &words, "/gateway").await;
    };
    if day != shown {
        let words = t!(
            "The clock is at another day than the one you chose. Choose today’s date; if the clock shows another, have it set."
        );
        return visit.leave(Tone::Care, &words, "/gateway").await;
    }
    let booted = Timestamp::from_millisecond(booted).unwrap_or(Timestamp::MIN);
    let before = panel.now();
    let said = panel.gateway.clock_is_right(booted, visit.actor()).await?;
    visit.sits_on(panel.now().duration_since(before).as_secs()).await?;
    let (tone, words) = match said {
        ClockSaid::Trusted => (Tone::Good, t!("The clock is trusted.")),
        ClockSaid::SetMeanwhile => {
            (Tone::Care, t!("The clock was set since you looked. Look again whether it is right."))
        }
        ClockSaid::NotYet => (
            Tone::Care,
            t!("Recorded. The record goes further than the clock: it has to catch up."),
        ),
    };
    visit.leave(tone, &words, "/gateway").await
}
