//! One's own account: picture, contacts, sessions, connected apps.
//!
//! Owns: the view. Every act on it is a form with buttons that posts to a path of its own.

mod samples;

use askama::Template;

use crate::page::rendered;
use crate::{Chrome, Page, Permission, RenderError};

/// The account page.
#[derive(Clone, Debug, Template)]
#[template(path = "account.html")]
pub struct Account {
    /// The frame.
    pub chrome: Chrome,
    /// The account's number.
    pub user_id: i64,
    /// What it calls itself; may be empty.
    pub nickname: String,
    /// Its picture.
    pub picture_url: String,
    /// Whether the picture is the one made from the account, rather than an uploaded one.
    pub picture_generated: bool,
    /// The largest picture taken, in bytes.
    pub picture_limit: u32,
    /// E-mail addresses and phone numbers.
    pub contacts: Vec<ContactLine>,
    /// Where it is signed in.
    pub sessions: Vec<SessionLine>,
    /// Which apps have access.
    pub apps: Vec<AppAccess>,
    /// What has just been done.
    pub notice: Option<AccountNotice>,
}

/// One contact, shown in full to its owner.
#[derive(Clone, Debug)]
pub struct ContactLine {
    /// The address or number.
    pub value: String,
    /// Whether the person proved to hold it.
    pub verified: bool,
}

/// One session.
#[derive(Clone, Debug)]
pub struct SessionLine {
    /// What comes back as `session` to end it; not the session's secret.
    pub id: String,
    /// The browser, in a few words.
    pub browser: String,
    /// The address it was last used from; may be empty.
    pub address: String,
    /// When it began, in unix milliseconds.
    pub since_ms: i64,
    /// When it was last used, in unix milliseconds.
    pub used_ms: i64,
    /// Whether it is the one that shows this page.
    pub current: bool,
}

/// One app that has access.
#[derive(Clone, Debug)]
pub struct AppAccess {
    /// What comes back as `app` to remove the access.
    pub app_id: i64,
    /// The app's name.
    pub name: String,
    /// Its developer's name.
    pub developer: String,
    /// What was allowed; only number and name matter here.
    pub permissions: Vec<Permission>,
    /// When it was allowed, in unix milliseconds.
    pub given_ms: i64,
    /// When it was last made use of, in unix milliseconds.
    pub used_ms: Option<i64>,
}

/// What has just been done, said at the top of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccountNotice {
    /// The picture is the uploaded one now.
    PictureSaved,
    /// The picture is the generated one now.
    PictureGenerated,
    /// The picture was not taken.
    PictureRefused(PictureRefusal),
    /// A session was ended.
    SessionEnded,
    /// Every other session was ended.
    OtherSessionsEnded,
    /// An app lost its access.
    AccessRemoved {
        /// The app's name.
        app: String,
    },
}

/// Why a picture was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureRefusal {
    /// No file was chosen.
    Missing,
    /// The file is larger than is taken.
    TooLarge,
    /// The file is none of the kinds of picture that are taken, or is broken.
    Unreadable,
}

impl AccountNotice {
    fn key(&self) -> &'static str {
        match self {
            Self::PictureSaved => "notice-picture-saved",
            Self::PictureGenerated => "notice-picture-generated",
            Self::PictureRefused(PictureRefusal::Missing) => "notice-picture-missing",
            Self::PictureRefused(PictureRefusal::TooLarge) => "notice-picture-too-large",
            Self::PictureRefused(PictureRefusal::Unreadable) => "notice-picture-unreadable",
            Self::SessionEnded => "notice-session-ended",
            Self::OtherSessionsEnded => "notice-other-sessions-ended",
            Self::AccessRemoved { .. } => "notice-access-removed",
        }
    }

    fn app(&self) -> &str {
        match self {
            Self::AccessRemoved { app } => app,
            _ => "",
        }
    }

    fn refused(&self) -> bool {
        matches!(self, Self::PictureRefused(_))
    }
}

impl Account {
    fn refused(&self) -> bool {
        self.notice.as_ref().is_some_and(AccountNotice::refused)
    }

    fn other_sessions(&self) -> bool {
        self.sessions.iter().any(|session| !session.current)
    }

    /// In megabytes of 1,048,576 bytes, as people know them.
    fn limit_mb(&self) -> i64 {
        i64::from(self.picture_limit >> 20)
    }
}

impl Page for Account {
    const NAME: &'static str = "account";

    fn title(&self) -> String {
        self.chrome.title("account-title", self.refused())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        samples::samples(chrome)
    }
}
