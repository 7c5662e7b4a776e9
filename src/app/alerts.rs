//! Tells alerts to a webhook, each until it is accepted.
//!
//! ```text
//!   Status changes ─► Book::look ─► next_to_tell ─► kept (it may be heard) ─► POST ─ 2xx ─► accepted ─► kept
//!                                        ▲                                     └ anything else ─► later ─┐
//!                                        └──────────────────────────────────────────────────────────────┘
//! ```
//! Failure paths: no network, no answer, another status: told again later, ever more slowly. A database that does not
//! take what was told: it is told all the same, and after a restart maybe twice, under the same id. What is over before
//! anybody could hear of it is not told. While the data cannot be used there is no gateway to ask: then an `Outage`
//! tells, and keeps nothing.
//!
//! The rules are those of `gateway/alerts.rs`; this file only waits, writes and posts.

use std::time::Duration;

use anyhow::Result;
use serde::Serialize;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::clock::Clock;
use crate::config::{Alerts, Config, Webhook};
use crate::gateway::alerts::{Alert, Book, Telling};
use crate::gateway::{Health, Status};
use crate::store::trouble::Trouble;
use crate::store::{Store, meta};

/// The whole of one attempt, from the name to the answer.
const ANSWER_WITHIN: Duration = Duration::from_secs(20);
/// After the first attempt that failed; twice as long after each further one.
const AGAIN_FIRST: Duration = Duration::from_secs(10);
/// And never longer.
const AGAIN_MAX: Duration = Duration::from_mins(10);

/// How long the end of an outage is tried to be told.
const LAST_WORDS: Duration = Duration::from_mins(10);

/// What is posted.
#[derive(Serialize)]
struct Notice<'a> {
    organization: &'a str,
    state: &'static str,
    #[serde(flatten)]
    alert: &'a Alert,
}

/// One who tells.
pub(super) struct Teller {
    pub(super) alerts: Alerts,
    pub(super) organization: String,
    /// Where what was told is kept; none: it outlives no restart.
    pub(super) store: Option<Store>,
    pub(super) status: watch::Receiver<Status>,
    /// How the telling goes.
    pub(super) telling: watch::Sender<Telling>,
}

impl Teller {
    pub(super) async fn run(mut self, stop: CancellationToken) -> (&'static str, Result<()>) {
        let started = Instant::now();
        let mut book = self.resume().await;
        let mut again = started;
        let mut pause = AGAIN_FIRST;
        loop {
            let status = self.status.borrow_and_update().clone();
            book.look(&status, self.alerts.modem_after, started.elapsed(), Uuid::new_v4);
            if again <= Instant::now()
                && let Some(alert) = book.next_to_tell()
            {
                self.keep(&book).await;
                let told = tokio::select! {
                    () = stop.cancelled() => break,
                    told = self.tell(&alert) => told,
                };
                match told {
                    Ok(()) => {
                        book.accepted(&alert);
                        self.keep(&book).await;
                        self.goes(None);
                        pause = AGAIN_FIRST;
                    }
                    Err(why) => {
                        book.refused(&alert);
                        self.goes(Some(why));
                        again = Instant::now() + pause;
                        pause = (2 * pause).min(AGAIN_MAX);
                    }
                }
                continue;
            }
            let due = book.next_due().map(|due| started + due);
            let next = due.into_iter().chain(book.has_to_tell().then_some(again)).min();
            tokio::select! {
                () = stop.cancelled() => break,
                changed = self.status.changed() => if changed.is_err() { break },
                () = sleep_until(next.unwrap_or(started)), if next.is_some() => {}
            }
        }
        stop.cancelled().await;
        ("the alerts", Ok(()))
    }

    /// What was told before the last stop.
    async fn resume(&self) -> Book {
        let Some(store) = &self.store else { return Book::default() };
        let kept = match store.read(meta::alerts).await {
            Ok(kept) => kept.map_or(Ok(Book::default()), |kept| Book::resume(&kept)),
            Err(why) => {
                tracing::warn!(%why, "which alerts were told cannot be read: some may be told once more");
                return Book::default();
            }
        };
        kept.unwrap_or_else(|why| {
            tracing::warn!(%why, "which alerts were told is no longer known: some may be told once more");
            Book::default()
        })
    }

    async fn keep(&self, book: &Book) {
        let Some(store) = &self.store else { return };
        let kept = book.kept();
        if let Err(why) = store.write(move |tx| meta::set_alerts(tx, &kept)).await {
            tracing::warn!(%why, "which alerts were told cannot be written: some may be told once more");
        }
    }

    /// Hands one alert over, or says why not.
    async fn tell(&self, alert: &Alert) -> Result<(), String> {
        let state = if alert.is_over() { "over" } else { "begun" };
        let notice = Notice { organization: &self.organization, state, alert };
        let body = serde_json::to_string(&notice).map_err(|why| why.to_string())?;
        let webhook = self.alerts.webhook.clone();
        let posted = tokio::task::spawn_blocking(move || post(&webhook, &body)).await;
        posted.map_err(|why| why.to_string())?
    }

    fn goes(&self, trouble: Option<String>) {
        let before = self.telling.borrow().trouble.clone();
        if trouble == before {
            return;
        }
        let host = self.alerts.webhook.host();
        if let Some(why) = &trouble {
            tracing::warn!(host, why, "an alert could not be told; it is tried again");
        } else {
            tracing::info!(host, "alerts are accepted again");
        }
        self.telling.send_modify(|telling| telling.trouble = trouble);
    }
}

/// What is told while the data cannot be used, and there is no gateway to ask.
pub(super) struct Outage {
    status: watch::Sender<Status>,
    stop: CancellationToken,
}

impl Outage {
    /// Begins; `None`: there is nobody to tell.
    pub(super) fn begin(config: &Config, trouble: Trouble) -> Option<Self> {
        let alerts = config.alerts.clone()?;
        let as_of = Clock::system().now().to_zoned_datetime(config.organization.timezone.clone());
        let health = Health::Database(trouble);
        let (status, seen) =
            watch::channel(Status { health, as_of: Some(as_of), ..Status::default() });
        let stop = CancellationToken::new();
        let teller = Teller {
            alerts,
            organization: config.organization.name.clone(),
            store: None,
            status: seen,
            telling: watch::channel(Telling::default()).0,
        };
        tokio::spawn(teller.run(stop.clone()));
        Some(Self { status, stop })
    }

    /// It is over, and that is told as well, beside everything else.
    pub(super) fn over(self) {
        self.status.send_modify(|status| status.health = Health::Ok);
        tokio::spawn(async move {
            tokio::time::sleep(LAST_WORDS).await;
            drop(self);
        });
    }
}

impl Drop for Outage {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

fn post(webhook: &Webhook, body: &str) -> Result<(), String> {
    let agent = ureq::Agent::config_builder()
        .timeout_global(Some(ANSWER_WITHIN))
        // Who wants it elsewhere says so in the configuration: a redirect would turn the POST into a GET.
        .max_redirects(0)
        .http_status_as_error(false)
        .user_agent(concat!("optin-gateway/", env!("CARGO_PKG_VERSION")))
        .build()
        .new_agent();
    let answer = agent
        .post(webhook.reveal())
        .content_type("application/json; charset=utf-8")
        .send(body)
        .map_err(|why| in_words(&why))?;
    let status = answer.status();
    if status.is_success() { Ok(()) } else { Err(format!("it answers {status}")) }
}

/// Without the address.
fn in_words(why: &ureq::Error) -> String {
    match why {
        ureq::Error::HostNotFound => "its name is not known".to_owned(),
        ureq::Error::Timeout(_) => format!("no answer within {} s", ANSWER_WITHIN.as_secs()),
        ureq::Error::Io(why) => why.to_string(),
        ureq::Error::BadUri(_) => "its address is none".to_owned(),
        other => other.to_string(),
    }
}
