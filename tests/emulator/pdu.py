"""Short messages as octets, for the test emulator only.

Written from 3GPP TS 23.040 and 23.038 alone and on purpose without a look at
the gateway's own codec, so that the two can check each other.

  text -> deliver() -> what the modem hands to the gateway
  what the gateway hands to the modem -> decode_submit() -> fields

Anything that does not parse raises ValueError with the place.
"""

import time
from dataclasses import dataclass

# TS 23.038 §6.2.1, the default alphabet in code order; 0x1B is the escape.
BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
# TS 23.038 §6.2.1.1, what follows an escape.
EXTENSION = {0x0A: "\f", 0x14: "^", 0x28: "{", 0x29: "}", 0x2F: "\\", 0x3C: "[",
             0x3D: "~", 0x3E: "]", 0x40: "|", 0x65: "€"}
assert len(BASIC) == 128
TO_BASIC = {c: i for i, c in enumerate(BASIC) if c != "\x1b"}
TO_EXTENSION = {c: i for i, c in EXTENSION.items()}
SMSC = bytes.fromhex("07915155050000F9")  # +15555000009, the invented service centre


# ---------------------------------------------------------------- septets

def septets_of(text):
    """The septets of a text, one list per character; None if one has none."""
    out = []
    for c in text:
        if c in TO_BASIC:
            out.append([TO_BASIC[c]])
        elif c in TO_EXTENSION:
            out.append([0x1B, TO_EXTENSION[c]])
        else:
            return None
    return out


def text_of(septets):
    out, escaped = [], False
    for s in septets:
        if escaped:
            # An unknown extension shows as the basic character (§6.2.1.1 note 1).
            out.append(EXTENSION.get(s, BASIC[s] if s != 0x1B else " "))
            escaped = False
        elif s == 0x1B:
            escaped = True
        else:
            out.append(BASIC[s])
    return "".join(out)


def pack(septets, fill_bits=0):
    """Septets to octets, least significant bit first, after `fill_bits` zero bits."""
    value = 0
    for i, s in enumerate(septets):
        value |= s << (fill_bits + 7 * i)
    return value.to_bytes((fill_bits + 7 * len(septets) + 7) // 8, "little")


def unpack(octets, count, fill_bits=0):
    if fill_bits + 7 * count > 8 * len(octets):
        raise ValueError(f"user data: {count} septets do not fit {len(octets)} octets")
    value = int.from_bytes(octets, "little") >> fill_bits
    return [(value >> (7 * i)) & 0x7F for i in range(count)]


# ---------------------------------------------------------------- fields

def semi(digits):
    digits += "F" * (len(digits) % 2)
    return bytes(int(digits[i + 1] + digits[i], 16) for i in range(0, len(digits), 2))


def address(number):
    """TS 23.040 §9.1.2.5: '+' is international, letters are alphanumeric, else unknown."""
    if number.startswith("+"):
        return bytes([len(number) - 1, 0x91]) + semi(number[1:])
    digits = number.translate(str.maketrans("*#", "AB"))
    if all(c in "0123456789AB" for c in digits):
        return bytes([len(digits), 0x81]) + semi(digits)
    flat = [s for c in septets_of(number) for s in c]
    packed = pack(flat)
    return bytes([(7 * len(flat) + 3) // 4, 0xD0]) + packed


def timestamp(seconds):
    """TS 23.040 §9.2.3.11 in UTC: swapped digits, zone quarter hours 0."""
    t = time.gmtime(seconds)
    return semi("".join(f"{n % 100:02}" for n in t[:6]) + "00")


class Octets:
    """A cursor over octets that says where it ran out."""

    def __init__(self, octets):
        self.octets, self.at = octets, 0

    def take(self, count, what):
        if self.at + count > len(self.octets):
            raise ValueError(f"{what} at octet {self.at}: the PDU ends too early")
        part = self.octets[self.at:self.at + count]
        self.at += count
        return part

    def one(self, what):
        return self.take(1, what)[0]

    def address(self, what):
        length, kind = self.one(what), self.one(what)
        if length > 20:
            raise ValueError(f"{what}: {length} digits")
        raw = self.take((length + 1) // 2, what)
        if kind & 0x70 == 0x50:
            return text_of(unpack(raw, length * 4 // 7))
        digits = "".join(f"{o & 15:X}{o >> 4:X}" for o in raw)[:length]
        return ("+" if kind & 0x70 == 0x10 else "") + digits


# ---------------------------------------------------------------- SMS-SUBMIT

@dataclass
class Submitted:
    to: str
    text: str
    alphabet: str
    srr: bool
    vp: int | None  # seconds
    concat: tuple | None  # reference, total, sequence
    dcs: int
    pid: int
    pdu: str


def relative_validity(v):
    """TS 23.040 §9.2.3.12.1, in seconds."""
    if v <= 143:
        return (v + 1) * 300
    if v <= 167:
        return 12 * 3600 + (v - 143) * 1800
    return (v - 166) * 86400 if v <= 196 else (v - 192) * 604800


def decode_submit(hextext, announced):
    """What follows the prompt of AT+CMGS=<announced>: SMSC prefix and TPDU in hex."""
    raw = Octets(bytes.fromhex(hextext))
    raw.take(raw.one("service centre"), "service centre")
    if len(raw.octets) - raw.at != announced:
        raise ValueError(f"length: {announced} announced, {len(raw.octets) - raw.at} came")
    first = raw.one("first octet")
    if first & 3 != 1:
        raise ValueError("first octet: not an SMS-SUBMIT")
    raw.one("message reference")
    to = raw.address("destination")
    pid, dcs = raw.one("protocol identifier"), raw.one("data coding scheme")
    vp = None
    if first & 0x18 == 0x10:
        vp = relative_validity(raw.one("validity period"))
    elif first & 0x18:
        raw.take(7, "validity period")
    length = raw.one("user data length")
    user_data = raw.octets[raw.at:]
    alphabet = {0: "gsm7", 4: "data8", 8: "ucs2"}.get(dcs & 0x0C, "?") if dcs & 0xC0 == 0 else "?"
    want = (7 * length + 7) // 8 if alphabet == "gsm7" else length
    if len(user_data) != want or want > 140:
        raise ValueError(f"user data: length {length} needs {want} octets, {len(user_data)} are there")
    header, concat = b"", None
    if first & 0x40:
        header = user_data[:user_data[0] + 1]
        concat = concatenation(header[1:])
    if alphabet == "gsm7":
        used = (8 * len(header) + 6) // 7
        fill = used * 7 - 8 * len(header)
        text = text_of(unpack(user_data[len(header):], length - used, fill))
    elif alphabet == "ucs2":
        text = user_data[len(header):].decode("utf-16-be", "surrogatepass")
    else:
        text = user_data[len(header):].hex()
    return Submitted(to, text, alphabet, bool(first & 0x20), vp, concat, dcs, pid, hextext.upper())


def concatenation(elements):
    """The concatenation element of a user data header, §9.2.3.24.1 and §9.2.3.24.8."""
    at = 0
    while at + 2 <= len(elements):
        kind, size = elements[at], elements[at + 1]
        body = elements[at + 2:at + 2 + size]
        if kind == 0 and size == 3:
            return tuple(body)
        if kind == 8 and size == 4:
            return (body[0] << 8 | body[1], body[2], body[3])
        at += 2 + size
    return None


# ---------------------------------------------------------------- SMS-DELIVER

def cut(pieces, room):
    """Pieces (one per character, never split) into parts of at most `room` units."""
    parts, part, size = [], [], 0
    for p in pieces:
        if size + len(p) > room:
            parts.append(part)
            part, size = [], 0
        part.extend(p)
        size += len(p)
    return parts + [part]


def deliver(sender, text, *, at=None, reference=1, wide_reference=False, alphabet=None,
            split_surrogates=False, class0=False):
    """The PDUs (bytes, service centre first) by which `text` from `sender` arrives."""
    pieces = septets_of(text) if alphabet in (None, "gsm7") else None
    is_gsm7 = pieces is not None
    if not is_gsm7:
        step = (lambda c: [bytes([o]) for o in c.encode("utf-16-be")])
        pieces = [step(c) for c in text]
        if split_surrogates:
            pieces = [p[i:i + 2] for p in pieces for i in range(0, len(p), 2)]
    single, room = (160, 152 if wide_reference else 153) if is_gsm7 else (140, 132 if wide_reference else 134)
    parts = cut(pieces, single)
    if len(parts) > 1:
        parts = cut(pieces, room)
    return [encode_deliver(sender, part, is_gsm7, at or time.time(), class0,
                           (reference, len(parts), i + 1, wide_reference) if len(parts) > 1 else None)
            for i, part in enumerate(parts)]


def encode_deliver(sender, units, is_gsm7, at, class0, concat):
    header = b""
    if concat:
        reference, total, sequence, wide = concat
        body = (bytes([8, 4, reference >> 8 & 255]) if wide else bytes([0, 3])) \
            + bytes([reference & 255, total, sequence])
        header = bytes([len(body)]) + body
    if is_gsm7:
        used = (8 * len(header) + 6) // 7
        length = used + len(units)
        user_data = header + pack(units, used * 7 - 8 * len(header))
    else:
        user_data = header + b"".join(units)
        length = len(user_data)
    dcs = (0 if is_gsm7 else 8) | (0x10 if class0 else 0)
    # MTI 0, TP-MMS set (no more messages), TP-UDHI when there is a header.
    return (SMSC + bytes([0x04 | (0x40 if header else 0)]) + address(sender)
            + bytes([0, dcs]) + timestamp(at) + bytes([length]) + user_data)


def status_report(reference, recipient, status, sent_at, done_at):
    """An SMS-STATUS-REPORT (§9.2.2.3), service centre first."""
    return (SMSC + bytes([0x06, reference]) + address(recipient)
            + timestamp(sent_at) + timestamp(done_at) + bytes([status]))


# ---------------------------------------------------------------- self test

def self_test():
    def flat(text):
        return [s for c in septets_of(text) for s in c]

    # The best known user data of all (23.038 §6.1.2.1.1), and the message around it.
    assert pack(flat("hellohello")).hex() == "e8329bfd4697d9ec37"
    assert text_of(unpack(bytes.fromhex("e8329bfd4697d9ec37"), 10)) == "hellohello"
    one = decode_submit("0011000B916407281553F80000AA0AE8329BFD4697D9EC37", 23)
    assert (one.to, one.text, one.vp, one.srr) == ("+46708251358", "hellohello", 4 * 86400, False)
    emoji = decode_submit("0031010B915155050201F10008A704D83DDE00", 18)
    assert (emoji.to, emoji.text, emoji.srr, emoji.vp) == ("+15555020101", "😀", True, 86400)
    part = decode_submit("0041000B915155050201F1000008" + "050003070201" + "B0", 20)
    assert (part.text, part.concat) == ("X", (7, 2, 1)), part

    euro = deliver("+15550100101", "5 €", at=1700000000)[0].hex().upper()
    assert euro == SMSC.hex().upper() + "040B915155100001F1000032114122310200" + "0435D0A60C", euro
    assert address("Clinic") == bytes([11, 0xD0]) + pack(flat("Clinic"))
    assert address("12345") == bytes.fromhex("05812143F5")
    parts = deliver("+15550100101", "x" * 400, reference=7)
    assert [len(p) - len(SMSC) for p in parts] == [19 + 140, 19 + 140, 19 + 6 + 83]
    assert len(deliver("+1555", "😀" * 70)) == 3  # 33 pairs a part, never half a pair
    assert len(deliver("+1555", "€" * 80)) == 1 and len(deliver("+1555", "€" * 81)) == 2
    for text in ("Y", "@£€[]{}", "ñÑü¿"):
        for fill in range(7):
            assert text_of(unpack(pack(flat(text), fill), len(flat(text)), fill)) == text
    for bad in ("", "00", "0001", "0011000B91", "00110014" + "91" * 20):
        try:
            decode_submit(bad, max(0, len(bad) // 2 - 1))
        except ValueError:
            continue
        raise AssertionError(f"{bad!r} was taken for a message")
