//! The oracles of `oracles/`, for the programs that libFuzzer runs (`fuzz_targets/any.rs`).

pub mod oracles;
#[path = "../../tests/panel_support/mod.rs"]
pub mod panel_support;

use oracles::TARGETS;

/// Feeds the oracle of this name.
pub fn hold(name: &str, bytes: &[u8]) {
    let target = TARGETS.iter().find(|target| target.name == name);
    (target.expect("a target of `oracles/list.rs`").holds)(bytes);
}

/// libFuzzer ends at any panic, also at one that is caught where the crate that reads workbooks reckons with what a
/// file claims (`store/import/workbook.rs`). One of a dependency that nobody catches still ends it.
pub fn let_what_is_caught_pass() {
    let end = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let of_a_dependency = panic.location().is_some_and(|at| at.file().contains("/registry/"));
        if !of_a_dependency {
            end(panic);
        }
    }));
}
