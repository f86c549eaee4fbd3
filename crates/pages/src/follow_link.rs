//! A link from a letter: a page with one button, since programs open links, too, and opening changes nothing (PW9).
//!
//! Owns: the view, and its words for each purpose.

use askama::Template;

use crate::page::rendered;
use crate::{Chrome, CodeFor, Page, RenderError, paths};

/// The page behind a link.
#[derive(Clone, Debug, Template)]
#[template(path = "follow_link.html")]
pub struct FollowLink {
    /// The frame.
    pub chrome: Chrome,
    /// What the link is for.
    pub purpose: CodeFor,
    /// Where the form goes, with the hidden input `token`.
    pub action: &'static str,
    /// The link's token; empty when it can no longer be used.
    pub token: String,
    /// The contact that the link was sent to, as its owner recognises it.
    pub contact: String,
    /// Whether the way began in another browser: what waits there is not known here.
    pub elsewhere: bool,
    /// Where to begin anew.
    pub back: &'static str,
}

impl FollowLink {
    fn is_over(&self) -> bool {
        self.token.is_empty()
    }

    fn verb(&self) -> &'static str {
        match self.purpose {
            CodeFor::SignUp | CodeFor::AddContact => "link-confirm",
            CodeFor::SignIn => "link-sign-in",
            CodeFor::Recover => "link-recover",
            CodeFor::StepUp => "link-step-up",
        }
    }
}

impl Page for FollowLink {
    const NAME: &'static str = "follow-link";

    fn title(&self) -> String {
        let key = if self.is_over() {
            "link-over-title"
        } else {
            "link-title"
        };
        self.chrome.title(key, false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let open = Self {
            chrome: chrome.clone(),
            purpose: CodeFor::SignUp,
            action: paths::SIGN_UP_LINK,
            token: "6Yq0X3".into(),
            contact: "mei@example.com".into(),
            elsewhere: false,
            back: paths::SIGN_UP,
        };
        let recover = Self {
            purpose: CodeFor::Recover,
            ..open.clone()
        };
        let over = Self {
            token: String::new(),
            ..open.clone()
        };
        let elsewhere = Self {
            elsewhere: true,
            ..open.clone()
        };
        vec![
            ("sign-up", open),
            ("elsewhere", elsewhere),
            ("recover", recover),
            ("over", over),
        ]
    }
}
