//! What a wait says: that it began, and the page that calls it off.

use askama::Template;

use crate::page::rendered;
use crate::{Chrome, Page, RenderError};

/// The page about a wait.
#[derive(Clone, Debug, Template)]
#[template(path = "recovery/wait.html")]
pub struct RecoverWait {
    /// The frame.
    pub chrome: Chrome,
    /// What it says.
    pub says: WaitSays,
}

/// What the page says.
#[derive(Clone, Debug)]
pub enum WaitSays {
    /// It was asked for; it can be used from that moment on, in unix milliseconds.
    Asked(i64),
    /// A button calls it off, with this token as the hidden input `token`.
    CallOff(String),
    /// It was called off.
    CalledOff,
    /// There is nothing to call off any more.
    Over,
}

impl RecoverWait {
    /// The keys of title and text.
    fn keys(&self) -> (&'static str, &'static str) {
        match self.says {
            WaitSays::Asked(_) => ("wait-asked-title", "wait-asked"),
            WaitSays::CallOff(_) => ("wait-call-off-title", "wait-call-off"),
            WaitSays::CalledOff => ("wait-called-off-title", "wait-called-off"),
            WaitSays::Over => ("wait-over-title", "wait-over"),
        }
    }

    fn text(&self) -> crate::text::Text<'_> {
        let text = self.chrome.t(self.keys().1);
        match self.says {
            WaitSays::Asked(due_at) => text.moment(due_at),
            _ => text,
        }
    }
}

impl Page for RecoverWait {
    const NAME: &'static str = "recover-wait";

    fn title(&self) -> String {
        self.chrome.title(self.keys().0, false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let of = |says| Self {
            chrome: chrome.clone(),
            says,
        };
        vec![
            ("asked", of(WaitSays::Asked(1_795_628_400_000))),
            ("call-off", of(WaitSays::CallOff("6Yq0X3".into()))),
            ("called-off", of(WaitSays::CalledOff)),
            ("over", of(WaitSays::Over)),
        ]
    }
}
