//! Contacts: the e-mail addresses and phone numbers that lead to an account.
//!
//! Owns: their normal forms, so that look-alikes do not make two accounts, and how little of one is shown.
//! Hands over: verification to `service`, uniqueness to `store`.

use serde::{Deserialize, Serialize};

use crate::clock::Millis;
use crate::region::Region;

mod email;
mod phone;

pub use email::email;
pub use phone::phone;

/// One contact of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Address or number.
    pub kind: ContactKind,
    /// The normal form: what the store compares and apps receive.
    pub value: String,
    /// When the person proved to hold it, in unix milliseconds; nothing unverified leaves to an app (security WB10).
    pub verified_at: Option<Millis>,
    /// Whether it is the one of its kind that is written to first.
    pub primary: bool,
}

/// Address or number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ContactKind {
    /// An e-mail address.
    Email,
    /// A phone number in E.164 form.
    Phone,
}

impl ContactKind {
    /// The word that stands in the store.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
        }
    }

    /// The kind with that word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Email, Self::Phone]
            .into_iter()
            .find(|kind| kind.as_str() == word)
    }
}

/// Why a contact was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContactError {
    /// Not of the form `name@host`.
    #[error("that is not an e-mail address; it has the form name@example.com")]
    Email,
    /// Not a number that can exist.
    #[error("that is not a phone number; write it with its country code, as +8613800000001")]
    Phone,
}

/// What was typed as a contact: an address if it holds an `@`, else a number, which `region` completes.
///
/// # Errors
/// As [`email()`] and [`phone()`].
pub fn parse(text: &str, region: Region) -> Result<(ContactKind, String), ContactError> {
    if text.contains('@') {
        Ok((ContactKind::Email, email(text)?))
    } else {
        Ok((ContactKind::Phone, phone(text, region)?))
    }
}

impl Contact {
    /// So much of the contact that its owner recognises it and nobody else learns it: the last two digits of a number,
    /// the first letter and the host of an address.
    pub fn hint(&self) -> String {
        match self.kind {
            ContactKind::Phone => {
                let skip = self.value.chars().count().saturating_sub(2);
                self.value.chars().skip(skip).collect()
            }
            ContactKind::Email => {
                let (name, host) = self.value.split_once('@').unwrap_or((&self.value, ""));
                let first: String = name.chars().take(1).collect();
                format!("{first}…@{host}")
            }
        }
    }

    /// The same, so written that it can stand for the contact in a list: `m…@example.com`, `…42`.
    pub fn masked(&self) -> String {
        match self.kind {
            ContactKind::Phone => format!("…{}", self.hint()),
            ContactKind::Email => self.hint(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_an_address_or_a_number() {
        assert_eq!(
            parse("Mei@example.com", Region::CN),
            Ok((ContactKind::Email, "mei@example.com".into()))
        );
        assert_eq!(
            parse("13800000001", Region::CN),
            Ok((ContactKind::Phone, "+8613800000001".into()))
        );
        assert_eq!(parse("mei@", Region::CN), Err(ContactError::Email));
        assert_eq!(parse("", Region::CN), Err(ContactError::Phone));
    }

    #[test]
    fn a_hint_names_no_more_than_its_owner_needs() {
        let contact = |kind, value: &str| Contact {
            kind,
            value: value.into(),
            verified_at: None,
            primary: false,
        };
        assert_eq!(contact(ContactKind::Phone, "+8613800000042").hint(), "42");
        assert_eq!(
            contact(ContactKind::Email, "mei@example.com").hint(),
            "m…@example.com"
        );
    }
}
