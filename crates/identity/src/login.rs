//! What a person types to say who they are: an account id, an e-mail address or a phone number.
//!
//! Owns: telling the three apart, so that every alias of an account shares one attempt counter (security PW5).

use crate::contact;
use crate::id::AccountId;
use crate::region::Region;

/// A login, parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Login {
    /// The account's own number.
    Id(AccountId),
    /// An e-mail address in normal form.
    Email(String),
    /// A phone number in E.164 form.
    Phone(String),
    /// None of them; it is answered like a wrong password, and its text names the counter.
    Unknown(String),
}

impl Login {
    /// Reads a login; `region` completes phone numbers in national form.
    pub fn parse(text: &str, region: Region) -> Self {
        let text = text.trim();
        if text.contains('@') {
            return contact::email(text).map_or_else(|_| Self::unknown(text), Self::Email);
        }
        if text.bytes().all(|b| b.is_ascii_digit()) {
            let as_id = || text.parse().map_or_else(|_| Self::unknown(text), Self::Id);
            if AccountId::looks_like(text) {
                return as_id();
            }
            return contact::phone(text, region).map_or_else(|_| as_id(), Self::Phone);
        }
        contact::phone(text, region).map_or_else(|_| Self::unknown(text), Self::Phone)
    }

    fn unknown(text: &str) -> Self {
        Self::Unknown(text.chars().take(254).flat_map(char::to_lowercase).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_kinds_are_told_apart() {
        assert_eq!(
            Login::parse("1234567890123456", Region::CN),
            Login::Id(AccountId(1_234_567_890_123_456))
        );
        assert_eq!(
            Login::parse(" MEI@example.com", Region::CN),
            Login::Email("mei@example.com".into())
        );
        assert_eq!(
            Login::parse("13800000001", Region::CN),
            Login::Phone("+8613800000001".into())
        );
        assert_eq!(
            Login::parse("+86 138 0000 0001", Region::parse("DE").unwrap()),
            Login::Phone("+8613800000001".into())
        );
        assert_eq!(Login::parse("Mei", Region::CN), Login::Unknown("mei".into()));
        assert_eq!(
            Login::parse("99999999999999999999999", Region::CN),
            Login::Unknown("99999999999999999999999".into())
        );
        assert_eq!(Login::parse("", Region::CN), Login::Unknown(String::new()));
    }
}
