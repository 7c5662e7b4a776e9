//! `GET /metrics`: how things stand, for whatever draws curves and rings bells. `OpenMetrics` text,
//! made anew for each request: nothing is counted here that the database does not know anyway.
//!
//! What it costs is one pass over the messages, so ask every few seconds at most.

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use super::caller::Caller;
use super::error::ApiError;
use super::router::ApiState;
use crate::gateway::{Health, Phase, Status};
use crate::outbox::MessageState;
use crate::store::api::{self, Traffic};
use crate::store::column::{Col, Word};
use crate::store::trouble::Trouble;
use crate::store::users::Right;

const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OfState {
    state: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OfModem {
    modem: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OfPhase {
    modem: String,
    phase: &'static str,
}

pub(super) async fn show(
    State(state): State<ApiState>,
    caller: Caller,
) -> Result<Response, ApiError> {
    caller.may(Right::Read)?;
    let traffic = state.store.read(|conn| api::traffic(conn).map_err(ApiError::from)).await?;
    let status = state.gateway.status().borrow().clone();
    let mut registry = Registry::with_prefix("optin_gateway");
    messages(&mut registry, &status, &traffic);
    modems(&mut registry, &status);
    health(&mut registry, &status);
    let mut text = String::new();
    encode(&mut text, &registry).map_err(|_| ApiError::Stopping)?;
    Ok(([(CONTENT_TYPE, OPEN_METRICS)], text).into_response())
}

fn messages(registry: &mut Registry, status: &Status, traffic: &Traffic) {
    let by_state = Family::<OfState, Gauge>::default();
    for (state, word) in MessageState::WORDS {
        if *state != MessageState::Received {
            by_state.get_or_create(&OfState { state: word }).set(0);
        }
    }
    for (state, count) in &traffic.outbound {
        by_state.get_or_create(&OfState { state: Col(*state).word() }).set(*count);
    }
    registry.register("outbound_messages", "Outbound messages by where they stand", by_state);
    let inbound = ConstCounter::new(traffic.inbound.unsigned_abs());
    registry.register("inbound_messages", "Messages received", inbound);
    for (name, help, count) in [
        ("queue", "Messages waiting to leave", status.counts.queued),
        ("in_doubt", "Invites that may have left and wait for a decision", status.counts.in_doubt),
        ("reviews", "Replies waiting for a person", status.reviews),
        ("answered_today", "Invites answered since midnight", status.counts.answered_today),
    ] {
        let gauge = Gauge::<i64>::default();
        gauge.set(count);
        registry.register(name, help, gauge);
    }
}

fn modems(registry: &mut Registry, status: &Status) {
    let phases = Family::<OfPhase, Gauge>::default();
    let signal = Family::<OfModem, Gauge>::default();
    let (used, slots) = (Family::<OfModem, Gauge>::default(), Family::<OfModem, Gauge>::default());
    for (name, modem) in &status.modems {
        for phase in PHASES {
            let is = i64::from(phase == phase_word(&modem.phase));
            phases.get_or_create(&OfPhase { modem: name.clone(), phase }).set(is);
        }
        let of = OfModem { modem: name.clone() };
        if let Some(dbm) = modem.signal_dbm {
            signal.get_or_create(&of).set(dbm.into());
        }
        if let Some((taken, all)) = modem.storage {
            used.get_or_create(&of).set(taken.into());
            slots.get_or_create(&of).set(all.into());
        }
    }
    registry.register("modem_phase", "1 for the phase each modem is in", phases);
    registry.register("modem_signal_dbm", "How strong the network is received", signal);
    registry.register("modem_storage_used", "Slots of the message storage in use", used);
    registry.register("modem_storage_slots", "Slots of the message storage", slots);
}

const PHASES: [&str; 5] = ["absent", "starting", "pin_wanted", "not_registered", "ready"];

fn phase_word(phase: &Phase) -> &'static str {
    match phase {
        Phase::Absent { .. } => "absent",
        Phase::Starting => "starting",
        Phase::PinWanted { .. } => "pin_wanted",
        Phase::NotRegistered { .. } => "not_registered",
        Phase::Ready => "ready",
    }
}

fn health(registry: &mut Registry, status: &Status) {
    let words = Family::<OfState, Gauge>::default();
    let troubles = [Trouble::Full, Trouble::ReadOnly, Trouble::Damaged, Trouble::Failing];
    let all = [Health::Ok, Health::Modem, Health::Record].into_iter();
    for health in all.chain(troubles.map(Health::Database)) {
        let is = i64::from(health == status.health);
        words.get_or_create(&OfState { state: health.word() }).set(is);
    }
    registry.register("health", "1 for the word /healthz says", words);
    let database = Gauge::<i64>::default();
    database.set(i64::from(status.health.trouble().is_none()));
    registry.register("database_up", "1 while the database takes what is written", database);
}
