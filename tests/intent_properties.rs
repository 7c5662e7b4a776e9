//! What holds for every text there is: no panic, no yes beside a stop, and no change of meaning by
//! what does not mean anything.

use optin_gateway::consent::Intent;
use optin_gateway::consent::intent::read;
use proptest::prelude::*;

/// Words that mean something in some language, and things that stand between words.
const PIECES: &[&str] = &[
    "yes",
    "y",
    "Sí",
    "sim",
    "wi",
    "có",
    "co",
    "vâng",
    "是的",
    "不",
    "نعم",
    "لا",
    "oui",
    "no",
    "não",
    "non",
    "không",
    "stop",
    "停止",
    "توقف",
    "Dừng",
    "kanpe",
    "pare",
    "please",
    "谢谢",
    "شكرا",
    "don’t",
    "not",
    "texting",
    "me",
    "help",
    "START",
    "ok",
    "quit",
    "cancel",
    "1",
    "👍",
    "🙄",
    "?",
    "!",
    ".",
    ",",
    "،",
    "。",
    "\n",
    "“",
    "”",
    ">",
    "Liked",
    "Sent from my iPhone",
    "\u{202E}",
    "\u{200B}",
    "\u{0640}",
    "Reply:",
    "уes",
    "but",
];

const YES: &[&str] = &[
    "Yes",
    "y",
    "s",
    "Sí",
    "sim",
    "oui",
    "wi",
    "Có",
    "Vâng ạ",
    "đồng ý",
    "是的",
    "可以",
    "نعم",
    "أوافق",
    "yes please",
    "Sim, obrigada",
];

const STOP: &[&str] = &[
    "STOP",
    "stop",
    "unsubscribe",
    "opt out",
    "revoke",
    "alto",
    "pare",
    "arrêt",
    "kanpe",
    "sispann",
    "dừng",
    "ngừng",
    "停止",
    "退订",
    "توقف",
    "إيقاف",
];

const SIGNATURES: &[&str] = &[
    "Sent from my iPhone",
    "Enviado desde mi iPhone",
    "Envoyé de mon iPhone",
    "Enviado do meu iPhone",
    "Đã gửi từ iPhone của tôi",
    "发自我的iPhone",
    "أُرسلت من الـ iPhone",
];

fn text_of_pieces() -> impl Strategy<Value = String> {
    let glue = prop::sample::select(vec![" ", "", ", ", ". ", "\n"]);
    (prop::collection::vec(prop::sample::select(PIECES), 0..8), glue)
        .prop_map(|(words, glue)| words.join(glue))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_has_a_reading_and_a_reason(text in any::<String>()) {
        prop_assert!(!read(&text).why.is_empty());
    }

    #[test]
    fn capitals_and_blanks_change_nothing(text in text_of_pieces()) {
        let wanted = read(&text).intent;
        for other in [
            text.to_lowercase(),
            text.to_uppercase(),
            format!(" \t{text}\u{00A0}\n"),
            format!("\u{200B}{text}\u{FEFF}"),
        ] {
            prop_assert_eq!(read(&other).intent, wanted, "{:?} as {:?}", text, other);
        }
    }

    #[test]
    fn a_mark_at_the_end_of_an_answer_changes_nothing(
        answer in prop::sample::select([YES, STOP, &["no", "Não", "không", "不要", "لا", "help", "START"]].concat()),
        mark in prop::sample::select(vec![".", "!", "!!!", "…", "。", "！", ",", " 🙂", "۔"]),
    ) {
        let marked = format!("{answer}{mark}");
        prop_assert_eq!(read(&marked).intent, read(answer).intent, "{}", marked);
    }

    #[test]
    fn a_signature_changes_no_answer(
        answer in prop::sample::select([YES, STOP, &["no", "Não", "không", "不要", "لا", "help", "START"]].concat()),
        signature in prop::sample::select(SIGNATURES),
    ) {
        let signed = format!("{answer}\n{signature}");
        prop_assert_eq!(read(&signed).intent, read(answer).intent, "{}", signed);
    }

    #[test]
    fn a_stop_that_is_a_sentence_of_its_own_is_never_a_yes(
        before in text_of_pieces(),
        stop in prop::sample::select(STOP),
        after in text_of_pieces(),
    ) {
        for text in [format!("{before}. {stop}. {after}"), format!("{before}\n{stop}\n{after}")] {
            prop_assert_ne!(read(&text).intent, Intent::Yes, "{}", text);
        }
    }

    #[test]
    fn a_yes_and_a_stop_is_no_yes(
        yes in prop::sample::select(YES),
        stop in prop::sample::select(STOP),
        glue in prop::sample::select(vec![" ", ", ", ". ", "\n", " - "]),
    ) {
        prop_assert_ne!(read(&format!("{yes}{glue}{stop}")).intent, Intent::Yes);
        prop_assert_ne!(read(&format!("{stop}{glue}{yes}")).intent, Intent::Yes);
    }

    #[test]
    fn the_word_stop_after_anything_leaves_no_yes(text in any::<String>()) {
        prop_assert_ne!(read(&format!("{text} stop")).intent, Intent::Yes);
    }
}

#[test]
fn the_words_used_here_mean_what_they_should() {
    for yes in YES {
        assert_eq!(read(yes).intent, Intent::Yes, "{yes}: {}", read(yes).why);
    }
    for stop in STOP {
        assert_eq!(read(stop).intent, Intent::Stop, "{stop}: {}", read(stop).why);
    }
}
