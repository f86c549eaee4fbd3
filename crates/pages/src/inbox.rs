//! The inbox of a demonstration: what would have been sent, for everyone to read.
//!
//! Owns: the view, and finding the links in a letter's text.

use askama::Template;

use crate::page::rendered;
use crate::{Chrome, Page, RenderError, letters};

/// The inbox.
#[derive(Clone, Debug, Template)]
#[template(path = "inbox.html")]
pub struct Inbox {
    /// The frame.
    pub chrome: Chrome,
    /// The letters, the newest first.
    pub letters: Vec<InboxLetter>,
}

/// A letter in it.
#[derive(Clone)]
pub struct InboxLetter {
    /// Its name.
    pub id: String,
    /// The address or number it went to.
    pub to: String,
    /// The subject of mail; short messages have none.
    pub subject: Option<String>,
    /// Its text.
    pub text: String,
}

impl std::fmt::Debug for InboxLetter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("InboxLetter")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

impl InboxLetter {
    /// The text in pieces; those that are addresses lead there.
    fn pieces(&self) -> impl Iterator<Item = (bool, &str)> {
        let is_link = |piece: &str| piece.starts_with("https://") || piece.starts_with("http://");
        self.text
            .split_inclusive(char::is_whitespace)
            .map(move |piece| (is_link(piece), piece))
    }
}

impl Page for Inbox {
    const NAME: &'static str = "inbox";

    fn title(&self) -> String {
        self.chrome.title("inbox-title", false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let of = |letters| Self {
            chrome: chrome.clone(),
            letters,
        };
        let (mut mail, mut short) = (Vec::new(), Vec::new());
        let shown = ["code-sign-up", "recovery-asked", "account-closed"];
        for (name, letter) in letters(chrome.locale) {
            if !shown.contains(&name) {
                continue;
            }
            let line = |to: &str, subject, text| InboxLetter {
                id: name.into(),
                to: to.into(),
                subject,
                text,
            };
            if let Ok(written) = letter.written() {
                mail.push(line("mei@example.com", Some(written.subject), written.text));
            }
            short.push(line("+8613800000001", None, letter.short()));
        }
        vec![
            ("empty", of(Vec::new())),
            ("mail", of(mail)),
            ("short", of(short)),
        ]
    }
}
