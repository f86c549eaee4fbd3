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
    /// What is blocked by number or contact.
    pub named: Vec<String>,
    /// Whether others find one by a contact.
    pub findable: bool,
    /// Whether the apps of friends see one.
    pub shown: bool,
    /// What was typed, and in which of the two fields.
    pub typed: (FriendField, String),
    /// Why that was not done.
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

/// Where somebody is named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FriendField {
    /// To be asked.
    #[default]
    Ask,
    /// To be blocked.
    Block,
}

impl FriendField {
    fn id(self) -> &'static str {
        match self {
            Self::Ask => "friend",
            Self::Block => "block-who",
        }
    }
}

/// Why nobody was asked or blocked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FriendError {
    /// It is no number and no address.
    Unreadable(FriendField),
    /// It is one's own number.
    Oneself(FriendField),
    /// Too many were asked.
    TooMany {
        /// Seconds until one more may be.
        wait_s: u64,
    },
    /// As many are blocked as can be.
    Full,
}

impl Mistake for FriendError {
    fn key(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "friend-unreadable",
            Self::Oneself(_) => "friend-oneself",
            Self::TooMany { .. } => "friend-too-many",
            Self::Full => "friend-block-full",
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::Unreadable(field) | Self::Oneself(field) => Some(field.id()),
            Self::TooMany { .. } | Self::Full => None,
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

    fn faulty(&self, field: &str) -> bool {
        self.error.is_some_and(|error| error.field() == Some(field))
    }

    fn typed_in(&self, field: &str) -> &str {
        match &self.typed {
            (typed_in, text) if typed_in.id() == field => text,
            _ => "",
        }
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
            named: vec!["1234567890123406".into(), "noise@example.com".into()],
            findable: true,
            shown: false,
            typed: (FriendField::Ask, String::new()),
            error: None,
            done: None,
        };
        let none = Self {
            requests: Vec::new(),
            friends: Vec::new(),
            asked: Vec::new(),
            blocked: Vec::new(),
            named: Vec::new(),
            done: Some(Done::Asked),
            ..whole.clone()
        };
        let many = Self {
            friends_pager: Pager::sample(crate::paths::ACCOUNT_FRIENDS),
            blocked_pager: Pager::sample(crate::paths::ACCOUNT_FRIENDS),
            ..whole.clone()
        };
        let wrong = |field, error| Self {
            typed: (field, "1234567890123401".into()),
            error: Some(error),
            ..whole.clone()
        };
        let ask = |error: fn(FriendField) -> FriendError| wrong(FriendField::Ask, error(FriendField::Ask));
        let block =
            |error: fn(FriendField) -> FriendError| wrong(FriendField::Block, error(FriendField::Block));
        let blocked = Self {
            done: Some(Done::BlockedAs),
            ..whole.clone()
        };
        vec![
            ("none", none),
            ("unreadable", ask(FriendError::Unreadable)),
            ("oneself", ask(FriendError::Oneself)),
            (
                "too-many",
                wrong(FriendField::Ask, FriendError::TooMany { wait_s: 4_000 }),
            ),
            ("blocked", blocked),
            ("block-unreadable", block(FriendError::Unreadable)),
            ("block-oneself", block(FriendError::Oneself)),
            ("block-full", wrong(FriendField::Block, FriendError::Full)),
            ("many", many),
            ("whole", whole),
        ]
    }
}
