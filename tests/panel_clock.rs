//! A clock nobody trusts, as the panel shows it, and a person's word.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod panel_support;

use std::time::Duration;

use axum::http::StatusCode;
use jiff::tz::TimeZone;
use optin_gateway::gateway::{Actor, Via};
use panel_support::{Browser, House};

/// Lets the gateway notice what was done to the clock, as it does each minute. It answers before it tells how things stand:
/// once it answers again, it has told.
async fn noticed(house: &House) {
    for _ in 0..2 {
        let by = Actor { name: "ana".to_owned(), via: Via::Panel };
        assert!(!house.gateway.resume_answers(by).await.unwrap());
    }
}

fn booted(page: &str) -> String {
    let (_, after) = page.split_once("name=\"booted\" value=\"").unwrap();
    after.split('"').next().unwrap().to_owned()
}

/// The day the clock shows, where the organization is.
fn day(house: &House) -> String {
    house.clock.told().wall.to_zoned_datetime(TimeZone::UTC).date().to_string()
}

async fn pages(house: &House, browser: &Browser) -> (String, String) {
    // What was said of a press is said on the page it leads to.
    let gateway = house.get(browser, "/gateway").await.body;
    (house.get(browser, "/").await.body, gateway)
}

#[tokio::test]
async fn a_person_says_that_the_clock_is_right_and_stays_signed_in() {
    let house = House::with_users().await;
    let (home, gateway) = pages(&house, &house.sign_in("viewer").await).await;
    assert!(!home.contains("not trusted") && !gateway.contains("not trusted"));
    // Much longer than a session lasts.
    house.clock.set(house.clock.now() + Duration::from_hours(24 * 400));
    noticed(&house).await;
    let (approver, viewer) = (house.sign_in("approver").await, house.sign_in("viewer").await);
    let (home, gateway) = pages(&house, &approver).await;
    assert!(
        home.contains("The clock is not trusted.") && home.contains("Somebody set it."),
        "{home}"
    );
    assert!(gateway.contains("the clock is right"), "{gateway}");
    assert!(gateway.contains("Invites leave all the same"), "{gateway}");
    let (_, seen) = pages(&house, &viewer).await;
    assert!(
        !seen.contains("name=\"booted\"") && seen.contains("A colleague who may invite"),
        "{seen}"
    );
    let word = format!("booted={}&today={}", booted(&gateway), day(&house));
    assert_eq!(house.post(&viewer, "/clock", &word).await.status, StatusCode::FORBIDDEN);
    // It is set once more before the press.
    house.clock.set(house.clock.told().wall + Duration::from_mins(30));
    let answer = house.post(&approver, "/clock", &word).await;
    assert_eq!(answer.location(), "/gateway");
    let (_, gateway) = pages(&house, &approver).await;
    assert!(gateway.contains("was set since you looked"), "{gateway}");
    // Who overlooks a wrong year chooses the right day from a calendar.
    let today = house.clock.truth().to_zoned_datetime(TimeZone::UTC).date();
    let (another, none) = ("another day than the one you chose", "or write it like");
    for (says, told) in
        [(today.to_string(), another), ("27/11/2026".to_owned(), none), (String::new(), none)]
    {
        let word = format!("booted={}&today={says}", booted(&gateway));
        house.post(&approver, "/clock", &word).await;
        let (_, gateway) = pages(&house, &approver).await;
        assert!(gateway.contains(told), "{gateway}");
        assert!(gateway.contains("not trusted"), "{gateway}");
    }
    let word = format!("booted={}&today={}", booted(&gateway), day(&house));
    house.post(&approver, "/clock", &word).await;
    let (home, gateway) = pages(&house, &approver).await;
    assert!(gateway.contains("The clock is trusted."), "{gateway}");
    assert!(!home.contains("not trusted"), "{home}");
    let record = house.get(&approver, "/record?about=house").await.body;
    for words in [
        "From here on the clock is not trusted",
        "clock not set",
        "A colleague looked at a watch: the clock is right.",
        "a person says that it is right",
    ] {
        assert!(record.contains(words), "{words}: {record}");
    }
}

#[tokio::test]
async fn nobody_is_asked_about_a_clock_that_cannot_be_right() {
    let house = House::with_users().await;
    let approver = house.sign_in("approver").await;
    house.clock.set("1970-01-01T00:00:10Z".parse().unwrap());
    noticed(&house).await;
    let (home, gateway) = pages(&house, &approver).await;
    assert!(home.contains("the record goes on until"), "{home}");
    assert!(!gateway.contains("name=\"booted\""), "{gateway}");
    assert!(gateway.contains("timedatectl set-time"), "{gateway}");
    house.clock.set(house.clock.truth());
    noticed(&house).await;
    let (home, _) = pages(&house, &approver).await;
    assert!(!home.contains("not trusted"), "{home}");
}
