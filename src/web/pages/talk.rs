//! A conversation as a page shows it: bubbles, and between them what came of them.

use jiff::Timestamp;

use crate::consent::{ConsentState, Intent};
use crate::outbox::{MessageKind, MessageState};
use crate::store::invites::Closed;
use crate::store::pages::{Ending, Reviewed, Said, Told};
use crate::store::reviews;
use crate::web::words::{Chip, Times, Tone, When, of_reply};

/// A conversation, oldest first.
pub(super) struct Talk {
    pub(super) entries: Vec<Entry>,
}

/// Whose bubble it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Ours,
    Theirs,
}

/// One thing in a conversation.
pub(super) enum Entry {
    Bubble(Bubble),
    Event { when: When, words: String },
}

/// One message.
pub(super) struct Bubble {
    pub(super) message: i64,
    pub(super) side: Side,
    pub(super) text: String,
    pub(super) when: When,
    pub(super) by: String,
    pub(super) state: Option<Chip>,
    pub(super) reason: Option<String>,
    pub(super) reading: Option<String>,
    pub(super) review: Option<Box<Review>>,
    /// What a person decided about it.
    pub(super) decided: Option<String>,
}

/// Why a person has to decide about a reply, and what they can do.
pub(super) struct Review {
    pub(super) message: i64,
    pub(super) reason: String,
    /// Who wrote, for those who do not see the page.
    pub(super) called: String,
    /// Uuid of the contact, unless it was deleted.
    pub(super) contact: Option<String>,
    /// Whether somebody may write back.
    pub(super) may_answer: bool,
}

/// Who a conversation is with.
pub(super) struct With<'a> {
    /// What they are called.
    pub(super) called: &'a str,
    /// Uuid of the contact.
    pub(super) uuid: &'a str,
    /// Whether somebody may write to them.
    pub(super) may_answer: bool,
}

/// All there is to show of a conversation.
pub(super) struct Parts {
    pub(super) said: Vec<Said>,
    pub(super) endings: Vec<Ending>,
    pub(super) told: Vec<Told>,
}

impl Talk {
    /// Messages and endings in the order they happened; of one instant, first what they wrote, then
    /// what came of it, then what we answered.
    pub(super) fn new(parts: Parts, with: &With<'_>, times: &Times) -> Self {
        let Parts { said, endings, told } = parts;
        let shown_from = said.first().map(|said| said.at);
        let mut entries: Vec<(Timestamp, u8, Entry)> = Vec::new();
        for said in said {
            let rank = if said.kind == MessageKind::Inbound { 0 } else { 2 };
            entries.push((said.at, rank, Entry::Bubble(bubble(said, with, times))));
        }
        for told in told {
            let when = times.when(told.at);
            entries.push((told.at, 1, Entry::Event { when, words: noted(&told) }));
        }
        for ending in endings {
            let Some(words) = ended(&ending) else { continue };
            if shown_from.is_some_and(|first| ending.at >= first) {
                let when = times.when(ending.at);
                entries.push((ending.at, 1, Entry::Event { when, words }));
            }
        }
        entries.sort_by_key(|(at, rank, _)| (*at, *rank));
        Self { entries: entries.into_iter().map(|(.., entry)| entry).collect() }
    }

    /// The last message shown.
    pub(super) fn last(&self) -> Option<i64> {
        let shown = self.entries.iter().filter_map(|entry| match entry {
            Entry::Bubble(bubble) => Some(bubble.message),
            Entry::Event { .. } => None,
        });
        shown.max()
    }

    /// The last message in it that waits for a person: whoever writes has read it.
    pub(super) fn last_to_decide(&self) -> Option<i64> {
        let open = self.entries.iter().filter_map(|entry| match entry {
            Entry::Bubble(bubble) => bubble.review.as_ref().map(|review| review.message),
            Entry::Event { .. } => None,
        });
        open.max()
    }
}

/// What staff put on record, in a line.
fn noted(told: &Told) -> String {
    let what = match told.state {
        Some(ConsentState::Granted) => "Yes, as staff were told",
        Some(ConsentState::Refused) => "No, as staff were told",
        Some(ConsentState::Stopped) => "Stop, as staff were told",
        Some(ConsentState::Lifted) => "Nothing stands for this number any more",
        None => "What stood for this number stays",
    };
    if told.why.is_empty() { what.to_owned() } else { format!("{what}: {}", told.why) }
}

/// What became of a reply that waited for a person; nothing where their own later reply made it needless.
fn decided(reviewed: &Reviewed) -> Option<String> {
    let by = reviewed.by.as_deref().unwrap_or("somebody");
    let what = match reviewed.closed {
        reviews::Closed::Answered => return None,
        reviews::Closed::Replied => format!("Answered by {by}"),
        reviews::Closed::Yes => format!("Read as yes by {by}"),
        reviews::Closed::No => format!("Read as no by {by}"),
        reviews::Closed::Stop => format!("Read as stop by {by}"),
        reviews::Closed::Ignored => format!("Ignored by {by}"),
        reviews::Closed::LookedAt => format!("Looked at by {by}"),
    };
    Some(match &reviewed.note {
        Some(note) => format!("{what}: {note}"),
        None => what,
    })
}

fn bubble(said: Said, with: &With<'_>, times: &Times) -> Bubble {
    let ours = said.kind != MessageKind::Inbound;
    Bubble {
        message: said.id.0,
        side: if ours { Side::Ours } else { Side::Theirs },
        by: author(&said),
        state: state(said.kind, said.state),
        when: times.when(said.sent_at.unwrap_or(said.at)),
        text: said.text,
        reason: said.reason,
        reading: said.reading.map(|(intent, why)| reading(intent, &why)),
        review: said.review.map(|reason| {
            Box::new(Review {
                message: said.id.0,
                reason: of_reply(&reason),
                called: with.called.to_owned(),
                contact: Some(with.uuid.to_owned()),
                may_answer: with.may_answer,
            })
        }),
        decided: said.reviewed.as_ref().and_then(decided),
    }
}

fn author(said: &Said) -> String {
    let by = said.by.as_deref().unwrap_or_default();
    match said.kind {
        MessageKind::Inbound => String::new(),
        MessageKind::Invite => format!("Invite, approved by {by}"),
        MessageKind::Staff => by.to_owned(),
        MessageKind::Reply => "Automatic reply".to_owned(),
        MessageKind::Confirmation => "Automatic confirmation".to_owned(),
    }
}

/// Where one of our messages stands; theirs are simply here.
pub(super) fn state(kind: MessageKind, state: MessageState) -> Option<Chip> {
    if kind == MessageKind::Inbound {
        return None;
    }
    Some(Chip::new(tone(state), state.words()))
}

/// What a state means to people.
pub(super) fn tone(state: MessageState) -> Tone {
    match state {
        MessageState::Sent | MessageState::Delivered => Tone::Good,
        MessageState::Received
        | MessageState::Queued
        | MessageState::Sending
        | MessageState::Withdrawn => Tone::Wait,
        MessageState::InDoubt => Tone::Care,
        MessageState::Undelivered | MessageState::Suppressed | MessageState::Failed => Tone::Stop,
    }
}

fn reading(intent: Intent, why: &str) -> String {
    let word = match intent {
        Intent::Yes => "yes",
        Intent::No => "no",
        Intent::Stop => "stop",
        Intent::Start => "start",
        Intent::Help => "a call for help",
        Intent::Unsure => "unclear",
    };
    if why.is_empty() { format!("Read as {word}") } else { format!("Read as {word}: {why}") }
}

/// How an invite ended, if it is worth a line: what the bubble's own state says is not repeated.
fn ended(ending: &Ending) -> Option<String> {
    let out_of = |to: &str| match &ending.from {
        Some(from) => format!("moved from {from} to {to}"),
        None => format!("now in {to}"),
    };
    match ending.closed {
        Closed::Yes => Some(format!("Yes to {}: {}", ending.flow, out_of("Opted-In"))),
        Closed::No => Some(format!("No to {}: {}", ending.flow, out_of("Opted-Out"))),
        Closed::Stopped => Some(format!("Stop: {}", out_of("Opted-Out"))),
        Closed::Superseded => {
            Some("The invite was not answered; they were invited again".to_owned())
        }
        Closed::Replaced => Some("The invite was in doubt; they were invited again".to_owned()),
        Closed::Withdrawn | Closed::Suppressed | Closed::Failed | Closed::Undelivered => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;
    use crate::store::MessageId;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn said(kind: MessageKind, state: MessageState, second: i64) -> Said {
        Said {
            id: MessageId(second),
            kind,
            state,
            text: "Hello".to_owned(),
            at: at(second),
            sent_at: None,
            reason: None,
            by: Some("Anna".to_owned()),
            reading: None,
            review: None,
            reviewed: None,
        }
    }

    #[test]
    fn an_ending_stands_between_the_reply_that_caused_it_and_our_answer() {
        let ending = Ending {
            at: at(20),
            closed: Closed::Yes,
            flow: "Sample".to_owned(),
            from: Some("Newcomers".to_owned()),
        };
        let messages = vec![
            said(MessageKind::Invite, MessageState::Sent, 10),
            said(MessageKind::Inbound, MessageState::Received, 20),
            said(MessageKind::Reply, MessageState::Queued, 20),
        ];
        let told = Told {
            at: at(25),
            state: Some(ConsentState::Refused),
            why: "they told Anna: at the desk".to_owned(),
        };
        let parts = Parts { said: messages, endings: vec![ending], told: vec![told] };
        let with = With { called: "Maria", uuid: "m", may_answer: true };
        let talk = Talk::new(parts, &with, &Times::new(&TimeZone::UTC, at(30)));
        let kinds: Vec<_> = talk
            .entries
            .iter()
            .map(|entry| match entry {
                Entry::Bubble(bubble) => bubble.by.as_str(),
                Entry::Event { words, .. } => words,
            })
            .collect();
        assert_eq!(
            kinds,
            [
                "Invite, approved by Anna",
                "",
                "Yes to Sample: moved from Newcomers to Opted-In",
                "Automatic reply",
                "No, as staff were told: they told Anna: at the desk",
            ]
        );
    }
}
