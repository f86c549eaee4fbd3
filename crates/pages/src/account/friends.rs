//! Friends: who is one, who asks, who was asked, who is blocked, and who may see that.
//!
//! Owns: the view. Asking says the same whether anybody was found.

use askama::Template;

use super::done::Done;
use super::sample::{self, DAY_MS, NOW_MS};
use crate::page::rendered;
use crate::people::AccountLine;
use crate::{Chrome, Mistake, Page, Pager, Place, RenderError};

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "account/friends.html")]
pub struct Friends {
    /// The frame.
    pub chrome: Chrome,
    /// Who asks: the request's name, and who.
    pub requests: Vec<(String, AccountLine)>,
    /// The friends.
    pub friends: Vec<AccountLine>,
    /// The other pages of friends.
    pub friends_pager: Pager,
    /// Who was asked.
    pub asked: Vec<AskedLine>,
    /// Who is blocked.
    pub blocked: Vec<AccountLine>,
    /// The other pages of those.
    pub blocked_pager: Pager,
    /// Whether others find one by a contact.
    pub findable: bool,
    /// Whether the apps of friends see one.
    pub shown: bool,
    /// What was typed.
    pub typed: String,
    /// Why it was not sent.
    pub error: Option<FriendError>,
    /// What has just been done.
    pub done: Option<Done>,
}

/// One request of one's own.
#[derive(Clone, Debug)]
pub struct AskedLine {
    /// Its name.
    pub id: String,
    /// As what somebody was asked.
    pub asked_as: String,
    /// When, in unix milliseconds.
    pub at_ms: i64,
}

/// Why a request was not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FriendError {
    /// It is no number and no address.
    Unreadable,
    /// It is one's own number.
    Oneself,
    /// Too many were sent.
    TooMany {
        /// Seconds until one more may go.
        wait_s: u64,
    },
}

impl Mistake for FriendError {
    fn key(&self) -> &'static str {
        match self {
            Self::Unreadable => "friend-unreadable",
            Self::Oneself => "friend-oneself",
            Self::TooMany { .. } => "friend-too-many",
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::Unreadable | Self::Oneself => Some("friend"),
            Self::TooMany { .. } => None,
        }
    }

    fn wait_s(&self) -> Option<u64> {
        match self {
            Self::TooMany { wait_s } => Some(*wait_s),
            _ => None,
        }
    }
}

impl Friends {
    fn place(&self) -> Place {
        Place::Friends
    }

    fn faulty(&self) -> bool {
        self.error.is_some_and(|error| error.field().is_some())
    }
}

impl Page for Friends {
    const NAME: &'static str = "friends";

    fn title(&self) -> String {
        self.chrome.title("friends-title", self.error.is_some())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let person = |user_id, nickname: &str| AccountLine {
            user_id,
            nickname: nickname.into(),
            hint: String::new(),
            ..AccountLine::sample()
        };
        let whole = Self {
            chrome: sample::signed_in(chrome),
            requests: vec![("r1".into(), person(1_234_567_890_123_403, "Tao"))],
            friends: vec![
                person(1_234_567_890_123_402, "Lin"),
                person(1_234_567_890_123_404, "小雨"),
            ],
            friends_pager: Pager::default(),
            asked: vec![AskedLine {
                id: "r2".into(),
                asked_as: "yan@example.com".into(),
                at_ms: NOW_MS - 2 * DAY_MS,
            }],
            blocked: vec![person(1_234_567_890_123_405, "Rob")],
            blocked_pager: Pager::default(),
            findable: true,
            shown: false,
            typed: String::new(),
            error: None,
            done: None,
        };
        let none = Self {
            requests: Vec::new(),
            friends: Vec::new(),
            asked: Vec::new(),
            blocked: Vec::new(),
            done: Some(Done::Asked),
            ..whole.clone()
        };
        let many = Self {
            friends_pager: Pager::sample(crate::paths::ACCOUNT_FRIENDS),
            blocked_pager: Pager::sample(crate::paths::ACCOUNT_FRIENDS),
            ..whole.clone()
        };
        let wrong = |error| Self {
            typed: "1234567890123401".into(),
            error: Some(error),
            ..whole.clone()
        };
        vec![
            ("none", none),
            ("unreadable", wrong(FriendError::Unreadable)),
            ("oneself", wrong(FriendError::Oneself)),
            ("too-many", wrong(FriendError::TooMany { wait_s: 4_000 })),
            ("many", many),
            ("whole", whole),
        ]
    }
}
