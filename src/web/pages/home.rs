//! Home: what needs a person now, how many have answered, and whether the modem works.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::clock::{ClockView, clock};
use super::gateway::{ModemView, modems};
use super::invite::waiting;
use super::results::{Step, funnel};
use crate::store::pages::{self, Attention, Figures, Queue};
use crate::web::error::PanelError;
use crate::web::languages::told;
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words::{Tone, When, sentence};

#[derive(Template)]
#[template(path = "home.html", config = "src/web/askama.toml")]
struct HomePage {
    frame: Frame,
    attention: Attention,
    figures: Figures,
    invited: usize,
    funnel: Vec<Step>,
    queue: Queue,
    modems: Vec<ModemView>,
    clock: Option<ClockView>,
    /// What holds invites back, beside a modem that is not ready.
    before: Option<String>,
    end: Option<String>,
    /// Since when the machine gives no automatic answer any more.
    answers_stopped: Option<When>,
    /// What is wrong with the database, and what to do.
    trouble: Option<String>,
}

impl HomePage {
    fn all_is_well(&self) -> bool {
        self.attention == Attention::default()
            && self.clock.is_none()
            && self.trouble.is_none()
            && !self.modems.is_empty()
            && self.modems.iter().all(|modem| modem.ready)
    }
}

/// `GET /`
pub(in crate::web) async fn show(
    State(panel): State<Panel>,
    visit: Visit,
) -> Result<Response, PanelError> {
    let (attention, figures, reach, queue) = panel
        .store
        .read(|conn| -> Result<_, PanelError> {
            let (attention, figures) = (pages::attention(conn)?, pages::figures(conn)?);
            Ok((attention, figures, pages::reach(conn)?, pages::queue(conn)?))
        })
        .await?;
    let modems = modems(&panel.gateway.status().borrow(), &panel.times());
    let trouble = panel.gateway.status().borrow().health.trouble();
    let trouble = trouble.map(|trouble| sentence(&told(trouble.sentence())));
    let waiting = waiting(&panel).await?;
    let works = modems.iter().any(|modem| modem.ready);
    let clock = clock(&panel);
    let (before, end) = (waiting.before().filter(|_| works && clock.is_none()), waiting.end());
    let frame = visit.frame(&panel, Nav::Home).await?;
    let answers_stopped = attention.answers_stopped.map(|since| panel.times().when(since));
    visit::page(&HomePage {
        frame,
        attention,
        figures,
        invited: reach.invited,
        funnel: funnel(&reach),
        queue,
        modems,
        clock,
        before,
        end,
        answers_stopped,
        trouble,
    })
}

/// `POST /answers/resume`
pub(in crate::web) async fn resume_answers(
    State(panel): State<Panel>,
    visit: Visit,
) -> Result<Response, PanelError> {
    let words = if panel.gateway.resume_answers(visit.actor()).await? {
        t!("Recorded: automatic answers are given again.")
    } else {
        t!("Automatic answers are given already.")
    };
    visit.leave(Tone::Good, words, "/").await
}
