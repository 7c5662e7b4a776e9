//! What staff do in the [`World`].

use optin_gateway::flow::Flow;
use optin_gateway::gateway::{Decided, Decision, Invited, Refusal, Verdict, Wish};
use optin_gateway::store::contacts::{Contact, NewContact};
use optin_gateway::store::flows::Origin;
use optin_gateway::store::{self, FlowId, MessageId, StoreError};

use super::{World, phone, staff};

impl World {
    pub(crate) async fn contact(&mut self, who: &str, words: &str) {
        let (name, group) = words.split_once("  in  ").unwrap();
        let (phone, name, group) = (phone(who), name.trim().to_owned(), group.trim().to_owned());
        let now = self.clock.now();
        let made: Result<(), store::entry::EntryError> = self
            .live()
            .store
            .write(move |tx| {
                let group = match store::groups::find_by_name(tx, &group)? {
                    Some(group) => group,
                    None => store::groups::create(tx, &group, now)?,
                };
                let (groups, fields) = (vec![group.id], Vec::new());
                let new = NewContact { name, phone, language: String::new(), groups, fields };
                store::contacts::create(tx, &new, now).map(|_| ())
            })
            .await;
        made.unwrap();
    }

    pub(crate) async fn invite(&mut self, who: &str, words: &str) {
        let (group, flow) = words.split_once("by ").unwrap_or((words, "Sample Opt-In Flow"));
        let flow = self.flow(flow.trim()).await;
        let (who, group) = (phone(who), group.strip_prefix("from").unwrap_or("").trim().to_owned());
        let found: Result<_, StoreError> = self
            .live()
            .store
            .read(move |c| {
                let contact = store::contacts::find_by_phone(c, &who)?;
                Ok((contact.unwrap().id, store::groups::find_by_name(c, &group)?))
            })
            .await;
        let (contact, group) = found.unwrap();
        let group = group.map(|g| g.id);
        let invited = self.live().gateway.invite(contact, flow, group, staff()).await.unwrap();
        self.said = match invited {
            Invited::Approved(_) => None,
            Invited::AlreadyOpen(_) => Some("already invited".to_owned()),
            Invited::Refused(refusal) => Some(refusal.to_string()),
        };
    }

    pub(crate) async fn last_invite(&mut self, who: &str) -> store::InviteId {
        let who = who.to_owned();
        let invite: Result<_, StoreError> = self
            .live()
            .store
            .read(move |c| {
                let sql = "SELECT id FROM invites WHERE phone = ?1 ORDER BY id DESC LIMIT 1";
                Ok(c.query_row(sql, [who], |r| r.get(0))?)
            })
            .await;
        invite.unwrap()
    }

    pub(crate) async fn undo(&mut self, who: &str) {
        let invite = self.last_invite(who).await;
        let undone = self.live().gateway.undo(invite, staff()).await.unwrap();
        self.said = Some(format!("{undone:?}"));
    }

    pub(crate) async fn decide(&mut self, who: &str, how: &str) {
        let invite = self.last_invite(who).await;
        let decision = if how == "again" { Decision::InviteAgain } else { Decision::ItArrived };
        let decided = self.live().gateway.decide(invite, decision, staff()).await.unwrap();
        self.said = match decided {
            Decided::Arrived | Decided::Again(Invited::Approved(_)) => None,
            Decided::Again(other) => Some(format!("{other:?}")),
            Decided::Refused(refusal) => Some(refusal.to_string()),
        };
    }

    pub(crate) async fn write(&mut self, who: &str, words: &str) {
        let contact = self.contact_of(who).await.id;
        let written = self.live().gateway.write_to(contact, words.to_owned(), None, staff()).await;
        self.said = written.unwrap().err().map(|refusal| refusal.to_string());
    }

    pub(crate) async fn told(&mut self, wish: &str, who: &str, note: &str) {
        let wish = match wish {
            "yes" => Wish::Yes,
            "no" => Wish::No,
            _ => Wish::Stop,
        };
        let contact = self.contact_of(who).await.id;
        let told = self.live().gateway.told(contact, wish, note.to_owned(), staff()).await;
        self.said = told.unwrap().err().map(|refusal| refusal.to_string());
    }

    pub(crate) async fn forget(&mut self, who: &str) {
        let who = phone(who);
        let contact: Result<_, StoreError> =
            self.live().store.read(move |c| store::contacts::find_by_phone(c, &who)).await;
        let contact = contact.unwrap().unwrap().id;
        let done = self.live().gateway.forget(contact, staff()).await.unwrap();
        self.said = done.err().map(|refusal| refusal.to_string());
    }

    pub(crate) async fn field(&mut self, who: &str, words: &str) {
        let (name, value) = words.split_once(' ').unwrap_or((words, ""));
        let (phone, name, value) = (phone(who), name.to_owned(), value.trim().to_owned());
        let now = self.clock.now();
        let set: Result<(), store::entry::EntryError> = self
            .live()
            .store
            .write(move |tx| {
                let contact = store::contacts::find_by_phone(tx, &phone)?.unwrap();
                let field = match store::fields::find_by_key(tx, &store::fields::key_of(&name))? {
                    Some(field) => field,
                    None => store::fields::create(tx, &name, now)?,
                };
                store::contacts::set_value(tx, contact.id, field.id, &value, now)
            })
            .await;
        set.unwrap();
    }

    pub(crate) async fn contact_of(&mut self, who: &str) -> Contact {
        let who = phone(who);
        let found: Result<_, StoreError> =
            self.live().store.read(move |c| store::contacts::find_by_phone(c, &who)).await;
        found.unwrap().unwrap()
    }

    /// The oldest reply of this number that waits for a person, and the newest.
    async fn open_reviews(&mut self, who: &str) -> Option<(MessageId, MessageId)> {
        let who = who.to_owned();
        let found: Result<(Option<MessageId>, Option<MessageId>), StoreError> = self
            .live()
            .store
            .read(|c| {
                let sql = "SELECT min(m.id), max(m.id) FROM reviews r
                             JOIN messages m ON m.id = r.message_id
                            WHERE r.closed_at IS NULL AND m.address = ?1";
                Ok(c.query_row(sql, [who], |r| Ok((r.get(0)?, r.get(1)?)))?)
            })
            .await;
        let (oldest, newest) = found.unwrap();
        oldest.zip(newest)
    }

    /// Decides about the oldest reply of theirs that waits.
    pub(crate) async fn judge(&mut self, how: &str, who: &str, note: &str) -> Result<(), Refusal> {
        let verdict = match how {
            "yes" => Verdict::Yes,
            "no" => Verdict::No,
            "stop" => Verdict::Stop,
            _ => Verdict::Ignore,
        };
        let oldest = self.open_reviews(who).await.map_or(MessageId(-1), |(oldest, _)| oldest);
        self.live().gateway.judge(oldest, verdict, note.to_owned(), staff()).await.unwrap()
    }

    /// Writes to whoever waits, having read all of it.
    pub(crate) async fn answer(&mut self, who: &str, words: &str) {
        let contact = self.contact_of(who).await.id;
        let newest = self.open_reviews(who).await.map(|(_, newest)| newest);
        let gateway = &self.live().gateway;
        let written = gateway.write_to(contact, words.to_owned(), newest, staff()).await;
        self.said = written.unwrap().err().map(|refusal| refusal.to_string());
    }

    pub(crate) async fn changed_hands(&mut self, who: &str, note: &str) -> Result<(), Refusal> {
        let contact = self.contact_of(who).await.id;
        self.live().gateway.changed_hands(contact, note.to_owned(), staff()).await.unwrap()
    }

    /// Lets the machine answer again; false if it does already.
    pub(crate) async fn resume(&mut self) -> bool {
        self.live().gateway.resume_answers(staff()).await.unwrap()
    }

    pub(crate) async fn delete(&mut self, who: &str) {
        let contact = self.contact_of(who).await.id;
        assert!(self.live().gateway.delete_contact(contact, staff()).await.unwrap());
    }

    /// A second flow that asks as the sample does, under another name and in its own words.
    pub(crate) async fn add_flow(&mut self, name: &str) {
        let sample = optin_gateway::flow::sample("Harbour Clinic", "555-0100");
        let json = sample.to_json().replace("about our services", &format!("about {name}"));
        let uuid = format!("00000000-0000-4000-8000-{:012}", name.len());
        let flow = Flow::parse(&json).unwrap().with_uuid(&uuid).with_name(name);
        self.save(flow).await;
    }

    /// The sample flow's next revision says this instead of that.
    pub(crate) async fn edit_flow(&mut self, this: &str, that: &str) {
        let flow = self.flow("Sample Opt-In Flow").await;
        let read: Result<_, StoreError> =
            self.live().store.read(move |c| store::flows::current(c, flow)).await;
        let json = read.unwrap().unwrap().definition.to_json();
        assert!(json.contains(this), "{json}");
        self.save(Flow::parse(&json.replace(this, that)).unwrap()).await;
    }

    async fn save(&mut self, flow: Flow) {
        let now = self.clock.now();
        let saved: Result<_, StoreError> = self
            .live()
            .store
            .write(move |tx| store::flows::save(tx, &flow, Origin::Edited, "ana", now))
            .await;
        saved.unwrap();
    }

    async fn flow(&mut self, name: &str) -> FlowId {
        let name = name.to_owned();
        let found: Result<_, StoreError> = self
            .live()
            .store
            .read(
                |c| Ok(c.query_row("SELECT id FROM flows WHERE name = ?1", [name], |r| r.get(0))?),
            )
            .await;
        found.unwrap()
    }
}
