//! What replies mean: one row for each way of answering that people were seen to use.
//!
//! Every row is also read in capitals, with blanks around it and, unless it says otherwise, in
//! curly quotes: none of these changes what somebody means.

mod intent_rows;

use intent_rows::Row;
use optin_gateway::consent::Intent::{Help, No, Start, Stop, Unsure, Yes};
use optin_gateway::consent::intent::read;

const YES: &[Row] = &[
    ("Y", Yes, "whole message is “y”"),
    ("y.", Yes, "whole message is “y”"),
    ("Yes", Yes, "whole message is “yes”"),
    ("Yes please", Yes, "after removing courtesies"),
    ("Please, yes!", Yes, "“yes”"),
    ("Yes, thank you very much.", Yes, "“yes”"),
    ("YES!!!", Yes, "“yes”"),
    ("'Yes'", Yes, "“yes”"),
    ("Yes_", Yes, "“yes”"),
    ("yess", Yes, "“yess”"),
    ("yesss", Yes, "“yesss”"),
    ("Yeah", Yes, "“yeah”"),
    ("yep", Yes, "“yep”"),
    ("Yup.", Yes, "“yup”"),
    ("Y-E-S", Yes, "“y e s”"),
    ("ｙｅｓ", Yes, "“yes”"),
    ("ye\u{200B}s", Yes, "“yes”"),
    ("Y Yes", Yes, "“y yes”"),
    ("yes yes", Yes, "“yes yes”"),
    ("ok yes", Yes, "“ok yes”"),
    ("Yes, you may text me", Yes, "“yes you may text me”"),
    ("Yes 👍", Yes, "“yes”"),
    ("Yes 👍🏽", Yes, "“yes”"),
    ("Yes ❤️", Yes, "“yes”"),
    ("Yes\nSent from my iPhone", Yes, "after removing a phone signature"),
    ("Yes. Sent from my iPhone", Yes, "after removing a phone signature"),
    (
        "Yes\nSent from my Verizon, Samsung Galaxy smartphone",
        Yes,
        "after removing a phone signature",
    ),
    ("Yes\n\nGet Outlook for Android", Yes, "after removing a phone signature"),
    ("Sí", Yes, "“si”"),
    ("si", Yes, "“si”"),
    ("Si\u{301}", Yes, "“si”"),
    ("S", Yes, "“s”"),
    ("sí por favor", Yes, "“si”"),
    ("Sí, gracias", Yes, "“si”"),
    ("Claro que sí", Yes, "“claro que si”"),
    ("Sí\nEnviado desde mi iPhone", Yes, "after removing a phone signature"),
    ("oui", Yes, "“oui”"),
    ("Oui, s’il vous plaît", Yes, "“oui”"),
    ("Oui merci", Yes, "“oui”"),
    ("Oui\nEnvoyé de mon iPhone", Yes, "after removing a phone signature"),
];

const NO: &[Row] = &[
    ("N", No, "whole message is “n”"),
    ("n.", No, "“n”"),
    ("No", No, "“no”"),
    ("NO!!!", No, "“no”"),
    ("nooo", No, "“nooo”"),
    ("nope", No, "“nope”"),
    ("nope 🙂", No, "“nope”"),
    ("Nah", No, "“nah”"),
    ("No 👎", No, "“no”"),
    ("N No", No, "“n no”"),
    ("No thanks", No, "“no”"),
    ("No, thank you.", No, "“no”"),
    ("No.\nSent from my iPhone", No, "after removing a phone signature"),
    ("No\n> may we text you?\n> Reply:\n> Y Yes\n> N No", No, "quoted lines"),
    ("No that’s ok", No, "a no and a courtesy"),
    ("No that's okay, thanks", No, "a no and a courtesy"),
    ("No, I'm good", No, "a no and a courtesy"),
    ("No sorry, not interested", No, "a no and a courtesy"),
    ("Not interested", No, "“not interested”"),
    ("I'm not interested, thanks", No, "“im not interested”"),
    ("absolutely not", No, "“absolutely not”"),
    ("No. I don't know who you are", No, "has the first sentence “no”"),
    ("No!\nI have a phone plan without texts", No, "has the first sentence “no”"),
    ("no gracias", No, "“no”"),
    ("No me interesa", No, "“no me interesa”"),
    ("No, gracias, no estoy interesada", No, "a no and a courtesy"),
    ("non", No, "“non”"),
    ("Non merci", No, "“non”"),
    ("Pas intéressée", No, "“pas interessee”"),
    ("Non, ça ne m’intéresse pas", No, "a no and a courtesy"),
];

const STOP: &[Row] = &[
    ("STOP", Stop, "whole message is “stop”"),
    ("Stop.", Stop, "“stop”"),
    ("stop!", Stop, "“stop”"),
    ("STOP;", Stop, "“stop”"),
    ("stop?", Stop, "“stop”"),
    ("S.T.O.P.", Stop, "“s t o p”"),
    ("stop please", Stop, "“stop”"),
    ("Please stop", Stop, "“stop”"),
    ("stop\nthanks", Stop, "“stop”"),
    ("Stop. Thank you", Stop, "“stop”"),
    ("STOP 12345", Stop, "“stop”"),
    ("STOP 🛑", Stop, "“stop”"),
    ("Yes, sent via text. Stop texting me", Stop, "says “stop texting”"),
    ("Stop\nSent from my iPhone", Stop, "after removing a phone signature"),
    // What looks like a signature may be somebody speaking.
    ("Yes\nSent from my phone stop texting me", Stop, "says “stop texting”"),
    ("STOPALL", Stop, "“stopall”"),
    ("stop all", Stop, "“stop all”"),
    ("Reply STOP", Stop, "“reply stop”"),
    ("syop", Stop, "“syop”"),
    ("No, stop", Stop, "beside nothing but “no”"),
    ("stop no", Stop, "beside nothing but “no”"),
    ("yes stop", Stop, "beside nothing but “yes”"),
    ("ok stop now please", Stop, "beside nothing but"),
    ("Just stop already", Stop, "beside nothing but"),
    ("I do not know you. STOP", Stop, "has the sentence “stop”"),
    ("STOP!!! who is this", Stop, "has the sentence “stop”"),
    ("Hi, stop, thanks", Stop, "“stop”"),
    ("quit", Stop, "“quit”"),
    ("END", Stop, "“end”"),
    ("end.", Stop, "“end”"),
    ("REVOKE", Stop, "“revoke”"),
    ("I revoke my consent", Stop, "says “revoke my consent”"),
    ("OPTOUT", Stop, "“optout”"),
    ("opt out.", Stop, "“opt out”"),
    ("opt-out", Stop, "“opt out”"),
    ("please opt out", Stop, "“opt out”"),
    ("I want to opt out", Stop, "says “opt out”"),
    ("please opt me out", Stop, "“opt me out”"),
    ("CANCEL", Stop, "“cancel”"),
    ("cancel please", Stop, "“cancel”"),
    ("UNSUBSCRIBE", Stop, "“unsubscribe”"),
    ("how do I unsubscribe?", Stop, "says “unsubscribe”"),
    ("REMOVE", Stop, "“remove”"),
    ("remove me", Stop, "“remove me”"),
    ("Remove me from this list", Stop, "says “remove me”"),
    ("please stop texting me", Stop, "says “stop texting”"),
    ("Yes please stop texting me", Stop, "says “stop texting”"),
    ("stop messaging", Stop, "says “stop messaging”"),
    ("can you stop texting me?", Stop, "says “stop texting”"),
    ("why don't you stop texting me", Stop, "says “stop texting”"),
    ("do not text me", Stop, "says “do not text”"),
    ("Don’t text me again", Stop, "says “dont text”"),
    ("don't contact me", Stop, "says “dont contact”"),
    ("leave me alone", Stop, "says “leave me alone”"),
    ("take me off your list", Stop, "says “take me off your”"),
    ("lose my number", Stop, "says “lose my number”"),
    ("No more texts please", Stop, "says “no more texts”"),
    ("I do not want to receive these", Stop, "says “do not want to receive”"),
    ("wrong number", Stop, "says it is the wrong number"),
    ("Sorry you have the wrong number", Stop, "says it is the wrong number"),
    ("This isn't Maria, wrong person", Stop, "says it is the wrong number"),
    ("ALTO", Stop, "“alto”"),
    ("alto.", Stop, "“alto”"),
    ("Alto por favor", Stop, "“alto”"),
    ("parar", Stop, "“parar”"),
    ("BAJA", Stop, "“baja”"),
    ("cancelar", Stop, "“cancelar”"),
    ("Quiero darme de baja", Stop, "says “darme de baja”"),
    ("Dejen de escribirme por favor", Stop, "says “dejen de escribirme”"),
    ("No me manden mensajes", Stop, "says “no me manden”"),
    ("número equivocado", Stop, "says it is the wrong number"),
    ("ARRET", Stop, "“arret”"),
    ("arrêt", Stop, "“arret”"),
    ("Arrêtez s’il vous plaît", Stop, "“arretez”"),
    ("désabonner", Stop, "“desabonner”"),
    ("Ne m’écrivez plus", Stop, "says “ne mecrivez plus”"),
    ("Vous vous trompez de numéro", Stop, "says it is the wrong number"),
];

const START_AND_HELP: &[Row] = &[
    ("START", Start, "whole message is “start”"),
    ("start please", Start, "“start”"),
    ("UNSTOP", Start, "“unstop”"),
    ("rejoin", Start, "“rejoin”"),
    ("Resume", Start, "“resume”"),
    ("START 12345", Start, "“start”"),
    ("alta", Start, "“alta”"),
    ("démarrer", Start, "“demarrer”"),
    ("when does it start", Unsure, "none of the answers we know"),
    ("HELP", Help, "whole message is “help”"),
    ("help me pls", Help, "“help me”"),
    ("INFO", Help, "“info”"),
    ("Help?", Help, "“help”"),
    ("AIDE", Help, "“aide”"),
    ("ayuda", Help, "“ayuda”"),
    ("Ayuda por favor", Help, "“ayuda”"),
    ("I need help moving a couch", Unsure, "none of the answers we know"),
    ("that would help", Unsure, "none of the answers we know"),
];

/// Words of consent or of stopping that mean something else here.
const UNSURE: &[Row] = &[
    ("y'all who dis", Unsure, "none of the answers"),
    ("Who’s this?", Unsure, "asks a question"),
    ("what’s this", Unsure, "none of the answers"),
    ("it’s Maria", Unsure, "none of the answers"),
    ("U.S. citizen", Unsure, "none of the answers"),
    // Its first word is a lone letter, and what it says is several words.
    ("Perhaps I do not consent", Unsure, "says more than no"),
    ("S’il vous plaît", Unsure, "is only a courtesy"),
    ("thanks", Unsure, "is only a courtesy"),
    ("Yes/No", Unsure, "says both yes and no"),
    ("Y/N", Unsure, "repeats the choice"),
    ("no yes", Unsure, "says both yes and no"),
    ("yes no", Unsure, "says both yes and no"),
    ("No, yes I mean yes", Unsure, "says both yes and no"),
    ("No. Wait, yes", Unsure, "says both yes and no"),
    ("No. 5 Main Street", Unsure, "says more than no"),
    ("No, who is this?", Unsure, "says more than no"),
    ("No. Who is this?", Unsure, "says more than no"),
    ("no?", Unsure, "says no as a question"),
    ("yes?", Unsure, "says yes as a question"),
    ("Yes but not on weekends", Unsure, "says more than yes"),
    ("yes 👎", Unsure, "says yes beside 👎"),
    ("Yes 🙄", Unsure, "says yes beside 🙄"),
    ("not yet", Unsure, "has not decided"),
    ("maybe", Unsure, "has not decided"),
    ("no problem", Unsure, "often a yes"),
    ("no worries", Unsure, "often a yes"),
    ("yesterday", Unsure, "none of the answers"),
    ("OK", Unsure, "may be a yes"),
    ("Ok thanks", Unsure, "may be a yes"),
    ("sure", Unsure, "may be a yes"),
    ("1", Unsure, "a number is not an answer"),
    ("1️⃣", Unsure, "a number is not an answer"),
    ("👍", Unsure, "is only 👍"),
    ("👍🏽", Unsure, "is only 👍"),
    ("✅", Unsure, "is only ✅"),
    ("✔️", Unsure, "is only ✔"),
    ("❤️", Unsure, "is only ❤"),
    ("yes i can’t stop laughing", Unsure, "in a sentence that may"),
    ("Reply: Y Yes N No", Unsure, "quotes our question"),
    (
        "Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply\nReply:\nY Yes\nN No",
        Unsure,
        "quotes our question",
    ),
    ("yes\n\nReply:\nY Yes\nN No", Unsure, "quotes our question"),
    ("Yes\n> Y Yes\n> N No", Unsure, "beside a quotation"),
    (
        "Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.",
        Unsure,
        "in a sentence that may",
    ),
    ("Reply STOP to unsubscribe", Unsure, "in a sentence that may"),
    ("stop by tomorrow?", Unsure, "in a sentence that may"),
    ("don’t stop", Unsure, "in a sentence that may"),
    ("Please don't stop texting me", Unsure, "in a sentence that may"),
    ("I don't want you to stop texting me", Unsure, "in a sentence that may"),
    ("I didn't mean to opt out", Unsure, "in a sentence that may"),
    ("I'm driving. Don't text and drive!", Unsure, "none of the answers"),
    ("Ana here, this is my new number", Unsure, "none of the answers"),
    ("No English", Unsure, "says more than no"),
    ("I don't want to opt out", Unsure, "in a sentence that may"),
    ("We have got to stop this terrible bill", Unsure, "in a sentence that may"),
    ("I'll go to the store", Unsure, "none of the answers"),
    ("when does it end?", Unsure, "has “end” in a sentence"),
    ("the end", Unsure, "longer phrase"),
    ("weekend", Unsure, "none of the answers"),
    ("cancel my appointment", Unsure, "has “cancel” in a sentence"),
    ("can you remove the late fee", Unsure, "has “remove” in a sentence"),
    ("yes please don't block my number", Unsure, "has “block” in a sentence"),
    ("Jesus Garcia, yes", Unsure, "says more than yes"),
    ("I moved", Unsure, "something about them changed"),
    ("call me", Unsure, "none of the answers"),
    ("Je n’ai pas compris", Unsure, "none of the answers"),
    ("no pares", Unsure, "says more than no"),
    ("todavía no", Unsure, "has not decided"),
    ("d’accord", Unsure, "may be a yes"),
    ("pas de problème", Unsure, "often a yes"),
    (
        "MMS: you have a picture message, visit http://mms.example.org/x",
        Unsure,
        "none of the answers",
    ),
    ("Your balance is 3.20. Dial *144# for more.", Unsure, "none of the answers"),
    ("I'm driving right now, I'll get back to you later", Unsure, "none of the answers"),
];

/// Rows that already are quotations, or nothing: quotes around them would say something else.
const QUOTED_OR_EMPTY: &[Row] = &[
    ("“Yes”", Yes, "“yes”"),
    ("\"No\"", No, "“no”"),
    ("“stop”", Stop, "“stop”"),
    ("« oui »", Yes, "“oui”"),
    ("Liked “Harbour Clinic: may we text you?”", Unsure, "was tapped on"),
    ("Loved “yes”", Unsure, "was tapped on"),
    ("Loved “Reply STOP to stop”", Unsure, "was tapped on"),
    ("Disliked \"yes\"", Unsure, "was tapped on"),
    ("Le gustó “hola”", Unsure, "was tapped on"),
    ("A aimé « oui »", Unsure, "was tapped on"),
    ("👍 to “Harbour Clinic: may we text you?”", Unsure, "was tapped on"),
    ("Liked “may we text you” stop", Stop, "“stop”"),
    ("", Unsure, "is empty"),
    ("   \n ", Unsure, "is empty"),
    ("\u{00A0}\u{200B}\u{FE0F}", Unsure, "is empty"),
    ("...", Unsure, "has no words"),
    ("?", Unsure, "has no words"),
    ("Yes. Sent from my wife's phone, she says no", Unsure, "says both yes and no"),
    ("Sent from my iPhone", Unsure, "has no words of its own"),
    ("Yes\n> stop", Unsure, "says yes beside a quotation"),
];

/// Every row that may also stand between quotes.
fn rows() -> Vec<Row> {
    let mut rows = [YES, NO, STOP, START_AND_HELP, UNSURE].concat();
    rows.extend(intent_rows::all());
    rows
}

/// What is wrong with the reading of `text`, if anything.
fn fault(text: &str, (row, wanted, why): &Row) -> Option<String> {
    let reading = read(text);
    let right = reading.intent == *wanted && reading.why.contains(why);
    (!right).then(|| format!("{text:?} (row {row:?}) wanted {wanted:?} {why:?}, read {reading:?}"))
}

fn assert_no_faults(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_row_means_what_it_says_however_it_is_typed() {
    let mut faults = Vec::new();
    let quoted = [QUOTED_OR_EMPTY, intent_rows::QUOTED].concat();
    for row in rows().into_iter().chain(quoted) {
        let text = row.0;
        faults.extend(fault(text, &row));
        faults.extend(fault(&text.to_uppercase(), &row));
        faults.extend(fault(&format!("{text} \u{00A0}\t"), &row));
        faults.extend(fault(&format!("\n\u{200B} {text}\r\n"), &row));
    }
    assert_no_faults(&faults);
}

#[test]
fn quotes_around_a_whole_message_change_nothing() {
    let mut faults = Vec::new();
    for row in rows().iter().filter(|(text, ..)| text.lines().count() == 1) {
        for (open, close) in [('“', '”'), ('"', '"'), ('‘', '’'), ('«', '»')] {
            faults.extend(fault(&format!("{open}{}{close}", row.0), row));
        }
    }
    assert_no_faults(&faults);
}

#[test]
fn a_very_long_message_is_read_as_any_other() {
    let long = "word ".repeat(20_000);
    assert_eq!(read(&long).intent, Unsure);
    assert_eq!(read(&format!("{long}. stop texting me")).intent, Stop);
}
