//! Entries of the record in plain words: one `match` over what can happen, used by the list and by the evidence sheet.

use crate::consent::ledger::{FLOW_EDITED, FLOW_IMPORTED, FLOW_MADE};
use crate::consent::{ConsentState, Intent};
use crate::outbox::MessageState;
use crate::store::column::Word;
use crate::store::ledger::Recorded;
use crate::web::words::sentence;

/// An entry, told.
pub(super) struct Told {
    /// What happened, in a sentence or two.
    pub(super) what: String,
    /// What was said, word for word.
    pub(super) text: Option<String>,
    /// Who did it.
    pub(super) who: String,
}

/// What stands in the place of words that are gone.
const ERASED: &str = "(erased)";

impl Told {
    pub(super) fn new(entry: &Recorded) -> Self {
        Self { what: what(entry), text: text(entry), who: who(entry) }
    }
}

/// Words of an entry, or that they were erased; nothing when it never had any.
fn said(entry: &Recorded, field: &str) -> Option<String> {
    match entry.said(field) {
        Some(words) => Some(words.to_owned()),
        None => entry.erased().contains(&field).then(|| ERASED.to_owned()),
    }
}

/// Where a message stands is told by the entry that holds its words: it is not repeated.
fn text(entry: &Recorded) -> Option<String> {
    if matches!(entry.kind.as_str(), "message.state" | "message.proven") {
        return None;
    }
    said(entry, "text")
}

fn who(entry: &Recorded) -> String {
    let Some(by) = said(entry, "by") else {
        return match entry.kind.as_str() {
            "message.received" | "contact.appeared" => "They themselves".to_owned(),
            "consent" => match entry.fact("evidence") {
                Some(_) => "The gateway".to_owned(),
                None => "They themselves".to_owned(),
            },
            _ => match entry.fact("via") {
                Some("command line") => "Somebody at the command line".to_owned(),
                Some("set-up code") => "Whoever had the set-up code".to_owned(),
                _ => "The gateway".to_owned(),
            },
        };
    };
    if entry.kind == "invite.withdrawn" && matches!(by.as_str(), "reply" | "staff" | "evidence") {
        return "The gateway".to_owned();
    }
    match entry.fact("via") {
        Some("token") => format!("{by}, by token"),
        Some("panel") => format!("{by}, by hand"),
        _ => by,
    }
}

fn what(entry: &Recorded) -> String {
    let fact = |key| entry.fact(key).unwrap_or_default();
    let why = |key: &str| said(entry, key).map(|why| format!(" {}", sentence(&why)));
    let because = why("why").unwrap_or_default();
    match entry.kind.as_str() {
        "contact.appeared" => "Somebody unknown wrote, and became a contact.".to_owned(),
        "contact.removed" => match said(entry, "name").filter(|name| !name.is_empty()) {
            Some(name) => format!("The contact {name} was deleted."),
            None => "The contact was deleted.".to_owned(),
        },
        "person.forgotten" => match state(fact("state")) {
            Some(state) => {
                format!("A person was forgotten. Kept for the number: {}.", stands(state))
            }
            None => "A person was forgotten.".to_owned(),
        },
        "invite.approved" => "An invite was approved.".to_owned(),
        "invite.withdrawn" => format!("The invite was taken back: {}", sentence(fact("reason"))),
        "invite.closed" => format!("The invite was closed: {}", sentence(fact("cause"))),
        "invite.decided" => {
            format!("The invite in doubt was decided: {}", sentence(fact("decision")))
        }
        "message.received" => format!("They wrote; read as {}.", intent(fact("intent"))),
        "message.queued" => match fact("as") {
            "confirmation" => "A confirmation was made ready.".to_owned(),
            _ => "An automatic reply was made ready.".to_owned(),
        },
        "message.written" => "A colleague wrote to them.".to_owned(),
        "message.not_sent" => format!("This was not sent: {}", sentence(fact("cause"))),
        "message.state" | "message.proven" => {
            let state = MessageState::from_word(fact("state"));
            let words = state.map_or("of unknown state", MessageState::words);
            match fact("cause") {
                "" => format!("The text is {words}."),
                cause => format!("The text is {words}. {}", sentence(cause)),
            }
        }
        "consent" => consent(entry, &because),
        "review.opened" => format!("Put before a person.{because}"),
        "review.decided" => {
            let decided = match fact("as") {
                "yes" => "it means yes",
                "no" => "it means no",
                "stop" => "it means stop",
                "replied" => "they were written to",
                _ => "nothing follows from it",
            };
            format!("A person decided about the reply: {decided}.{because}")
        }
        "number.changed_hands" => "The number belongs to somebody else now.".to_owned() + &because,
        "answers.stopped" => "Automatic answers were stopped: too many left at once.".to_owned(),
        "answers.resumed" => "Automatic answers go on.".to_owned(),
        "review.looked_at" => "A colleague looked at the reply.".to_owned(),
        FLOW_MADE => flow("was made", entry),
        FLOW_IMPORTED => flow("was brought in from a file", entry),
        FLOW_EDITED => flow("was edited", entry),
        "flow.refused" => format!("The flow could not do what it should.{because}"),
        "row.set_aside" => format!("Something could not be read, and was set aside.{because}"),
        "user.added" | "user.role" | "user.password" | "user.removed" | "token.added"
        | "token.revoked" => staff(entry),
        "sim.let_go" => format!("The SIM of modem {} is gone for good.", fact("modem")),
        "database.restored" => "The database was put back from a copy.".to_owned(),
        // What a later version records, or another part of this one.
        other => format!("{}{because}", sentence(&other.replace(['.', '_'], " "))),
    }
}

fn flow(happened: &str, entry: &Recorded) -> String {
    let name = entry.fact("name").unwrap_or_default();
    match entry.number("revision") {
        Some(revision) if revision > 1 => {
            format!("The flow “{name}” {happened}; this is revision {revision}.")
        }
        _ => format!("The flow “{name}” {happened}."),
    }
}

fn staff(entry: &Recorded) -> String {
    let user = said(entry, "user").unwrap_or_default();
    let role = entry.fact("role").unwrap_or_default();
    match entry.kind.as_str() {
        "user.added" => format!("{user} may sign in, as {role}."),
        "user.role" => {
            let was = entry.fact("was").unwrap_or_default();
            format!("{user} is {role} from now on, and was {was}.")
        }
        "user.password" => format!("{user} has a new password."),
        "user.removed" => format!("{user} can no longer sign in."),
        "token.added" => format!("A program may act for {user}, as {role}: a new token."),
        _ => format!("A token of {user} was revoked."),
    }
}

fn consent(entry: &Recorded, because: &str) -> String {
    let Some(state) = entry.fact("state").and_then(state) else {
        return format!("A wish was recorded.{because}");
    };
    let how = match entry.fact("evidence") {
        Some("staff") => ", as they told a colleague",
        Some("forgotten") => ", as before they were forgotten",
        Some("restored") => ", as the database before the copy says",
        Some(_) => "",
        None => ", by text",
    };
    format!("From now on: {}{how}.{because}", stands(state))
}

fn state(word: &str) -> Option<ConsentState> {
    ConsentState::from_word(word)
}

/// What a wish means, in a few words.
pub(super) fn stands(state: ConsentState) -> &'static str {
    match state {
        ConsentState::Granted => "opted in",
        ConsentState::Refused => "said no",
        ConsentState::Stopped => "asked us to stop",
        ConsentState::Lifted => "may be asked again",
    }
}

fn intent(word: &str) -> &'static str {
    match Intent::from_word(word) {
        Some(Intent::Yes) => "yes",
        Some(Intent::No) => "no",
        Some(Intent::Stop) => "stop",
        Some(Intent::Start) => "start",
        Some(Intent::Help) => "a call for help",
        Some(Intent::Unsure) | None => "unclear",
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::consent::ledger::{Entry, Head};
    use crate::store::{db, ledger};

    fn told(entry: Entry, erased: bool) -> Told {
        let conn = db::connect(std::path::Path::new(":memory:")).unwrap();
        ledger::append(&conn, Timestamp::UNIX_EPOCH, entry).unwrap();
        if erased {
            conn.execute("DELETE FROM ledger_words WHERE field <> 'by'", []).unwrap();
        }
        Told::new(&ledger::batch(&conn, 0, 1, 1).unwrap()[0])
    }

    #[test]
    fn an_entry_is_told_in_plain_words_with_who_did_it() {
        let approved = || {
            Entry::new("invite.approved")
                .plain("via", "token")
                .words("by", "ana")
                .words("text", "Hi")
        };
        let stopped =
            || Entry::new("consent").plain("state", "stopped").words("why", "asks to stop");
        for (entry, erased, what, text, who) in [
            (approved(), false, "An invite was approved.", Some("Hi"), "ana, by token"),
            (approved(), true, "An invite was approved.", Some("(erased)"), "ana, by token"),
            (
                stopped(),
                false,
                "From now on: asked us to stop, by text. Asks to stop.",
                None,
                "They themselves",
            ),
            (
                Entry::new("message.state").plain("state", "in_doubt").words("text", "Hi"),
                false,
                "The text is in doubt.",
                None,
                "The gateway",
            ),
            (
                Entry::forgotten(&[(1, 2)]).plain("state", "refused").words("by", "ana"),
                false,
                "A person was forgotten. Kept for the number: said no.",
                None,
                "ana",
            ),
            (
                Entry::restored(Head::default()),
                false,
                "The database was put back from a copy.",
                None,
                "The gateway",
            ),
            (
                Entry::new(FLOW_EDITED)
                    .plain("name", "Spring")
                    .plain("revision", 2)
                    .words("by", "ana"),
                false,
                "The flow “Spring” was edited; this is revision 2.",
                None,
                "ana",
            ),
            (Entry::new("loop.broken"), false, "Loop broken.", None, "The gateway"),
        ] {
            let told = told(entry, erased);
            assert_eq!(
                (told.what.as_str(), told.text.as_deref(), told.who.as_str()),
                (what, text, who)
            );
        }
    }

    #[test]
    fn who_may_sign_in_is_told_too() {
        for (entry, erased, what, text, who) in [
            (
                Entry::new("user.role")
                    .plain("role", "admin")
                    .plain("was", "viewer")
                    .plain("via", "panel")
                    .words("user", "bo")
                    .words("by", "ana"),
                false,
                "bo is admin from now on, and was viewer.",
                None,
                "ana, by hand",
            ),
            (
                Entry::new("user.removed").plain("via", "command line").words("user", "bo"),
                false,
                "bo can no longer sign in.",
                None,
                "Somebody at the command line",
            ),
        ] {
            let told = told(entry, erased);
            assert_eq!(
                (told.what.as_str(), told.text.as_deref(), told.who.as_str()),
                (what, text, who)
            );
        }
    }
}
