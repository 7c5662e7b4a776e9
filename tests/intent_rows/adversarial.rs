//! Texts that mislead: several languages at once, questions, scorn, signs that cannot be seen,
//! letters that look like others.

use optin_gateway::consent::Intent::{No, Stop, Unsure, Yes};

use super::Row;

pub(super) const ROWS: &[Row] = &[
    ("yes sí oui", Unsure, "more than yes"),
    ("yes alto", Stop, "beside nothing but “yes”"),
    ("sí stop", Stop, "beside nothing but “si”"),
    ("yes 停止", Stop, "beside nothing but “yes”"),
    ("是的, stop", Stop, "“stop”"),
    ("oui non", Unsure, "says both yes and no"),
    ("yes khong", Unsure, "says both yes and no"),
    ("no sim", Unsure, "says both yes and no"),
    ("yes لا", Unsure, "says both yes and no"),
    ("would I say yes?", Unsure, "more than yes"),
    ("do I just text yes", Unsure, "more than yes"),
    ("if I say yes will it cost me?", Unsure, "more than yes"),
    ("yes but only emergencies", Unsure, "more than yes"),
    ("yes, but stop after May", Unsure, "in a sentence that may"),
    ("yes stop", Stop, "beside nothing but “yes”"),
    ("Stop. Yes.", Stop, "“stop”"),
    ("yeah right", Unsure, "more than yes"),
    ("oh yes sure, spam me", Unsure, "more than yes"),
    ("yes 🖕", Unsure, "beside 🖕"),
    ("yes lol", Unsure, "more than yes"),
    // Zero-width signs within a word change nothing that is seen.
    ("s\u{200B}t\u{200D}o\u{2060}p", Stop, "“stop”"),
    ("n\u{200C}o", No, "“no”"),
    ("y\u{FEFF}es", Yes, "“yes”"),
    // Cyrillic у, е, ѕ; Greek ο.
    ("уes", Unsure, "mixes letters of two alphabets"),
    ("yеs", Unsure, "mixes letters of two alphabets"),
    ("у", Unsure, "none of the answers"),
    ("ѕ", Unsure, "none of the answers"),
    ("nο", Unsure, "mixes letters of two alphabets"),
    // A stop is heard in whatever letters.
    ("stор", Stop, "“stop”"),
    ("ЅТОР", Stop, "“stop”"),
    // Shown from right to left, these are other words.
    ("\u{202E}yes\u{202C}", Unsure, "show its letters in another order"),
    ("\u{202E}sey\u{202C}", Unsure, "show its letters in another order"),
    ("\u{202E}no\u{202C}", Unsure, "show its letters in another order"),
    ("\u{202E}stop\u{202C}", Stop, "“stop”"),
    // Accents make other words of a yes: Turkish ş, Vietnamese ý (idea), ouï.
    ("ş", Unsure, "another word than a yes"),
    ("ý", Unsure, "another word than a yes"),
    ("ouï", Unsure, "another word than a yes"),
    ("yés", Unsure, "another word than a yes"),
    // Telephones without í write ì.
    ("Sì", Yes, "“si”"),
    ("co", Unsure, "may be the Vietnamese yes"),
    ("da", Unsure, "in other languages"),
    ("ya", Unsure, "may mean yes"),
    ("ja", Unsure, "laugh in Spanish"),
    ("si no", Unsure, "says both yes and no"),
    ("si bon sa", Unsure, "more than yes"),
    ("n/a", Unsure, "none of the answers"),
    ("да", Unsure, "does not read"),
    ("yes 1", Unsure, "more than yes"),
    ("y 2", Unsure, "none of the answers"),
    ("no 1 asked", Unsure, "more than no"),
];
