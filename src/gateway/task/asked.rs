//! What people ask for, each in one transaction.

use tokio::sync::oneshot;

use super::life::Task;
use crate::gateway::GatewayError;
use crate::gateway::handle::Request;
use crate::gateway::status::Health;
use crate::store::StoreError;
use crate::store::trouble::Trouble;

/// Whether anything can have changed by a request, or by what a modem said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Changed {
    Maybe,
    /// A queue moved on by one: how things stand can be told a little later, of several at once.
    Moved,
    /// It was only asked whether anybody answers, or whether a part may still leave.
    Nothing,
}

impl Task {
    pub(super) async fn on_request(&mut self, request: Request) -> Changed {
        match request {
            Request::Invite { contact, flow, source_group, by, answer } => {
                let done = self.write(move |d| d.invite(contact, flow, source_group, &by)).await;
                self.reply(answer, done);
            }
            Request::Undo { invite, by, answer } => {
                let done = self.write(move |d| d.undo(invite, &by)).await;
                self.reply(answer, done);
            }
            Request::Decide { invite, decision, by, answer } => {
                let done = self.write(move |d| d.decide(invite, decision, &by)).await;
                self.reply(answer, done);
            }
            Request::WriteTo { contact, text, answers, by, answer } => {
                let done = self.write(move |d| d.write_to(contact, &text, answers, &by)).await;
                self.reply(answer, done);
            }
            Request::Told { contact, wish, note, by, answer } => {
                let done = self.write(move |d| d.told(contact, wish, &note, &by)).await;
                self.reply(answer, done);
            }
            Request::ChangedHands { contact, note, by, answer } => {
                let done = self.write(move |d| d.changed_hands(contact, &note, &by)).await;
                self.reply(answer, done);
            }
            Request::Judge { message, verdict, note, by, answer } => {
                let done = self.write(move |d| d.judge(message, verdict, &note, &by)).await;
                self.reply(answer, done);
            }
            Request::ResumeAnswers { by, answer } => {
                let done = self.write(move |d| d.resume_answers(&by)).await;
                self.reply(answer, done);
            }
            Request::DeleteContact { contact, by, answer } => {
                let done = self.write(move |d| d.delete_contact(contact, &by)).await;
                self.reply(answer, done);
            }
            Request::Forget { contact, by, answer } => {
                let done = self.write(move |d| d.forget(contact, &by)).await;
                self.reply(answer, done);
                self.scrub_if_due();
            }
            Request::LetGo { line, by, answer } => {
                // It came back while somebody looked at an older page.
                let done = if self.published.borrow().has(&line) {
                    Ok(0)
                } else {
                    self.write(move |d| d.let_go(&line, &by)).await
                };
                self.reply(answer, done);
            }
            Request::ClockIsRight { booted, by, answer } => {
                let done = self.clock_is_right(booted, by).await;
                self.reply(answer, done);
            }
            Request::Ping { answer } => {
                // The thread that writes has to answer, too. Nothing is written for it.
                let done = self.write(|_| Ok(())).await;
                let changed = if done.is_ok() { Changed::Nothing } else { Changed::Maybe };
                self.reply(answer, done);
                return changed;
            }
        }
        self.look_again();
        self.ring();
        Changed::Maybe
    }

    /// Answers whoever asked.
    fn reply<T>(
        &mut self,
        answer: oneshot::Sender<Result<T, GatewayError>>,
        done: Result<T, StoreError>,
    ) {
        if let Err(error) = &done {
            tracing::error!(%error, "a request failed");
            self.health = Health::Database(Trouble::of(error).unwrap_or(Trouble::Failing));
        }
        // Whoever asked may have gone; what was done is done.
        let _ = answer.send(done.map_err(GatewayError::from));
    }
}
