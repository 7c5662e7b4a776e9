//! The port: who is let in, how many at once, and how long a silent caller is waited for.
//!
//! ```text
//!   accept ─► a place free? ─no─► dropped at once
//!               │yes
//!               ▼
//!   with TLS: handshake within HANDSHAKE_WITHIN; whoever begins otherwise is answered without (`guard::encrypted`)
//!               ▼
//!   head within HEAD_WITHIN ─► router ─► answer, each write within WRITE_WITHIN ─► next head …
//! ```
//! Whoever reaches the port costs a file descriptor, and the modem, the database and the watchdog
//! need some too. So connections are counted, all of them and for each address, and none may stay
//! open without doing something: a head that does not come and an answer nobody reads end it.
//! Bodies and answers have time limits of their own (`routes`). Only this file opens connections.
//!
//! Failure paths: an accept that fails (no descriptors left) is logged at most once a minute and tried
//! again after a pause; what a connection dies of is its caller's business and said at debug level.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::extract::ConnectInfo;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, sleep, timeout};
use tokio_io_timeout::TimeoutStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::door::network;
use super::tls::{Tls, Wire};

/// Connections at once: several for each browser of a small organization, and an eighth of the file
/// descriptors the daemon is given (`LimitNOFILE=` of its unit).
const CONNECTIONS_MAX: usize = 128;
/// Connections at once from one address: a browser takes six, and one for each page that listens;
/// nobody takes all there are.
const PER_ADDRESS_MAX: usize = 32;
/// Longest wait for a request's head, from the connection or the last answer on: it bounds idle
/// connections too. A head is one packet; the slowest network delivers it in this time.
const HEAD_WITHIN: Duration = Duration::from_secs(10);
/// Longest wait for a handshake, from the connection on: two round trips, and a signature that a Pi makes in
/// milliseconds.
const HANDSHAKE_WITHIN: Duration = Duration::from_secs(10);
/// What the first byte of a handshake is (RFC 8446, 5.1); no request of HTTP begins so.
const HANDSHAKE: u8 = 22;
/// Longest wait for a caller to take what was written. A page is smaller than what a socket buffers,
/// so that only who reads nothing at all meets this.
const WRITE_WITHIN: Duration = Duration::from_secs(20);
/// Most bytes of a request's head, and of an answer not yet written.
const BUFFER_MAX: usize = 64 * 1024;
/// How long answers that were begun may take when the daemon stops: stopping takes a second at most.
const LAST_WORDS: Duration = Duration::from_millis(800);
/// Pause after an accept that failed: descriptors come back when connections end.
const AGAIN_AFTER: Duration = Duration::from_millis(200);
/// How often a failing accept is told.
const TOLD_EVERY: Duration = Duration::from_mins(1);

/// Answers on `listener` until `stop`; then gives what was begun a moment, and returns.
pub async fn serve(
    listener: TcpListener,
    tls: Option<Tls>,
    router: Router,
    stop: CancellationToken,
) {
    let tls = tls.map(|tls| tls.acceptor());
    let (places, open) = (Arc::new(Places::default()), TaskTracker::new());
    let mut complaint = Complaint::default();
    loop {
        let accepted = tokio::select! {
            () = stop.cancelled() => break,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, peer)) => {
                // No place: dropping the stream closes it.
                let Some(place) = places.take(peer.ip()) else { continue };
                let talk = talk(stream, peer, tls.clone(), router.clone(), stop.clone());
                open.spawn(async move {
                    talk.await;
                    drop(place);
                });
            }
            Err(error) if is_of_one_caller(&error) => {}
            Err(error) => {
                complaint.tell(&error);
                tokio::select! {
                    () = stop.cancelled() => break,
                    () = sleep(AGAIN_AFTER) => {}
                }
            }
        }
    }
    drop(listener);
    open.close();
    open.wait().await;
}

/// One connection, from its first byte to its end.
async fn talk(
    stream: TcpStream,
    peer: SocketAddr,
    tls: Option<TlsAcceptor>,
    router: Router,
    stop: CancellationToken,
) {
    // Answers are small and wanted at once; without it they only come later.
    let _ = stream.set_nodelay(true);
    let Some(tls) = tls else {
        return converse(limited(stream), Wire::Plain, peer, router, stop).await;
    };
    let opened = tokio::select! {
        opened = timeout(HANDSHAKE_WITHIN, open(stream, tls)) => opened,
        () = stop.cancelled() => return,
    };
    match opened {
        Ok(Ok(Opened::Tls(stream))) => converse(stream, Wire::Tls, peer, router, stop).await,
        Ok(Ok(Opened::Plain(stream))) => converse(stream, Wire::Plain, peer, router, stop).await,
        Ok(Err(error)) => tracing::debug!(%error, "a handshake with the panel failed"),
        Err(_) => tracing::debug!("a handshake with the panel took too long"),
    }
}

/// A connection whose writes do not wait for ever.
type Limited = Pin<Box<TimeoutStream<TcpStream>>>;

/// How a caller began.
enum Opened {
    Plain(Limited),
    Tls(Box<TlsStream<Limited>>),
}

/// Waits for the first byte, and shakes hands with who offers it.
async fn open(stream: TcpStream, tls: TlsAcceptor) -> io::Result<Opened> {
    let mut first = [0];
    stream.peek(&mut first).await?;
    let stream = limited(stream);
    if first != [HANDSHAKE] {
        return Ok(Opened::Plain(stream));
    }
    Ok(Opened::Tls(Box::new(tls.accept(stream).await?)))
}

fn limited(stream: TcpStream) -> Limited {
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(WRITE_WITHIN));
    Box::pin(stream)
}

/// Requests and answers, from the first head to the end.
async fn converse(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    wire: Wire,
    peer: SocketAddr,
    router: Router,
    stop: CancellationToken,
) {
    let router = TowerToHyperService::new(router);
    let service = service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        request.extensions_mut().insert(wire);
        router.call(request)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_WITHIN)
        .max_buf_size(BUFFER_MAX)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = std::pin::pin!(connection);
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = stop.cancelled() => {
            connection.as_mut().graceful_shutdown();
            timeout(LAST_WORDS, connection).await.unwrap_or(Ok(()))
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection to the panel ended early");
    }
}

/// The connection died before it was accepted; the next one is another's.
fn is_of_one_caller(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

/// Says that nobody can be let in, and does not fill the log with it.
#[derive(Default)]
struct Complaint {
    told: Option<Instant>,
}

impl Complaint {
    fn tell(&mut self, error: &io::Error) {
        if self.told.is_none_or(|told| told.elapsed() >= TOLD_EVERY) {
            tracing::error!(%error, "the panel cannot accept connections");
            self.told = Some(Instant::now());
        }
    }
}

/// How many connections are open, from which addresses.
#[derive(Default)]
struct Places {
    taken: Mutex<HashMap<IpAddr, usize>>,
}

/// One connection's place; given back when dropped.
struct Place {
    of: Arc<Places>,
    address: IpAddr,
}

impl Places {
    /// A place for one more connection from there, if there is one.
    fn take(self: &Arc<Self>, from: IpAddr) -> Option<Place> {
        let address = network(from);
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        // Whoever looks after this very machine gets in when all other places are taken.
        let reserve = if from.to_canonical().is_loopback() { PER_ADDRESS_MAX } else { 0 };
        if taken.values().sum::<usize>() >= CONNECTIONS_MAX + reserve {
            return None;
        }
        let here = taken.entry(address).or_default();
        if *here >= PER_ADDRESS_MAX {
            return None;
        }
        *here += 1;
        Some(Place { of: Arc::clone(self), address })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut taken = self.of.taken.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(here) = taken.get_mut(&self.address) {
            *here -= 1;
            if *here == 0 {
                taken.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    fn address(n: u8) -> IpAddr {
        IpAddr::from([192, 168, 1, n])
    }

    #[test]
    fn one_address_takes_32_places_and_all_together_128() {
        let places = Arc::new(Places::default());
        let mut held: Vec<_> = (0..40).filter_map(|_| places.take(address(1))).collect();
        assert_eq!(held.len(), PER_ADDRESS_MAX);
        for n in 2..20 {
            held.extend((0..40).filter_map(|_| places.take(address(n))));
        }
        assert_eq!(held.len(), CONNECTIONS_MAX);
        assert!(places.take(address(99)).is_none());
        held.clear();
        assert!(places.take(address(1)).is_some());
        assert!(places.taken.lock().unwrap().is_empty(), "nothing is kept of who has left");
    }

    #[test]
    fn a_failing_accept_is_told_once_a_minute() {
        let mut complaint = Complaint::default();
        complaint.tell(&io::Error::other("full"));
        let first = complaint.told;
        complaint.tell(&io::Error::other("full"));
        assert!(first.is_some() && complaint.told == first);
    }

    /// A port with one page, and what stops it.
    async fn port() -> (SocketAddr, CancellationToken, tokio::task::JoinHandle<()>) {
        port_of(None).await
    }

    async fn port_of(
        tls: Option<Tls>,
    ) -> (SocketAddr, CancellationToken, tokio::task::JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = listener.local_addr().unwrap();
        let wire = |axum::Extension(wire): axum::Extension<Wire>| async move {
            if wire == Wire::Plain { "here" } else { "hidden" }
        };
        let router = Router::new().route("/", axum::routing::get(wire));
        let stop = CancellationToken::new();
        (at, stop.clone(), tokio::spawn(serve(listener, tls, router, stop)))
    }

    /// A connection from one of this machine's own addresses, with something sent already.
    async fn caller(from: [u8; 4], to: SocketAddr, sent: &str) -> TcpStream {
        let socket = tokio::net::TcpSocket::new_v4().unwrap();
        socket.bind((IpAddr::from(from), 0).into()).unwrap();
        let mut stream = socket.connect(to).await.unwrap();
        stream.write_all(sent.as_bytes()).await.unwrap();
        stream
    }

    /// What the other side says until it closes; nothing if it closed at once.
    async fn rest(mut of: TcpStream) -> String {
        let mut said = Vec::new();
        let _ = of.read_to_end(&mut said).await;
        String::from_utf8_lossy(&said).into_owned()
    }

    const WHOLE: &str = "GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";

    #[tokio::test]
    async fn two_hundred_half_open_connections_shut_nobody_else_out_and_leave_nothing_behind() {
        let (at, _stop, _task) = port().await;
        let mut silent = Vec::new();
        for _ in 0..200 {
            silent.push(caller([127, 0, 0, 1], at, "GET / HTT").await);
        }
        let other = caller([127, 0, 0, 2], at, WHOLE).await;
        assert!(rest(other).await.ends_with("here"));
        drop(silent);
        let again = async {
            while !rest(caller([127, 0, 0, 1], at, WHOLE).await).await.ends_with("here") {}
        };
        timeout(Duration::from_secs(5), again).await.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn a_head_that_does_not_come_ends_the_connection() {
        let (at, _stop, _task) = port().await;
        for sent in ["", "GET / HTT"] {
            let from_here = caller([127, 0, 0, 1], at, sent).await;
            assert!(!rest(from_here).await.contains("here"));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_handshake_that_does_not_come_ends_the_connection() {
        let (at, _stop, _task) = port_of(Some(Tls::made_for_a_test())).await;
        for sent in ["", "\u{16}", "\u{16}\u{3}\u{1}\u{0}\u{7f}"] {
            let begun = Instant::now();
            let from_here = caller([127, 0, 0, 1], at, sent).await;
            assert_eq!(rest(from_here).await, "", "{sent:?}");
            assert!(begun.elapsed() < HANDSHAKE_WITHIN * 2, "{sent:?}");
        }
    }

    #[tokio::test]
    async fn whoever_begins_without_tls_is_heard_as_such() {
        let (at, _stop, _task) = port_of(Some(Tls::made_for_a_test())).await;
        assert!(rest(caller([127, 0, 0, 1], at, WHOLE).await).await.ends_with("here"));
        let noise = caller([127, 0, 0, 1], at, "\u{16}GET / HTTP/1.1\r\n\r\n").await;
        assert!(!rest(noise).await.contains("HTTP"), "an alert, and the end");
    }

    #[tokio::test]
    async fn stopping_does_not_wait_for_half_a_handshake() {
        let (at, stop, task) = port_of(Some(Tls::made_for_a_test())).await;
        let half = caller([127, 0, 0, 1], at, "\u{16}").await;
        // By now the connection is taken: a second one is answered.
        assert!(rest(caller([127, 0, 0, 1], at, WHOLE).await).await.ends_with("here"));
        stop.cancel();
        timeout(Duration::from_secs(2), task).await.unwrap().unwrap();
        drop(half);
    }

    #[tokio::test]
    async fn an_idle_connection_is_ended() {
        let (at, _stop, _task) = port().await;
        let mut idle = caller([127, 0, 0, 1], at, "GET / HTTP/1.1\r\nhost: x\r\n\r\n").await;
        let mut said = String::new();
        while !said.ends_with("here") {
            let mut some = [0; 256];
            let read = idle.read(&mut some).await.unwrap();
            said.push_str(std::str::from_utf8(&some[..read]).unwrap());
        }
        tokio::time::pause();
        assert_eq!(rest(idle).await, "");
    }

    /// An answer without end, which tells when it is given up.
    struct Endless {
        _given_up: tokio::sync::oneshot::Sender<()>,
    }

    impl futures_core::Stream for Endless {
        type Item = Result<Vec<u8>, io::Error>;

        fn poll_next(
            self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Ready(Some(Ok(vec![b'x'; BUFFER_MAX])))
        }
    }

    #[tokio::test]
    async fn an_answer_nobody_reads_is_given_up() {
        let (given_up, over) = tokio::sync::oneshot::channel();
        let endless = Mutex::new(Some(Endless { _given_up: given_up }));
        let answer = move || {
            let body = endless.lock().unwrap().take();
            std::future::ready(body.map(axum::body::Body::from_stream).unwrap_or_default())
        };
        let answer = Arc::new(answer);
        let page = axum::routing::get(async move || answer().await);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = listener.local_addr().unwrap();
        let router = Router::new().route("/", page);
        tokio::spawn(serve(listener, None, router, CancellationToken::new()));
        let mut deaf = caller([127, 0, 0, 1], at, WHOLE).await;
        // The answer has begun; from now on only time passes.
        deaf.read_u8().await.unwrap();
        tokio::time::pause();
        assert!(over.await.is_err(), "the sender was dropped with the answer");
        drop(deaf);
    }

    #[tokio::test]
    async fn stopping_does_not_wait_for_half_a_request() {
        let (at, stop, task) = port().await;
        let half = caller([127, 0, 0, 1], at, "GET / HTT").await;
        stop.cancel();
        timeout(Duration::from_secs(2), task).await.unwrap().unwrap();
        drop(half);
    }
}
