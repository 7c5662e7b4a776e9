//! Bytes of a modem, cut into lines. The size is that of what it says in bytes, read as a port gives it: up to 4 KiB at once.
//! Bytes a second, not the time, is the column to read: it stays as it is however much is said. `one_read` is all of it in
//! one piece, `endless` a line that never ends; those too. `trickle` is one byte at a time: each looks at the line so far anew, so
//! that a byte costs what half a line does, which is bounded by the longest line; a port at 115,200 baud brings 11 KB/s.

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use optin_gateway::at::frame::{Expect, Framer};

const SIZES: [usize; 4] = [1 << 10, 32 << 10, 256 << 10, 1 << 20];
/// What a read of the port takes at most.
const READ: usize = 4096;

/// A list of stored messages, over and over.
fn list(size: usize) -> Vec<u8> {
    let message =
        "07915155050000F9040B915155101032F4000062114112345500A0".to_owned() + &"41".repeat(140);
    let said = format!("\r\n+CMGL: 1,1,,159\r\n{message}\r\n");
    said.bytes().cycle().take(size).collect()
}

fn frames(said: &[u8], piece: usize) -> usize {
    let (mut framer, mut found) = (Framer::new(), 0);
    for piece in said.chunks(piece) {
        framer.push(piece);
        while framer.next(Expect::Line).is_some() {
            found += 1;
        }
    }
    found
}

fn cut(bencher: Bencher, said: &[u8], piece: usize) {
    bencher.counter(BytesCount::new(said.len())).bench(|| frames(black_box(said), piece));
}

#[divan::bench(args = SIZES)]
fn reads(bencher: Bencher, size: usize) {
    cut(bencher, &list(size), READ);
}

#[divan::bench(args = SIZES)]
fn one_read(bencher: Bencher, size: usize) {
    cut(bencher, &list(size), size);
}

#[divan::bench(args = [1 << 10, 32 << 10])]
fn trickle(bencher: Bencher, size: usize) {
    cut(bencher, &list(size), 1);
}

#[divan::bench(args = SIZES)]
fn endless(bencher: Bencher, size: usize) {
    cut(bencher, &vec![b'A'; size], READ);
}
