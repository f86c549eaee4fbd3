//! The readable page of a person's archive: no frame, no style, no script, since it is opened from a folder.
//!
//! Owns: the view.

use askama::Template;
use setaria_identity::region::Region;

use super::{AppAccess, EntryLine};
use crate::page::rendered;
use crate::people::AddressLine;
use crate::{Chrome, RenderError};

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
    /// The country, if it is said.
    pub region: Option<Region>,
    /// Whether a picture lies beside it, as `picture.png`.
    pub picture: bool,
    /// Addresses and numbers.
    pub contacts: Vec<String>,
    /// What passkeys are called.
    pub passkeys: Vec<String>,
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
