//! The first page of the area: who one is, what to mend, what there is.
//!
//! Owns: the view, and which advice leads where.

use askama::Template;

use super::done::Done;
use super::sample::{self, DAY_MS, NOW_MS};
use crate::page::rendered;
use crate::people::AccountLine;
use crate::text::Text;
use crate::{Chrome, Page, Place, RenderError, paths};

/// The first page.
#[derive(Clone, Debug, Template)]
#[template(path = "account/overview.html")]
pub struct Overview {
    /// The frame.
    pub chrome: Chrome,
    /// Who it is.
    pub account: AccountLine,
    /// The picture, large.
    pub picture_url: String,
    /// From when on all second factors may be taken away, if somebody asked for that, in unix milliseconds.
    pub removal_ms: Option<i64>,
    /// What would make the account safer, or waits for an answer.
    pub mend: Vec<Mend>,
    /// Whether other accounts are signed in on this browser, too.
    pub others: bool,
    /// On how many browsers it is signed in.
    pub sessions: i64,
    /// How many apps have access.
    pub apps: i64,
    /// How many friends there are.
    pub friends: i64,
    /// What has just been done.
    pub done: Option<Done>,
}

/// One piece of advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mend {
    /// No address or number is verified, so the account cannot be recovered.
    NoContact,
    /// There is only one verified contact.
    OneContact,
    /// The password alone opens the account.
    NoSecond,
    /// There is a second factor, and nothing for the day it is gone.
    NoCodes,
    /// Somebody asks to be a friend.
    Requests {
        /// How many.
        count: i64,
    },
}

impl Mend {
    fn href(self) -> &'static str {
        match self {
            Self::NoContact | Self::OneContact => paths::ACCOUNT_CONTACTS,
            Self::NoSecond | Self::NoCodes => paths::SECURITY,
            Self::Requests { .. } => paths::ACCOUNT_FRIENDS,
        }
    }

    fn text(self, chrome: &Chrome) -> Text<'static> {
        let said = |key| Text::new(chrome.locale, key);
        match self {
            Self::NoContact => said("mend-no-contact"),
            Self::OneContact => said("mend-one-contact"),
            Self::NoSecond => said("mend-no-second"),
            Self::NoCodes => said("mend-no-codes"),
            Self::Requests { count } => said("mend-requests").count("count", count),
        }
    }
}

impl Overview {
    fn place(&self) -> Place {
        Place::Overview
    }
}

impl Page for Overview {
    const NAME: &'static str = "account";

    fn title(&self) -> String {
        self.chrome.title("account-title", false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let account = AccountLine::sample();
        let whole = Self {
            chrome: sample::signed_in(chrome),
            picture_url: account.icon_url.clone(),
            account,
            removal_ms: None,
            mend: vec![Mend::OneContact, Mend::NoCodes, Mend::Requests { count: 2 }],
            others: false,
            sessions: 3,
            apps: 2,
            friends: 4,
            done: None,
        };
        let fresh = Self {
            account: AccountLine {
                nickname: String::new(),
                ..whole.account.clone()
            },
            mend: vec![Mend::NoContact, Mend::NoSecond],
            sessions: 1,
            apps: 0,
            friends: 0,
            ..whole.clone()
        };
        let well = Self {
            mend: Vec::new(),
            others: true,
            done: Some(Done::Picture),
            ..whole.clone()
        };
        let removal = Self {
            removal_ms: Some(NOW_MS + 2 * DAY_MS),
            ..whole.clone()
        };
        vec![
            ("whole", whole),
            ("fresh", fresh),
            ("well", well),
            ("removal", removal),
        ]
    }
}
