//! Contacts, searched as the panel does it, in a house of so many. `by_name` and `by_number` find some and read all names or
//! numbers for it: time grows with the people, and stays below 50 ms at 100,000. `nobody` reads all and finds nothing.
//! `a_page` is the first page without a search: it grows with the people too, for it says how many there are. `one_number`
//! is the question of every reply, whose number it is: it may not grow.

use std::sync::{LazyLock, Mutex};

use divan::Bencher;
use optin_gateway::phone::PhoneNumber;
use optin_gateway::store::pages::{Filter, people};
use optin_gateway::store::{Store, contacts, db};
use rusqlite::Connection;
use tokio::runtime::Runtime;

use crate::house;

const SIZES: [usize; 3] = [1000, 10_000, 100_000];

/// The houses, each made once.
static HOUSES: LazyLock<Mutex<Vec<(usize, tempfile::TempDir)>>> = LazyLock::new(Mutex::default);

/// A connection to a house with so many people.
fn of(count: usize) -> Connection {
    let mut houses = HOUSES.lock().unwrap();
    if !houses.iter().any(|(people, _)| *people == count) {
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
        Runtime::new().unwrap().block_on(async {
            let store = Store::open(&folder.path().join("gateway.db")).unwrap();
            house::people(&store, count).await;
        });
        houses.push((count, folder));
    }
    let (_, folder) = houses.iter().find(|(people, _)| *people == count).unwrap();
    db::connect_read_only(&folder.path().join("gateway.db")).unwrap()
}

fn search(bencher: Bencher, count: usize, words: &str) {
    let (conn, filter) = (of(count), Filter { search: words.to_owned(), ..Filter::default() });
    bencher.bench_local(|| people(&conn, &filter).unwrap());
}

#[divan::bench(args = SIZES)]
fn by_name(bencher: Bencher, count: usize) {
    search(bencher, count, "Farid Okafor");
}

#[divan::bench(args = SIZES)]
fn by_number(bencher: Bencher, count: usize) {
    search(bencher, count, "312 2000 12");
}

#[divan::bench(args = SIZES)]
fn nobody(bencher: Bencher, count: usize) {
    search(bencher, count, "qqq");
}

#[divan::bench(args = SIZES)]
fn a_page(bencher: Bencher, count: usize) {
    search(bencher, count, "");
}

#[divan::bench(args = SIZES)]
fn one_number(bencher: Bencher, count: usize) {
    let (conn, phone) = (of(count), PhoneNumber::from_e164("+13122000500").unwrap());
    bencher.bench_local(|| contacts::find_by_phone(&conn, &phone).unwrap().unwrap());
}
