//! Entries of the record in plain words: one `match` over what can happen, used by the list and by the evidence sheet.

use crate::consent::ledger::{FLOW_EDITED, FLOW_IMPORTED, FLOW_MADE};
use crate::consent::{ConsentState, Intent};
use crate::outbox::MessageState;
use crate::store::clock;
use crate::store::column::Word;
use crate::store::ledger::Recorded;
use crate::web::languages::{phrase, told};
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
const ERASED: &str = key!("(erased)");

impl Told {
    pub(super) fn new(entry: &Recorded) -> Self {
        Self { what: what(entry), text: text(entry), who: who(entry) }
    }
}

/// Words of an entry, or that they were erased; nothing when it never had any.
fn said(entry: &Recorded, field: &str) -> Option<String> {
    match entry.said(field) {
        Some(words) => Some(words.to_owned()),
        None => entry.erased().contains(&field).then(|| phrase(ERASED).to_owned()),
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
            "message.received" | "contact.appeared" => t!("They themselves"),
            "consent" => match entry.fact("evidence") {
                Some(_) => t!("The gateway"),
                None => t!("They themselves"),
            },
            _ => match entry.fact("via") {
                Some("command line") => t!("Somebody at the command line"),
                Some("set-up code") => t!("Whoever had the set-up code"),
                _ => t!("The gateway"),
            },
        };
    };
    if entry.kind == "invite.withdrawn" && matches!(by.as_str(), "reply" | "staff" | "evidence") {
        return t!("The gateway");
    }
    match entry.fact("via") {
        Some("token") => t!("{by}, by token", by = by),
        Some("panel") => t!("{by}, by hand", by = by),
        _ => by,
    }
}

fn what(entry: &Recorded) -> String {
    let fact = |key| entry.fact(key).unwrap_or_default();
    let why = |key: &str| said(entry, key).map(|why| format!(" {}", sentence(&told(&why))));
    let because = why("why").unwrap_or_default();
    match entry.kind.as_str() {
        "contact.appeared" => t!("Somebody unknown wrote, and became a contact."),
        "contact.removed" => match said(entry, "name").filter(|name| !name.is_empty()) {
            Some(name) => t!("The contact {name} was deleted.", name = name),
            None => t!("The contact was deleted."),
        },
        "person.forgotten" if fact("why") == "retention" => {
            t!("What passed with people who were silent for years was erased, as the law wants.")
        }
        "person.forgotten" => match state(fact("state")) {
            Some(state) => {
                t!("A person was forgotten. Kept for the number: {stands}.", stands = stands(state))
            }
            None => t!("A person was forgotten."),
        },
        "invite.approved" => t!("An invite was approved."),
        "invite.withdrawn" => {
            t!("The invite was taken back: {why}", why = sentence(&told(fact("reason"))))
        }
        "invite.closed" => t!("The invite was closed: {why}", why = sentence(&told(fact("cause")))),
        "invite.decided" => {
            t!("The invite in doubt was decided: {how}", how = sentence(&told(fact("decision"))))
        }
        "message.received" => t!("They wrote; read as {intent}.", intent = intent(fact("intent"))),
        "message.queued" => match fact("as") {
            "confirmation" => t!("A confirmation was made ready."),
            _ => t!("An automatic reply was made ready."),
        },
        "message.written" => t!("A colleague wrote to them."),
        "message.not_sent" => t!("This was not sent: {why}", why = sentence(&told(fact("cause")))),
        "message.state" | "message.proven" => {
            let state = MessageState::from_word(fact("state"));
            let words = state.map_or_else(|| t!("of unknown state"), |state| told(state.words()));
            match fact("cause") {
                "" => t!("The text is {state}.", state = words),
                cause => {
                    t!("The text is {state}. {why}", state = words, why = sentence(&told(cause)))
                }
            }
        }
        "consent" => consent(entry, &because),
        "review.opened" => t!("Put before a person.") + &because,
        "review.decided" => {
            let decided = match fact("as") {
                "yes" => t!("it means yes"),
                "no" => t!("it means no"),
                "stop" => t!("it means stop"),
                "replied" => t!("they were written to"),
                _ => t!("nothing follows from it"),
            };
            t!("A person decided about the reply: {decided}.", decided = decided) + &because
        }
        "number.changed_hands" => t!("The number belongs to somebody else now.") + &because,
        "answers.stopped" => t!("Automatic answers were stopped: too many left at once."),
        "answers.resumed" => t!("Automatic answers go on."),
        "review.looked_at" => t!("A colleague looked at the reply."),
        FLOW_MADE | FLOW_IMPORTED | FLOW_EDITED => flow(entry),
        "flow.refused" => t!("The flow could not do what it should.") + &because,
        "row.set_aside" => t!("Something could not be read, and was set aside.") + &because,
        "user.added" | "user.role" | "user.password" | "user.removed" | "token.added"
        | "token.revoked" => staff(entry),
        "sim.let_go" => t!("The SIM of modem {modem} is gone for good.", modem = fact("modem")),
        clock::DOUBTED | clock::TRUSTED | clock::CONFIRMED => of_the_clock(entry),
        "database.restored" => t!("The database was put back from a copy."),
        // What a later version records, or another part of this one.
        other => format!("{}{because}", sentence(&other.replace(['.', '_'], " "))),
    }
}

fn of_the_clock(entry: &Recorded) -> String {
    match (entry.kind.as_str(), entry.fact("witness")) {
        (clock::CONFIRMED, _) => t!("A colleague looked at a watch: the clock is right."),
        (clock::DOUBTED, _) => {
            t!(
                "From here on the clock is not trusted: times go on from the entry before, and may be too early."
            )
        }
        (_, Some("time server")) => {
            t!("The clock is trusted from here on: a time server has set it.")
        }
        (_, Some("network")) => {
            t!("The clock is trusted from here on: the mobile network says the same.")
        }
        _ => t!("The clock is trusted from here on: a person says that it is right."),
    }
}

fn flow(entry: &Recorded) -> String {
    let name = entry.fact("name").unwrap_or_default();
    let revision = entry.number("revision").filter(|revision| *revision > 1);
    match (entry.kind.as_str(), revision) {
        (FLOW_MADE, None) => t!("The flow “{name}” was made.", name = name),
        (FLOW_IMPORTED, None) => t!("The flow “{name}” was brought in from a file.", name = name),
        (_, None) => t!("The flow “{name}” was edited.", name = name),
        (FLOW_MADE, Some(revision)) => {
            t!("The flow “{name}” was made; this is revision {n}.", name = name, n = revision)
        }
        (FLOW_IMPORTED, Some(revision)) => t!(
            "The flow “{name}” was brought in from a file; this is revision {n}.",
            name = name,
            n = revision
        ),
        (_, Some(revision)) => {
            t!("The flow “{name}” was edited; this is revision {n}.", name = name, n = revision)
        }
    }
}

fn staff(entry: &Recorded) -> String {
    let user = said(entry, "user").unwrap_or_default();
    let role = told(entry.fact("role").unwrap_or_default());
    match entry.kind.as_str() {
        "user.added" => t!("{user} may sign in, as {role}.", user = user, role = role),
        "user.role" => {
            let was = told(entry.fact("was").unwrap_or_default());
            t!("{user} is {role} from now on, and was {was}.", user = user, role = role, was = was)
        }
        "user.password" => t!("{user} has a new password.", user = user),
        "user.removed" => t!("{user} can no longer sign in.", user = user),
        "token.added" => {
            t!("A program may act for {user}, as {role}: a new token.", user = user, role = role)
        }
        _ => t!("A token of {user} was revoked.", user = user),
    }
}

fn consent(entry: &Recorded, because: &str) -> String {
    let Some(state) = entry.fact("state").and_then(state) else {
        return t!("A wish was recorded.") + because;
    };
    let stands = stands(state);
    let wish = match entry.fact("evidence") {
        Some("staff") => t!("From now on: {stands}, as they told a colleague.", stands = stands),
        Some("forgotten") => {
            t!("From now on: {stands}, as before they were forgotten.", stands = stands)
        }
        Some("restored") => {
            t!("From now on: {stands}, as the database before the copy says.", stands = stands)
        }
        Some(_) => t!("From now on: {stands}.", stands = stands),
        None => t!("From now on: {stands}, by text.", stands = stands),
    };
    wish + because
}

fn state(word: &str) -> Option<ConsentState> {
    ConsentState::from_word(word)
}

/// What a wish means, in a few words.
pub(super) fn stands(state: ConsentState) -> &'static str {
    phrase(match state {
        ConsentState::Granted => key!("opted in"),
        ConsentState::Refused => key!("said no"),
        ConsentState::Stopped => key!("asked us to stop"),
        ConsentState::Lifted => key!("may be asked again"),
    })
}

fn intent(word: &str) -> &'static str {
    read_as(Intent::from_word(word).unwrap_or(Intent::Unsure))
}

/// What a reply was read as.
pub(super) fn read_as(intent: Intent) -> &'static str {
    phrase(match intent {
        Intent::Yes => key!("yes"),
        Intent::No => key!("no"),
        Intent::Stop => key!("stop"),
        Intent::Start => key!("start"),
        Intent::Help => key!("a call for help"),
        Intent::Unsure => key!("unclear"),
    })
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
                Entry::forgotten(&[(1, 2)]).plain("why", "retention").plain("people", 3),
                false,
                "What passed with people who were silent for years was erased, as the law wants.",
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
