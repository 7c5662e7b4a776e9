//! The numbers behind `+CMS ERROR` and `+CME ERROR`, as data: the standard's name, what it means and
//! what to do, where it is defined, and for the former what it proves after Ctrl-Z.
//!
//! Where the class is not plain from the meaning, a comment says why. `cause` looks things up here.

use super::cause::CmsClass::{self, Failed, InDoubt, NotSent};

/// One `+CMS ERROR`.
#[derive(Debug)]
pub(crate) struct CmsEntry {
    /// On the wire.
    pub(crate) number: u16,
    /// The standard's words, as modems say them after `AT+CMEE=2`.
    pub(crate) name: &'static str,
    /// What it proves about a message after Ctrl-Z.
    pub(crate) class: CmsClass,
    /// What it means and what to do.
    pub(crate) meaning: &'static str,
    /// Where it is defined.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "for readers, and for the rules that the tests hold")
    )]
    pub(crate) source: &'static str,
}

/// One `+CME ERROR`.
#[derive(Debug)]
pub(crate) struct CmeEntry {
    /// On the wire.
    pub(crate) number: u16,
    /// The standard's words, as modems say them after `AT+CMEE=2`.
    pub(crate) name: &'static str,
    /// What it means and what to do.
    pub(crate) meaning: &'static str,
}

/// What the network answered to the hand-over (RP-ERROR).
const RP: &str = "TS 24.011 §8.2.5.4 and annex E-2";
/// What the service centre answered (TP-FCS in a SUBMIT-REPORT).
const FCS: &str = "TS 23.040 §9.2.3.22";
/// What the modem itself answered.
const MODEM: &str = "TS 27.005 §3.2.5";
/// Above 511 numbers are the makers' own; these few have become common.
const MAKERS: &str = "TS 27.005 §3.2.5 (512 and up: manufacturer specific)";

const fn cms(
    number: u16,
    class: CmsClass,
    source: &'static str,
    name: &'static str,
    meaning: &'static str,
) -> CmsEntry {
    CmsEntry { number, name, class, meaning, source }
}

const fn cme(number: u16, name: &'static str, meaning: &'static str) -> CmeEntry {
    CmeEntry { number, name, meaning }
}

/// TS 27.005 §3.2.5 and what it refers to, by number.
#[rustfmt::skip]
pub(crate) const CMS: &[CmsEntry] = &[
    // 0–127: the network's own cause.
    cms(1, Failed, RP, "Unassigned (unallocated) number", "This number is not in use. Check it with the person."),
    cms(8, Failed, RP, "Operator determined barring", "The operator has barred this SIM from sending messages. Ask the operator."),
    cms(10, Failed, RP, "Call barred", "Sending messages is barred for this SIM or this number. Ask the operator."),
    // 11 is reserved: it says nothing.
    cms(11, InDoubt, RP, "Reserved", "The network refused with a reserved number, which explains nothing."),
    cms(17, InDoubt, RP, "Network failure", "The network failed while it had the message."),
    cms(21, Failed, RP, "Short message transfer rejected", "The network refused the message. If it goes on, ask the operator whether the SIM may send messages and has credit."),
    // 22 is defined towards the phone; some networks use it for their own congestion.
    cms(22, InDoubt, RP, "Memory capacity exceeded", "The network says a memory was full, without saying whose."),
    cms(27, Failed, RP, "Destination out of order", "The other phone's network cannot be reached with messages for this number. Try again another day."),
    cms(28, Failed, RP, "Unidentified subscriber", "The network does not know this SIM. Ask the operator whether it is active."),
    cms(29, Failed, RP, "Facility rejected", "The network does not offer this kind of message to this SIM. Ask the operator."),
    cms(30, Failed, RP, "Unknown subscriber", "The network does not know the subscriber. Check the number, and ask the operator whether the SIM is active."),
    // 38 to 47 are passing states of the network, and deliveries after them have been seen.
    cms(38, InDoubt, RP, "Network out of order", "The network is out of order; the message may have been delivered all the same."),
    cms(41, InDoubt, RP, "Temporary failure", "The network had a passing failure; the message may have been delivered all the same."),
    cms(42, InDoubt, RP, "Congestion", "The network is congested; the message may have been delivered all the same."),
    cms(47, InDoubt, RP, "Resources unavailable, unspecified", "The network lacked the means; the message may have been delivered all the same."),
    cms(50, Failed, RP, "Requested facility not subscribed", "Messages are not part of this SIM's subscription. Ask the operator."),
    cms(69, Failed, RP, "Requested facility not implemented", "The network does not offer this kind of message."),
    // 81, 97, 98 and 99 are also what a repeated hand-over gets whose first copy was taken.
    cms(81, InDoubt, RP, "Invalid short message transfer reference value", "The network lost track of the hand-over; the message may have been delivered all the same."),
    cms(95, Failed, RP, "Invalid message, unspecified", "The network could not read the message. Check the service centre's number of the SIM."),
    cms(96, Failed, RP, "Invalid mandatory information", "The network could not read the message. Check the service centre's number of the SIM."),
    cms(97, InDoubt, RP, "Message type non-existent or not implemented", "The network did not expect this step of the hand-over; the message may have been delivered all the same."),
    cms(98, InDoubt, RP, "Message not compatible with short message protocol state", "The network did not expect this step of the hand-over; the message may have been delivered all the same."),
    cms(99, InDoubt, RP, "Information element non-existent or not implemented", "The network did not understand part of the hand-over; the message may have been delivered all the same."),
    cms(111, InDoubt, RP, "Protocol error, unspecified", "The network reports an error of the protocol; the message may have been delivered all the same."),
    cms(127, InDoubt, RP, "Interworking, unspecified", "Another network on the way reports an error; the message may have been delivered all the same."),
    // 128–255: the service centre read the message and refused it.
    cms(128, Failed, FCS, "Telematic interworking not supported", "The service centre does not offer this kind of message."),
    cms(129, Failed, FCS, "Short message Type 0 not supported", "The service centre does not offer this kind of message."),
    cms(130, Failed, FCS, "Cannot replace short message", "The service centre cannot replace an earlier message."),
    cms(143, Failed, FCS, "Unspecified TP-PID error", "The service centre does not offer this kind of message."),
    cms(144, Failed, FCS, "Data coding scheme (alphabet) not supported", "The service centre does not take this alphabet."),
    cms(145, Failed, FCS, "Message class not supported", "The service centre does not take this class of message."),
    cms(159, Failed, FCS, "Unspecified TP-DCS error", "The service centre does not take this coding."),
    cms(160, Failed, FCS, "Command cannot be actioned", "The service centre cannot do this."),
    cms(161, Failed, FCS, "Command unsupported", "The service centre cannot do this."),
    cms(175, Failed, FCS, "Unspecified TP-Command error", "The service centre cannot do this."),
    cms(176, Failed, FCS, "TPDU not supported", "The service centre does not take this kind of message."),
    // 192 and 194 are passing states, as 41 and 42 above.
    cms(192, InDoubt, FCS, "SC busy", "The service centre is busy; the message may have been delivered all the same."),
    cms(193, Failed, FCS, "No SC subscription", "This SIM may not use this service centre. Ask the operator for the right service centre's number."),
    cms(194, InDoubt, FCS, "SC system failure", "The service centre failed; the message may have been delivered all the same."),
    cms(195, Failed, FCS, "Invalid SME address", "The service centre does not accept this number. Check it with the person."),
    cms(196, Failed, FCS, "Destination SME barred", "The service centre bars messages to this number."),
    // "Duplicate" means that one like it was taken before: that may be this one.
    cms(197, InDoubt, FCS, "SM Rejected-Duplicate SM", "The service centre says it already has this message."),
    cms(198, Failed, FCS, "TP-VPF not supported", "The service centre does not take this form of validity period."),
    cms(199, Failed, FCS, "TP-VP not supported", "The service centre does not take this validity period."),
    // 208–213 are defined for messages towards the phone; after a submission they prove nothing.
    cms(208, InDoubt, FCS, "D0 SIM SMS storage full", "The message storage of the SIM is full."),
    cms(209, InDoubt, FCS, "No SMS storage capability in SIM", "The SIM cannot store messages."),
    cms(210, InDoubt, FCS, "Error in MS", "The modem reports an error in itself."),
    cms(211, InDoubt, FCS, "Memory Capacity Exceeded", "The modem's memory is full."),
    cms(212, InDoubt, FCS, "(U)SIM Application Toolkit Busy", "A programme on the SIM is busy."),
    cms(213, InDoubt, FCS, "(U)SIM data download error", "The SIM could not take data sent to it."),
    cms(255, InDoubt, FCS, "Unspecified error cause", "The service centre refused without saying why; the message may have been delivered all the same."),
    // 300–511: the modem itself.
    cms(300, InDoubt, MODEM, "ME failure", "The modem failed. If it goes on, unplug it and plug it in again."),
    cms(301, InDoubt, MODEM, "SMS service of ME reserved", "The modem's message service is in use by something else."),
    cms(302, NotSent, MODEM, "Operation not allowed", "The modem does not allow sending now."),
    cms(303, NotSent, MODEM, "Operation not supported", "The modem cannot send this."),
    cms(304, NotSent, MODEM, "Invalid PDU mode parameter", "The modem does not accept this message's form."),
    cms(305, NotSent, MODEM, "Invalid text mode parameter", "The modem does not accept this message's form."),
    cms(310, NotSent, MODEM, "SIM not inserted", "There is no SIM card in the modem. Put one in."),
    cms(311, NotSent, MODEM, "SIM PIN required", "The SIM card waits for its PIN. Write it in the configuration."),
    cms(312, NotSent, MODEM, "PH-SIM PIN required", "The modem is locked to another SIM card and waits for its unlock code."),
    cms(313, NotSent, MODEM, "SIM failure", "The SIM card does not work. Take it out, clean it, put it in again, or ask the operator for another."),
    cms(314, NotSent, MODEM, "SIM busy", "The SIM card is still starting. This passes by itself."),
    cms(315, NotSent, MODEM, "SIM wrong", "The modem does not accept this SIM card."),
    cms(316, NotSent, MODEM, "SIM PUK required", "The SIM card is locked and waits for its PUK. Put it into a phone and enter the PUK there."),
    cms(317, NotSent, MODEM, "SIM PIN2 required", "The SIM card waits for its PIN2."),
    cms(318, NotSent, MODEM, "SIM PUK2 required", "The SIM card waits for its PUK2."),
    cms(320, InDoubt, MODEM, "Memory failure", "The message storage failed."),
    cms(321, InDoubt, MODEM, "Invalid memory index", "There is no message in this slot."),
    cms(322, InDoubt, MODEM, "Memory full", "The message storage is full."),
    cms(330, NotSent, MODEM, "SMSC address unknown", "The SIM card does not know its service centre's number. Ask the operator for it and set it."),
    cms(331, NotSent, MODEM, "No network service", "There is no network. Check the antenna and the place of the modem."),
    // Unlike 331, the modem had begun when this happens.
    cms(332, InDoubt, MODEM, "Network timeout", "The network gave no answer in time; the message may have been delivered all the same."),
    cms(340, InDoubt, MODEM, "No +CNMA acknowledgement expected", "The modem did not expect an acknowledgement."),
    cms(500, InDoubt, MODEM, "Unknown error", "The modem does not say what went wrong; the message may have been delivered all the same."),
    cms(512, InDoubt, MAKERS, "User abort", "The modem gave up half way."),
    cms(513, InDoubt, MAKERS, "Unable to store", "The modem could not store the message."),
    cms(514, InDoubt, MAKERS, "Invalid status", "The modem is in a state that does not allow this."),
    cms(515, InDoubt, MAKERS, "Device busy or invalid character in string", "The modem is still starting or busy. This passes by itself."),
];

/// TS 27.007 §9.2.1 and §9.2.2, by number.
#[rustfmt::skip]
pub(crate) const CME: &[CmeEntry] = &[
    cme(0, "Phone failure", "The modem failed. If it goes on, unplug it and plug it in again."),
    cme(1, "No connection to phone", "The modem has no connection to its radio."),
    cme(2, "Phone-adaptor link reserved", "The modem's radio is in use by something else."),
    cme(3, "Operation not allowed", "The modem does not allow this now."),
    cme(4, "Operation not supported", "The modem cannot do this."),
    cme(5, "PH-SIM PIN required", "The modem is locked to another SIM card and waits for its unlock code."),
    cme(6, "PH-FSIM PIN required", "The modem is locked to its first SIM card and waits for its unlock code."),
    cme(7, "PH-FSIM PUK required", "The modem is locked to its first SIM card and waits for its unlock code."),
    cme(10, "SIM not inserted", "There is no SIM card in the modem. Put one in."),
    cme(11, "SIM PIN required", "The SIM card waits for its PIN. Write it in the configuration."),
    cme(12, "SIM PUK required", "The SIM card is locked and waits for its PUK. Put it into a phone and enter the PUK there."),
    cme(13, "SIM failure", "The SIM card does not work. Take it out, clean it, put it in again, or ask the operator for another."),
    cme(14, "SIM busy", "The SIM card is still starting. This passes by itself."),
    cme(15, "SIM wrong", "The modem does not accept this SIM card."),
    cme(16, "Incorrect password", "The PIN is wrong. Check it before the SIM card locks itself."),
    cme(17, "SIM PIN2 required", "The SIM card waits for its PIN2."),
    cme(18, "SIM PUK2 required", "The SIM card waits for its PUK2."),
    cme(20, "Memory full", "The modem's memory is full."),
    cme(21, "Invalid index", "There is nothing in this slot."),
    cme(22, "Not found", "The modem did not find what was asked for."),
    cme(23, "Memory failure", "The modem's memory failed."),
    cme(24, "Text string too long", "The modem found a text too long."),
    cme(25, "Invalid characters in text string", "The modem does not accept a character."),
    cme(26, "Dial string too long", "The modem found a number too long."),
    cme(27, "Invalid characters in dial string", "The modem does not accept a character of a number."),
    cme(30, "No network service", "There is no network. Check the antenna and the place of the modem."),
    cme(31, "Network timeout", "The network gave no answer in time."),
    cme(32, "Network not allowed - emergency calls only", "The network allows emergency calls only. Ask the operator whether the SIM is active."),
    cme(40, "Network personalization PIN required", "The modem is locked to another operator."),
    cme(41, "Network personalization PUK required", "The modem is locked to another operator."),
    cme(42, "Network subset personalization PIN required", "The modem is locked to another operator."),
    cme(43, "Network subset personalization PUK required", "The modem is locked to another operator."),
    cme(44, "Service provider personalization PIN required", "The modem is locked to another provider."),
    cme(45, "Service provider personalization PUK required", "The modem is locked to another provider."),
    cme(46, "Corporate personalization PIN required", "The modem is locked to another company's SIM cards."),
    cme(47, "Corporate personalization PUK required", "The modem is locked to another company's SIM cards."),
    cme(48, "Hidden key required", "The modem's hidden entries are locked."),
    cme(49, "EAP method not supported", "The modem cannot sign in this way."),
    cme(50, "Incorrect parameters", "The modem does not accept the values of a command."),
    cme(51, "Command implemented but currently disabled", "The modem knows this command but has it switched off."),
    cme(52, "Command aborted by user", "The command was given up."),
    cme(53, "Not attached to network due to MT functionality restrictions", "The modem's radio is restricted."),
    cme(54, "Modem not allowed - MT restricted to emergency calls only", "The modem may make emergency calls only."),
    cme(55, "Operation not allowed because of MT functionality restrictions", "The modem's radio is restricted."),
    cme(56, "Fixed dial number only allowed", "The SIM card allows only the numbers written on it."),
    cme(57, "Temporarily out of service due to other MT usage", "The modem is busy with something else."),
    cme(58, "Language/alphabet not supported", "The modem does not know this alphabet."),
    cme(59, "Unexpected data value", "The modem did not expect a value."),
    cme(60, "System failure", "The modem failed. If it goes on, unplug it and plug it in again."),
    cme(61, "Data missing", "The modem misses a value."),
    cme(62, "Call barred", "The operator bars this."),
    cme(63, "Message waiting indication subscription failure", "The network refused a subscription."),
    cme(100, "Unknown", "The modem does not say what went wrong."),
    cme(103, "Illegal MS", "The network does not accept this SIM card. Ask the operator."),
    cme(106, "Illegal ME", "The network does not accept this modem. Ask the operator."),
    cme(107, "GPRS services not allowed", "The SIM card may not use data."),
    cme(111, "PLMN not allowed", "This network does not accept the SIM card."),
    cme(112, "Location area not allowed", "The network does not accept the SIM card at this place."),
    cme(113, "Roaming not allowed in this location area", "The SIM card may not be used in this foreign network."),
    cme(132, "Service option not supported", "The network does not offer this."),
    cme(133, "Requested service option not subscribed", "This is not part of the SIM's subscription."),
    cme(134, "Service option temporarily out of order", "The network cannot offer this at the moment."),
    cme(148, "Unspecified GPRS error", "The network reports an error with data."),
    cme(149, "PDP authentication failure", "The network refused the sign-in for data."),
    cme(150, "Invalid mobile class", "The modem is of the wrong class for this."),
    // Not of the standard, but common: a modem that has just been switched on.
    cme(515, "Please wait, init or command processing in progress", "The modem is still starting. This passes by itself."),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_rise_and_entries_are_complete() {
        assert!(CMS.is_sorted_by(|a, b| a.number < b.number));
        assert!(CME.is_sorted_by(|a, b| a.number < b.number));
        for entry in CMS {
            assert!(!entry.name.is_empty() && entry.meaning.ends_with('.'), "{entry:?}");
            assert!(entry.source.starts_with("TS "), "{entry:?}");
        }
        for entry in CME {
            assert!(!entry.name.is_empty() && entry.meaning.ends_with('.'), "{entry:?}");
        }
    }

    #[test]
    fn only_the_modem_itself_can_prove_that_nothing_left() {
        for entry in CMS.iter().filter(|entry| entry.class == NotSent) {
            assert_eq!(entry.source, MODEM, "{entry:?}");
        }
        for entry in CMS.iter().filter(|entry| entry.class == Failed) {
            assert!(entry.number <= 255, "{entry:?}");
        }
    }
}
