//! The modem's task and the simulated modem on one pseudo-terminal: what reached the air is counted on the
//! network's side, and must agree with what the task says became of each part.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use optin_gateway::at::info::NotificationChoices;
use optin_gateway::at::{Code, Final};
use optin_gateway::gsm::{Address, Incoming, ReportRequest, Segments, Submit, Tpdu};
use optin_gateway::modem::{
    Committed, Go, ModemEvent, ModemHandle, ModemSettings, ModemStatus, Outcome, Phase, Pin,
    Submission, spawn,
};
use optin_gateway::phone::PhoneNumber;
use optin_gateway::sim::{
    AfterAir, BootLines, Echo, Fault, FaultKind, LateAnswer, Luxury, Options, Pieces, Place, Setup,
    Sim,
};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

/// Far above anything that is waited for here.
const LONG: Duration = Duration::from_mins(1);

struct Rig {
    sim: Sim,
    handle: ModemHandle,
    events: mpsc::Receiver<ModemEvent>,
    status: ModemStatus,
    /// Texts that came in, by slot of the storage they were read from.
    texts: Vec<String>,
    deleted: Vec<i64>,
    pins_tried: usize,
    stop: CancellationToken,
    task: JoinHandle<()>,
    _folder: tempfile::TempDir,
}

impl Rig {
    fn start(options: Options, pin: Option<&str>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let link = folder.path().join("modem");
        let sim = Sim::start(Options { link: Some(link.clone()), ..options }).expect("it starts");
        let (sender, events) = mpsc::channel(64);
        let stop = CancellationToken::new();
        let settings = ModemSettings {
            name: "main".to_owned(),
            port: link.to_string_lossy().into_owned(),
            baud: 115_200,
            pin: pin.map(Pin::new),
        };
        let (handle, task) = spawn(settings, sender, stop.clone());
        Self {
            sim,
            handle,
            events,
            status: ModemStatus::default(),
            texts: Vec::new(),
            deleted: Vec::new(),
            pins_tried: 0,
            stop,
            task,
            _folder: folder,
        }
    }

    async fn ready(options: Options) -> Self {
        let mut rig = Self::start(options, None);
        rig.until(|rig| rig.status.phase == Phase::Ready).await;
        rig
    }

    /// Plays the gateway for one event; gives an outcome.
    async fn step(&mut self) -> Option<Outcome> {
        let event = timeout(LONG, self.events.recv()).await.expect("something happens");
        match event.expect("the task lives") {
            ModemEvent::Status { status, .. } => self.status = status,
            ModemEvent::Prompt { go, .. } => drop(go.send(Go::Send)),
            ModemEvent::Outcome { outcome, .. } => return Some(outcome),
            ModemEvent::Inbound { pdu, committed, .. } => {
                if let Ok(Incoming::Deliver(deliver)) = Incoming::decode(&pdu) {
                    self.texts.extend(deliver.text());
                }
                let record = self.texts.len() as i64;
                let _ = committed.send(Committed::Delete { record });
            }
            ModemEvent::Deleted { record, .. } => self.deleted.push(record),
            ModemEvent::MayTryPin { answer, .. } => {
                self.pins_tried += 1;
                let _ = answer.send(self.pins_tried == 1);
            }
            ModemEvent::PinAccepted { .. } | ModemEvent::NetworkTime { .. } => {}
        }
        None
    }

    async fn until(&mut self, wanted: impl Fn(&Self) -> bool) {
        while !wanted(self) {
            assert_eq!(self.step().await, None);
        }
    }

    async fn send(&mut self, text: &str) -> Outcome {
        self.handle.submit(Submission { part: 1, tpdu: tpdu(text) }).await;
        loop {
            if let Some(outcome) = self.step().await {
                return outcome;
            }
        }
    }

    /// How often each text reached the air.
    fn air(&self) -> BTreeMap<String, usize> {
        let mut count = BTreeMap::new();
        for aired in self.sim.air() {
            *count.entry(aired.text.unwrap_or_default()).or_default() += 1;
        }
        count
    }

    async fn end(self) {
        self.stop.cancel();
        timeout(LONG, self.task).await.expect("it ends").expect("in peace");
    }
}

fn somebody() -> Address {
    Address::from_phone(&PhoneNumber::from_e164("+15550100").expect("a number"))
}

fn tpdu(text: &str) -> Tpdu {
    let segments = Segments::plan(text).expect("a text");
    let validity = Duration::from_hours(1);
    Submit::part(&segments, 0, 0, &somebody(), validity, ReportRequest::No).encode()
}

#[tokio::test]
async fn it_is_ready_soon_and_sends_at_once() {
    let begun = Instant::now();
    let mut rig = Rig::ready(Options::default()).await;
    assert!(begun.elapsed() < Duration::from_millis(500), "{:?}", begun.elapsed());
    let begun = Instant::now();
    for at in 0..200 {
        let outcome = rig.send(&format!("text {at}")).await;
        assert!(matches!(outcome, Outcome::Sent { .. }), "{outcome:?}");
    }
    assert!(begun.elapsed() < Duration::from_secs(1), "{:?}", begun.elapsed());
    assert!(rig.air().values().all(|&count| count == 1));
    assert_eq!(rig.air().len(), 200);
    rig.end().await;
}

#[tokio::test]
async fn what_comes_is_read_and_deleted_while_parts_go_out() {
    let options = Options { pieces: Pieces::Single, ..Options::default() };
    let mut rig = Rig::ready(options).await;
    for at in 0..20 {
        rig.sim.deliver(&somebody(), &format!("reply {at}")).expect("it can be said");
        assert!(matches!(rig.send(&format!("text {at}")).await, Outcome::Sent { .. }));
    }
    rig.until(|rig| rig.deleted.len() == 20).await;
    assert_eq!(rig.texts.len(), 20);
    assert!(rig.sim.slots().is_empty());
    rig.end().await;
}

#[tokio::test]
async fn a_modem_that_knows_little_and_echoes_works_too() {
    let setup = Setup { echo: Echo::Stays, luxury: Luxury::Refused, ..Setup::default() };
    let mut rig = Rig::ready(Options { setup, ..Options::default() }).await;
    assert!(matches!(rig.send("text").await, Outcome::Sent { .. }));
    rig.sim.deliver(&somebody(), "reply").expect("it can be said");
    rig.until(|rig| rig.deleted.len() == 1).await;
    assert_eq!(rig.texts, ["reply"]);
    rig.end().await;
}

#[tokio::test]
async fn what_the_task_says_agrees_with_the_air() {
    let busy = Final::Cms(Code::Number(314));
    let reset = |lines| AfterAir::Reset(lines, Duration::from_millis(300));
    let rows = [
        ("refused before the prompt", FaultKind::Prompt(busy), "not-sent", 0),
        ("refused before the air", FaultKind::BeforeAir(331), "not-sent", 0),
        ("refused for good", FaultKind::BeforeAir(21), "failed", 0),
        ("an error after the air", FaultKind::AfterAir(AfterAir::Error(500)), "in-doubt", 1),
        ("unplugged after the air", FaultKind::AfterAir(AfterAir::Unplug), "in-doubt", 1),
        ("restarted after the air", FaultKind::AfterAir(reset(BootLines::Said)), "in-doubt", 1),
    ];
    for (name, fault, word, aired) in rows {
        let options = Options { faults: vec![Fault::once(fault)], ..Options::default() };
        let mut rig = Rig::ready(options).await;
        let outcome = rig.send(name).await;
        assert_eq!(outcome.word(), word, "{name}: {outcome:?}");
        assert_eq!(rig.air().get(name).copied().unwrap_or(0), aired, "{name}");
        if outcome.word() == "in-doubt" && name.starts_with("unplugged") {
            rig.sim.replug(BootLines::Said).expect("it goes in again");
        }
        let begun = Instant::now();
        loop {
            match rig.send("afterwards").await {
                Outcome::Sent { .. } => break,
                Outcome::NotSent { .. } => rig.until(|rig| rig.status.phase == Phase::Ready).await,
                other => panic!("{name}: {other:?}"),
            }
        }
        assert!(begun.elapsed() < Duration::from_secs(5), "{name}: {:?}", begun.elapsed());
        rig.end().await;
    }
}

#[tokio::test]
async fn noise_and_a_lost_answer_to_a_deletion_do_no_harm() {
    let lines = || vec!["^RSSI: 12".to_owned(), "RING".to_owned()];
    let faults = vec![
        Fault::once(FaultKind::Noise(Place::Prompt, lines())).times(3),
        Fault::once(FaultKind::Noise(Place::Middle, lines())).times(30),
        Fault::once(FaultKind::Noise(Place::Answer, lines())).times(30),
    ];
    let mut rig = Rig::ready(Options { faults, ..Options::default() }).await;
    for at in 0..3 {
        assert!(matches!(rig.send(&format!("text {at}")).await, Outcome::Sent { .. }));
    }
    rig.sim.deliver(&somebody(), "reply").expect("it can be said");
    rig.until(|rig| rig.deleted.len() == 1).await;
    assert_eq!(rig.texts, ["reply"]);
    rig.end().await;
}

#[tokio::test]
async fn a_pin_is_entered_and_a_wrong_one_once() {
    let setup = || Setup { pin: Some("1234".to_owned()), ..Setup::default() };
    let mut rig = Rig::start(Options { setup: setup(), ..Options::default() }, Some("1234"));
    rig.until(|rig| rig.status.phase == Phase::Ready).await;
    assert!(matches!(rig.send("text").await, Outcome::Sent { .. }));
    rig.end().await;

    let mut rig = Rig::start(Options { setup: setup(), ..Options::default() }, Some("9999"));
    rig.until(|rig| matches!(rig.status.phase, Phase::PinWanted { .. })).await;
    assert_eq!((rig.pins_tried, rig.sim.pin_tries_left()), (1, 2));
    rig.end().await;
}

#[tokio::test]
async fn a_late_answer_is_waited_for() {
    let hang = AfterAir::Hang { wake: Some(Duration::from_millis(50)), answer: LateAnswer::Comes };
    let faults = vec![Fault::once(FaultKind::AfterAir(hang))];
    let mut rig = Rig::ready(Options { faults, ..Options::default() }).await;
    assert!(matches!(rig.send("text").await, Outcome::Sent { .. }));
    assert_eq!(rig.air().len(), 1);
    rig.end().await;
}

#[tokio::test]
async fn a_storage_too_small_for_what_comes_is_drained_as_it_fills() {
    let setup = Setup {
        storages: vec![("SM".to_owned(), 2), ("SR".to_owned(), 10)],
        says_full: Some("^SMMEMFULL: \"SM\"".to_owned()),
        ..Setup::default()
    };
    let mut rig = Rig::ready(Options { setup, ..Options::default() }).await;
    for at in 0..10 {
        rig.sim.deliver(&somebody(), &format!("reply {at}")).expect("it can be said");
    }
    rig.until(|rig| rig.deleted.len() == 10).await;
    assert_eq!(rig.texts.len(), 10);
    assert!(rig.sim.slots().is_empty());
    rig.end().await;
}

/// The network hands over the next only when the last was acknowledged.
#[tokio::test]
async fn a_modem_that_stores_nothing_hands_over_and_is_acknowledged_in_the_form_it_takes() {
    let only_direct = || Setup {
        notifications: NotificationChoices([
            vec![0, 1, 2],
            vec![0, 2],
            vec![0],
            vec![0, 1],
            vec![0],
        ]),
        ..Setup::default()
    };
    let refused = Fault::once(FaultKind::Refuse("AT+CNMA".to_owned(), Final::Error));
    for faults in [vec![], vec![refused]] {
        let options = Options { setup: only_direct(), faults, ..Options::default() };
        let mut rig = Rig::ready(options).await;
        let begun = Instant::now();
        for at in 0..5 {
            rig.sim.deliver(&somebody(), &format!("reply {at}")).expect("it can be said");
            assert!(matches!(rig.send(&format!("text {at}")).await, Outcome::Sent { .. }));
        }
        rig.until(|rig| rig.texts.len() == 5).await;
        assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
        rig.end().await;
    }
}
