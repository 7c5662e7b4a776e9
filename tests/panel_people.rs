//! People and rights on the panel: the first administrator, who may sign in, their passwords, sessions and tokens,
//! and the record of all that.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod panel_support;

use std::net::SocketAddr;
use std::time::Duration;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Method, StatusCode, header};
use optin_gateway::store::ledger;
use optin_gateway::store::users::Role;
use panel_support::{Answer, Browser, HOST, House, PASSWORD, login, request};

const NEW: &str = "nine+blue+boats";

/// The form of the set-up.
fn set_up(code: &str, name: &str, password: &str, again: &str) -> String {
    format!("code={code}&name={name}&password={password}&again={again}")
}

/// The browser a sign-in opened.
fn browser(answer: &Answer) -> Browser {
    Browser::with(answer.headers[header::SET_COOKIE].to_str().unwrap())
}

impl House {
    async fn status(&self, browser: &Browser, path: &str) -> StatusCode {
        self.get(browser, path).await.status
    }

    /// Presses something, and reads the page it leads to.
    async fn press(&self, browser: &Browser, path: &str, form: &str) -> String {
        let answer = self.post(browser, path, form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}: {}", answer.body);
        self.get(browser, answer.location()).await.body
    }

    /// What the record says happened, the oldest first: kind, whom, who.
    async fn told(&self) -> Vec<(String, String, String)> {
        let all = self.store.read(|conn| ledger::batch(conn, 0, i64::MAX, 100)).await.unwrap();
        let staff = |kind: &str| kind.starts_with("user.") || kind.starts_with("token.");
        all.into_iter()
            .filter(|entry| staff(&entry.kind))
            .map(|entry| {
                let word = |field| entry.said(field).unwrap_or_default().to_owned();
                (entry.kind.clone(), word("user"), word("by"))
            })
            .collect()
    }
}

// The first administrator ---------------------------------------------------------------------

#[tokio::test]
async fn whoever_has_the_code_becomes_the_first_administrator_and_then_the_page_is_gone() {
    let house = House::new().await;
    let nobody = Browser::default();
    let code = house.setup.told().unwrap();
    assert_eq!(house.status(&nobody, "/setup").await, StatusCode::OK);
    for (form, status, words) in [
        (set_up("ABCD-EFGH-JKMN-PQRS", "ana", NEW, NEW), 401, "not the code"),
        (set_up("", "ana", NEW, NEW), 401, "not the code"),
        (set_up(&code, "ana", NEW, "nine+blue+goats"), 400, "two passwords differ"),
        (set_up(&code, "ana", "short", "short"), 400, "at least 10"),
        (set_up(&code, "ana+ruiz", NEW, NEW), 400, "one word"),
    ] {
        let answer = house.post(&nobody, "/setup", &form).await;
        assert_eq!(answer.status.as_u16(), status, "{form}");
        assert!(answer.body.contains(words), "{form}: {}", answer.body);
        assert!(!answer.body.contains("nine blue"), "a password is not shown again");
    }
    let form = set_up(&code.to_lowercase(), "ana", NEW, NEW);
    let answer = house.post(&nobody, "/setup", &form).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/"));
    let ana = browser(&answer);
    assert_eq!(house.status(&ana, "/settings/people").await, StatusCode::OK);
    assert_eq!(house.status(&nobody, "/setup").await, StatusCode::NOT_FOUND);
    let again = house.post(&nobody, "/setup", &set_up(&code, "eve", NEW, NEW)).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    assert_eq!(house.count("SELECT count(*) FROM users").await, 1);
    let added = ("user.added".to_owned(), "ana".to_owned(), String::new());
    assert_eq!(house.told().await, [added]);
    // The code is spent, even if nobody may sign in any more.
    house.store.write(|tx| optin_gateway::store::users::remove(tx, "ana")).await.unwrap();
    let spent = house.post(&nobody, "/setup", &set_up(&code, "eve", NEW, NEW)).await;
    assert_eq!(spent.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn two_set_ups_at_once_make_one_administrator() {
    let house = House::new().await;
    let code = house.setup.told().unwrap();
    let (one, other) = (set_up(&code, "ana", NEW, NEW), set_up(&code, "eve", NEW, NEW));
    let nobody = Browser::default();
    let (one, other) =
        tokio::join!(house.post(&nobody, "/setup", &one), house.post(&nobody, "/setup", &other));
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 404]);
    assert_eq!(house.count("SELECT count(*) FROM users").await, 1);
}

#[tokio::test]
async fn a_user_added_at_the_command_line_ends_the_set_up() {
    let house = House::new().await;
    let code = house.setup.told().unwrap();
    house.add_user("ana", Role::Viewer).await;
    let nobody = Browser::default();
    assert_eq!(house.status(&nobody, "/setup").await, StatusCode::NOT_FOUND);
    let answer = house.post(&nobody, "/setup", &set_up(&code, "eve", NEW, NEW)).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn guessing_the_code_is_throttled_and_the_right_one_waits_too() {
    let house = House::new().await;
    let (nobody, code) = (Browser::default(), house.setup.told().unwrap());
    for _ in 0..10 {
        house.post(&nobody, "/setup", &set_up("2222", "eve", NEW, NEW)).await;
    }
    let answer = house.post(&nobody, "/setup", &set_up(&code, "ana", NEW, NEW)).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(house.count("SELECT count(*) FROM users").await, 0);
}

// People --------------------------------------------------------------------------------------

#[tokio::test]
async fn an_administrator_adds_changes_and_removes_people_and_each_press_counts_at_once() {
    let house = House::with_users().await;
    let admin = house.sign_in("admin").await;
    let form = format!("name=bo&role=viewer&password={NEW}");
    let page = house.press(&admin, "/settings/people", &form).await;
    assert!(page.contains("bo may sign in, as viewer."), "{page}");
    let entered =
        house.post(&Browser::default(), "/login", &format!("name=bo&password={NEW}")).await;
    let bo = browser(&entered);
    assert_eq!(house.status(&bo, "/contacts/new").await, StatusCode::FORBIDDEN);
    house.press(&admin, "/settings/people/role", "name=bo&role=approver").await;
    assert_eq!(house.status(&bo, "/contacts/new").await, StatusCode::OK);
    house.press(&admin, "/settings/people/password", "name=bo&password=ten+red+kites").await;
    assert_eq!(house.status(&bo, "/").await, StatusCode::SEE_OTHER, "signed out");
    let bo =
        browser(&house.post(&Browser::default(), "/login", "name=bo&password=ten+red+kites").await);
    let token = token(&house.post(&admin, "/settings/tokens", "name=bo&role=viewer").await.body);
    assert_eq!(house.by_token(&token).await, StatusCode::OK);
    house.press(&admin, "/settings/people/remove", "name=bo").await;
    assert_eq!(house.status(&bo, "/").await, StatusCode::SEE_OTHER);
    assert_eq!(house.by_token(&token).await, StatusCode::FORBIDDEN);
    assert_eq!(house.count("SELECT count(*) FROM sessions").await, 1, "the administrator's");
    let whom = |kind: &str| (kind.to_owned(), "bo".to_owned(), "admin".to_owned());
    let expected =
        ["user.added", "user.role", "user.password", "token.added", "user.removed"].map(whom);
    assert_eq!(house.told().await, expected);
}

#[tokio::test]
async fn the_last_administrator_can_neither_be_removed_nor_made_less() {
    let house = House::with_users().await;
    let admin = house.sign_in("admin").await;
    for (path, form) in [
        ("/settings/people/remove", "name=admin"),
        ("/settings/people/remove", "name=ADMIN"),
        ("/settings/people/role", "name=admin&role=viewer"),
    ] {
        let page = house.press(&admin, path, form).await;
        assert!(page.contains("The only administrator is admin."), "{path}: {page}");
    }
    house.press(&admin, "/settings/people/role", "name=approver&role=admin").await;
    let page = house.press(&admin, "/settings/people/role", "name=admin&role=viewer").await;
    assert!(page.contains("Your role does not allow this"), "{page}");
}

#[tokio::test]
async fn what_cannot_be_entered_is_said_and_changes_nothing() {
    let house = House::with_users().await;
    let admin = house.sign_in("admin").await;
    for (path, form, words) in [
        ("/password", "name=viewer&password=short".to_owned(), "at least 10"),
        ("/password", format!("name=nobody&password={NEW}"), "nobody of that name any more"),
        ("/role", "name=viewer&role=".to_owned(), "is no role"),
        ("/remove", "name=nobody".to_owned(), "nobody of that name any more"),
    ] {
        let page = house.press(&admin, &format!("/settings/people{path}"), &form).await;
        assert!(page.contains(words), "{form}: {page}");
    }
    for (name, role, password, words) in [
        ("ADMIN", "viewer", NEW, "a user named ADMIN already"),
        ("a+b", "viewer", NEW, "is one word"),
        ("bo", "king", NEW, "is no role"),
        ("bo", "viewer", "password123", "tries this password first"),
        ("roberta.li", "admin", "roberta.li", "is the name"),
    ] {
        let form = format!("name={name}&role={role}&password={password}");
        let answer = house.post(&admin, "/settings/people", &form).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{form}");
        let page = answer.body;
        assert!(page.contains(words) && page.contains("Nobody was added."), "{form}: {page}");
        // What was typed is still there, but for the password.
        let typed = format!(r#"name="name" value="{}""#, name.replace('+', " "));
        assert!(page.contains(&typed), "{form}: {page}");
        let add = page.split(r#"id="add""#).nth(1).unwrap();
        let chosen = if role == "king" { "approver" } else { role };
        assert!(add.contains(&format!(r#"<option value="{chosen}" selected>"#)), "{form}: {add}");
        assert!(!page.contains(&password.replace('+', " ")) || password == name, "{form}");
    }
    assert_eq!(house.count("SELECT count(*) FROM users").await, 3);
    assert_eq!(house.told().await, []);
    assert!(house.sign_in("viewer").await.is_in(&house).await);
}

// My account ----------------------------------------------------------------------------------

#[tokio::test]
async fn a_new_password_takes_the_old_one_and_ends_the_other_sessions() {
    let house = House::with_users().await;
    let (here, there) = (house.sign_in("viewer").await, house.sign_in("viewer").await);
    let old = PASSWORD.replace(' ', "+");
    for (form, words) in [
        (format!("current=wrong&password={NEW}&again={NEW}"), "not your present password"),
        (format!("current={old}&password={NEW}&again=other"), "two passwords differ"),
        (format!("current={old}&password=short&again=short"), "at least 10"),
    ] {
        let page = house.press(&here, "/settings/account/password", &form).await;
        assert!(page.contains(words), "{form}: {page}");
    }
    assert!(there.is_in(&house).await);
    let form = format!("current={old}&password={NEW}&again={NEW}");
    let answer = house.post(&here, "/settings/account/password", &form).await;
    let anew = browser(&answer);
    assert!(anew.is_in(&house).await, "who changed it goes on, with another cookie");
    assert!(!here.is_in(&house).await && !there.is_in(&house).await);
    let before = house.post(&Browser::default(), "/login", &login("viewer", PASSWORD)).await;
    assert_eq!(before.status, StatusCode::UNAUTHORIZED);
    let own = ("user.password".to_owned(), "viewer".to_owned(), "viewer".to_owned());
    assert_eq!(house.told().await, [own]);
}

#[tokio::test]
async fn guessing_the_old_password_on_a_page_left_open_is_throttled() {
    let house = House::with_users().await;
    let here = house.sign_in("viewer").await;
    let guess = format!("current=wrong&password={NEW}&again={NEW}");
    for _ in 0..10 {
        house.post(&here, "/settings/account/password", &guess).await;
    }
    let right = format!("current={}&password={NEW}&again={NEW}", PASSWORD.replace(' ', "+"));
    let page = house.press(&here, "/settings/account/password", &right).await;
    assert!(page.contains("Too many attempts."), "{page}");
}

#[tokio::test]
async fn one_sees_where_one_is_signed_in_and_signs_out_everywhere_else() {
    let house = House::with_users().await;
    let (here, there) = (house.sign_in("viewer").await, house.sign_in("viewer").await);
    let other = house.sign_in("approver").await;
    let page = house.get(&here, "/settings/account").await.body;
    assert_eq!(page.matches("another browser").count(), 2, "{page}");
    assert_eq!(page.matches(">here<").count(), 1);
    let page = house.press(&here, "/settings/account/sign-out-others", "").await;
    assert!(page.contains("Signed out in 1 other place."), "{page}");
    assert!(here.is_in(&house).await && other.is_in(&house).await);
    assert!(!there.is_in(&house).await);
}

#[tokio::test]
async fn a_session_ends_after_twelve_hours_without_a_look_and_after_seven_days_in_any_case() {
    const HOUR: Duration = Duration::from_hours(1);
    let house = House::with_users().await;
    let idle = house.sign_in("viewer").await;
    house.clock.advance(12 * HOUR + Duration::from_secs(1));
    assert!(!idle.is_in(&house).await);
    let busy = house.sign_in("viewer").await;
    for _ in 0..24 * 7 {
        house.clock.advance(HOUR);
        assert!(busy.is_in(&house).await);
    }
    house.clock.advance(Duration::from_secs(1));
    assert!(!busy.is_in(&house).await);
}

// Tokens --------------------------------------------------------------------------------------

#[tokio::test]
async fn a_token_is_shown_once_has_at_most_its_persons_role_and_is_dead_at_once() {
    let house = House::with_users().await;
    let admin = house.sign_in("admin").await;
    let page = house.press(&admin, "/settings/tokens", "name=viewer&role=approver").await;
    assert!(page.contains("a token of theirs cannot be approver"), "{page}");
    let made = house.post(&admin, "/settings/tokens", "name=viewer&role=viewer").await;
    assert_eq!(made.status, StatusCode::OK);
    let token = token(&made.body);
    assert_eq!(house.by_token(&token).await, StatusCode::OK);
    let page = house.get(&admin, "/settings/tokens").await.body;
    assert!(!page.contains(&token), "shown once");
    let revoke = revoking(&page);
    let stale = revoke.replace("2026", "2025");
    house.press(&admin, "/settings/tokens/revoke", &stale).await;
    assert_eq!(house.by_token(&token).await, StatusCode::OK, "another token was meant");
    house.press(&admin, "/settings/tokens/revoke", &revoke).await;
    assert_eq!(house.by_token(&token).await, StatusCode::FORBIDDEN);
    let of = |kind: &str| (kind.to_owned(), "viewer".to_owned(), "admin".to_owned());
    assert_eq!(house.told().await, ["token.added", "token.revoked"].map(of));
}

fn token(page: &str) -> String {
    let from = page.split("<code class=\"hash\">").nth(1).unwrap();
    from.split('<').next().unwrap().to_owned()
}

/// The form of the first button that revokes.
fn revoking(page: &str) -> String {
    let value = |name: &str| {
        let field = format!("name=\"{name}\" value=\"");
        let (_, rest) = page.split_once("/settings/tokens/revoke").unwrap();
        rest.split_once(&field).unwrap().1.split('"').next().unwrap().to_owned()
    };
    format!("token={}&made={}", value("token"), value("made"))
}

// Sign-ins ------------------------------------------------------------------------------------

#[tokio::test]
async fn who_signed_in_and_who_was_refused_is_kept_by_account_and_address() {
    let house = House::with_users().await;
    let admin = house.sign_in("admin").await;
    let from = |name: &str, password: &str| {
        request(Method::POST, "/login")
            .header(header::ORIGIN, format!("http://{HOST}"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .extension(ConnectInfo("192.168.4.9:5000".parse::<SocketAddr>().unwrap()))
            .body(Body::from(login(name, password)))
            .unwrap()
    };
    for (name, password) in
        [("viewer", "wrong"), ("hunter2-hunter2", "wrong"), ("VIEWER", PASSWORD)]
    {
        house.send(&Browser::default(), from(name, password)).await;
    }
    for _ in 0..30 {
        house.post(&Browser::default(), "/login", &login("approver", "wrong")).await;
    }
    let page = house.get(&admin, "/settings/sign-ins").await.body;
    assert_eq!(page.matches("192.168.4.9").count(), 3, "{page}");
    assert!(!page.contains("hunter2") && page.contains("a name nobody has"));
    let throttled = page.matches("not looked at").count();
    assert_eq!(throttled, 5, "of twenty only some are written down");
    let viewer = house.count("SELECT id FROM users WHERE name = 'viewer'").await;
    let hers = house.get(&admin, &format!("/settings/sign-ins?user={viewer}")).await.body;
    assert_eq!(hers.matches("<tr><td").count(), 2, "{hers}");
    let people = house.get(&admin, "/settings/people").await.body;
    assert_eq!(people.matches("Last signed in").count(), 2, "{people}");
    assert_eq!(people.matches("Has not signed in yet").count(), 1);
}

impl House {
    /// What the API answers a program with this token.
    async fn by_token(&self, token: &str) -> StatusCode {
        let asked = request(Method::GET, "/api/v2/groups.json")
            .header(header::AUTHORIZATION, format!("Token {token}"));
        self.send(&Browser::default(), asked.body(Body::empty()).unwrap()).await.status
    }
}

impl Browser {
    /// Whether it is signed in.
    async fn is_in(&self, house: &House) -> bool {
        house.get(self, "/settings/account").await.status == StatusCode::OK
    }
}
