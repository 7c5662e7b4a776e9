//! Every route with the right it asks for, and the layers around all of them.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get, post};
use jiff::SignedDuration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;
use tower_sessions::cookie::SameSite;
use tower_sessions::{Expiry, SessionManagerLayer};

use super::pages::{
    account, clock, contact, contacts, evidence, export, flow, flow_edit, flow_files, flows,
    forget, gateway, groups, home, import, invite, messages, people, record, record_file, results,
    seen, settings, setup, sign_ins, talk_search, tokens,
};
use super::state::{AppState, Panel, Transport};
use super::{api, assets, error, guard, health, languages, live, sign_in, visit};
use crate::store::sessions::Sessions;
use crate::store::users::Right;

/// Largest body of a form: a text of ten parts and a few dozen fields are far below it.
const FORM_BYTES_MAX: usize = 64 * 1024;
/// Largest body of an upload: the largest file an import takes, and what a form puts around it.
const UPLOAD_BYTES_MAX: usize = crate::store::import::BYTES_MAX + 64 * 1024;
/// Longest time until an answer begins: the dry run of 100,000 rows on a Pi is below it.
const ANSWER_WITHIN: Duration = Duration::from_mins(1);

/// What may be asked of the panel, and the right it takes.
fn table() -> Vec<(&'static str, Right, MethodRouter<Panel>)> {
    use Right::{Administer, Invite, KeepContacts, Read, Write};
    let upload = DefaultBodyLimit::max(UPLOAD_BYTES_MAX);
    vec![
        ("/", Read, get(home::show)),
        ("/answers/resume", Invite, post(home::resume_answers)),
        ("/clock", Invite, post(clock::is_right)),
        ("/live", Read, get(live::stream)),
        ("/contacts", Read, get(contacts::list)),
        ("/contacts/search", Read, post(contacts::search)),
        ("/contacts/new", KeepContacts, get(contact::new).post(contact::create)),
        ("/contacts/import", KeepContacts, get(import::form).post(import::take).layer(upload)),
        ("/contacts/import/{key}", KeepContacts, get(import::show)),
        ("/contacts/import/{key}/columns", KeepContacts, post(import::columns)),
        ("/contacts/import/{key}/run", KeepContacts, post(import::run)),
        ("/contacts/import/{key}/rejected", KeepContacts, get(import::rejected)),
        ("/contacts/export", KeepContacts, get(export::give)),
        ("/contacts/{uuid}", Read, get(contact::show)),
        ("/contacts/{uuid}/edit", KeepContacts, get(contact::edit).post(contact::update)),
        ("/contacts/{uuid}/delete", KeepContacts, get(contact::ask_delete).post(contact::delete)),
        ("/contacts/{uuid}/evidence", Read, get(evidence::of_contact)),
        ("/contacts/{uuid}/forget", Administer, get(forget::ask).post(forget::forget)),
        ("/contacts/{uuid}/told", Invite, post(contact::told_us)),
        ("/contacts/{uuid}/changed-hands", Invite, post(contact::changed_hands)),
        ("/groups", KeepContacts, post(groups::create)),
        ("/groups/{uuid}", KeepContacts, get(groups::show).post(groups::rename)),
        ("/groups/{uuid}/delete", Administer, post(groups::delete)),
        ("/invite", Read, get(invite::show)),
        ("/invite", Invite, post(invite::press)),
        ("/invites/{uuid}/undo", Invite, post(invite::undo)),
        ("/invites/{uuid}/decide", Invite, post(invite::decide)),
        ("/messages", Read, get(messages::list)),
        ("/messages/search", Read, post(talk_search::search)),
        ("/messages/seen", Write, post(seen::all)),
        ("/messages/{uuid}/seen", Write, post(seen::one)),
        ("/messages/{uuid}", Read, get(messages::show)),
        ("/messages/{uuid}", Write, post(messages::write)),
        ("/reviews/{message}", Invite, post(messages::judge)),
        ("/flows", Read, get(flows::list)),
        ("/flows/import", Administer, post(flow_files::take).layer(upload)),
        ("/flows/{uuid}/export", Read, get(flow_files::give)),
        ("/flows/{uuid}", Read, get(flow::show)),
        ("/flows/{uuid}/texts/{action}", Administer, post(flow_edit::text)),
        ("/flows/{uuid}/words/{case}", Administer, post(flow_edit::words)),
        ("/results", Read, get(results::show)),
        ("/results/file", Read, get(results::file)),
        ("/gateway", Read, get(gateway::show)),
        ("/gateway/let-go", Administer, post(gateway::let_go)),
        ("/record", Read, get(record::show)),
        ("/record/search", Read, post(record::search)),
        ("/record/sheet", Read, get(evidence::of_number)),
        ("/record/verify", Read, post(record::verify)),
        ("/settings", Read, get(settings::show)),
        ("/settings/account", Read, get(account::show)),
        ("/settings/account/password", Read, post(account::password)),
        ("/settings/account/language", Read, post(account::language)),
        ("/settings/account/sign-out-others", Read, post(account::end_others)),
        ("/settings/people", Administer, get(people::show).post(people::add)),
        ("/settings/people/role", Administer, post(people::set_role)),
        ("/settings/people/password", Administer, post(people::set_password)),
        ("/settings/people/remove", Administer, post(people::remove)),
        ("/settings/tokens", Administer, get(tokens::show).post(tokens::add)),
        ("/settings/tokens/revoke", Administer, post(tokens::revoke)),
        ("/settings/sign-ins", Administer, get(sign_ins::show)),
        ("/record/export/{format}", Administer, get(record_file::give)),
    ]
}

/// The panel and the API, ready to be served by `listen`.
pub fn router(app: AppState) -> Router {
    let idle = SignedDuration::from_secs(visit::IDLE_S);
    let sessions = Sessions::new(app.store.clone(), app.clock.clone(), idle);
    let sessions = SessionManagerLayer::new(sessions)
        .with_name("session")
        .with_http_only(true)
        .with_same_site(SameSite::Strict)
        .with_secure(matches!(app.transport, Transport::Tls(_)))
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(time::Duration::seconds(visit::IDLE_S)));
    let for_machines = api::router(machines(&app));
    let panel = Panel::new(app);
    let pages = table().into_iter().fold(Router::new(), |router, (path, right, handlers)| {
        let allowed = from_fn_with_state((panel.clone(), right), visit::require);
        router.route(path, handlers.route_layer(allowed))
    });
    pages
        .route("/login", get(sign_in::form).post(sign_in::enter))
        .route("/setup", get(setup::form).post(setup::enter))
        .route("/logout", post(sign_in::leave))
        .layer(sessions)
        .route("/assets/{tag}/{name}", get(assets::file))
        .route("/healthz", get(health::show))
        .fallback(async || error::PanelError::NotFound)
        // An address of a form alone, read again: there is a page for a person, and the status for a machine.
        .method_not_allowed_fallback(async || {
            (StatusCode::METHOD_NOT_ALLOWED, error::PanelError::NotFound.into_response())
        })
        .layer(DefaultBodyLimit::max(FORM_BYTES_MAX))
        .with_state(panel.clone())
        .merge(for_machines)
        .layer(from_fn(guard::origin))
        .layer(from_fn_with_state(panel.clone(), guard::encrypted))
        .layer(from_fn_with_state(panel, guard::host))
        .layer(RequestBodyLimitLayer::new(UPLOAD_BYTES_MAX))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, ANSWER_WITHIN))
        .layer(CatchPanicLayer::custom(error::after_panic))
        .layer(from_fn(api::in_our_form))
        .layer(from_fn(guard::headers))
        .layer(from_fn(languages::hear))
}

/// What the API works with.
fn machines(app: &AppState) -> api::ApiState {
    let clock = app.clock.clone();
    api::ApiState {
        store: app.store.clone(),
        gateway: app.gateway.clone(),
        region: app.settings.region.as_str().into(),
        organization: app.settings.organization.as_str().into(),
        timezone: app.timezone.iana_name().unwrap_or("UTC").into(),
        now: Arc::new(move || clock.now()),
    }
}
