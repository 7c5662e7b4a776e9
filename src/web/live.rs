//! `GET /live`: says "changed" whenever the gateway does, and nothing else. The page then fetches
//! itself again, so that there is one way to make a page and no state to keep in step.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_core::Stream;
use tokio::sync::OwnedSemaphorePermit;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio_util::sync::CancellationToken;

use super::error::PanelError;
use super::state::Panel;

/// How often a silent stream shows that it is alive.
const KEEP_ALIVE: Duration = Duration::from_secs(30);

/// Opens a stream, unless too many are open.
pub(super) async fn stream(
    State(panel): State<Panel>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, PanelError> {
    let permit = panel
        .listeners
        .clone()
        .try_acquire_owned()
        .map_err(|_full| PanelError::TooManyListeners)?;
    let changes = Changes::new(panel.gateway.changes(), panel.stop.clone(), permit);
    Ok(Sse::new(changes).keep_alive(KeepAlive::new().interval(KEEP_ALIVE)))
}

type Waiting = Pin<Box<dyn Future<Output = Option<Receiver<()>>> + Send>>;

/// Yields once for each change, and ends when the daemon stops.
struct Changes {
    waiting: Option<Waiting>,
    stop: CancellationToken,
    _permit: OwnedSemaphorePermit,
}

impl Changes {
    fn new(from: Receiver<()>, stop: CancellationToken, permit: OwnedSemaphorePermit) -> Self {
        Self { waiting: Some(next(from, stop.clone())), stop, _permit: permit }
    }
}

/// Waits for a change and hands the receiver back; nothing when it is over.
fn next(mut from: Receiver<()>, stop: CancellationToken) -> Waiting {
    Box::pin(async move {
        tokio::select! {
            () = stop.cancelled() => None,
            change = from.recv() => match change {
                // Missed changes are one change: the page is fetched as a whole.
                Ok(()) | Err(RecvError::Lagged(_)) => Some(from),
                Err(RecvError::Closed) => None,
            },
        }
    })
}

impl Stream for Changes {
    type Item = Result<Event, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(waiting) = self.waiting.as_mut() else { return Poll::Ready(None) };
        let Poll::Ready(changed) = waiting.as_mut().poll(cx) else { return Poll::Pending };
        let stop = self.stop.clone();
        self.waiting = changed.map(|from| next(from, stop));
        Poll::Ready(self.waiting.as_ref().map(|_| Ok(Event::default().data("changed"))))
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::sync::Arc;

    use tokio::sync::{Semaphore, broadcast};

    use super::*;

    async fn one(stream: &mut Changes) -> bool {
        poll_fn(|cx| Pin::new(&mut *stream).poll_next(cx)).await.is_some()
    }

    #[tokio::test]
    async fn each_change_is_told_and_stopping_ends_the_stream() {
        let (tell, from) = broadcast::channel(2);
        let stop = CancellationToken::new();
        let room = Arc::new(Semaphore::new(1));
        let permit = room.clone().try_acquire_owned().unwrap();
        let mut stream = Changes::new(from, stop.clone(), permit);
        tell.send(()).unwrap();
        assert!(one(&mut stream).await);
        for _ in 0..5 {
            tell.send(()).unwrap();
        }
        assert!(one(&mut stream).await);
        while tokio::time::timeout(Duration::from_millis(20), one(&mut stream)).await.is_ok() {}
        stop.cancel();
        assert!(!one(&mut stream).await);
        assert!(!one(&mut stream).await);
        drop(stream);
        assert_eq!(room.available_permits(), 1);
    }
}
