//! Contacts: the addresses and numbers that lead to the account.
//!
//! Owns: the view of the list, of the code that proves a new one, and of the question before one goes.

use askama::Template;

use super::done::Done;
use super::sample;
use crate::page::rendered;
use crate::{Chrome, Mistake, Page, Place, RenderError, paths};

/// The list, and the form for one more.
#[derive(Clone, Debug, Template)]
#[template(path = "account/contacts.html")]
pub struct Contacts {
    /// The frame.
    pub chrome: Chrome,
    /// What there is.
    pub contacts: Vec<ContactLine>,
    /// What was typed.
    pub typed: String,
    /// Why it was not done.
    pub error: Option<ContactError>,
    /// What has just been done.
    pub done: Option<Done>,
}

/// One contact, shown in full to its owner.
#[derive(Clone, Debug)]
pub struct ContactLine {
    /// The address or number.
    pub value: String,
    /// Whether the person proved to hold it.
    pub verified: bool,
    /// Whether it is the one of its kind that is written to first.
    pub primary: bool,
    /// Where to remove it.
    pub remove_url: String,
    /// Where to make it the first.
    pub prefer_url: String,
}

/// Why it was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactError {
    /// It is neither an address nor a number.
    Wrong,
    /// The account has it already.
    Known,
    /// The account has as many as it may.
    Full,
    /// The only verified one cannot go.
    Last,
    /// Too many codes were asked for.
    TooMany {
        /// Seconds until one more is sent.
        wait_s: u64,
    },
}

impl Mistake for ContactError {
    fn key(&self) -> &'static str {
        match self {
            Self::Wrong => "contact-wrong",
            Self::Known => "contact-known",
            Self::Full => "contact-full",
            Self::Last => "contact-last",
            Self::TooMany { .. } => "contact-too-many",
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::Wrong | Self::Known => Some("contact"),
            Self::Full | Self::Last | Self::TooMany { .. } => None,
        }
    }

    fn wait_s(&self) -> Option<u64> {
        match self {
            Self::TooMany { wait_s } => Some(*wait_s),
            _ => None,
        }
    }
}

impl Contacts {
    fn place(&self) -> Place {
        Place::Contacts
    }

    fn faulty(&self) -> bool {
        self.error.is_some_and(|error| error.field().is_some())
    }
}

impl Page for Contacts {
    const NAME: &'static str = "contacts";

    fn title(&self) -> String {
        self.chrome.title("contacts-title", self.error.is_some())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let line = |id: &str, value: &str, verified, primary| ContactLine {
            value: value.into(),
            verified,
            primary,
            remove_url: format!("/account/contacts/remove?contact={id}"),
            prefer_url: format!("/account/contacts/prefer?contact={id}"),
        };
        let whole = Self {
            chrome: sample::signed_in(chrome),
            contacts: vec![
                line("c1", "mei@example.com", true, true),
                line("c2", "mei.lin@example.org", true, false),
                line("c3", "+8613800000042", false, false),
            ],
            typed: String::new(),
            error: None,
            done: None,
        };
        let none = Self {
            contacts: Vec::new(),
            ..whole.clone()
        };
        let added = Self {
            done: Some(Done::Contact),
            ..whole.clone()
        };
        let wrong = |error| Self {
            typed: "mei@example".into(),
            error: Some(error),
            ..whole.clone()
        };
        vec![
            ("none", none),
            ("added", added),
            ("wrong", wrong(ContactError::Wrong)),
            ("known", wrong(ContactError::Known)),
            ("full", wrong(ContactError::Full)),
            ("last", wrong(ContactError::Last)),
            ("too-many", wrong(ContactError::TooMany { wait_s: 240 })),
            ("whole", whole),
        ]
    }
}

/// The code that was sent to a new contact.
#[derive(Clone, Debug, Template)]
#[template(path = "account/contact_code.html")]
pub struct ContactCode {
    /// The frame.
    pub chrome: Chrome,
    /// Where it was sent.
    pub contact: String,
    /// What comes back as `step`.
    pub step: String,
    /// Whether the other sessions are to end.
    pub end_others: bool,
    /// Why the last one did not count.
    pub error: Option<CodeError>,
}

/// Why a code did not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// Another one was sent.
    Wrong {
        /// How many more may be tried.
        left: i64,
    },
    /// It is used, too old, or was tried too often.
    Over,
}

impl Mistake for CodeError {
    fn key(&self) -> &'static str {
        match self {
            Self::Wrong { .. } => "contact-code-wrong",
            Self::Over => "contact-code-over",
        }
    }

    fn field(&self) -> Option<&'static str> {
        matches!(self, Self::Wrong { .. }).then_some("otp")
    }

    fn number(&self) -> Option<(&'static str, i64)> {
        match self {
            Self::Wrong { left } => Some(("left", *left)),
            _ => None,
        }
    }
}

impl ContactCode {
    fn place(&self) -> Place {
        Place::Contacts
    }

    fn is_over(&self) -> bool {
        self.error == Some(CodeError::Over)
    }
}

impl Page for ContactCode {
    const NAME: &'static str = "contact-code";

    fn title(&self) -> String {
        self.chrome.title("contact-code-title", self.error.is_some())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let plain = Self {
            chrome: sample::signed_in(chrome),
            contact: "mei.lin@example.org".into(),
            step: "kq3Zt1".into(),
            end_others: false,
            error: None,
        };
        let wrong = |error| Self {
            end_others: true,
            error: Some(error),
            ..plain.clone()
        };
        vec![
            ("wrong", wrong(CodeError::Wrong { left: 3 })),
            ("over", wrong(CodeError::Over)),
            ("plain", plain),
        ]
    }
}

/// The question before a contact goes, or becomes the one that is written to first.
#[derive(Clone, Debug, Template)]
#[template(path = "account/contact_ask.html")]
pub struct ContactAsk {
    /// The frame.
    pub chrome: Chrome,
    /// What comes back as `contact`; not `id`, which is a name of the parts' own.
    pub contact_id: String,
    /// The address or number.
    pub contact: String,
    /// What is to become of it.
    pub act: ContactAct,
}

/// What is to become of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactAct {
    /// It goes.
    Remove,
    /// It is written to first.
    Prefer,
}

impl ContactAct {
    fn verb(self) -> &'static str {
        match self {
            Self::Remove => "contact-remove",
            Self::Prefer => "contact-prefer",
        }
    }

    /// What follows from it.
    fn about(self) -> &'static str {
        match self {
            Self::Remove => "contact-remove-about",
            Self::Prefer => "password-about",
        }
    }

    /// The path of the question, and of its form.
    pub fn action(self) -> &'static str {
        match self {
            Self::Remove => paths::ACCOUNT_CONTACTS_REMOVE,
            Self::Prefer => paths::ACCOUNT_CONTACTS_PREFER,
        }
    }
}

impl ContactAsk {
    fn place(&self) -> Place {
        Place::Contacts
    }

    fn removes(&self) -> bool {
        self.act == ContactAct::Remove
    }

    fn title_key(&self) -> &'static str {
        match self.act {
            ContactAct::Remove => "contact-remove-title",
            ContactAct::Prefer => "contact-prefer",
        }
    }
}

impl Page for ContactAsk {
    const NAME: &'static str = "contact-ask";

    fn title(&self) -> String {
        self.chrome.title(self.title_key(), false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let plain = Self {
            chrome: sample::signed_in(chrome),
            contact_id: "c2".into(),
            contact: "mei.lin@example.org".into(),
            act: ContactAct::Remove,
        };
        let prefer = Self {
            act: ContactAct::Prefer,
            ..plain.clone()
        };
        vec![("remove", plain), ("prefer", prefer)]
    }
}
