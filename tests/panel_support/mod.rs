//! A panel without a port: the real router over a real database, with a gateway whose modem is away.
#![allow(dead_code, unreachable_pub, reason = "each test uses its part")]

use std::sync::Arc;
use std::time::Duration;

use argon2::{Algorithm, Argon2, Params, PasswordHasher, Version};
use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use jiff::tz::TimeZone;
use optin_gateway::clock::Clock;
use optin_gateway::gateway::alerts::Telling;
use optin_gateway::gateway::{self, Gateway, Settings};
use optin_gateway::gsm::{Address, Deliver};
use optin_gateway::modem::{Came, Committed, ModemEvent, ModemHandle};
use optin_gateway::outbox::schedule::{Limits, Window};
use optin_gateway::phone::PhoneNumber;
use optin_gateway::store::contacts::{self, Contact, NewContact};
use optin_gateway::store::groups::{self, Group};
use optin_gateway::store::users::{self, Role};
use optin_gateway::store::{Store, StoreError};
use optin_gateway::web::{self, AppState, Demo, Hosts, SetupCode, Transport};
use tokio::sync::{mpsc, watch};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

/// Everybody's password here.
pub const PASSWORD: &str = "correct horse";
/// What browsers put into Host.
pub const HOST: &str = "127.0.0.1:8080";

/// A house with a panel.
pub struct House {
    _dir: tempfile::TempDir,
    pub store: Store,
    pub gateway: Gateway,
    pub clock: Clock,
    pub stop: CancellationToken,
    pub setup: SetupCode,
    router: Router,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: axum::http::HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |to| to.to_str().unwrap())
    }
}

/// A browser: a cookie, or none yet.
#[derive(Clone, Default)]
pub struct Browser {
    cookie: Option<String>,
}

impl Browser {
    /// A browser that was given a cookie.
    pub fn with(cookie: &str) -> Self {
        Self { cookie: Some(cookie.split(';').next().unwrap().to_owned()) }
    }
}

impl House {
    /// An empty house: no user, no contact, the sample flow.
    pub async fn new() -> Self {
        // The other end of the modems' channel lives as long as the house: the task would end without.
        let (events, inbox) = mpsc::channel(1);
        Self::build(Vec::new(), events, inbox).await
    }

    /// One with these modems, whose events come by `inbox`.
    pub async fn build(
        modems: Vec<ModemHandle>,
        events: mpsc::Sender<ModemEvent>,
        inbox: mpsc::Receiver<ModemEvent>,
    ) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::open(&dir.path().join("gateway.db")).unwrap();
        let clock = Clock::manual("2026-11-24T16:00:00Z".parse().unwrap());
        let settings = settings();
        let (seeding, now) = (settings.clone(), clock.now());
        store.write(move |tx| gateway::seed(tx, &seeding, now)).await.unwrap();
        let stop = CancellationToken::new();
        let (gateway, task) = gateway::start(gateway::Parts {
            store: store.clone(),
            clock: clock.clone(),
            settings: Arc::new(settings.clone()),
            modems,
            events: inbox,
            stop: stop.clone(),
        });
        tokio::spawn(async move {
            let _events = events;
            task.await
        });
        let setup = SetupCode::random();
        let router = web::router(AppState {
            store: store.clone(),
            gateway: gateway.clone(),
            settings,
            clock: clock.clone(),
            timezone: TimeZone::UTC,
            hosts: Hosts::new(Some("optin-pi"), &[]),
            transport: Transport::Plain,
            demo: Demo::No,
            setup: setup.clone(),
            alerts: watch::channel(Telling::default()).1,
            stop: stop.clone(),
        });
        Self { _dir: dir, store, gateway, clock, stop, setup, router }
    }

    /// A house with a user of each role, named as their role.
    pub async fn with_users() -> Self {
        let house = Self::new().await;
        for role in [Role::Viewer, Role::Approver, Role::Admin] {
            house.add_user(role.as_str(), role).await;
        }
        house
    }

    /// Adds a user whose password is quick to check.
    pub async fn add_user(&self, name: &str, role: Role) {
        let (name, now) = (name.to_owned(), self.clock.now());
        let hash = quick_hash();
        self.store.write(move |tx| users::add(tx, &name, role, &hash, now)).await.unwrap();
    }

    /// Adds a group.
    pub async fn add_group(&self, name: &str) -> Group {
        let (name, now) = (name.to_owned(), self.clock.now());
        self.store.write(move |tx| groups::create(tx, &name, now)).await.unwrap()
    }

    /// Adds a contact to a group.
    pub async fn add_contact(&self, name: &str, phone: &str, group: &Group) -> Contact {
        let now = self.clock.now();
        let new = NewContact {
            name: name.to_owned(),
            phone: PhoneNumber::from_e164(phone).unwrap(),
            language: String::new(),
            groups: vec![group.id],
            fields: Vec::new(),
        };
        self.store.write(move |tx| contacts::create(tx, &new, now)).await.unwrap()
    }

    /// One number out of the database.
    pub async fn count(&self, sql: &'static str) -> i64 {
        let counted: Result<i64, StoreError> =
            self.store.read(move |conn| Ok(conn.query_row(sql, [], |r| r.get(0))?)).await;
        counted.unwrap()
    }

    /// One text out of the database.
    pub async fn text(&self, sql: &'static str) -> String {
        let found: Result<String, StoreError> =
            self.store.read(move |conn| Ok(conn.query_row(sql, [], |r| r.get(0))?)).await;
        found.unwrap()
    }

    /// Signs somebody in.
    pub async fn sign_in(&self, name: &str) -> Browser {
        let answer = self.post(&Browser::default(), "/login", &login(name, PASSWORD)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        Browser::with(answer.headers[header::SET_COOKIE].to_str().unwrap())
    }

    /// A page.
    pub async fn get(&self, browser: &Browser, path: &str) -> Answer {
        self.send(browser, request(Method::GET, path).body(Body::empty()).unwrap()).await
    }

    /// A form of our own page.
    pub async fn post(&self, browser: &Browser, path: &str, form: &str) -> Answer {
        let request = request(Method::POST, path)
            .header(header::ORIGIN, format!("http://{HOST}"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()));
        self.send(browser, request.unwrap()).await
    }

    /// Any request; `browser` adds its cookie.
    pub async fn send(&self, browser: &Browser, mut request: Request<Body>) -> Answer {
        if let Some(cookie) = &browser.cookie {
            request.headers_mut().insert(header::COOKIE, cookie.parse().unwrap());
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        // A live stream has no end: what comes within a moment is what came.
        let body = tokio::time::timeout(Duration::from_secs(5), body.collect()).await;
        let bytes = body.map(|all| all.unwrap().to_bytes()).unwrap_or_default();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status, headers: parts.headers, body }
    }
}

/// A modem of which nothing is there but what it reads.
pub struct Air {
    events: mpsc::Sender<ModemEvent>,
    slot: u32,
}

impl Air {
    /// An empty house with such a modem.
    pub async fn house() -> (House, Self) {
        let (events, inbox) = mpsc::channel(1);
        let house = House::build(Vec::new(), events.clone(), inbox).await;
        (house, Self { events, slot: 0 })
    }

    /// Somebody writes, and it is kept.
    pub async fn brings(&mut self, house: &House, from: &PhoneNumber, text: &str) {
        let pdu = Deliver::parts(&Address::from_phone(from), text, 1, house.clock.now()).unwrap();
        let (committed, done) = tokio::sync::oneshot::channel();
        self.slot += 1;
        let event = ModemEvent::Inbound {
            modem: "main".to_owned(),
            sim: "sim".to_owned(),
            storage: "SM".to_owned(),
            slot: self.slot,
            came: Came::Announced,
            pdu: pdu[0].encode_with_smsc("+15550109999"),
            committed,
        };
        assert!(self.events.send(event).await.is_ok());
        assert!(matches!(done.await.unwrap(), Committed::Delete { .. }));
    }
}

/// A request to our own host.
pub fn request(method: Method, path: &str) -> axum::http::request::Builder {
    Request::builder().method(method).uri(path).header(header::HOST, HOST)
}

/// The form of the sign-in.
pub fn login(name: &str, password: &str) -> String {
    format!("name={name}&password={}", password.replace(' ', "+"))
}

/// A hash that takes a thousandth of the memory and time a real one takes.
pub fn quick_hash() -> String {
    let params = Params::new(8, 1, 1, None).unwrap();
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon2.hash_password(PASSWORD.as_bytes()).unwrap().to_string()
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
