//! An account: a person (or a test figure) who can sign in.
//!
//! Owns: what is known of a person besides contacts and credentials. Hands over: contacts to `contact`, remembering to `store`.

use serde::{Deserialize, Serialize};

use crate::clock::Millis;
use crate::id::AccountId;
use crate::region::Region;
use crate::visible;

/// A person's account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The number that people and old apps know it by.
    pub id: AccountId,
    /// The name shown to others; 1 to 64 characters (see [`nickname`]).
    pub nickname: String,
    /// What the person may do on this server beyond having an account.
    pub role: Role,
    /// Whether the person may sign in.
    pub status: Status,
    /// The language tag the person chose, if any (`en`, `zh-Hans`).
    pub language: Option<String>,
    /// The country the person lives in, if they said so.
    pub region: Option<Region>,
    /// Grows when everything issued before must die: password change, disabling, closing.
    pub generation: i64,
    /// Grows with each new picture; 0 means the generated one. It is part of the picture's address, so caches never show an old face.
    pub icon_version: i64,
    /// When the account was made, in unix milliseconds.
    pub created_at: Millis,
    /// When closing becomes final, in unix milliseconds, while the account is being closed.
    pub closes_at: Option<Millis>,
    /// Whether others may ask for friendship by a contact of it.
    pub findable: bool,
    /// Whether the apps of its friends see it among them.
    pub shown_to_apps: bool,
}

/// What a person may do beyond having an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Has an account.
    User,
    /// Registers apps.
    Developer,
    /// Runs this server.
    Operator,
}

/// Whether the person may sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// May sign in.
    Active,
    /// May not, until an operator enables the account again.
    Disabled,
    /// Is being closed: may only come back and call it off.
    Closing,
    /// Is closed for good: only the number is kept, so that nobody else ever gets it (security WB9).
    Closed,
}

impl Role {
    /// The word that stands in the store and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Developer => "developer",
            Self::Operator => "operator",
        }
    }

    /// The role with that word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::User, Self::Developer, Self::Operator]
            .into_iter()
            .find(|role| role.as_str() == word)
    }
}

impl Status {
    /// Whether the person may show who they are: to come in, or to call closing off.
    pub fn may_prove(self) -> bool {
        matches!(self, Self::Active | Self::Closing)
    }

    /// The word that stands in the store and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
            Self::Closing => "closing",
            Self::Closed => "closed",
        }
    }

    /// The status with that word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Active, Self::Disabled, Self::Closing, Self::Closed]
            .into_iter()
            .find(|status| status.as_str() == word)
    }
}

/// Why a nickname was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NicknameError {
    /// Nothing but white space.
    #[error("the nickname is empty")]
    Empty,
    /// More than 64 characters.
    #[error("the nickname has more than 64 characters")]
    TooLong,
    /// A character that breaks or rearranges lines, or nothing that can be seen.
    #[error("the nickname holds characters that cannot be seen")]
    Unseen,
}

/// A nickname in its kept form: NFC, outer white space trimmed, 1 to 64 characters, something of it to be seen and nothing
/// that can rearrange a page.
pub fn nickname(text: &str) -> Result<String, NicknameError> {
    use unicode_normalization::UnicodeNormalization;
    let kept: String = text.trim().nfc().collect();
    if kept.is_empty() {
        return Err(NicknameError::Empty);
    }
    if kept.chars().count() > 64 {
        return Err(NicknameError::TooLong);
    }
    if visible::deceives(&kept) || visible::piles_up(&kept) || !visible::shows_something(&kept) {
        return Err(NicknameError::Unseen);
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nicknames_are_trimmed_bounded_and_cannot_rearrange_a_page() {
        assert_eq!(nickname("  Mei Lin "), Ok("Mei Lin".into()));
        assert_eq!(nickname(" \t"), Err(NicknameError::Empty));
        assert_eq!(nickname(&"界".repeat(65)), Err(NicknameError::TooLong));
        assert_eq!(nickname("a\u{202e}b"), Err(NicknameError::Unseen));
        assert_eq!(nickname("e\u{301}"), Ok("é".into()));
    }

    #[test]
    fn a_nickname_can_be_seen() {
        for unseen in [
            "\u{200b}",
            "\u{3164}",
            "\u{2800}",
            "\u{feff}",
            "\u{ad}",
            "\u{e0041}",
            "\u{115f}",
            "\u{1160}",
            "\u{ffa0}",
            "\u{200d}",
            "\u{200c}\u{200d}",
            "\u{fe0f}",
            "\u{301}",
            "\u{34f}",
            "\u{180e}",
            "\u{17b4}",
        ] {
            assert_eq!(
                nickname(unseen),
                Err(NicknameError::Unseen),
                "{}",
                unseen.escape_unicode()
            );
        }
    }

    #[test]
    fn nothing_unseen_tells_two_nicknames_apart() {
        for extra in [
            '\u{61c}',
            '\u{200e}',
            '\u{200f}',
            '\u{202a}',
            '\u{202e}',
            '\u{2066}',
            '\u{2069}',
            '\u{2028}',
            '\u{2029}',
            '\u{85}',
            '\u{200b}',
            '\u{200c}',
            '\u{200d}',
            '\u{2060}',
            '\u{feff}',
            '\u{ad}',
            '\u{3164}',
            '\u{2800}',
            '\u{fe0f}',
            '\u{fe00}',
            '\u{e0100}',
            '\u{e0041}',
            '\u{180b}',
            '\u{34f}',
        ] {
            let name = format!("Vera{extra}Lind");
            assert_eq!(
                nickname(&name),
                Err(NicknameError::Unseen),
                "{}",
                name.escape_unicode()
            );
        }
    }

    #[test]
    fn marks_do_not_pile_up_over_the_page() {
        let piled = format!("Z{}", "\u{335}".repeat(5));
        assert_eq!(nickname(&piled), Err(NicknameError::Unseen));
        for name in ["Nguyễn", "שָׁלוֹם", "ก็ดี่", "Z\u{335}\u{336}\u{337}"] {
            assert!(nickname(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn names_and_emoji_that_need_joiners_keep_them() {
        for name in [
            "می\u{200c}خواهم",
            "ශ්\u{200d}රී",
            "क्\u{200d}ष",
            "👩\u{200d}👩\u{200d}👧",
            "👩🏽\u{200d}🚀",
            "❤\u{fe0f}\u{200d}🔥",
            "❤\u{fe0f}",
            "1\u{fe0f}\u{20e3}",
            "葛\u{e0100}城",
            "🇨🇳 Mei",
            "李小龍",
            "Jürgen O’Neill-Ñandú 3.",
            "สมชาย",
            "ᠮᠣᠩᠭᠣᠯ",
        ] {
            assert_eq!(nickname(name).as_deref(), Ok(name));
        }
    }
}
