//! The simulated modem over its real port, as a raw client sees it.

use std::time::Duration;

use optin_gateway::gsm::{Address, Incoming, ReportRequest, Segments, Submit};
use optin_gateway::phone::PhoneNumber;
use optin_gateway::sim::{AfterAir, BootLines, Fault, FaultKind, Options, Person, Pieces, Sim};
use tokio::runtime::Runtime;

use crate::ADA;
use crate::client::Client;
use crate::python;

const INVITE: &str = "May we text you? Reply:\nY Yes\nN No";

/// The runtime must outlive the simulation: keep both.
pub(crate) fn start(options: Options) -> (Runtime, Sim) {
    let runtime = Runtime::new().expect("a runtime");
    let sim = {
        let _inside = runtime.enter();
        Sim::start(options).expect("a terminal")
    };
    (runtime, sim)
}

fn set_up(sim: &Sim) -> Client {
    let mut client = Client::open(&sim.path());
    client.ask("ATE0\r", "OK\r\n");
    client.ask("AT+CNMI=2,1,0,0,0\r", "OK\r\n");
    client
}

fn invite(client: &mut Client) {
    let to: Address = ADA.parse().expect("a number");
    let segments = Segments::plan(INVITE).expect("short enough");
    let tpdu =
        Submit::part(&segments, 0, 1, &to, Duration::from_mins(5), ReportRequest::Yes).encode();
    client.ask(&format!("AT+CMGS={}\r", tpdu.len()), "\r\n> ");
    client.say(&format!("{}\u{1a}", tpdu.wire()));
}

#[test]
fn a_person_answers_over_the_port() {
    let ada = PhoneNumber::from_e164(ADA).expect("a number");
    let people = vec![Person::new(ada, &["Y"]).hasty()];
    for pieces in [Pieces::Whole, Pieces::Single] {
        let (runtime, sim) =
            start(Options { people: people.clone(), pieces, ..Options::default() });
        let mut client = set_up(&sim);
        invite(&mut client);
        client.wait_for(|said| said.contains("+CMGS: 1") && said.ends_with("+CMTI: \"SM\",1\r\n"));
        let air = runtime.block_on(sim.wait_for_air(1));
        assert_eq!(air[0].text.as_deref(), Some(INVITE));
        let Ok(Incoming::Deliver(answer)) = Incoming::decode(&sim.slots()[0].pdu) else { panic!() };
        assert_eq!(answer.text().as_deref(), Some("Y"));
        runtime.block_on(sim.stop());
        client.wait_for_end();
    }
}

#[test]
fn an_unplugged_modem_is_gone_and_comes_back_under_its_link() {
    let directory = tempfile::tempdir().expect("a directory");
    let link = directory.path().join("modem");
    let (runtime, sim) = start(Options { link: Some(link.clone()), ..Options::default() });
    assert_eq!(sim.path(), link);
    let mut client = set_up(&sim);
    sim.unplug();
    client.wait_for_end();
    assert!(!link.exists());
    let from: Address = ADA.parse().expect("a number");
    sim.deliver(&from, "Y").expect("short enough");
    assert_eq!((sim.held(), sim.slots().len()), (1, 0));
    {
        let _inside = runtime.enter();
        sim.replug(BootLines::Silent).expect("a terminal");
    }
    let mut client = Client::open(&link);
    assert_eq!(client.ask("AT\r", "OK\r\n"), "AT\r\r\nOK\r\n");
    assert_eq!((sim.held(), sim.slots().len()), (0, 1));
    drop(sim);
    assert!(!link.exists());
}

#[test]
fn a_cable_pulled_after_the_air_leaves_the_message_there() {
    let fault = Fault::once(FaultKind::AfterAir(AfterAir::Unplug));
    let (runtime, sim) = start(Options { faults: vec![fault], ..Options::default() });
    let mut client = set_up(&sim);
    invite(&mut client);
    client.wait_for_end();
    assert_eq!(runtime.block_on(sim.wait_for_air(1)).len(), 1);
}

/// A gateway marks its port as its own; the kernel keeps the mark while the other end is open.
#[test]
fn a_client_that_was_killed_does_not_keep_the_port_for_itself() {
    let (_runtime, sim) = start(Options::default());
    let port = std::fs::File::open(sim.path()).expect("the port");
    let mut client = Client::open(&sim.path());
    // From here on the kernel lets nobody in but root and who is in already.
    rustix::termios::ioctl_tiocexcl(&port).expect("a terminal");
    client.ask("AT\r", "OK\r\n");
    assert!(!python::is_exclusive(&sim.path()));
}
