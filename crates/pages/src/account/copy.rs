//! The readable page of a person's archive: no frame, no style, no script, since it is opened from a folder.
//!
//! Owns: the view.

use askama::Template;
use setaria_identity::factor::Factors;
use setaria_identity::region::Region;

use super::{AppAccess, EntryLine};
use crate::page::rendered;
use crate::people::AddressLine;
use crate::{Chrome, Locale, RenderError};

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "account/copy.html")]
pub struct Copy {
    /// The language; nothing else of the frame is drawn.
    pub chrome: Chrome,
    /// When the archive was made, in unix milliseconds.
    pub made_ms: i64,
    /// The account's number.
    pub user_id: i64,
    /// The nickname.
    pub nickname: String,
    /// When the account was made, in unix milliseconds.
    pub created_ms: i64,
    /// The language of letters, if it is said.
    pub language: Option<Locale>,
    /// The country, if it is said.
    pub region: Option<Region>,
    /// Whether a picture lies beside it, as `picture.png`.
    pub picture: bool,
    /// Addresses and numbers.
    pub contacts: Vec<String>,
    /// What the account signs in with besides the password.
    pub factors: Factors,
    /// Browser, address and last use in unix milliseconds of each session.
    pub sessions: Vec<(String, AddressLine, i64)>,
    /// Connected apps.
    pub apps: Vec<AppAccess>,
    /// Whether one is found by contacts.
    pub findable: bool,
    /// Whether friends' apps are shown the person.
    pub shown: bool,
    /// Browsers that are trusted, and until when, in unix milliseconds.
    pub trusted: Vec<(String, i64)>,
    /// Nicknames of friends.
    pub friends: Vec<String>,
    /// Nicknames of those who ask to be friends.
    pub requests: Vec<String>,
    /// Whom the person asked, as they were named.
    pub asked: Vec<String>,
    /// Nicknames of those who are blocked, and the numbers and contacts that are.
    pub blocked: Vec<String>,
    /// What happened.
    pub entries: Vec<EntryLine>,
}

impl Copy {
    fn switch(&self, on: bool) -> &'static str {
        if on { "security-on" } else { "security-off" }
    }

    /// The people around the account, each list under the heading that it has on the page of friends.
    fn circle(&self) -> [(&'static str, &[String]); 4] {
        [
            ("friends-yours", &self.friends),
            ("friends-requests", &self.requests),
            ("friends-asked", &self.asked),
            ("friends-blocked", &self.blocked),
        ]
    }

    /// The page as HTML.
    ///
    /// # Errors
    /// As every page's: the template could not be filled in.
    pub fn draw(&self) -> Result<String, RenderError> {
        rendered(self)
    }
}

#[cfg(test)]
mod tests {
    use setaria_identity::factor::Passkey;

    use super::*;
    use crate::Theme;
    use crate::account::sample::{DAY_MS, NOW_MS};

    #[test]
    fn issue4_the_readable_copy_dates_the_account_and_its_ways_in_and_says_its_language() {
        let passkey = |name: &str, used_at| Passkey {
            id: Vec::new(),
            name: name.into(),
            created_at: NOW_MS - 2 * DAY_MS,
            used_at,
        };
        let copy = Copy {
            chrome: crate::gallery::chrome(Locale::default(), Theme::Auto),
            made_ms: NOW_MS,
            user_id: 1,
            nickname: "Mei".into(),
            created_ms: NOW_MS - 4 * DAY_MS,
            language: Locale::parse("ja"),
            region: None,
            picture: false,
            contacts: Vec::new(),
            factors: Factors {
                authenticator: Some(NOW_MS - 3 * DAY_MS),
                passkeys: vec![passkey("Phone", Some(NOW_MS - DAY_MS)), passkey("Key", None)],
                recovery_codes: 0,
            },
            sessions: Vec::new(),
            apps: Vec::new(),
            findable: true,
            shown: false,
            trusted: Vec::new(),
            friends: Vec::new(),
            requests: Vec::new(),
            asked: Vec::new(),
            blocked: Vec::new(),
            entries: Vec::new(),
        };
        let html = copy.draw().unwrap();
        assert!(
            html.contains("<time datetime=\"2026-11-19T17:40:00Z\">"),
            "{html}"
        );
        // What people read of it.
        let mut pieces = html.split("<time datetime=\"");
        let begins = pieces.next().unwrap_or_default().to_owned();
        let html = pieces.fold(begins, |html, piece| html + piece.split_once("\">").unwrap().1);
        let html = html.replace("</time>", "");
        for said in [
            "<p>The account was created: 18 Nov 2026, 17:40 UTC</p>",
            "<bdi lang=\"ja\">日本語</bdi>",
            "<h2>Authenticator app</h2>\n<p>Added 19 Nov 2026, 17:40 UTC</p>",
            "<li><bdi>Phone</bdi> · Added 20 Nov 2026, 17:40 UTC · Last used 21 Nov 2026, 17:40 UTC</li>",
            "<li><bdi>Key</bdi> · Added 20 Nov 2026, 17:40 UTC</li>",
        ] {
            assert!(html.contains(said), "{said}: {html}");
        }
    }
}
