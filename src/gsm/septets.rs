//! Septets in octets (TS 23.038 §6.1.2.1): the first septet in the lowest bits of the first octet.
//!
//! ```text
//!  octet   0          1          2
//!  bits    1aaaaaaa   22bbbbbb   333ccccc      1 = lowest bit of b, 22 = lowest bits of c …
//! ```
//! After a user data header the text begins at the next septet boundary, counted from the start
//! of the header (TS 23.040 §9.2.3.24): 0 to 6 *fill bits* come before the first septet.

/// Octets needed for `count` septets behind `fill` bits.
#[must_use]
pub fn octets_for(count: usize, fill: usize) -> usize {
    (fill + count * 7).div_ceil(8)
}

/// Fill bits after a header of `octets` octets, its length octet included: 0 when that is a
/// multiple of 7.
#[must_use]
pub fn fill_bits(octets: usize) -> usize {
    (7 - octets * 8 % 7) % 7
}

/// Puts septets (values below 128) into octets behind `fill` zero bits; spare bits are zero.
#[must_use]
pub fn pack(septets: &[u8], fill: usize) -> Vec<u8> {
    let mut octets = vec![0_u8; octets_for(septets.len(), fill)];
    for (index, &septet) in septets.iter().enumerate() {
        let bit = fill + index * 7;
        let pair = u16::from(septet & 0x7F) << (bit % 8);
        octets[bit / 8] |= pair as u8;
        if pair > 0xFF {
            octets[bit / 8 + 1] |= (pair >> 8) as u8;
        }
    }
    octets
}

/// Takes `count` septets out of octets, behind `fill` bits. As many as there are, if fewer.
#[must_use]
pub fn unpack(octets: &[u8], fill: usize, count: usize) -> Vec<u8> {
    let held = (octets.len() * 8).saturating_sub(fill) / 7;
    (0..count.min(held))
        .map(|index| {
            let bit = fill + index * 7;
            let low = u16::from(octets[bit / 8]);
            let high = octets.get(bit / 8 + 1).map_or(0, |&octet| u16::from(octet));
            ((low | high << 8) >> (bit % 8)) as u8 & 0x7F
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn septets_lie_in_octets_as_the_standard_draws_them() {
        // (septets as ASCII, fill bits, octets)
        let rows = [
            ("", 0, ""),
            ("1", 0, "31"),
            ("12", 0, "3119"),
            ("hellohello", 0, "e8329bfd4697d9ec37"),
            ("JOINNOW", 0, "ca67d2e97c5e01"),
            ("ABCDEFGH", 0, "41e19058341e91"),
            ("part two", 0, "f0b09c0ea2dfdf"),
            ("part two", 1, "e061391d44bfbf01"),
            ("Hi", 6, "00320d"),
        ];
        for (text, fill, octets) in rows {
            assert_eq!(hex::encode(pack(text.as_bytes(), fill)), octets, "{text}");
            let octets = hex::decode(octets).unwrap();
            assert_eq!(unpack(&octets, fill, text.len()), text.as_bytes(), "{text}");
        }
    }

    #[test]
    fn fill_bits_reach_the_next_septet_boundary() {
        // (octets of the header with its length octet, fill bits)
        for (octets, fill) in [(0, 0), (1, 6), (4, 3), (6, 1), (7, 0), (8, 6), (14, 0), (12, 2)] {
            assert_eq!(fill_bits(octets), fill, "{octets}");
        }
    }

    proptest! {
        #[test]
        fn unpack_undoes_pack(
            septets in proptest::collection::vec(0_u8..128, 0..200), fill in 0_usize..7
        ) {
            let octets = pack(&septets, fill);
            prop_assert_eq!(octets.len(), octets_for(septets.len(), fill));
            prop_assert_eq!(unpack(&octets, fill, septets.len()), septets);
        }

        #[test]
        fn unpack_never_reads_beyond_its_octets(
            octets in proptest::collection::vec(any::<u8>(), 0..50),
            fill in 0_usize..7, count in 0_usize..300
        ) {
            prop_assert!(unpack(&octets, fill, count).len() * 7 <= octets.len() * 8);
        }
    }
}
