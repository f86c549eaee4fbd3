//! When a request cannot be answered with what was asked for.
//!
//! Owns: the view, the wording of each kind, and its status. Hands over: the words about a protocol's own errors, which
//! come from `protocol` through the server.

use askama::Template;

use crate::page::rendered;
use crate::text::Text;
use crate::{Chrome, Page, RenderError};

/// The error page.
#[derive(Clone, Debug, Template)]
#[template(path = "error_page.html")]
pub struct ErrorPage {
    /// The frame.
    pub chrome: Chrome,
    /// What kind of error it is.
    pub problem: Problem,
    /// The id under which the operator finds this request; it can be copied.
    pub trace_id: Option<String>,
}

/// What kind of error it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// An app's request breaks the protocol, and there is no safe place to send the answer to (decision A29).
    Protocol {
        /// The status to answer with.
        status: u16,
        /// The error's number in the xiaomi dialect, 96001 and up.
        number: Option<i64>,
        /// What happened, in the page's language.
        text: String,
        /// What the developer can do about it; may be empty.
        hint: String,
    },
    /// No page at this path.
    NotFound,
    /// The path has no such method.
    WrongMethod,
    /// More was sent than is taken.
    TooLarge,
    /// The pending request of an app is too old, or was answered already.
    ExpiredFlow,
    /// The pending request was started in another browser.
    OtherBrowser,
    /// A page of several was left open too long, finished already, or opened in another browser.
    StepOver,
    /// The form does not carry the token it was given.
    Csrf,
    /// The form's page was shown for another account than the one in use now.
    OtherAccount,
    /// The server cannot answer at present.
    Unavailable {
        /// Seconds after which another attempt is worth making.
        wait_s: u64,
    },
    /// Too many requests.
    TooMany {
        /// Seconds until the next one is answered.
        wait_s: u64,
    },
    /// A fault of the server itself.
    Internal,
}

impl Problem {
    /// The status to answer with (RFC 9110, section 15).
    pub fn status(&self) -> u16 {
        match self {
            Self::Protocol { status, .. } => *status,
            Self::NotFound => 404,
            Self::WrongMethod => 405,
            Self::TooLarge => 413,
            Self::ExpiredFlow | Self::OtherBrowser | Self::StepOver => 400,
            Self::Csrf => 403,
            Self::OtherAccount => 409,
            Self::Unavailable { .. } => 503,
            Self::TooMany { .. } => 429,
            Self::Internal => 500,
        }
    }

    /// The message whose attributes `what` and `do` word this kind.
    fn key(&self) -> &'static str {
        match self {
            Self::Protocol { .. } => "error-protocol",
            Self::NotFound => "error-not-found",
            Self::WrongMethod => "error-wrong-method",
            Self::TooLarge => "error-too-large",
            Self::ExpiredFlow => "error-expired-flow",
            Self::OtherBrowser => "error-other-browser",
            Self::StepOver => "error-step-over",
            Self::Csrf => "error-csrf",
            Self::OtherAccount => "error-other-account",
            Self::Unavailable { .. } => "error-unavailable",
            Self::TooMany { .. } => "error-too-many",
            Self::Internal => "error-internal",
        }
    }
}

impl ErrorPage {
    fn what(&self) -> String {
        match &self.problem {
            Problem::Protocol { text, .. } => text.clone(),
            other => self.words(other, "what"),
        }
    }

    fn to_do(&self) -> String {
        self.words(&self.problem, "do")
    }

    fn words(&self, problem: &Problem, part: &str) -> String {
        let key = format!("{}.{part}", problem.key());
        let text = Text::new(self.chrome.locale, &key);
        match problem {
            Problem::Unavailable { wait_s } | Problem::TooMany { wait_s } => text.wait(*wait_s).plain(),
            _ => text.plain(),
        }
    }

    fn hint(&self) -> Option<&str> {
        match &self.problem {
            Problem::Protocol { hint, .. } if !hint.is_empty() => Some(hint),
            _ => None,
        }
    }

    fn number(&self) -> Option<i64> {
        match self.problem {
            Problem::Protocol { number, .. } => number,
            _ => None,
        }
    }
}

impl Page for ErrorPage {
    const NAME: &'static str = "problem";

    fn title(&self) -> String {
        self.chrome.title(self.problem.key(), false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |problem| Self {
            chrome: chrome.clone(),
            problem,
            trace_id: Some("9f86d081884c7d659a2feaa0c55ad015".into()),
        };
        let protocol = Problem::Protocol {
            status: 400,
            number: Some(96010),
            text: "invalid redirect uri".into(),
            hint: "https://photos.example/cb is not registered for the app 2882303761500000001.".into(),
        };
        let bare = Problem::Protocol {
            status: 400,
            number: None,
            text: "unknown client".into(),
            hint: String::new(),
        };
        vec![
            ("protocol", page(protocol)),
            (
                "protocol-bare",
                Self {
                    trace_id: None,
                    ..page(bare)
                },
            ),
            (
                "not-found",
                Self {
                    trace_id: None,
                    ..page(Problem::NotFound)
                },
            ),
            ("wrong-method", page(Problem::WrongMethod)),
            ("too-large", page(Problem::TooLarge)),
            ("expired-flow", page(Problem::ExpiredFlow)),
            ("other-browser", page(Problem::OtherBrowser)),
            ("step-over", page(Problem::StepOver)),
            ("csrf", page(Problem::Csrf)),
            ("other-account", page(Problem::OtherAccount)),
            ("unavailable", page(Problem::Unavailable { wait_s: 30 })),
            ("too-many", page(Problem::TooMany { wait_s: 120 })),
            ("internal", page(Problem::Internal)),
        ]
    }
}
