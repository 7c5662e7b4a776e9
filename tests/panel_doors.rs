//! The panel's doors: who gets in, from where, and what everybody else is told.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod panel_support;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use optin_gateway::store::users::{self, Role};
use panel_support::{Browser, HOST, House, PASSWORD, login, quick_hash, request};

const UUID: &str = "7f0c2f5e-3b1d-4a6e-9b1a-0d3c5e7f9a1b";

/// Every route behind the sign-in, and the least role that may use it.
const ROUTES: &[(Method, &str, &str)] = &[
    (Method::GET, "/", "viewer"),
    (Method::GET, "/live", "viewer"),
    (Method::GET, "/contacts", "viewer"),
    (Method::POST, "/contacts/search", "viewer"),
    (Method::GET, "/contacts/new", "approver"),
    (Method::POST, "/contacts/new", "approver"),
    (Method::GET, "/contacts/import", "approver"),
    (Method::POST, "/contacts/import", "approver"),
    (Method::GET, "/contacts/import/{uuid}", "approver"),
    (Method::POST, "/contacts/import/{uuid}/columns", "approver"),
    (Method::POST, "/contacts/import/{uuid}/run", "approver"),
    (Method::GET, "/contacts/import/{uuid}/rejected", "approver"),
    (Method::GET, "/contacts/export", "approver"),
    (Method::GET, "/contacts/{uuid}", "viewer"),
    (Method::GET, "/contacts/{uuid}/edit", "approver"),
    (Method::POST, "/contacts/{uuid}/edit", "approver"),
    (Method::GET, "/contacts/{uuid}/delete", "approver"),
    (Method::POST, "/contacts/{uuid}/delete", "approver"),
    (Method::POST, "/groups", "approver"),
    (Method::GET, "/groups/{uuid}", "approver"),
    (Method::POST, "/groups/{uuid}", "approver"),
    (Method::POST, "/groups/{uuid}/delete", "admin"),
    (Method::GET, "/invite", "viewer"),
    (Method::POST, "/invite", "approver"),
    (Method::POST, "/invites/{uuid}/undo", "approver"),
    (Method::POST, "/invites/{uuid}/decide", "approver"),
    (Method::GET, "/messages", "viewer"),
    (Method::POST, "/messages/search", "viewer"),
    (Method::POST, "/messages/seen", "approver"),
    (Method::POST, "/messages/{uuid}/seen", "approver"),
    (Method::GET, "/messages/{uuid}", "viewer"),
    (Method::POST, "/messages/{uuid}", "approver"),
    (Method::POST, "/reviews/1", "approver"),
    (Method::POST, "/contacts/{uuid}/told", "approver"),
    (Method::POST, "/contacts/{uuid}/changed-hands", "approver"),
    (Method::POST, "/answers/resume", "approver"),
    (Method::GET, "/flows", "viewer"),
    (Method::POST, "/flows/import", "admin"),
    (Method::GET, "/flows/{uuid}", "viewer"),
    (Method::GET, "/flows/{uuid}/export", "viewer"),
    (Method::POST, "/flows/{uuid}/texts/{uuid}", "admin"),
    (Method::GET, "/results", "viewer"),
    (Method::GET, "/results/file", "viewer"),
    (Method::GET, "/gateway", "viewer"),
    (Method::GET, "/record", "viewer"),
    (Method::POST, "/record/search", "viewer"),
    (Method::GET, "/record/sheet", "viewer"),
    (Method::POST, "/record/verify", "viewer"),
    (Method::GET, "/record/export/jsonl", "admin"),
    (Method::GET, "/settings", "viewer"),
    (Method::GET, "/settings/account", "viewer"),
    (Method::POST, "/settings/account/password", "viewer"),
    (Method::POST, "/settings/account/sign-out-others", "viewer"),
    (Method::GET, "/settings/people", "admin"),
    (Method::POST, "/settings/people", "admin"),
    (Method::POST, "/settings/people/role", "admin"),
    (Method::POST, "/settings/people/password", "admin"),
    (Method::POST, "/settings/people/remove", "admin"),
    (Method::GET, "/settings/tokens", "admin"),
    (Method::POST, "/settings/tokens", "admin"),
    (Method::POST, "/settings/tokens/revoke", "admin"),
    (Method::GET, "/settings/sign-ins", "admin"),
    (Method::GET, "/contacts/{uuid}/evidence", "viewer"),
    (Method::GET, "/contacts/{uuid}/forget", "admin"),
    (Method::POST, "/contacts/{uuid}/forget", "admin"),
];

fn path(template: &str) -> String {
    template.replace("{uuid}", UUID)
}

#[tokio::test]
async fn signing_in_with_the_right_password_leads_home() {
    let house = House::with_users().await;
    let answer = house.post(&Browser::default(), "/login", &login("admin", PASSWORD)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.location(), "/");
    let cookie = answer.headers[header::SET_COOKIE].to_str().unwrap();
    for attribute in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    let browser = house.sign_in("ADMIN").await;
    assert_eq!(house.get(&browser, "/").await.status, StatusCode::OK);
    assert_eq!(house.get(&browser, "/login").await.location(), "/");
}

#[tokio::test]
async fn signing_in_leads_back_to_the_page_asked_for() {
    let house = House::with_users().await;
    let asked = house.get(&Browser::default(), "/invite?group=a&flow=b").await;
    assert_eq!(asked.location(), "/login?next=/invite?group=a%26flow=b");
    let form = format!("{}&next=/invite?group=a%26flow=b", login("viewer", PASSWORD));
    let answer = house.post(&Browser::default(), "/login", &form).await;
    assert_eq!(answer.location(), "/invite?group=a&flow=b");
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_name_get_the_form_again() {
    let house = House::with_users().await;
    for (name, password) in [("admin", "wrong"), ("nobody", PASSWORD), ("", ""), ("admin", "%00")] {
        let answer = house.post(&Browser::default(), "/login", &login(name, password)).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{name:?}");
        assert!(answer.body.contains("do not belong together"));
        assert!(answer.headers.get(header::SET_COOKIE).is_none());
    }
}

#[tokio::test]
async fn guessing_is_throttled_and_the_right_password_waits_too() {
    let house = House::with_users().await;
    for _ in 0..10 {
        house.post(&Browser::default(), "/login", &login("admin", "wrong")).await;
    }
    let answer = house.post(&Browser::default(), "/login", &login("Admin", PASSWORD)).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(house.sign_in("viewer").await.get_ok(&house).await, StatusCode::OK);
}

#[tokio::test]
async fn without_any_user_signing_in_leads_to_the_set_up() {
    let house = House::new().await;
    assert_eq!(house.get(&Browser::default(), "/login").await.location(), "/setup");
    house.add_user("anna", Role::Admin).await;
    assert_eq!(house.get(&Browser::default(), "/login").await.status, StatusCode::OK);
}

#[tokio::test]
async fn every_route_refuses_whoever_is_not_signed_in() {
    let house = House::with_users().await;
    for (method, template, _) in ROUTES {
        let answer = if method == Method::GET {
            house.get(&Browser::default(), &path(template)).await
        } else {
            house.post(&Browser::default(), &path(template), "").await
        };
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{method} {template}");
        assert!(answer.location().starts_with("/login"), "{method} {template}");
    }
}

#[tokio::test]
async fn every_route_refuses_a_role_that_may_not() {
    let house = House::with_users().await;
    let roles = ["viewer", "approver", "admin"];
    for (rank, role) in roles.iter().enumerate() {
        let browser = house.sign_in(role).await;
        for (method, template, least) in ROUTES.iter().filter(|(_, path, _)| *path != "/live") {
            let answer = if method == Method::GET {
                house.get(&browser, &path(template)).await
            } else {
                house.post(&browser, &path(template), "").await
            };
            let may = rank >= roles.iter().position(|role| role == least).unwrap();
            let refused = answer.status == StatusCode::FORBIDDEN;
            assert_eq!(refused, !may, "{role}: {method} {template} gave {}", answer.status);
            assert_ne!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{method} {template}");
        }
    }
}

#[tokio::test]
async fn every_form_refuses_a_foreign_origin() {
    let house = House::with_users().await;
    let browser = house.sign_in("admin").await;
    let open =
        [(Method::POST, "/login", ""), (Method::POST, "/setup", ""), (Method::POST, "/logout", "")];
    for (method, template, _) in open.iter().chain(ROUTES).filter(|(m, ..)| m == Method::POST) {
        for (name, value) in [
            ("origin", "http://evil.example"),
            ("origin", "null"),
            ("sec-fetch-site", "cross-site"),
        ] {
            let asked = request(method.clone(), &path(template)).header(name, value);
            let answer = house.send(&browser, asked.body(Body::empty()).unwrap()).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{template} with {name}: {value}");
            assert!(answer.body.contains("Nothing was changed"), "{template}");
        }
    }
    assert_eq!(browser.get_ok(&house).await, StatusCode::OK);
}

#[tokio::test]
async fn every_route_refuses_a_foreign_host() {
    let house = House::with_users().await;
    let browser = house.sign_in("admin").await;
    let open = [
        (Method::GET, "/login", ""),
        (Method::GET, "/setup", ""),
        (Method::GET, "/healthz", ""),
        (Method::GET, "/assets/x/panel.css", ""),
        (Method::GET, "/api/v2/contacts.json", ""),
    ];
    for (method, template, _) in open.iter().chain(ROUTES) {
        for host in ["evil.example", "evil.example:8080", "", "127.0.0.1.evil.example"] {
            let asked = axum::http::Request::builder()
                .method(method.clone())
                .uri(path(template))
                .header(header::HOST, host);
            let answer = house.send(&browser, asked.body(Body::empty()).unwrap()).await;
            assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST, "{template} at {host:?}");
        }
    }
    for host in ["localhost", "localhost:", "optin-pi.local:8080", "[::1]:8080", HOST] {
        let asked = axum::http::Request::builder().uri("/").header(header::HOST, host);
        let answer = house.send(&browser, asked.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, StatusCode::OK, "{host}");
    }
}

#[tokio::test]
async fn a_removed_user_and_a_changed_password_end_every_session() {
    let house = House::with_users().await;
    let (viewer, admin) = (house.sign_in("viewer").await, house.sign_in("admin").await);
    house.store.write(|tx| users::remove(tx, "viewer")).await.unwrap();
    assert_eq!(viewer.get_ok(&house).await, StatusCode::SEE_OTHER);
    let hash = quick_hash();
    house.store.write(move |tx| users::set_password(tx, "admin", &hash)).await.unwrap();
    assert_eq!(admin.get_ok(&house).await, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_session_ends_after_twelve_hours_without_a_look_and_by_signing_out() {
    let house = House::with_users().await;
    let browser = house.sign_in("viewer").await;
    assert_eq!(browser.get_ok(&house).await, StatusCode::OK);
    house.post(&browser, "/logout", "").await;
    assert_eq!(browser.get_ok(&house).await, StatusCode::SEE_OTHER);
    assert_eq!(house.count("SELECT count(*) FROM sessions").await, 0);
}

#[tokio::test]
async fn every_answer_keeps_browsers_from_doing_more_than_showing_it() {
    let house = House::with_users().await;
    let browser = house.sign_in("admin").await;
    for path in ["/", "/login", "/nothing", "/healthz", "/contacts/xyz", "/api/v2/nothing.json"] {
        let answer = house.get(&browser, path).await;
        let policy = answer.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("default-src 'self'"), "{path}");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(answer.headers["x-content-type-options"], "nosniff", "{path}");
        assert_eq!(answer.headers["referrer-policy"], "same-origin", "{path}");
        assert_eq!(answer.headers["cache-control"], "no-store", "{path}");
    }
}

#[tokio::test]
async fn health_is_told_without_signing_in() {
    let house = House::new().await;
    // This house has no modem, and the gateway says so as soon as it has looked.
    let mut status = house.gateway.status();
    status.wait_for(|status| status.health.word() != "ok").await.unwrap();
    let answer = house.get(&Browser::default(), "/healthz").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.body, r#"{"status":"modem"}"#);
}

#[tokio::test]
async fn a_body_larger_than_a_form_is_refused() {
    let house = House::with_users().await;
    let browser = house.sign_in("admin").await;
    let answer = house.post(&browser, "/groups", &format!("name={}", "a".repeat(70_000))).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert_eq!(house.count("SELECT count(*) FROM groups WHERE kind = 'static'").await, 0);
}

#[tokio::test]
async fn the_live_stream_tells_of_a_change_and_ends_with_the_daemon() {
    let house = House::with_users().await;
    let browser = house.sign_in("viewer").await;
    let (gateway, stop) = (house.gateway.clone(), house.stop.clone());
    let (answer, ()) = tokio::join!(house.get(&browser, "/live"), async move {
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        gateway.changed();
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        stop.cancel();
    });
    assert_eq!(answer.headers[header::CONTENT_TYPE], "text/event-stream");
    assert!(answer.body.contains("data: changed"), "{:?}", answer.body);
}

impl Browser {
    /// What Home answers.
    async fn get_ok(&self, house: &House) -> StatusCode {
        house.get(self, "/").await.status
    }
}
