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
    /// Nicknames of friends.
    pub friends: Vec<String>,
    /// What happened.
    pub entries: Vec<EntryLine>,
}

impl Copy {
    /// The page as HTML.
    ///
    /// # Errors
    /// As every page's: the template could not be filled in.
    pub fn draw(&self) -> Result<String, RenderError> {
        rendered(self)
    }
}
