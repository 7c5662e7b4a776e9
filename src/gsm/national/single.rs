//! National language single shift tables (TS 23.038 annex A.2): each stands in place of the extension
//! table, and says what a code behind ESC means.
//!
//! A run is its first code and the characters from there on; what joins itself to a letter, and what
//! is written from right to left, stands as its number.

/// Runs of characters, by code.
pub(in crate::gsm) type Single = &'static [(u8, &'static str)];

/// Annex A.2.1.
#[rustfmt::skip]
pub(super) const TURKISH: Single = &[
    (0x0A, "\u{c}"), (0x14, "^"), (0x28, "{}"), (0x2F, "\\"), (0x3C, "[~]"), (0x40, "|"),
    (0x47, "Ğ"), (0x49, "İ"), (0x53, "Ş"), (0x63, "ç"), (0x65, "€"), (0x67, "ğ"), (0x69, "ı"),
    (0x73, "ş"),
];

/// Annex A.2.2.
#[rustfmt::skip]
pub(super) const SPANISH: Single = &[
    (0x09, "ç\u{c}"), (0x14, "^"), (0x28, "{}"), (0x2F, "\\"), (0x3C, "[~]"), (0x40, "|Á"),
    (0x49, "Í"), (0x4F, "Ó"), (0x55, "Ú"), (0x61, "á"), (0x65, "€"), (0x69, "í"), (0x6F, "ó"),
    (0x75, "ú"),
];

/// Annex A.2.3.
#[rustfmt::skip]
pub(super) const PORTUGUESE: Single = &[
    (0x05, "ê"), (0x09, "ç\u{c}Ôô"), (0x0E, "Áá"), (0x12, "ΦΓ^ΩΠΨΣΘ"), (0x1F, "Ê"), (0x28, "{}"),
    (0x2F, "\\"), (0x3C, "[~]"), (0x40, "|À"), (0x49, "Í"), (0x4F, "Ó"), (0x55, "Ú"), (0x5B, "ÃÕ"),
    (0x61, "Â"), (0x65, "€"), (0x69, "í"), (0x6F, "ó"), (0x75, "ú"), (0x7B, "ãõ"), (0x7F, "â"),
];

/// Annex A.2.4.
#[rustfmt::skip]
pub(super) const BENGALI: Single = &[
    (0x00, "@£$¥¿\"¤%&'\u{c}*+"), (0x0E, "-/<=>¡^¡_#*০১"),
    (0x1C, "২৩৪৫৬৭৮৯য়ৠৡ\u{9e2}{}\u{9e3}৲৳৴৵\\৶৷৸৹৺"), (0x3C, "[~]"),
    (0x40, "|ABCDEFGHIJKLMNOPQRSTUVWXYZ"), (0x65, "€"),
];

/// Annex A.2.5.
#[rustfmt::skip]
pub(super) const GUJARATI: Single = &[
    (0x00, "@£$¥¿\"¤%&'\u{c}*+"), (0x0E, "-/<=>¡^¡_#*।॥"), (0x1C, "૦૧૨૩૪૫૬૭૮૯"), (0x28, "{}"),
    (0x2F, "\\"), (0x3C, "[~]"), (0x40, "|ABCDEFGHIJKLMNOPQRSTUVWXYZ"), (0x65, "€"),
];

/// Annex A.2.6.
#[rustfmt::skip]
pub(super) const HINDI: Single = &[
    (0x00, "@£$¥¿\"¤%&'\u{c}*+"), (0x0E, "-/<=>¡^¡_#*।॥"), (0x1C, "०१२३४५६७८९\u{951}\u{952}"),
    (0x28, "{}\u{953}\u{954}क़ख़ग़\\ज़ड़ढ़फ़य़ॠॡ\u{962}\u{963}॰ॱ"), (0x3C, "[~]"),
    (0x40, "|ABCDEFGHIJKLMNOPQRSTUVWXYZ"), (0x65, "€"),
];

/// Annex A.2.7.
#[rustfmt::skip]
pub(super) const KANNADA: Single = &[
    (0x00, "@£$¥¿\"¤%&'\u{c}*+"), (0x0E, "-/<=>¡^¡_#*।॥"), (0x1C, "೦೧೨೩೪೫೬೭೮೯ೞೱ{}ೲ"), (0x2F, "\\"),
    (0x3C, "[~]"), (0x40, "|ABCDEFGHIJKLMNOPQRSTUVWXYZ"), (0x65, "€"),
];

/// Annex A.2.8.
#[rustfmt::skip]
pub(super) const MALAYALAM: Single = &[
    (0x00, "@£$¥¿\"¤%&'\u{c}*+"), (0x0E, "-/<=>¡^¡_#*।॥"), (0x1C, "൦൧൨൩൪൫൬൭൮൯൰൱{}൲൳൴൵ൺ\\ൻർൽൾൿ"),
    (0x3C, "[~]"), (0x40, "|ABCDEFGHIJKLMNOPQRSTUVWXYZ"), (0x65, "€"),
];

/// Annex A.2.9.
#[rustfmt::skip]
pub(super) const ORIYA: Single = &[
    (0x00, "@£$¥¿\"¤%&'\u{c}*+"), (0x0E, "-/<=>¡^¡_#*।॥"), (0x1C, "୦୧୨୩୪୫୬୭୮୯ଡ଼ଢ଼{}ୟ୰ୱ"),
    (0x2F, "\\"), (0x3C, "[~]"), (0x40, "|ABCDEFGHIJKLMNOPQRSTUVWXYZ"), (0x65, "€"),
];

/// Annex A.2.10.
#[rustfmt::skip]
pub(super) const PUNJABI: Single = &[
    (0x00, "@£$¥¿\"¤%&'\u{c}*+"), (0x0E, "-/<=>¡^¡_#*।॥"), (0x1C, "੦੧੨੩੪੫੬੭੮੯ਖ਼ਗ਼{}ਜ਼ੜਫ਼\u{a75}"),
    (0x2F, "\\"), (0x3C, "[~]"), (0x40, "|ABCDEFGHIJKLMNOPQRSTUVWXYZ"), (0x65, "€"),
];

/// Annex A.2.11.
#[rustfmt::skip]
pub(super) const TAMIL: Single = &[
    (0x00, "@£$¥¿\"¤%&'\u{c}*+"), (0x0E, "-/<=>¡^¡_#*।॥"), (0x1C, "௦௧௨௩௪௫௬௭௮௯௳௴{}௵௶௷௸௺\\"),
    (0x3C, "[~]"), (0x40, "|ABCDEFGHIJKLMNOPQRSTUVWXYZ"), (0x65, "€"),
];

/// Annex A.2.12.
#[rustfmt::skip]
pub(super) const TELUGU: Single = &[
    (0x00, "@£$¥¿\"¤%&'\u{c}*+"), (0x0E, "-/<=>¡^¡_#*"), (0x1C, "౦౧౨౩౪౫౬౭౮౯ౘౙ{}౸౹౺౻౼\\౽౾౿"),
    (0x3C, "[~]"), (0x40, "|ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
];

/// Annex A.2.13.
#[rustfmt::skip]
pub(super) const URDU: Single = &[
    (0x00, "@£$¥¿\"¤%&'\u{c}*+"), (0x0E, "-/<=>¡^¡_#*\u{600}\u{601}"),
    (0x1C, "\u{6f0}\u{6f1}\u{6f2}\u{6f3}"),
    (0x20, "\u{6f4}\u{6f5}\u{6f6}\u{6f7}\u{6f8}\u{6f9}\u{60c}\u{60d}"),
    (0x28, "{}\u{60e}\u{60f}\u{610}\u{611}\u{612}\\"),
    (0x30, "\u{613}\u{614}\u{61b}\u{61f}\u{640}\u{652}\u{658}\u{66b}"),
    (0x38, "\u{66c}\u{672}\u{673}\u{6cd}[~]\u{6d4}"), (0x40, "|ABCDEFG"), (0x48, "HIJKLMNO"),
    (0x50, "PQRSTUVW"), (0x58, "XYZ"), (0x65, "\u{20ac}"),
];
