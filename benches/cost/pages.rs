//! Pages, from the request to the last octet, in a house of so many people, for somebody who is signed in. A page shows 100
//! people at most, so that from 1,000 on the time may grow by a little, for the numbers of people it names; from 10 to 100 it grows
//! with what is shown. `login` shows nothing of the house: it is what any page costs.

use divan::Bencher;
use tokio::runtime::Runtime;

use crate::house;
use crate::panel_support::{Browser, House};

const SIZES: [usize; 5] = [10, 100, 1000, 10_000, 100_000];

fn page(bencher: Bencher, count: usize, path: &str) {
    let runtime = Runtime::new().unwrap();
    let (house, browser) = runtime.block_on(async {
        let house = House::with_users().await;
        house::people(&house.store, count).await;
        let browser = house.sign_in("admin").await;
        (house, browser)
    });
    bencher.bench_local(|| runtime.block_on(house.get(&browser, path)).body.len());
}

#[divan::bench(args = SIZES)]
fn contacts(bencher: Bencher, count: usize) {
    page(bencher, count, "/contacts");
}

#[divan::bench(args = SIZES)]
fn home(bencher: Bencher, count: usize) {
    page(bencher, count, "/");
}

#[divan::bench]
fn login(bencher: Bencher) {
    let runtime = Runtime::new().unwrap();
    let house = runtime.block_on(House::new());
    bencher.bench_local(|| runtime.block_on(house.get(&Browser::default(), "/login")).body.len());
}
