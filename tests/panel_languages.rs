//! The panel in another language than that of its code: every page, what was chosen and what the browser asks for.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod panel_support;

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use optin_gateway::store::contacts::Contact;
use optin_gateway::store::groups::Group;
use optin_gateway::store::users::Role;
use panel_support::{Answer, Browser, HOST, House, login, request};

/// The file under test, as people edit it.
fn spanish() -> toml::Table {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/web/languages/es.toml");
    std::fs::read_to_string(path).unwrap().parse().unwrap()
}

async fn asking(house: &House, browser: &Browser, path: &str, languages: &str) -> Answer {
    let request = request(Method::GET, path).header(header::ACCEPT_LANGUAGE, languages);
    house.send(browser, request.body(Body::empty()).unwrap()).await
}

/// What a person reads on a page: its text and the attributes that are read out, each by itself.
fn read(page: &str) -> Vec<String> {
    let (mut texts, mut rest) = (Vec::new(), page);
    while let Some((text, after)) = rest.split_once('<') {
        let (tag, after) = after.split_once('>').unwrap();
        texts.push(text.to_owned());
        for name in [" aria-label=\"", " placeholder=\"", " title=\"", " data-label=\""] {
            texts.extend(
                tag.split(name).skip(1).filter_map(|v| v.split('"').next()).map(str::to_owned),
            );
        }
        rest = after;
    }
    let plain = |text: &String| {
        let text = text.replace("&#38;", "&").replace("&#39;", "'").replace("&#34;", "\"");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    texts.iter().map(plain).filter(|text| !text.is_empty()).collect()
}

/// English sentences that are not the same in Spanish, up to their first value.
fn english() -> BTreeSet<String> {
    let spanish = spanish();
    let phrases = spanish["phrases"].as_table().unwrap();
    let differs = phrases.iter().filter(|(key, own)| own.as_str() != Some(key.as_str()));
    differs.map(|(key, _)| key.replace("**", "").replace('`', "")).collect()
}

async fn somebody(house: &House) -> (Group, Contact) {
    let group = house.add_group("Vecinos").await;
    let contact = house.add_contact("María López", "+15550100101", &group).await;
    (group, contact)
}

async fn pages(house: &House, group: &Group, contact: &Contact) -> Vec<String> {
    let flow = house.text("SELECT uuid FROM flows").await;
    let (group, contact) = (&group.uuid, &contact.uuid);
    let fixed = [
        "/",
        "/contacts",
        "/contacts/new",
        "/contacts/import",
        "/messages",
        "/flows",
        "/gateway",
        "/record",
        "/settings/account",
        "/settings/people",
        "/settings/tokens",
        "/settings/sign-ins",
        "/nowhere",
    ];
    let mut pages: Vec<String> = fixed.map(str::to_owned).into();
    pages.extend([
        format!("/contacts?group={group}"),
        format!("/contacts/{contact}"),
        format!("/contacts/{contact}/edit"),
        format!("/contacts/{contact}/delete"),
        format!("/contacts/{contact}/evidence"),
        format!("/contacts/{contact}/forget"),
        format!("/groups/{group}"),
        format!("/invite?group={group}"),
        format!("/messages/{contact}"),
        format!("/flows/{flow}"),
        format!("/record?contact={contact}"),
    ]);
    pages
}

#[tokio::test]
async fn no_page_in_spanish_has_a_sentence_in_english() {
    let house = House::new().await;
    house.add_user("marta", Role::Admin).await;
    house.add_user("luis", Role::Viewer).await;
    let (group, contact) = somebody(&house).await;
    let browser = house.sign_in("marta").await;
    house.post(&browser, "/settings/account/language", "language=es").await;
    let flow = house.text("SELECT uuid FROM flows").await;
    let english = english();
    let mut left = Vec::new();
    // First nobody was invited, then somebody was, then somebody said no.
    for step in 0..3 {
        for path in pages(&house, &group, &contact).await {
            let page = asking(&house, &browser, &path, "es-US,es;q=0.9").await.body;
            assert!(page.contains("<html lang=\"es\">"), "{path}: {page}");
            let texts = read(&page).into_iter().filter(|text| english.contains(text));
            left.extend(texts.map(|text| format!("{path}: {text}")));
        }
        if step == 0 {
            let form = format!("contact={}&flow={flow}&group={}&page=1", contact.uuid, group.uuid);
            house.post(&browser, "/invite", &form).await;
        } else {
            let path = format!("/contacts/{}/told", contact.uuid);
            house.post(&browser, &path, "wish=no&note=por+tel%C3%A9fono").await;
        }
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
}

#[tokio::test]
async fn the_language_is_what_the_user_chose_and_else_what_the_browser_asks_for() {
    let house = House::with_users().await;
    let nobody = Browser::default();
    for (asked, name) in
        [("es", "Contraseña"), ("fr,es;q=0.5,en;q=0.2", "Contraseña"), ("fr", "Password")]
    {
        let page = asking(&house, &nobody, "/login", asked).await.body;
        assert!(page.contains(name), "{asked}: {page}");
    }
    let browser = house.sign_in("viewer").await;
    let account = "/settings/account";
    assert!(asking(&house, &browser, account, "es").await.body.contains("Mi cuenta"));
    for (chosen, asked, title) in [
        ("es", "en", "Mi cuenta"),
        ("en", "es", "My account"),
        ("", "es", "Mi cuenta"),
        ("xx", "en", "My account"),
    ] {
        let form = format!("language={chosen}");
        let answer = house.post(&browser, "/settings/account/language", &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert!(asking(&house, &browser, account, asked).await.body.contains(title), "{chosen}");
    }
    // It belongs to the user, not to the browser.
    house.post(&browser, "/settings/account/language", "language=es").await;
    let elsewhere = house.sign_in("viewer").await;
    assert!(house.get(&elsewhere, account).await.body.contains("Mi cuenta"));
    assert!(house.get(&house.sign_in("admin").await, account).await.body.contains("My account"));
}

#[tokio::test]
async fn what_is_refused_is_refused_in_the_language_of_who_asked() {
    let house = House::with_users().await;
    let (group, contact) = somebody(&house).await;
    let wrong = request(Method::POST, "/login")
        .header(header::ORIGIN, format!("http://{HOST}"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::ACCEPT_LANGUAGE, "es")
        .body(Body::from(login("admin", "not it")));
    let answer = house.send(&Browser::default(), wrong.unwrap()).await;
    assert!(answer.body.contains("no corresponden"), "{}", answer.body);
    let browser = house.sign_in("approver").await;
    house.post(&browser, "/settings/account/language", "language=es").await;
    house
        .post(&browser, &format!("/contacts/{}/told", contact.uuid), "wish=no&note=en+persona")
        .await;
    let flow = house.text("SELECT uuid FROM flows").await;
    let form = format!("contact={}&flow={flow}&group={}&page=1", contact.uuid, group.uuid);
    house.post(&browser, "/invite", &form).await;
    let page = house.get(&browser, "/contacts").await.body;
    assert!(page.contains("Solo esa persona puede cambiarlo"), "a sentence of the core: {page}");
    let page = house.post(&browser, "/contacts/new", "name=Ana&phone=12").await.body;
    assert!(page.contains("El número es demasiado corto"), "{page}");
    assert_eq!(house.get(&browser, "/settings/people").await.status, StatusCode::FORBIDDEN);
    assert!(
        house.get(&browser, "/settings/people").await.body.contains("Su función no permite esto")
    );
    // The record is kept as it was written, and the API speaks English.
    assert_eq!(
        house.count("SELECT count(*) FROM ledger_words WHERE words LIKE '%respond%'").await,
        0
    );
    let path = "/api/v2/contacts.json";
    assert!(
        asking(&house, &browser, path, "es").await.body.contains("credentials were not provided"),
        "the API"
    );
}
