//! The pages around a challenge: of the link in a letter, and of the code.
//!
//! Owns: what they have in common wherever a challenge was sent ([`Link`], [`answer`], [`Stay`]). Sign-up, sign-in and
//! recovery call it, and say where each leads on. Hands over: what an answer proves, to `service`.

use axum::http::StatusCode;
use axum::response::Response;
use setaria_identity::challenge::Purpose;
use setaria_pages::{EnterCodeError, FollowLink};
use setaria_service::challenge::{Challenge, NotSent, Unproven};

use crate::State;
use crate::http::answer::{page_towards, unavailable};
use crate::http::visit::Visit;
use crate::post::words::code_for;

/// The page of a letter's link: looking at it changes nothing, its button uses the link (security PW9).
pub(super) struct Link {
    /// What the link proves.
    pub(super) purpose: Purpose,
    /// Where the button's form goes.
    pub(super) action: &'static str,
    /// Where to begin anew when the link is over.
    pub(super) back: &'static str,
}

impl Link {
    /// The page, for whoever may see it.
    pub(super) async fn show(&self, state: &State, visit: &Visit, token: &str) -> Response {
        match self.look(state, visit, token).await {
            Ok(challenge) => self.button(state, visit, token, challenge, Began::Here),
            Err(page) => *page,
        }
    }

    /// What a link stands for, leaving it as it is.
    ///
    /// # Errors
    /// The page to answer with: it is over, or cannot be looked up now.
    pub(super) async fn look(
        &self,
        state: &State,
        visit: &Visit,
        token: &str,
    ) -> Result<Challenge, Box<Response>> {
        match state.service.challenge_of_link(token, self.purpose).await {
            Ok(Some(challenge)) => Ok(challenge),
            Ok(None) => Err(Box::new(self.over(state, visit))),
            Err(error) => Err(Box::new(unavailable(state, visit, &error))),
        }
    }

    /// Uses a link.
    ///
    /// # Errors
    /// As [`Link::look`].
    pub(super) async fn follow(
        &self,
        state: &State,
        visit: &Visit,
        token: &str,
    ) -> Result<Challenge, Box<Response>> {
        let page = match state.service.use_link(token, self.purpose).await {
            Ok(challenge) => return Ok(challenge),
            Err(Unproven::Wrong { .. } | Unproven::Over) => self.over(state, visit),
            Err(Unproven::Unavailable(error)) => unavailable(state, visit, &error),
        };
        Err(Box::new(page))
    }

    /// The page with the button.
    pub(super) fn button(
        &self,
        state: &State,
        visit: &Visit,
        token: &str,
        challenge: Challenge,
        began: Began,
    ) -> Response {
        let view = FollowLink {
            elsewhere: matches!(began, Began::Elsewhere),
            ..self.view(state, visit, token.to_owned(), challenge.value)
        };
        page_towards(visit, &view, StatusCode::OK, &[])
    }

    fn over(&self, state: &State, visit: &Visit) -> Response {
        let view = self.view(state, visit, String::new(), String::new());
        page_towards(visit, &view, StatusCode::GONE, &[])
    }

    fn view(&self, state: &State, visit: &Visit, token: String, contact: String) -> FollowLink {
        FollowLink {
            chrome: visit.chrome(state),
            purpose: code_for(self.purpose),
            action: self.action,
            token,
            contact,
            elsewhere: false,
            back: self.back,
        }
    }
}

/// Where the way began whose link is opened, as far as the page tells it.
#[derive(Clone, Copy)]
pub(super) enum Began {
    /// In this browser, or it makes no difference.
    Here,
    /// In another one.
    Elsewhere,
}

/// Why the page of a code stays where it is.
pub(super) enum Stay {
    /// It says why.
    Because(EnterCodeError),
    /// Another page is answered instead.
    Away(Box<Response>),
}

impl Stay {
    /// Nothing was sent.
    pub(super) fn unsent(state: &State, visit: &Visit, error: NotSent) -> Self {
        match error {
            NotSent::TooMany { wait_s } => Self::Because(EnterCodeError::TooMany { wait_s }),
            NotSent::Unavailable(error) => Self::Away(Box::new(unavailable(state, visit, &error))),
        }
    }

    /// The answer, where `render` makes the page that says why.
    pub(super) fn page(self, render: impl FnOnce(EnterCodeError) -> Response) -> Response {
        match self {
            Self::Because(error) => render(error),
            Self::Away(page) => *page,
        }
    }
}

/// Answers a challenge with the code that was typed.
///
/// # Errors
/// What the page says, or the page instead.
pub(super) async fn answer(
    state: &State,
    visit: &Visit,
    (challenge, purpose): (&str, Purpose),
    typed: Option<&str>,
) -> Result<Challenge, Stay> {
    let typed = typed.ok_or(Stay::Because(EnterCodeError::Empty))?;
    let answer = state.service.answer_challenge(challenge, purpose, typed).await;
    answer.map_err(|error| match error {
        Unproven::Wrong { left } => Stay::Because(EnterCodeError::Wrong { left }),
        Unproven::Over => Stay::Because(EnterCodeError::Over),
        Unproven::Unavailable(error) => Stay::Away(Box::new(unavailable(state, visit, &error))),
    })
}
