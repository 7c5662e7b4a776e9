//! The panel's pages: what they show, what their buttons do, and what they never do.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod panel_support;

use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use optin_gateway::store::StoreError;
use optin_gateway::store::contacts::Contact;
use optin_gateway::store::groups::Group;
use optin_gateway::store::meta::{self, Answers};
use optin_gateway::store::users::Role;
use panel_support::{Air, Browser, House, request};

const NASTY: &str = r#"<script>alert("x")</script>'&"#;

/// A house with a group of three and somebody signed in.
async fn house_of_three(role: &str) -> (House, Browser, Group, Vec<Contact>) {
    let house = House::with_users().await;
    let group = house.add_group("Newcomers").await;
    let mut people = Vec::new();
    for (name, phone) in
        [("Maria Lopez", "+15550100101"), ("Sam Okafor", "+15550100102"), (NASTY, "+15550100103")]
    {
        people.push(house.add_contact(name, phone, &group).await);
    }
    let browser = house.sign_in(role).await;
    (house, browser, group, people)
}

async fn flow(house: &House) -> String {
    house.text("SELECT uuid FROM flows").await
}

async fn press(house: &House, browser: &Browser, contact: &Contact, group: &Group) -> String {
    let flow = flow(house).await;
    let form = format!("contact={}&flow={flow}&group={}&page=1", contact.uuid, group.uuid);
    let answer = house.post(browser, "/invite", &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.location().to_owned()
}

/// Every page there is, in this house.
async fn every_page(house: &House, group: &Group, contact: &Contact) -> Vec<String> {
    let (flow, group, contact) = (flow(house).await, &group.uuid, &contact.uuid);
    vec![
        "/".to_owned(),
        "/contacts".to_owned(),
        format!("/contacts?group={group}"),
        "/contacts/new".to_owned(),
        format!("/contacts/new?group={group}"),
        "/contacts/import".to_owned(),
        format!("/contacts/{contact}"),
        format!("/contacts/{contact}/edit"),
        format!("/contacts/{contact}/delete"),
        format!("/groups/{group}"),
        format!("/invite?group={group}&flow={flow}"),
        "/messages".to_owned(),
        format!("/messages/{contact}"),
        "/flows".to_owned(),
        format!("/flows/{flow}"),
        "/results".to_owned(),
        "/gateway".to_owned(),
        "/record".to_owned(),
        "/settings/account".to_owned(),
        "/settings/people".to_owned(),
        "/settings/tokens".to_owned(),
        "/settings/sign-ins".to_owned(),
        format!("/record?about=invites&contact={contact}"),
        format!("/contacts/{contact}/evidence"),
        format!("/contacts/{contact}/forget"),
    ]
}

#[tokio::test]
async fn every_page_of_an_empty_house_says_what_comes_next() {
    let house = House::with_users().await;
    let browser = house.sign_in("admin").await;
    for (path, next) in [
        ("/", "Import contacts"),
        ("/contacts", "No contacts yet"),
        ("/invite", "First, a group"),
        ("/messages", "Nobody has been written to yet"),
        ("/flows", "Sample Opt-In Flow"),
        ("/results", "Nobody was invited yet"),
        ("/gateway", "No modem is configured"),
        ("/record", "was made"),
    ] {
        let answer = house.get(&browser, path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert!(answer.body.contains(next), "{path}: {}", answer.body);
    }
}

#[tokio::test]
async fn what_people_are_called_is_text_and_no_page_holds_script_or_style_of_its_own() {
    let (house, browser, group, people) = house_of_three("admin").await;
    press(&house, &browser, &people[2], &group).await;
    for path in every_page(&house, &group, &people[2]).await {
        let answer = house.get(&browser, &path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        assert!(!answer.body.contains("<script>"), "{path}");
        assert!(!answer.body.contains("alert(\"x\")"), "{path}");
        let scripts = answer.body.matches("<script").count();
        assert_eq!(answer.body.matches("<script src=\"/assets/").count(), scripts, "{path}");
        assert_eq!(answer.body.matches("<h1").count(), 1, "{path}");
        for inline in
            [" style=", "<style", " onclick=", " onload=", "javascript:", "http://", "https://"]
        {
            assert!(!answer.body.contains(inline), "{path}: {inline}");
        }
    }
    let page = house.get(&browser, &format!("/contacts/{}", people[2].uuid)).await;
    assert!(page.body.contains("&#60;script&#62;"), "{}", page.body);
}

#[tokio::test]
async fn no_address_holds_a_name_a_number_or_a_search() {
    let (house, browser, group, people) = house_of_three("admin").await;
    let answer = house.post(&browser, "/contacts/search", "q=Lopez&group=").await;
    assert_eq!(answer.location(), "/contacts");
    let found = house.get(&browser, "/contacts").await;
    assert!(found.body.contains("Maria Lopez") && !found.body.contains("Sam Okafor"));
    for path in every_page(&house, &group, &people[0]).await {
        let body = house.get(&browser, &path).await.body;
        for target in ["href=\"", "action=\"", "src=\""].iter().flat_map(|a| body.split(a).skip(1))
        {
            let address = target.split('"').next().unwrap();
            for private in ["Lopez", "Maria", "5550100", "Newcomers"] {
                assert!(!address.contains(private), "{path}: {address}");
            }
        }
    }
    house.post(&browser, "/contacts/search", "q=").await;
    assert!(house.get(&browser, "/contacts").await.body.contains("Sam Okafor"));
}

#[tokio::test]
async fn the_invite_page_has_one_button_for_each_person_and_none_for_more() {
    let (house, browser, group, people) = house_of_three("approver").await;
    let page = format!("/invite?group={}", group.uuid);
    let body = house.get(&browser, &page).await.body;
    assert_eq!(
        body.matches("action=\"/invite\"").count(),
        people.len() + 1,
        "one form a row, and the choice"
    );
    assert!(body.contains("method=\"get\" action=\"/invite\""));
    assert_eq!(body.matches("name=\"contact\"").count(), people.len());
    assert_eq!(body.matches("aria-label=\"Invite Maria Lopez\"").count(), 1);
    assert!(!body.contains("type=\"checkbox\""));
    assert!(body.contains("Msg&#38;DataRatesMayApply"), "exactly what goes is shown");
    assert!(body.contains("characters in GSM-7: costs 1 text message a person"), "{body}");
    let viewer = house.sign_in("viewer").await;
    let body = house.get(&viewer, &page).await.body;
    assert_eq!(body.matches("name=\"contact\"").count(), 0);
}

#[tokio::test]
async fn a_press_invites_one_person_and_a_second_press_finds_the_first() {
    let (house, browser, group, people) = house_of_three("approver").await;
    let to = press(&house, &browser, &people[0], &group).await;
    assert!(to.ends_with(&format!("#c-{}", people[0].uuid)), "{to}");
    let page = to.split('#').next().unwrap();
    let body = house.get(&browser, page).await.body;
    assert!(body.contains("waiting to leave"), "{body}");
    assert!(body.contains("aria-label=\"Undo the invite to Maria Lopez\""));
    assert!(!body.contains("aria-label=\"Invite Maria Lopez\""));
    assert!(body.contains("aria-label=\"Invite Sam Okafor\""));
    press(&house, &browser, &people[0], &group).await;
    assert!(house.get(&browser, page).await.body.contains("invited already"));
    assert_eq!(house.count("SELECT count(*) FROM invites").await, 1);
    assert_eq!(house.text("SELECT approved_by FROM invites").await, "approver");
}

#[tokio::test]
async fn more_than_one_contact_in_a_press_invites_nobody() {
    let (house, browser, group, people) = house_of_three("approver").await;
    let flow = flow(&house).await;
    let form = format!(
        "contact={}&contact={}&flow={flow}&group={}",
        people[0].uuid, people[1].uuid, group.uuid
    );
    let answer = house.post(&browser, "/invite", &form).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert_eq!(house.count("SELECT count(*) FROM invites").await, 0);
}

#[tokio::test]
async fn an_invite_can_be_undone_and_the_panel_leads_back_to_the_person() {
    let (house, browser, group, people) = house_of_three("approver").await;
    let to = press(&house, &browser, &people[0], &group).await;
    let uuid = house.text("SELECT uuid FROM invites").await;
    let back = to.replace('&', "%26").replace('#', "%23");
    let answer =
        house.post(&browser, &format!("/invites/{uuid}/undo"), &format!("back={back}")).await;
    assert_eq!(answer.location(), to);
    let body = house.get(&browser, to.split('#').next().unwrap()).await.body;
    assert!(body.contains("Taken back. Nothing was sent."));
    assert!(body.contains("aria-label=\"Invite Maria Lopez\""));
    assert_eq!(house.text("SELECT closed_as FROM invites").await, "withdrawn");
    let elsewhere = format!("/invites/{uuid}/undo");
    let answer = house.post(&browser, &elsewhere, "back=//evil.example/").await;
    assert_eq!(answer.location(), "/");
}

#[tokio::test]
async fn the_second_click_of_a_double_click_on_undo_invites_nobody() {
    let (house, browser, group, people) = house_of_three("approver").await;
    press(&house, &browser, &people[0], &group).await;
    let uuid = house.text("SELECT uuid FROM invites").await;
    house.post(&browser, &format!("/invites/{uuid}/undo"), "back=/").await;
    house.get(&browser, "/").await;
    house.clock.advance(Duration::from_millis(400));
    let to = press(&house, &browser, &people[0], &group).await;
    assert_eq!(house.count("SELECT count(*) FROM invites").await, 1);
    let body = house.get(&browser, to.split('#').next().unwrap()).await.body;
    assert!(body.contains("taken back a moment ago"), "{body}");
    house.clock.advance(Duration::from_secs(2));
    press(&house, &browser, &people[0], &group).await;
    assert_eq!(house.count("SELECT count(*) FROM invites WHERE closed_as IS NULL").await, 1);
}

#[tokio::test]
async fn undo_stands_beside_the_state_where_invite_never_is() {
    let (house, browser, group, people) = house_of_three("approver").await;
    let to = press(&house, &browser, &people[0], &group).await;
    let body = house.get(&browser, to.split('#').next().unwrap()).await.body;
    for row in body.split("<tr id=").skip(1) {
        let (before, acts) = row.split_once("<td class=\"acts\">").unwrap();
        assert!(!before.contains("action=\"/invite\""), "{before}");
        assert!(!acts.split("</td>").next().unwrap().contains("/undo"), "{acts}");
    }
    assert!(body.contains("/undo"));
}

#[tokio::test]
async fn a_wait_without_a_modem_is_told_before_and_after_a_press() {
    let (house, browser, group, people) = house_of_three("approver").await;
    let page = format!("/invite?group={}", group.uuid);
    assert!(house.get(&browser, &page).await.body.contains("Nothing leaves now: no modem"));
    let to = press(&house, &browser, &people[0], &group).await;
    let body = house.get(&browser, to.split('#').next().unwrap()).await.body;
    assert!(body.contains("You can undo it until it leaves, for at least 5 seconds."), "{body}");
    let body = house.get(&browser, &page).await.body;
    assert!(body.contains("waits: no modem is configured"), "{body}");
    assert!(house.get(&browser, "/gateway").await.body.contains("Nothing leaves now"));
}

#[tokio::test]
async fn who_answered_stays_in_the_list_until_the_day_is_over_and_the_text_stays_shown() {
    let (house, browser, group, people) = house_of_three("approver").await;
    press(&house, &browser, &people[0], &group).await;
    let answered: Result<(), optin_gateway::store::StoreError> = house
        .store
        .write(|tx| {
            tx.execute_batch(
                "UPDATE messages SET state = 'sent', sent_at = created_at;
                 UPDATE invites SET closed_as = 'yes', closed_at = approved_at,
                   answered_at = approved_at;
                 INSERT INTO consents SELECT phone, 'granted', approved_at, ledger_seq FROM invites;
                 DELETE FROM members WHERE contact_id = (SELECT contact_id FROM invites);",
            )?;
            Ok(())
        })
        .await;
    answered.unwrap();
    let page = format!("/invite?group={}", group.uuid);
    house.get(&browser, &page).await;
    let body = house.get(&browser, &page).await.body;
    assert!(body.contains(&format!("<tr id=\"c-{}\"", people[0].uuid)), "{body}");
    assert!(body.contains("answered, now in Opted-In"));
    assert!(body.contains("Exactly this will be sent"));
    house.clock.advance(Duration::from_hours(24));
    let body = house.get(&house.sign_in("approver").await, &page).await.body;
    assert!(!body.contains(&format!("<tr id=\"c-{}\"", people[0].uuid)), "{body}");
    assert!(body.contains("Answered, and moved on"));
}

#[tokio::test]
async fn what_somebody_told_a_colleague_is_recorded_and_nothing_is_texted() {
    let (house, browser, group, people) = house_of_three("approver").await;
    press(&house, &browser, &people[0], &group).await;
    let page = format!("/contacts/{}", people[0].uuid);
    assert!(house.get(&browser, &page).await.body.contains("They told us in person or by phone"));
    let told = format!("{page}/told");
    let answer = house.post(&browser, &told, "wish=no&note=++").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{}", answer.body);
    assert_eq!(house.count("SELECT count(*) FROM consents").await, 0);
    let answer = house.post(&browser, &told, "wish=no&note=called+on+3+May").await;
    assert_eq!(answer.location(), page);
    assert_eq!(house.text("SELECT state FROM consents").await, "refused");
    assert_eq!(house.text("SELECT state FROM messages").await, "suppressed");
    assert_eq!(house.count("SELECT count(*) FROM messages").await, 1, "nothing is texted");
    assert_eq!(house.count("SELECT count(*) FROM members").await, 2, "out of the source group");
    let words = "SELECT group_concat(words) FROM ledger_words WHERE field IN ('by', 'why')";
    let words = house.text(words).await;
    assert!(words.contains("they told approver: called on 3 May"), "{words}");
    house.post(&browser, &told, "wish=yes&note=came+to+the+desk").await;
    assert_eq!(house.text("SELECT state FROM consents").await, "granted");
    let viewer = house.sign_in("viewer").await;
    assert_eq!(house.post(&viewer, &told, "wish=yes&note=x").await.status, StatusCode::FORBIDDEN);
    assert!(!house.get(&viewer, &page).await.body.contains("They told us in person"));
}

#[tokio::test]
async fn what_is_said_once_is_not_said_twice_and_not_taken_by_the_script() {
    let (house, browser, ..) = house_of_three("approver").await;
    house.post(&browser, "/groups", "name=Friends").await;
    let by_script = request(Method::GET, "/contacts").header("x-live", "1");
    let answer = house.send(&browser, by_script.body(Body::empty()).unwrap()).await;
    assert!(!answer.body.contains("The group Friends is there."));
    assert!(house.get(&browser, "/contacts").await.body.contains("The group Friends is there."));
    assert!(!house.get(&browser, "/contacts").await.body.contains("The group Friends is there."));
}

#[tokio::test]
async fn a_contact_is_added_edited_and_deleted() {
    let (house, browser, group, people) = house_of_three("approver").await;
    let form = format!("name=Ana+Ruiz&phone=(415)+555-0199&group={}", group.uuid);
    let answer = house.post(&browser, "/contacts/new", "name=Ana&phone=banana").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.body.contains("aria-describedby=\"phone-hint phone-wrong\""), "{}", answer.body);
    assert!(answer.body.contains("value=\"banana\""));
    let taken = house.post(&browser, "/contacts/new", "name=Ana&phone=%2B15550100101").await;
    assert_eq!(taken.status, StatusCode::BAD_REQUEST);
    assert!(taken.body.contains(&format!("/contacts/{}", people[0].uuid)), "leads to the other");
    let answer = house.post(&browser, "/contacts/new", &form).await;
    assert!(answer.location().starts_with("/contacts/"), "{}", answer.body);
    assert_eq!(house.count("SELECT count(*) FROM contacts").await, 4);
    let page = format!("/contacts/{}", people[0].uuid);
    let form = format!("name=Maria+Soto&phone=%2B15550100101&group={}", group.uuid);
    let answer = house.post(&browser, &format!("{page}/edit"), &form).await;
    assert_eq!(answer.location(), page);
    assert!(house.get(&browser, &page).await.body.contains("Maria Soto"));
    house.post(&browser, &format!("{page}/delete"), "").await;
    assert_eq!(house.get(&browser, &page).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn groups_are_created_renamed_and_deleted_and_the_derived_ones_are_not() {
    let (house, browser, group, _) = house_of_three("admin").await;
    let again = house.post(&browser, "/groups", "name=newcomers").await;
    assert_eq!(again.location(), "/contacts");
    assert!(house.get(&browser, "/contacts").await.body.contains("The group was not created."));
    house.post(&browser, &format!("/groups/{}", group.uuid), "name=Spring").await;
    assert_eq!(house.text("SELECT name FROM groups WHERE kind = 'static'").await, "Spring");
    house.post(&browser, &format!("/groups/{}/delete", group.uuid), "").await;
    assert_eq!(house.count("SELECT count(*) FROM groups").await, 2);
    assert_eq!(house.count("SELECT count(*) FROM contacts").await, 3);
    let derived = house.text("SELECT uuid FROM groups WHERE kind = 'opted_in'").await;
    house.post(&browser, &format!("/groups/{derived}/delete"), "").await;
    assert_eq!(house.count("SELECT count(*) FROM groups").await, 2);
}

#[tokio::test]
async fn nobody_is_written_to_without_permission_and_the_page_says_why() {
    let (house, browser, _, people) = house_of_three("approver").await;
    let page = format!("/messages/{}", people[0].uuid);
    let body = house.get(&browser, &page).await.body;
    assert!(body.contains("You cannot write to Maria Lopez now."), "{body}");
    assert!(!body.contains("<textarea"));
    let answer = house.post(&browser, &page, "text=Hello").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.body.contains("They have not said yes"), "{}", answer.body);
    assert!(answer.body.contains("Hello"), "what was written is not lost");
    assert_eq!(house.count("SELECT count(*) FROM messages").await, 0);
}

/// The uuid of the first text and the revision in a flow's page.
fn first_text(body: &str) -> (String, String) {
    let action = body.split("/texts/").nth(1).unwrap().split('#').next().unwrap();
    let revision = body.split("name=\"revision\" value=\"").nth(1).unwrap();
    (action.to_owned(), revision.split('"').next().unwrap().to_owned())
}

#[tokio::test]
async fn a_text_keeps_its_required_wording_and_a_stale_form_changes_nothing() {
    let (house, browser, ..) = house_of_three("admin").await;
    let page = format!("/flows/{}", flow(&house).await);
    let (action, revision) = first_text(&house.get(&browser, &page).await.body);
    let edit = format!("{page}/texts/{action}");
    let answer =
        house.post(&browser, &edit, &format!("revision={revision}&text=Hello+there")).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.body.contains("Msg&#38;DataRatesMayApply”"), "{}", answer.body);
    assert!(answer.body.contains("Hello there"), "what was written is not lost");
    let good = format!(
        "revision={revision}&text=Hi+from+us.+Msg%26DataRatesMayApply%0D%0AReply:%0D%0AY+Yes%0D%0AN+No"
    );
    assert_eq!(house.post(&browser, &edit, &good).await.location(), page);
    assert_eq!(house.count("SELECT count(*) FROM flow_revisions").await, 2);
    let stale = house.post(&browser, &edit, &good).await;
    assert_eq!(stale.status, StatusCode::BAD_REQUEST);
    assert!(stale.body.contains("Somebody else changed this flow"));
    assert_eq!(house.count("SELECT count(*) FROM flow_revisions").await, 2);
}

#[tokio::test]
async fn nonsense_in_an_address_is_nothing_here() {
    let (house, browser, ..) = house_of_three("admin").await;
    for path in [
        "/contacts/xyz",
        "/contacts/7f0c2f5e-3b1d-4a6e-9b1a-0d3c5e7f9a1b",
        "/contacts?group=xyz",
        "/messages/%00",
        "/flows/..%2f",
        "/invite?group=xyz",
        "/invite?flow=xyz",
        "/nothing",
        "/assets/x/../panel.css",
        "/assets/x/secret",
    ] {
        let answer = house.get(&browser, path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.body.contains("There is nothing here"), "{path}");
    }
    for path in ["/messages?page=0", "/contacts?page=99999999999999999999", "/messages?page=-1"] {
        assert_eq!(house.get(&browser, path).await.status, StatusCode::OK, "{path}");
    }
}

#[tokio::test]
async fn the_script_and_the_look_come_from_here_and_are_kept() {
    let (house, browser, ..) = house_of_three("viewer").await;
    let body = house.get(&browser, "/").await.body;
    for (name, kind) in
        [("panel.css", "text/css"), ("live.js", "text/javascript"), ("icon.svg", "image/svg")]
    {
        let path = body.split('"').find(|path| path.ends_with(name)).unwrap();
        let answer = house.get(&Browser::default(), path).await;
        assert!(answer.headers[header::CONTENT_TYPE].to_str().unwrap().starts_with(kind));
        assert!(answer.headers[header::CACHE_CONTROL].to_str().unwrap().contains("immutable"));
        assert!(answer.headers.get(header::SET_COOKIE).is_none());
    }
    house.clock.advance(Duration::from_hours(13));
    assert_eq!(house.get(&browser, "/").await.status, StatusCode::SEE_OTHER);
}

/// A house with a person whose reply nobody understood, and somebody signed in who may decide.
async fn house_with_a_reply(text: &str) -> (House, Browser, Contact) {
    let (house, mut air) = Air::house().await;
    for role in [Role::Viewer, Role::Approver] {
        house.add_user(role.as_str(), role).await;
    }
    let group = house.add_group("Newcomers").await;
    let person = house.add_contact("Maria Lopez", "+15550100101", &group).await;
    air.brings(&house, &person.phone, text).await;
    let browser = house.sign_in("approver").await;
    (house, browser, person)
}

#[tokio::test]
async fn a_reply_nobody_understood_is_decided_once_with_name_and_note() {
    let (house, browser, person) = house_with_a_reply("who gave you my number").await;
    let list = house.get(&browser, "/messages").await.body;
    for choice in ["yes", "no", "stop", "ignore"] {
        assert!(list.contains(&format!(r#"name="verdict" value="{choice}""#)), "{choice}: {list}");
    }
    assert!(list.contains(&format!(r#"href="/messages/{}#write""#, person.uuid)), "{list}");
    let review = format!("/reviews/{}", house.count("SELECT message_id FROM reviews").await);
    let viewer = house.sign_in("viewer").await;
    assert!(!house.get(&viewer, "/messages").await.body.contains("verdict"));
    let bad = house.post(&browser, &review, "verdict=maybe").await;
    assert_eq!(bad.status, StatusCode::BAD_REQUEST, "{}", bad.body);
    // Her words show no yes.
    house.post(&browser, &review, "verdict=yes").await;
    let body = house.get(&browser, "/messages").await.body;
    assert!(body.contains("Nothing was changed. Their reply alone does not show a yes."), "{body}");
    assert_eq!(house.count("SELECT count(*) FROM consents").await, 0);
    let form = format!("verdict=no&note=she+was+upset&at={}", person.uuid);
    let decided = house.post(&browser, &review, &form).await;
    let talk = format!("/messages/{}", person.uuid);
    assert_eq!(decided.location(), talk);
    assert_eq!(house.text("SELECT state FROM consents").await, "refused");
    let body = house.get(&browser, &talk).await.body;
    assert!(body.contains("Read as no by approver: she was upset"), "{body}");
    house.post(&browser, &review, "verdict=yes&note=no").await;
    assert_eq!(house.text("SELECT state FROM consents").await, "refused");
    assert!(house.get(&browser, "/messages").await.body.contains("This is settled already."));
    let elsewhere = house.post(&browser, &review, "verdict=no&at=//example.org").await;
    assert_eq!(elsewhere.location(), "/messages");
}

#[tokio::test]
async fn whoever_writes_answers_what_they_had_read() {
    let (house, browser, person) = house_with_a_reply("who gave you my number").await;
    let talk = format!("/messages/{}", person.uuid);
    let message = house.count("SELECT message_id FROM reviews").await;
    let hidden = format!(r#"name="answers" value="{message}""#);
    assert!(house.get(&browser, &talk).await.body.contains(&hidden));
    let open = "SELECT count(*) FROM reviews WHERE closed_at IS NULL";
    // Written on a page from before the reply came.
    house.post(&browser, &talk, "text=The+bus+leaves+at+nine.").await;
    assert_eq!(house.count(open).await, 1);
    let (house, browser, person) = house_with_a_reply("who gave you my number").await;
    let talk = format!("/messages/{}", person.uuid);
    house.post(&browser, &talk, &format!("text=You+did,+at+the+fair.&answers={message}")).await;
    assert_eq!(house.count(open).await, 0);
    assert!(house.get(&browser, &talk).await.body.contains("Answered by approver"));
}

#[tokio::test]
async fn what_staff_put_on_record_stands_in_the_conversation() {
    let (house, browser, _, people) = house_of_three("approver").await;
    let page = format!("/contacts/{}", people[0].uuid);
    house.post(&browser, &format!("{page}/told"), "wish=yes&note=at+the+desk").await;
    house.post(&browser, &format!("{page}/changed-hands"), "note=her+sister+rang").await;
    assert_eq!(house.text("SELECT state FROM consents").await, "lifted");
    for path in [page, format!("/messages/{}", people[0].uuid)] {
        let body = house.get(&browser, &path).await.body;
        assert!(
            body.contains("Yes, as staff were told: they told approver: at the desk"),
            "{body}"
        );
        assert!(
            body.contains("the number changed hands, approver writes: her sister rang"),
            "{body}"
        );
    }
}

#[tokio::test]
async fn home_says_that_the_machine_fell_silent_and_lets_it_answer_again() {
    let (house, browser, ..) = house_of_three("approver").await;
    assert!(!house.get(&browser, "/").await.body.contains("Automatic answers have stopped"));
    let since = house.clock.now();
    let stopped = Answers::Stopped { since };
    let set: Result<(), StoreError> =
        house.store.write(move |tx| meta::set_answers(tx, stopped)).await;
    set.unwrap();
    assert!(house.get(&browser, "/").await.body.contains("Automatic answers have stopped"));
    let viewer = house.sign_in("viewer").await;
    assert!(!house.get(&viewer, "/").await.body.contains("/answers/resume"));
    house.post(&browser, "/answers/resume", "").await;
    let body = house.get(&browser, "/").await.body;
    assert!(body.contains("automatic answers are given again"), "{body}");
    assert!(!body.contains("Automatic answers have stopped"));
    let resumed = "SELECT count(*) FROM ledger WHERE kind = 'answers.resumed'";
    assert_eq!(house.count(resumed).await, 1);
}
