//! What an authorization is made of, from the app's request to what the app gets.
//!
//! Owns: the types, and what the browser carries of them ([`Pending`]). Hands over: every decision to [`super`].

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use setaria_identity::app::Dialect;
use setaria_identity::clock::Millis;
use setaria_identity::consent::Consent;
use setaria_identity::id::AppId;
use setaria_identity::scope::ScopeSet;
use setaria_protocol::xiaomi::redirect_uri::RedirectUri;
use setaria_protocol::xiaomi::scope::ScopeRequest;

use crate::apps::KnownApp;
use crate::issue::Issued;
use crate::sign_in::Live;

/// What an app asks for, read from either wire.
pub struct Request {
    /// What it asks to get.
    pub response: Response,
    /// What it wants to be allowed.
    pub scope: ScopeRequest,
    /// Its own value, to be echoed.
    pub state: Option<String>,
    /// Whether it wishes no question where none is needed; absent means the app's own default (decision A10).
    pub skip_confirm: Option<bool>,
    /// Whether it wishes no way to another account on the page.
    pub hide_switch: bool,
    /// The device that the tokens belong to.
    pub device_id: Option<String>,
}

/// What an app asks to get.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Response {
    /// A code, to be redeemed with the app's secret.
    Code,
    /// An access token at once (the implicit grant).
    Token,
}

/// A checked request, waiting for the person.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pending {
    /// The app.
    pub app: i64,
    /// The wire that it asked on.
    pub dialect: Dialect,
    /// Where the answer goes; it matched the app's registered URIs.
    pub redirect_uri: RedirectUri,
    /// What it gets.
    pub response: Response,
    /// Its own value.
    pub state: Option<String>,
    /// What it asks for, as printed: held by the app, ascending.
    pub scopes: String,
    /// Whether no question is asked where none is needed.
    pub skip: bool,
    /// Whether the page offers no other account.
    pub hide_switch: bool,
    /// The device that the tokens belong to.
    pub device_id: Option<String>,
    /// The account that the person chose on the way, if they did.
    pub chosen: Option<i64>,
    /// When it began, in unix milliseconds.
    pub began_at: Millis,
}

impl Pending {
    /// What it asks for.
    pub fn requested(&self) -> ScopeSet {
        ScopeSet::from_printed(&self.scopes)
    }

    /// The app.
    pub fn app_id(&self) -> AppId {
        AppId(self.app)
    }
}

/// Why a request goes no further. The first two are told on a page, the others to the app (decision A29).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No such app, or it is disabled.
    App,
    /// Not one of the app's redirect URIs.
    Redirect,
    /// The app may not use the implicit grant.
    Response,
    /// The app is strict, and the scope is unknown or not held (decision A9).
    Scope,
    /// The app must send `state` and did not.
    State,
}

/// What the person sees next.
pub enum Step {
    /// Nobody is signed in.
    SignIn,
    /// Several are; which one?
    ChooseAccount,
    /// Allow or not?
    Consent(Box<Question>),
    /// Nothing to ask.
    Respond(Answer),
}

/// The consent question.
pub struct Question {
    /// Who asks.
    pub app: Arc<KnownApp>,
    /// Who is asked.
    pub who: Live,
    /// What for.
    pub requested: ScopeSet,
    /// What was decided before.
    pub before: Option<Consent>,
}

/// What the app gets.
pub enum Answer {
    /// A code.
    Code(String),
    /// Tokens at once.
    Token(Box<Issued>),
}
