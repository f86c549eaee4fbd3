//! Activity: what happened to the account, in plain words, the latest first.
//!
//! Owns: the view. The words of an event are [`crate::event`]'s.

use askama::Template;
use setaria_identity::activity::Event;
use setaria_identity::method::{Method, Methods};

use super::sample::{self, DAY_MS, NOW_MS};
use crate::page::rendered;
use crate::people::AddressLine;
use crate::{Chrome, Page, Pager, Place, RenderError, event};

/// A page of the list.
#[derive(Clone, Debug, Template)]
#[template(path = "account/activity.html")]
pub struct Activity {
    /// The frame.
    pub chrome: Chrome,
    /// What happened.
    pub entries: Vec<EntryLine>,
    /// The other pages.
    pub pager: Pager,
}

/// One entry.
#[derive(Clone, Debug)]
pub struct EntryLine {
    /// What happened.
    pub event: Event,
    /// When, in unix milliseconds.
    pub at_ms: i64,
    /// The browser, in a few words; may be empty.
    pub browser: String,
    /// Where.
    pub address: AddressLine,
}

impl Activity {
    fn place(&self) -> Place {
        Place::Activity
    }
}

impl Page for Activity {
    const NAME: &'static str = "activity";

    fn title(&self) -> String {
        self.chrome.title("activity-title", false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let entries: Vec<EntryLine> = (0..)
            .zip(event::samples())
            .map(|(days, event)| EntryLine {
                browser: if matches!(event, Event::OperatorActed { .. }) {
                    String::new()
                } else {
                    "Firefox, Linux".into()
                },
                event,
                at_ms: NOW_MS - days * DAY_MS / 3,
                address: AddressLine::sample(),
            })
            .collect();
        let whole = Self {
            chrome: sample::signed_in(chrome),
            entries,
            pager: Pager::sample("/account/activity"),
        };
        let first = Self {
            entries: vec![EntryLine {
                event: Event::SignedIn {
                    methods: Methods::of(Method::Password),
                    told: false,
                },
                at_ms: NOW_MS,
                browser: "Firefox, Linux".into(),
                address: AddressLine::sample(),
            }],
            pager: Pager::default(),
            ..whole.clone()
        };
        let none = Self {
            entries: Vec::new(),
            ..first.clone()
        };
        vec![("whole", whole), ("first", first), ("none", none)]
    }
}
