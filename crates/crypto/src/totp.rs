//! Time-based one-time passwords (RFC 6238) as authenticator apps know them: HMAC-SHA1, 30 seconds, six digits.
//!
//! Owns: the arithmetic and the alphabet that secrets are typed in. A page of code over the HMAC that is here already; a
//! library would bring hash functions of its own. Hands over: that a step counts once, to `service`.

use crate::digest::constant_time_eq;
use crate::mac::hmac_sha1;

/// How long a code stands, in seconds.
const STEP_S: i64 = 30;
/// RFC 4648, section 6.
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// The step that `typed` is the code of, if it is that of the present step, the one before or the one after: clocks
/// differ, and typing takes time. `now_ms` is in unix milliseconds.
pub fn step_of(secret: &[u8], typed: &str, now_ms: i64) -> Option<i64> {
    let present = now_ms.div_euclid(1_000 * STEP_S);
    // Every step is compared, so that the time does not tell which one it was.
    let fits = |step: &i64| constant_time_eq(code(secret, *step).as_bytes(), typed.as_bytes());
    let found: Vec<i64> = (present - 1..=present + 1).filter(fits).collect();
    found.last().copied()
}

/// The code of a step: six digits.
pub fn code(secret: &[u8], step: i64) -> String {
    let tag = hmac_sha1(secret, &step.to_be_bytes());
    let at = usize::from(tag.last().copied().unwrap_or_default() & 0x0f);
    let word = tag.iter().skip(at).take(4);
    let number = word.fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte)) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}

/// Bytes as people type them into an authenticator: base32 without padding.
pub fn base32(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.chunks(5) {
        let mut padded = [0_u8; 8];
        padded
            .iter_mut()
            .skip(3)
            .zip(chunk)
            .for_each(|(to, from)| *to = *from);
        let bits = u64::from_be_bytes(padded);
        for at in 0..(chunk.len() * 8).div_ceil(5) {
            let digit = (bits >> (35 - 5 * at)) & 31;
            text.extend(BASE32.get(digit as usize).map(|byte| char::from(*byte)));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &[u8] = b"12345678901234567890";

    #[test]
    fn rfc_6238_appendix_b_to_six_digits() {
        for (at_s, expected) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code(SECRET, at_s / 30), expected);
        }
    }

    #[test]
    fn mf1_a_code_stands_for_its_step_and_one_to_either_side() {
        let now = 1_111_111_109_000;
        let present = now / 30_000;
        for step in present - 3..=present + 3 {
            let found = step_of(SECRET, &code(SECRET, step), now);
            assert_eq!(found, ((step - present).abs() <= 1).then_some(step));
        }
        for wrong in ["", "81804", "0818040", "08180a", "０８１８０４"] {
            assert_eq!(step_of(SECRET, wrong, now), None, "{wrong}");
        }
    }

    #[test]
    fn rfc_4648_section_10_without_padding() {
        for (plain, typed) in [
            ("", ""),
            ("f", "MY"),
            ("fo", "MZXQ"),
            ("foo", "MZXW6"),
            ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ] {
            assert_eq!(base32(plain.as_bytes()), typed);
        }
    }
}
