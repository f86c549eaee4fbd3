//! How somebody proved who they are.
//!
//! Owns: the methods, their printed form, and which of them count as two factors. Hands over: checking to `service`.

use serde::{Deserialize, Serialize};

/// One way to prove who one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Method {
    /// The account's password.
    Password,
    /// A passkey that the device unlocked by its owner's finger, face or PIN (user verification).
    Passkey,
    /// A code or link sent to a verified e-mail address.
    Email,
    /// A code sent to a verified phone number.
    Phone,
    /// A time-based one-time password (RFC 6238).
    Totp,
    /// One of the printed recovery codes.
    Recovery,
    /// Another device that is signed in allowed it.
    Qr,
    /// The browser was trusted with the second factor before.
    Trusted,
}

impl Method {
    /// Every method.
    pub const ALL: [Self; 8] = [
        Self::Password,
        Self::Passkey,
        Self::Email,
        Self::Phone,
        Self::Totp,
        Self::Recovery,
        Self::Qr,
        Self::Trusted,
    ];

    /// The word that stands in the store.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Passkey => "passkey",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Totp => "totp",
            Self::Recovery => "recovery",
            Self::Qr => "qr",
            Self::Trusted => "trusted",
        }
    }

    fn bit(self) -> u8 {
        1 << (self as u8)
    }
}

/// A set of methods.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Methods(u8);

impl Methods {
    /// The set of one.
    pub fn of(method: Method) -> Self {
        Self(method.bit())
    }

    /// The set with one more.
    #[must_use]
    pub fn and(self, method: Method) -> Self {
        Self(self.0 | method.bit())
    }

    /// Both sets together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether it holds one.
    pub fn has(self, method: Method) -> bool {
        self.0 & method.bit() != 0
    }

    /// Those in it, in order.
    pub fn iter(self) -> impl Iterator<Item = Method> {
        Method::ALL.into_iter().filter(move |method| self.has(*method))
    }

    /// Whether an account that has a second factor lets somebody in who proved this much. A passkey is two factors in one:
    /// the device and what unlocks it. A device that is signed in already adds nothing of its own: what was proven there
    /// comes along with it.
    pub fn is_two_factors(self) -> bool {
        let second = [Method::Totp, Method::Recovery, Method::Trusted];
        self.has(Method::Passkey) || second.into_iter().any(|method| self.has(method)) && self.has_first()
    }

    fn has_first(self) -> bool {
        [Method::Password, Method::Email, Method::Phone]
            .into_iter()
            .any(|method| self.has(method))
    }

    /// As it stands in the store: `password totp`.
    pub fn printed(self) -> String {
        let words: Vec<&str> = self.iter().map(Method::as_str).collect();
        words.join(" ")
    }

    /// Reads what [`Methods::printed`] wrote; words that it never wrote count as nothing.
    pub fn from_printed(text: &str) -> Self {
        let known = |word: &str| Method::ALL.into_iter().find(|method| method.as_str() == word);
        text.split(' ').filter_map(known).fold(Self::default(), Self::and)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mf3_a_second_factor_alone_or_a_first_alone_is_not_two() {
        for method in Method::ALL {
            let enough = method == Method::Passkey;
            assert_eq!(Methods::of(method).is_two_factors(), enough, "{method:?}");
            assert_eq!(
                Methods::of(method).and(Method::Qr).is_two_factors(),
                enough,
                "{method:?}"
            );
        }
        assert!(Methods::of(Method::Password).and(Method::Totp).is_two_factors());
        assert!(Methods::of(Method::Email).and(Method::Trusted).is_two_factors());
        assert!(!Methods::of(Method::Password).and(Method::Email).is_two_factors());
    }

    #[test]
    fn a_set_survives_being_printed() {
        let all = Method::ALL.into_iter().fold(Methods::default(), Methods::and);
        assert_eq!(Methods::from_printed(&all.printed()), all);
        assert_eq!(Methods::from_printed("password nonsense").printed(), "password");
        assert_eq!(Methods::from_printed("").printed(), "");
    }
}
