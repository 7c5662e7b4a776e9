//! The panel's forms: whatever a browser sends, the answer is a page and no breakdown, what was typed comes back as text,
//! nobody is led away, a viewer changes nothing, and only what staff record makes a yes.
//!
//! The input begins with a line `ROLE METHOD PATH`; the rest is the body. `{contact}`, `{group}` and `{flow}` stand for
//! what is there.

use std::cell::RefCell;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use tokio::runtime::Runtime;

use crate::panel_support::{Answer, Browser, HOST, House, request};

/// Requests that one house takes before it is built anew: what comes of an input shall not hang on a thousand others.
const REQUESTS_MAX: u32 = 200;
/// What a form may hold that must come back as text.
const TAG: &str = "<zq";
/// Where a form may change something whoever asks: one's own account, and what is only looked at.
const OWN: &[&str] = &["/settings/account", "/logout", "/login", "/setup"];
/// Where staff record a wish, or judge an answer.
const WISHES: &[&str] = &["/told", "/reviews/", "/changed-hands", "/forget", "/delete"];

/// A house with somebody in it.
struct Rig {
    runtime: Runtime,
    house: House,
    browsers: [Browser; 3],
    names: [(&'static str, String); 3],
    requests: u32,
}

thread_local! {
    static RIG: RefCell<Option<Rig>> = const { RefCell::new(None) };
}

/// One request.
pub(super) fn hold(input: &[u8]) {
    let end = input.iter().position(|&byte| byte == b'\n').unwrap_or(input.len());
    let Ok(first) = std::str::from_utf8(&input[..end]) else { return };
    let body = input.get(end + 1..).unwrap_or_default();
    let mut words = first.splitn(3, ' ');
    let (Some(role), Some(method), Some(path)) = (words.next(), words.next(), words.next()) else {
        return;
    };
    RIG.with_borrow_mut(|rig| {
        if rig.as_ref().is_some_and(|rig| rig.requests > REQUESTS_MAX) {
            *rig = None;
        }
        let rig = rig.get_or_insert_with(Rig::build);
        if rig.ask(role, method, path, body) == After::Leave {
            rig.requests = REQUESTS_MAX + 1;
        }
    });
}

/// Whether the house is as it was.
#[derive(PartialEq, Eq)]
enum After {
    Stay,
    Leave,
}

impl Rig {
    fn build() -> Self {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let (house, browsers, names) = runtime.block_on(async {
            let house = House::with_users().await;
            let group = house.add_group("Spring list").await;
            let ana = house.add_contact("Ana <zq>", "+14155550101", &group).await;
            house.add_contact("Bo", "+14155550102", &group).await;
            let flow = house.text("SELECT uuid FROM flows LIMIT 1").await;
            let mut browsers = [Browser::default(), Browser::default(), Browser::default()];
            for (browser, name) in browsers.iter_mut().zip(["viewer", "approver", "admin"]) {
                *browser = house.sign_in(name).await;
            }
            let names = [("{contact}", ana.uuid), ("{group}", group.uuid), ("{flow}", flow)];
            (house, browsers, names)
        });
        Self { runtime, house, browsers, names, requests: 0 }
    }

    fn ask(&mut self, role: &str, method: &str, path: &str, body: &[u8]) -> After {
        let method = if method == "GET" { Method::GET } else { Method::POST };
        let path = self.named(path);
        if !path.starts_with('/') || path.starts_with("/live") {
            return After::Stay;
        }
        let viewer = !matches!(role, "approver" | "admin");
        let browser = match role {
            "approver" => &self.browsers[1],
            "admin" => &self.browsers[2],
            _ => &self.browsers[0],
        };
        let body = match std::str::from_utf8(body) {
            Ok(text) => self.named(text).into_bytes(),
            Err(_) => body.to_vec(),
        };
        let kind = if body.starts_with(b"--B\r\n") {
            "multipart/form-data; boundary=B"
        } else {
            "application/x-www-form-urlencoded"
        };
        let Ok(asked) = request(method, &path)
            .header(header::ORIGIN, format!("http://{HOST}"))
            .header(header::CONTENT_TYPE, kind)
            .body(Body::from(body))
        else {
            return After::Stay;
        };
        self.requests += 1;
        let house = &self.house;
        self.runtime.block_on(async {
            let before = (kept(house).await, wishes(house).await, roles(house).await);
            let answer = house.send(browser, asked).await;
            is_an_answer(&answer, &path);
            let after = (kept(house).await, wishes(house).await, roles(house).await);
            if viewer && !OWN.iter().any(|own| path.starts_with(own)) {
                assert_eq!(after.0, before.0, "a viewer changed something by {path}");
                assert_eq!(after.2, before.2, "a viewer gave a role by {path}");
            }
            if !WISHES.iter().any(|wish| path.contains(wish)) {
                assert_eq!(after.1, before.1, "a wish was changed by {path}");
            }
            let signed_out = answer.headers.get(header::LOCATION).is_some()
                && answer.location().starts_with("/login");
            // Who is the viewer no longer would be blamed for what they may do.
            let promoted = after.2 != before.2;
            if signed_out || promoted || OWN.iter().any(|own| path.starts_with(own)) {
                return After::Leave;
            }
            After::Stay
        })
    }

    fn named(&self, text: &str) -> String {
        let text = text.to_owned();
        self.names.iter().fold(text, |text, (name, uuid)| text.replace(name, uuid))
    }
}

fn is_an_answer(answer: &Answer, path: &str) {
    assert!(!answer.status.is_server_error(), "{path}: {} {}", answer.status, answer.body);
    let kind = answer.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if kind.is_some_and(|kind| kind.starts_with("text/html")) {
        assert!(!answer.body.contains(TAG), "{path}: what was typed became a tag");
    }
    if answer.status.is_redirection() && answer.status != StatusCode::NOT_MODIFIED {
        let to = answer.location();
        let second = to.as_bytes().get(1);
        assert!(to.starts_with('/') && !matches!(second, Some(b'/' | b'\\')), "{path}: to {to:?}");
    }
    if answer.status.is_client_error() {
        assert!(!answer.body.is_empty(), "{path}: {} without a word", answer.status);
    }
}

/// All that people keep here, counted and summed up.
async fn kept(house: &House) -> String {
    house
        .text(
            "SELECT (SELECT count(*) || ' ' || total(id * length(name || phone || language)) FROM contacts) || '; '
                 || (SELECT count(*) || ' ' || total(length(name)) FROM groups) || '; '
                 || (SELECT count(*) FROM members) || '; ' || (SELECT count(*) FROM field_values) || '; '
                 || (SELECT count(*) FROM flow_revisions) || '; ' || (SELECT count(*) FROM invites) || '; '
                 || (SELECT count(*) FROM messages) || '; ' || (SELECT count(*) FROM consents) || '; '
                 || (SELECT count(*) FROM users) || '; ' || (SELECT count(*) FROM tokens) || '; '
                 || (SELECT max(seq) FROM ledger)",
        )
        .await
}

/// Each number's wish on record.
async fn wishes(house: &House) -> String {
    house
        .text(
            "SELECT coalesce(group_concat(phone || ' ' || state || ' ' || since, '; '), '')
               FROM (SELECT phone, state, since FROM consents ORDER BY phone)",
        )
        .await
}

/// Who may do what.
async fn roles(house: &House) -> String {
    house.text("SELECT group_concat(name || ' ' || role, '; ') FROM users").await
}
