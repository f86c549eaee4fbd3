//! Devices: where the account is signed in.
//!
//! Owns: the view. Ending a session is a button of its own; this browser signs out instead.

use askama::Template;

use super::done::Done;
use super::sample::{self, DAY_MS, NOW_MS};
use crate::page::rendered;
use crate::people::AddressLine;
use crate::{Chrome, Page, Pager, Place, RenderError};

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "account/devices.html")]
pub struct Devices {
    /// The frame.
    pub chrome: Chrome,
    /// Where it is signed in.
    pub sessions: Vec<SessionLine>,
    /// The other pages.
    pub pager: Pager,
    /// What has just been done.
    pub done: Option<Done>,
}

/// One session.
#[derive(Clone, Debug)]
pub struct SessionLine {
    /// What comes back as `session` to end it; not the session's secret.
    pub id: String,
    /// The browser, in a few words.
    pub browser: String,
    /// Where it was opened.
    pub address: AddressLine,
    /// When it began, in unix milliseconds.
    pub since_ms: i64,
    /// When it was last used, in unix milliseconds.
    pub used_ms: i64,
    /// Whether it is the one that shows this page.
    pub current: bool,
}

impl Devices {
    fn place(&self) -> Place {
        Place::Devices
    }

    fn other_sessions(&self) -> bool {
        self.sessions.iter().any(|session| !session.current)
    }
}

impl Page for Devices {
    const NAME: &'static str = "devices";

    fn title(&self) -> String {
        self.chrome.title("devices-title", false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let [city, country, bare] = AddressLine::samples();
        let whole = Self {
            chrome: sample::signed_in(chrome),
            sessions: vec![
                session("s1", "Firefox, Linux", city, 0, true),
                session("s2", "Safari, iPhone", country, 3, false),
                session("s3", "Chrome, Android", bare, 41, false),
            ],
            pager: Pager::default(),
            done: None,
        };
        let one = Self {
            sessions: whole.sessions.iter().take(1).cloned().collect(),
            done: Some(Done::Others),
            ..whole.clone()
        };
        let later = Self {
            sessions: whole.sessions.iter().skip(1).cloned().collect(),
            pager: Pager::sample(crate::paths::ACCOUNT_DEVICES),
            ..whole.clone()
        };
        vec![("whole", whole), ("one", one), ("later", later)]
    }
}

fn session(id: &str, browser: &str, address: AddressLine, days: i64, current: bool) -> SessionLine {
    SessionLine {
        id: id.into(),
        browser: browser.into(),
        address,
        since_ms: NOW_MS - (days + 5) * DAY_MS,
        used_ms: NOW_MS - days * DAY_MS,
        current,
    }
}
