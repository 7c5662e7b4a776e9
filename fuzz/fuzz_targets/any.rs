//! Every target is this file: its name says which oracle it feeds.

#![no_main]

libfuzzer_sys::fuzz_target!(
    init: optin_gateway_fuzz::let_what_is_caught_pass(),
    |bytes: &[u8]| optin_gateway_fuzz::hold(env!("CARGO_BIN_NAME"), bytes)
);
