//! E-mail addresses: the one form of a mailbox.
//!
//! Owns: which addresses can exist (RFC 5321, section 4.1.2; RFC 6531 for other scripts), and that what looks alike or leads
//! to the same mailbox is one text.

use icu_properties::props::Script;
use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};
use unicode_normalization::UnicodeNormalization;

use super::ContactError;
use crate::visible;

/// The longest address and the longest local part, in bytes (RFC 5321, section 4.5.3.1).
const LONGEST: usize = 254;
const LONGEST_LOCAL: usize = 64;

/// An e-mail address in its normal form: the local part in NFKC and lower case, the host in ASCII (`xn--…`).
///
/// # Errors
/// No mailbox can have that address, or it holds what cannot be seen.
pub fn email(text: &str) -> Result<String, ContactError> {
    let text = text.trim();
    if text.len() > 4 * LONGEST {
        return Err(ContactError::Email);
    }
    // The full-width sign is a commercial at as well, as people type it between full-width letters.
    let address = text.replace('\u{ff20}', "@");
    let kept = address
        .rsplit_once('@')
        .and_then(|(local, host)| Some(format!("{}@{}", local_part(local)?, host_name(host)?)));
    kept.filter(|kept| kept.len() <= LONGEST)
        .ok_or(ContactError::Email)
}

/// Dots between atoms, and nothing quoted: nobody types that, and it would be a second way to write the same mailbox.
fn local_part(text: &str) -> Option<String> {
    let folded = text.nfkc().collect::<String>().to_lowercase();
    let local: String = folded.nfkc().collect();
    let atom = |atom: &str| {
        atom.chars().next().is_some_and(|first| !visible::is_mark(first)) && atom.chars().all(is_atom)
    };
    (local.len() <= LONGEST_LOCAL && local.split('.').all(atom) && !mixes_look_alikes(&local))
        .then_some(local)
}

/// A character of an atom: `atext` of RFC 5321, and what can be seen of the letters, marks and digits of other scripts.
fn is_atom(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c);
    }
    visible::is_letter_mark_or_digit(c)
}

/// Whether letters of two of those scripts stand together that have the same shapes: `аlice` with a Cyrillic а.
fn mixes_look_alikes(text: &str) -> bool {
    const ALIKE: [Script; 3] = [Script::Latin, Script::Cyrillic, Script::Greek];
    let found = |script| text.chars().any(|c| visible::script(c) == script);
    ALIKE.into_iter().filter(|script| found(*script)).count() > 1
}

/// The host as mail servers are asked for it: labels of letters, digits and hyphens, at least two, the last no number.
fn host_name(text: &str) -> Option<String> {
    let host = Uts46::new()
        .to_ascii(
            text.as_bytes(),
            AsciiDenyList::STD3,
            Hyphens::CheckFirstLast,
            DnsLength::Verify,
        )
        .ok()?;
    let (_, last) = host.rsplit_once('.')?;
    (last.len() > 1 && last.starts_with(|c: char| c.is_ascii_alphabetic())).then(|| host.into_owned())
}

#[cfg(test)]
mod tests;
