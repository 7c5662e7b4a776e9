//! stub
#![allow(missing_docs)]
use crate::gsm::Tpdu;
use tokio::sync::{mpsc, oneshot};
#[derive(Clone, Debug)]
pub struct ModemHandle {
    name: String,
    tx: mpsc::Sender<Submission>,
}
impl ModemHandle {
    pub fn new(name: &str, tx: mpsc::Sender<Submission>) -> Self {
        Self { name: name.to_owned(), tx }
    }
    pub fn name(&self) -> &str {
        &self.name
    }
    pub async fn submit(&self, s: Submission) {
        let _ = self.tx.send(s).await;
    }
}
pub struct Submission {
    pub part: i64,
    pub tpdu: Tpdu,
}
pub enum ModemEvent {
    Status {
        modem: String,
        status: ModemStatus,
    },
    Prompt {
        modem: String,
        part: i64,
        go: oneshot::Sender<Go>,
    },
    Outcome {
        modem: String,
        part: i64,
        outcome: Outcome,
    },
    Inbound {
        modem: String,
        sim: String,
        storage: String,
        slot: u32,
        pdu: Vec<u8>,
        committed: oneshot::Sender<Committed>,
    },
    Deleted {
        modem: String,
        record: i64,
    },
    MayTryPin {
        modem: String,
        sim: String,
        pin_hash: [u8; 32],
        answer: oneshot::Sender<bool>,
    },
    PinAccepted {
        modem: String,
        sim: String,
        pin_hash: [u8; 32],
    },
}
pub enum Go {
    Send,
    Abandon,
}
pub enum Committed {
    Delete { record: i64 },
    Keep,
}
#[derive(Clone, Debug)]
pub enum Outcome {
    NotSent { cause: crate::at::Cause },
    Abandoned,
    Sent { reference: u8 },
    Failed { cause: crate::at::Cause },
    InDoubt { cause: crate::at::Cause },
}
impl Outcome {
    pub fn word(&self) -> &'static str {
        "x"
    }
}
#[derive(Clone, Debug, Default)]
pub struct ModemStatus {
    pub phase: Phase,
    pub operator: Option<String>,
    pub signal_dbm: Option<i32>,
    pub sim: Option<String>,
    pub port: Option<String>,
    pub model: Option<String>,
    pub storage: Option<(u32, u32)>,
}
#[derive(Clone, Debug, Default)]
pub enum Phase {
    Absent {
        why: String,
    },
    #[default]
    Starting,
    PinWanted {
        why: String,
    },
    NotRegistered {
        why: String,
    },
    Ready,
}
impl Phase {
    pub fn sentence(&self) -> String {
        String::new()
    }
}
