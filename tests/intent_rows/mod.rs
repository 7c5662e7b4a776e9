//! The rows of `tests/intent_table.rs` that are of one language, or want to mislead.

mod adversarial;
mod arabic;
mod chinese;
mod creole;
mod portuguese;
mod seven_words;
mod vietnamese;

use optin_gateway::consent::Intent;

/// A text, what it means, and a part of the reason that staff are shown.
pub(crate) type Row = (&'static str, Intent, &'static str);

/// Every row of this folder that may also stand between quotes.
pub(crate) fn all() -> Vec<Row> {
    [
        adversarial::ROWS,
        arabic::ROWS,
        chinese::ROWS,
        creole::ROWS,
        portuguese::ROWS,
        seven_words::ROWS,
        vietnamese::ROWS,
    ]
    .concat()
}

/// Those that are quotations already.
pub(crate) const QUOTED: &[Row] = &[
    ("Curtiu “Harbour Clinic: may we text you?”", Intent::Unsure, "was tapped on"),
    ("Não curtiu “sim”", Intent::Unsure, "was tapped on"),
    ("Đã thích “có”", Intent::Unsure, "was tapped on"),
    ("赞了“是的”", Intent::Unsure, "was tapped on"),
    ("喜欢「同意」", Intent::Unsure, "was tapped on"),
    ("أُعجب بـ «نعم»", Intent::Unsure, "was tapped on"),
    ("赞了“可以发短信吗”停止", Intent::Stop, "“停止”"),
];
