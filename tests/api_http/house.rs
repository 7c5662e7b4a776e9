//! The house a test asks: everything but a modem and a port.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use optin_gateway::clock::Clock;
use optin_gateway::gateway::{self, Gateway, Parts, Settings};
use optin_gateway::gsm::{Address, Deliver};
use optin_gateway::modem::{Came, ModemEvent};
use optin_gateway::outbox::schedule::{Limits, Window};
use optin_gateway::phone::PhoneNumber;
use optin_gateway::store::users::{self, Role};
use optin_gateway::store::{Store, StoreError, tokens};
use optin_gateway::web::api::{ApiState, router};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

use crate::document;

/// When every test begins.
pub(crate) const BEGIN: &str = "2027-01-15T08:00:00Z";

/// A gateway with its API, the owner of three tokens, and two groups.
pub(crate) struct House {
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) admin: String,
    pub(crate) approver: String,
    pub(crate) viewer: String,
    router: Router,
    events: mpsc::Sender<ModemEvent>,
    slots: std::cell::Cell<u32>,
    stop: CancellationToken,
    // Dropped last: the database lies in it.
    _dir: TempDir,
}

impl Drop for House {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

fn settings() -> Settings {
    Settings {
        organization: "Harbour Clinic".to_owned(),
        contact: "555-0100".to_owned(),
        region: "US".to_owned(),
        hold: Duration::from_secs(5),
        again_after: Duration::from_hours(14 * 24),
        reader: optin_gateway::consent::intent::Reader::default(),
        confirm_within: optin_gateway::consent::policy::CONFIRM_WITHIN,
        first_message: Vec::new(),
        national_alphabets: Vec::new(),
        terms: None,
        limits: Limits {
            pace: Duration::from_secs(30),
            daily: 100,
            window: Window::Always,
            zone: TimeZone::UTC,
        },
    }
}

impl House {
    pub(crate) async fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::open(&dir.path().join("gateway.db")).unwrap();
        let clock = Clock::manual(BEGIN.parse().unwrap());
        let now = clock.now();
        let secrets: Result<Vec<String>, StoreError> = store
            .write(move |tx| {
                gateway::seed(tx, &settings(), now)?;
                users::add(tx, "Ana", Role::Admin, "no password", now).unwrap();
                let roles = [Role::Admin, Role::Approver, Role::Viewer];
                Ok(roles.map(|role| tokens::add(tx, "Ana", role, now).unwrap().1).to_vec())
            })
            .await;
        let [admin, approver, viewer] = secrets.unwrap().try_into().unwrap();
        let (events, received) = mpsc::channel(4);
        let stop = CancellationToken::new();
        let (gateway, task) = gateway::start(Parts {
            store: store.clone(),
            clock: clock.clone(),
            settings: Arc::new(settings()),
            modems: Vec::new(),
            events: received,
            stop: stop.clone(),
        });
        tokio::spawn(task);
        let router = router(state(&store, gateway, clock.clone()));
        let slots = std::cell::Cell::new(0);
        Self { store, clock, admin, approver, viewer, router, events, slots, stop, _dir: dir }
    }

    /// One request as it is, with a body of bytes.
    pub(crate) async fn raw(
        &self,
        method: &str,
        uri: &str,
        token: Option<&str>,
        body: impl Into<Body>,
    ) -> (StatusCode, Value) {
        let mut request =
            Request::builder().method(method).uri(uri).header(header::HOST, "pi.local");
        if let Some(token) = token {
            request = request.header(header::AUTHORIZATION, format!("Token {token}"));
        }
        let request = request.body(body.into()).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let bytes = response.into_body().collect().await.unwrap().to_bytes();
        let value = if bytes.is_empty() {
            Value::Null
        } else {
            serde_json::from_slice(&bytes)
                .unwrap_or_else(|e| panic!("{method} {uri}: {status}: {e}: {bytes:?}"))
        };
        document::answered(method, uri, status.as_u16(), &value);
        (status, value)
    }

    /// A GET by the viewer's token of something that is not JSON: its kind and its text.
    pub(crate) async fn text(&self, uri: &str) -> (String, String) {
        let request = Request::get(uri)
            .header(header::HOST, "pi.local")
            .header(header::AUTHORIZATION, format!("Token {}", self.viewer))
            .body(Body::empty())
            .unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let kind = response.headers()[header::CONTENT_TYPE].to_str().unwrap().to_owned();
        let bytes = response.into_body().collect().await.unwrap().to_bytes();
        (kind, String::from_utf8(bytes.to_vec()).unwrap())
    }

    /// A GET by the admin's token.
    pub(crate) async fn get(&self, name: &str) -> Value {
        let (status, body) = self.raw("GET", &path(name), Some(&self.admin), "").await;
        assert_eq!(status, StatusCode::OK, "GET {name}: {body}");
        body
    }

    /// The results of a GET.
    pub(crate) async fn results(&self, name: &str) -> Vec<Value> {
        self.get(name).await["results"].as_array().unwrap().clone()
    }

    /// A POST by the approver's token.
    pub(crate) async fn post(&self, name: &str, body: &Value) -> (u16, Value) {
        let token = Some(self.approver.as_str());
        let (status, answer) = self.raw("POST", &path(name), token, body.to_string()).await;
        if status.is_success() {
            document::took("POST", &path(name), body);
        }
        (status.as_u16(), answer)
    }

    /// A POST that creates.
    pub(crate) async fn created(&self, name: &str, body: Value) -> Value {
        let (status, answer) = self.post(name, &body).await;
        assert_eq!(status, 201, "POST {name} {body}: {answer}");
        answer
    }

    /// A contact of that number, in these groups.
    pub(crate) async fn contact(&self, phone: &str, groups: &[&str]) -> Value {
        let body = json!({ "name": "Bo", "urns": [format!("tel:{phone}")], "groups": groups });
        self.created("contacts", body).await
    }

    /// The sample flow's uuid.
    pub(crate) async fn flow(&self) -> Value {
        self.results("flows").await[0]["uuid"].clone()
    }

    /// Somebody writes.
    pub(crate) async fn receives(&self, from: &str, text: &str) {
        self.clock.advance(Duration::from_secs(1));
        let from = PhoneNumber::from_e164(from).unwrap();
        let parts = Deliver::parts(&Address::from_phone(&from), text, 7, self.clock.now()).unwrap();
        for part in parts {
            self.slots.set(self.slots.get() + 1);
            let (committed, wait) = oneshot::channel();
            let event = ModemEvent::Inbound {
                modem: "main".to_owned(),
                sim: "sim".to_owned(),
                storage: "SM".to_owned(),
                slot: self.slots.get(),
                came: Came::Announced,
                pdu: part.encode_with_smsc("+15550100999"),
                committed,
            };
            self.events.send(event).await.ok().unwrap();
            wait.await.unwrap();
        }
    }

    /// Runs SQL that stands for something that happened before.
    pub(crate) async fn sql(&self, sql: &'static str) {
        let done: Result<(), StoreError> =
            self.store.write(move |tx| Ok(tx.execute_batch(sql)?)).await;
        done.unwrap();
    }
}

fn state(store: &Store, gateway: Gateway, clock: Clock) -> ApiState {
    ApiState {
        store: store.clone(),
        gateway,
        region: "US".into(),
        organization: "Harbour Clinic".into(),
        timezone: "America/Chicago".into(),
        now: Arc::new(move || -> Timestamp { clock.now() }),
    }
}

/// `NAME` or `NAME?query` as a path of the API.
pub(crate) fn path(name: &str) -> String {
    match name.split_once('?') {
        Some((name, query)) => format!("/api/v2/{name}.json?{query}"),
        None => format!("/api/v2/{name}.json"),
    }
}
