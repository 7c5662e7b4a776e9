//! Messages on the panel: which conversations are marked as new, and what a search finds.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod panel_support;

use axum::body::Body;
use axum::http::{Method, StatusCode};
use optin_gateway::store::contacts::Contact;
use optin_gateway::store::users::Role;
use panel_support::{Air, Browser, House, request};

/// A house in which Maria and Sam may write, somebody of each role signed in.
struct Desk {
    house: House,
    air: Air,
    maria: Contact,
    sam: Contact,
    approver: Browser,
    viewer: Browser,
}

impl Desk {
    async fn new() -> Self {
        let (house, air) = Air::house().await;
        for role in [Role::Viewer, Role::Approver] {
            house.add_user(role.as_str(), role).await;
        }
        let group = house.add_group("Newcomers").await;
        Self {
            maria: house.add_contact("María Lopez", "+15550100101", &group).await,
            sam: house.add_contact("Sam Okafor", "+15550100102", &group).await,
            approver: house.sign_in("approver").await,
            viewer: house.sign_in("viewer").await,
            house,
            air,
        }
    }

    async fn maria_writes(&mut self, text: &str) {
        self.air.brings(&self.house, &self.maria.phone, text).await;
    }

    async fn sam_writes(&mut self, text: &str) {
        self.air.brings(&self.house, &self.sam.phone, text).await;
    }

    /// How many conversations are marked, as every page says.
    async fn marked(&self) -> usize {
        let home = self.house.get(&self.viewer, "/").await.body;
        let said = home.split(r#"<span class="new">"#).nth(1);
        said.map_or(0, |rest| rest.split('<').next().unwrap().parse().unwrap())
    }

    fn talk(&self) -> String {
        format!("/messages/{}", self.maria.uuid)
    }

    /// Fetches Maria's conversation with a header of its own.
    async fn fetch(&self, method: Method, header: (&str, &str)) {
        let request = request(method, &self.talk()).header(header.0, header.1);
        let answer = self.house.send(&self.approver, request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, StatusCode::OK);
    }

    /// What a search shows.
    async fn search(&self, words: &str) -> String {
        let form = format!("q={}", words.replace('%', "%25").replace('&', "%26").replace(' ', "+"));
        let answer = self.house.post(&self.viewer, "/messages/search", &form).await;
        assert_eq!(answer.location(), "/messages");
        self.house.get(&self.viewer, "/messages").await.body
    }
}

// What nobody has looked at -------------------------------------------------------------------

#[tokio::test]
async fn a_conversation_is_new_until_a_colleague_who_may_answer_opens_it() {
    let mut desk = Desk::new().await;
    assert_eq!(desk.marked().await, 0);
    desk.maria_writes("Yes").await;
    desk.maria_writes("Thanks").await;
    desk.sam_writes("Hello").await;
    assert_eq!(desk.marked().await, 2, "conversations are counted, not messages");
    let list = desk.house.get(&desk.viewer, "/messages").await.body;
    assert_eq!(list.matches(r#"<span class="new">new</span>"#).count(), 2, "{list}");
    // Whoever may not answer does not take it from those who may.
    desk.house.get(&desk.viewer, &desk.talk()).await;
    assert_eq!(desk.marked().await, 2);
    let page = desk.house.get(&desk.approver, &desk.talk()).await.body;
    assert!(page.contains(r#"<span class="new">1<"#), "counted after it was opened");
    assert_eq!(desk.marked().await, 1);
    desk.house.get(&desk.approver, &format!("/contacts/{}", desk.sam.uuid)).await;
    assert_eq!(desk.marked().await, 0, "the contact's own page shows what was said as well");
    desk.maria_writes("One more thing").await;
    assert_eq!(desk.marked().await, 1);
}

#[tokio::test]
async fn what_no_colleague_saw_stays_new() {
    let mut desk = Desk::new().await;
    desk.maria_writes("Hello").await;
    for (method, header) in [
        (Method::GET, ("x-live", "1")),
        (Method::GET, ("sec-purpose", "prefetch")),
        (Method::GET, ("sec-purpose", "prefetch;prerender")),
        (Method::GET, ("purpose", "prefetch")),
        (Method::GET, ("x-moz", "prefetch")),
        (Method::HEAD, ("accept", "*/*")),
    ] {
        desk.fetch(method, header).await;
        assert_eq!(desk.marked().await, 1, "{header:?}");
    }
    desk.fetch(Method::GET, ("accept", "text/html")).await;
    assert_eq!(desk.marked().await, 0);
}

#[tokio::test]
async fn what_came_while_the_page_was_open_is_marked_as_read_by_a_press_and_only_what_was_on_it() {
    let mut desk = Desk::new().await;
    desk.house.get(&desk.approver, &desk.talk()).await;
    desk.maria_writes("Hello").await;
    let live = request(Method::GET, &desk.talk()).header("x-live", "1").body(Body::empty());
    let page = desk.house.send(&desk.approver, live.unwrap()).await.body;
    assert!(page.contains("María Lopez wrote while this page was open."), "{page}");
    let up_to = desk.house.count("SELECT max(id) FROM messages").await;
    assert!(page.contains(&format!(r#"name="up_to" value="{up_to}""#)), "{page}");
    desk.maria_writes("And").await;
    let seen = format!("{}/seen", desk.talk());
    desk.house.post(&desk.approver, &seen, &format!("up_to={up_to}")).await;
    assert_eq!(desk.marked().await, 1, "what came since was not on the page");
    desk.house.post(&desk.approver, &seen, &format!("up_to={}", up_to + 1)).await;
    assert_eq!(desk.marked().await, 0);
}

#[tokio::test]
async fn all_are_marked_as_read_at_once_but_for_what_came_since() {
    let mut desk = Desk::new().await;
    desk.maria_writes("Hello").await;
    let list = desk.house.get(&desk.approver, "/messages").await.body;
    assert!(list.contains("Mark all as read"), "{list}");
    assert!(!desk.house.get(&desk.viewer, "/messages").await.body.contains("Mark all as read"));
    let up_to = desk.house.count("SELECT max(id) FROM messages").await;
    desk.sam_writes("Hello").await;
    desk.house.post(&desk.approver, "/messages/seen", &format!("up_to={up_to}")).await;
    let list = desk.house.get(&desk.approver, "/messages").await.body;
    assert!(list.contains("1 conversation marked as read."), "{list}");
    assert_eq!(desk.marked().await, 1);
    // With the contact goes the mark.
    desk.house.post(&desk.approver, &format!("/contacts/{}/delete", desk.sam.uuid), "").await;
    assert_eq!(desk.marked().await, 0);
}

// Searching -----------------------------------------------------------------------------------

#[tokio::test]
async fn a_search_finds_what_was_said_and_whom_it_was_said_with() {
    let mut desk = Desk::new().await;
    desk.maria_writes("Sí, when does the café open on Monday?").await;
    desk.sam_writes("Monday is 100% fine").await;
    let (maria, sam) = (desk.talk(), format!("/messages/{}", desk.sam.uuid));
    for (words, finds_maria, finds_sam) in [
        ("monday", true, true),
        ("CAFE monday", true, false),
        ("monday cafe", true, false),
        ("100%", false, true),
        ("1%0", false, false),
        ("lopez", true, false),
        ("(555) 010-0102", false, true),
        ("tuesday", false, false),
    ] {
        let page = desk.search(words).await;
        assert_eq!(page.contains(&format!("{maria}#m-1")), finds_maria, "{words}: {page}");
        assert_eq!(page.contains(&format!("{sam}#m-")), finds_sam, "{words}: {page}");
        let nothing = page.contains("No message holds these words");
        assert_eq!(nothing, !finds_maria && !finds_sam, "{words}");
    }
    assert!(desk.search("<b>&").await.contains("With “&#60;b&#62;&#38;”"));
    let all = desk.search("").await;
    assert!(all.contains(&maria) && all.contains(&sam));
}

#[tokio::test]
async fn what_was_searched_for_stays_out_of_addresses_and_goes_with_who_is_forgotten() {
    let mut desk = Desk::new().await;
    desk.house.add_user("admin", Role::Admin).await;
    desk.maria_writes("Monday is fine").await;
    let page = desk.search("Lopez").await;
    for target in ["href=\"", "action=\""].iter().flat_map(|a| page.split(a).skip(1)) {
        assert!(!target.split('"').next().unwrap().contains("Lopez"), "{target}");
    }
    // Contacts are not narrowed by it.
    assert!(desk.house.get(&desk.viewer, "/contacts").await.body.contains("Sam Okafor"));
    let admin = desk.house.sign_in("admin").await;
    desk.house.post(&admin, "/messages/search", "q=Monday").await;
    desk.house.post(&admin, &format!("/contacts/{}/forget", desk.maria.uuid), "").await;
    for browser in [&desk.viewer, &admin] {
        let page = desk.house.get(browser, "/messages").await.body;
        assert!(!page.contains("Lopez") && !page.contains("Monday"), "{page}");
    }
    assert!(desk.search("Monday").await.contains("No message holds these words"));
    assert_eq!(desk.marked().await, 0);
}
