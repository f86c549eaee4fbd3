//! One view per page. Owns what the templates need and nothing of how it came about.

use std::sync::Arc;

use askama::Template;
use setaria_client::{Exchange, Failure, Tokens, TransportError};

use crate::http::{App, Visit};
use crate::password::Check;
use crate::problem::Problem;
use crate::session::{Notice, Person, Session};
use crate::text::{Language, Texts};
use crate::wire::Wire;

/// What every page needs around its own matter.
#[derive(Clone)]
pub(crate) struct Frame {
    pub(crate) language: Language,
    pub(crate) t: &'static Texts,
    /// The app's name.
    pub(crate) name: String,
    /// Where people manage their account.
    pub(crate) account_centre_url: String,
    /// The text that forms carry; empty without a session.
    pub(crate) csrf: String,
    /// This page in each language.
    pub(crate) languages: Vec<(Language, String)>,
}

impl Frame {
    pub(crate) fn new(app: &App, visit: &Visit) -> Self {
        let here = |language: Language| match visit.is_get {
            true => visit.query.in_language(language.tag()),
            false => format!("/?lang={}", language.tag()),
        };
        Self {
            language: visit.language,
            t: visit.language.texts(),
            name: app.config.name.clone(),
            account_centre_url: app.config.account_centre_url.clone(),
            csrf: app
                .session(visit, |session: &mut Session| session.csrf().to_owned())
                .unwrap_or_default(),
            languages: Language::ALL.map(|language| (language, here(language))).into(),
        }
    }
}

/// `/`.
#[derive(Template)]
#[template(path = "welcome.html")]
pub(crate) struct WelcomePage {
    pub(crate) frame: Frame,
    /// What the first sign-in asks for.
    pub(crate) first: Vec<i64>,
    pub(crate) is_signed_in: bool,
    /// Whether the person just signed out.
    pub(crate) just_left: bool,
}

/// `/callback` without a query.
#[derive(Template)]
#[template(path = "fragment.html")]
pub(crate) struct FragmentPage {
    pub(crate) frame: Frame,
    /// The states on their way, separated by spaces.
    pub(crate) states: String,
}

/// Whatever went wrong.
#[derive(Template)]
#[template(path = "problem.html")]
pub(crate) struct ProblemPage {
    pub(crate) frame: Frame,
    pub(crate) problem: Problem,
}

/// `/session`.
#[derive(Template)]
#[template(path = "account.html")]
pub(crate) struct AccountPage {
    pub(crate) frame: Frame,
    pub(crate) person: Arc<Person>,
    /// Who it is, when the profile could be read.
    pub(crate) shown: Option<Shown>,
    pub(crate) has_number: bool,
    pub(crate) may_ask_more: bool,
    pub(crate) calls: [Call; 4],
}

/// `/confirmed`.
#[derive(Template)]
#[template(path = "check.html")]
pub(crate) struct CheckPage {
    pub(crate) frame: Frame,
    pub(crate) check: Arc<Check>,
}

/// How a person is shown.
pub(crate) struct Shown {
    pub(crate) nickname: String,
    pub(crate) picture: String,
}

/// One open API.
pub(crate) struct Call {
    pub(crate) id: &'static str,
    pub(crate) path: &'static str,
    /// What went over the wire, if anything came back.
    pub(crate) wire: Option<Wire>,
    pub(crate) problem: Option<Problem>,
}

/// One field of the token answer.
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) value: String,
    /// The value before the last exchange, if there was one and it was another.
    pub(crate) before: Option<String>,
    /// Whether it is shown shortened.
    pub(crate) is_long: bool,
}

impl Call {
    pub(crate) fn new<T>(
        id: &'static str,
        path: &'static str,
        answered: Result<Exchange<T>, TransportError>,
    ) -> Self {
        let (wire, problem) = match answered {
            Ok(exchange) => (
                Some(Wire::new(&exchange.request, &exchange.answer)),
                exchange.parsed.err().map(Failure::into),
            ),
            Err(error) => (None, Some(error.into())),
        };
        Self {
            id,
            path,
            wire,
            problem,
        }
    }

    fn title(&self, t: &Texts) -> &'static str {
        match self.id {
            "api-profile" => t.api_profile,
            "api-openid" => t.api_openid,
            "api-phone-and-email" => t.api_phone_and_email,
            _ => t.api_relation,
        }
    }
}

impl AccountPage {
    fn fields(&self) -> Vec<Field> {
        let before = self.person.before.as_ref().map(values);
        let mut before = before.into_iter().flatten();
        let names = [
            "access_token",
            "expires_in",
            "refresh_token",
            "scope",
            "mac_key",
            "openId",
            "union_id",
        ];
        names
            .into_iter()
            .zip(values(&self.person.tokens))
            .map(|(name, value)| Field {
                is_long: ["access_token", "refresh_token", "mac_key"].contains(&name) && !value.is_empty(),
                before: before.next().filter(|before| *before != value),
                name,
                value,
            })
            .collect()
    }

    fn wire(&self) -> Wire {
        Wire::new(&self.person.request, &self.person.answer)
    }

    fn notice(&self) -> Option<&'static str> {
        let t = self.frame.t;
        match &self.person.notice {
            Notice::SignedIn => None,
            Notice::Refreshed => Some(t.notice_refreshed),
            Notice::SignedInAgain => Some(t.notice_signed_in_again),
            Notice::CheckExchanged => Some(t.notice_check_exchanged),
            Notice::Failed(_) => None,
        }
    }

    fn failed(&self) -> Option<&Problem> {
        match &self.person.notice {
            Notice::Failed(problem) => Some(problem),
            _ => None,
        }
    }
}

impl CheckPage {
    fn title(&self) -> &'static str {
        let (t, check) = (self.frame.t, &self.check);
        if check.is_right() {
            t.check_right_title
        } else if check.signature && check.random && !check.result {
            t.check_failed_title
        } else {
            t.check_wrong_title
        }
    }

    fn meaning(&self) -> &'static str {
        let (t, check) = (self.frame.t, &self.check);
        if check.is_right() {
            t.check_right_meaning
        } else if check.signature && check.random && !check.result {
            t.check_failed_meaning
        } else {
            t.check_wrong_meaning
        }
    }

    fn questions(&self) -> [(&'static str, bool); 5] {
        let (t, check) = (self.frame.t, &self.check);
        [
            (t.question_random, check.random),
            (t.question_signature, check.signature),
            (t.question_nonce, check.nonce),
            (t.question_user, check.user),
            (t.question_result, check.result),
        ]
    }
}

/// The beginning of a secret, and how long it is.
fn short(text: &str) -> String {
    let start: String = text.chars().take(12).collect();
    format!("{start}…")
}

fn values(tokens: &Tokens) -> [String; 7] {
    [
        tokens.access_token.clone(),
        tokens.expires_in.to_string(),
        tokens.refresh_token.clone(),
        tokens.scope.clone(),
        tokens.mac_key.clone().unwrap_or_default(),
        tokens.open_id.clone(),
        tokens.union_id.clone(),
    ]
}
