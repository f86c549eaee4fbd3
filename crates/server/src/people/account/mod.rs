//! One's own account: the pages of the area under `/account`, one file each.
//!
//! Owns: whose pages they are ([`Owner`], [`Asked`]): a handler that takes one of them cannot forget to ask, and shows
//! nobody else's account. Every act is a form of its own, and comes back to a page of the area.

use std::str::FromStr;

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::Uri;
use axum::http::request::Parts;
use axum::response::Response;
use setaria_identity::clock::Millis;
use setaria_pages::account::Done;
use setaria_pages::{Chrome, Pager, paths};

use setaria_protocol::Params;
use setaria_service::Origin;
use setaria_service::activity::PER_PAGE;
use setaria_service::sign_in::Live;

use crate::State;
use crate::http::answer::{found, see_other, unavailable};
use crate::http::posted::Posted;
use crate::http::visit::Visit;
use crate::people::confirm;
use crate::people::flow::After;

pub(crate) mod activity;
pub(crate) mod apps;
pub(crate) mod close;
pub(crate) mod contacts;
pub(crate) mod data;
pub(crate) mod devices;
pub(crate) mod friends;
pub(crate) mod overview;
pub(crate) mod password;
pub(crate) mod picture;
pub(crate) mod profile;

/// The value, or the page for a server that cannot answer now.
macro_rules! or_unavailable {
    ($state:expr, $visit:expr, $answer:expr) => {
        match $answer {
            Ok(value) => value,
            Err(error) => return $crate::http::answer::unavailable($state, $visit, &error),
        }
    };
}
use or_unavailable;

/// A visit of somebody who is signed in; everybody else is sent to sign in.
pub(crate) struct Owner {
    /// The request of the browser.
    pub(crate) visit: Visit,
    /// Who is signed in: the account used last on this browser.
    pub(crate) me: Live,
}

/// A form that an owner sent.
pub(crate) struct Asked {
    /// Who sent it.
    pub(crate) owner: Owner,
    /// The form's fields.
    pub(crate) form: Params,
}

impl Owner {
    async fn of(visit: Visit, state: &State) -> Result<Self, (Visit, Option<Response>)> {
        match visit.live(state).await {
            Ok(live) => match live.into_iter().next() {
                Some(me) => Ok(Self { visit, me }),
                None => Err((visit, None)),
            },
            Err(error) => {
                let page = unavailable(state, &visit, &error);
                Err((visit, Some(page)))
            }
        }
    }

    /// Where the request came from, for what is written down of it.
    pub(crate) fn origin(&self) -> Origin {
        self.visit.origin()
    }

    /// The way to show again who is there and back to `to`, unless that was shown a moment ago (security PW11).
    pub(crate) async fn must_confirm(&self, state: &State, to: &str, after: After) -> Option<Response> {
        let fresh = confirm::fresh(state, &self.visit, to, after).await;
        fresh.err().map(|away| *away)
    }

    /// The frame of the page at `path`.
    pub(crate) fn chrome(&self, state: &State, path: &str) -> Chrome {
        self.visit.chrome_at(state, path.into())
    }

    /// Back to a page that says what was done.
    pub(crate) fn done(&self, done: Done, path: &str) -> Response {
        see_other(&self.visit, &done.at(path))
    }

    /// Back to a page, nothing done.
    pub(crate) fn back(&self, path: &str) -> Response {
        see_other(&self.visit, path)
    }
}

impl FromRequestParts<State> for Owner {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, Response> {
        let owner = Self::of(Visit::of(parts, state).await, state).await;
        owner.map_err(|(visit, page)| page.unwrap_or_else(|| found(&visit, paths::SIGN_IN)))
    }
}

impl FromRequest<State> for Asked {
    type Rejection = Response;

    async fn from_request(request: Request, state: &State) -> Result<Self, Response> {
        let Posted { visit, form } = Posted::from_request(request, state).await?;
        match Owner::of(visit, state).await {
            Ok(owner) => Ok(Self { owner, form }),
            Err((visit, page)) => Err(page.unwrap_or_else(|| see_other(&visit, paths::SIGN_IN))),
        }
    }
}

impl Asked {
    /// A field sent once and not empty.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.form.one(name).ok().flatten()
    }
}

/// What the address says was done.
fn done(uri: &Uri) -> Option<Done> {
    query(uri, "done").as_deref().and_then(Done::parse)
}

/// Where a page of a list begins: after what has this time and this name. It chooses among the owner's own alone.
fn before<T: FromStr>(uri: &Uri, name: &str) -> Option<(Millis, T)> {
    // No name holds anything else, and a database may refuse what none can hold.
    let text = query(uri, name).filter(|text| text.bytes().all(|byte| byte.is_ascii_graphic()))?;
    let (at, id) = text.split_once('.')?;
    Some((at.parse().ok()?, id.parse().ok()?))
}

/// Takes off what is more than a page, which tells that there is another, and says where that one begins; `key` gives the
/// time and the name of what stands last here.
fn paged<T>(
    list: &mut Vec<T>,
    (path, name, later): (&str, &str, bool),
    key: impl Fn(&T) -> (Millis, String),
) -> Pager {
    let per_page = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    let more = list.len() > per_page;
    list.truncate(per_page);
    let last = list.last().filter(|_| more).map(key);
    Pager {
        newest: later.then(|| path.to_owned()),
        older: last.map(|(at, id)| format!("{path}?{name}={at}.{id}")),
    }
}

/// One parameter of an address.
fn query(uri: &Uri, name: &str) -> Option<String> {
    let params = Params::from_query(uri.query().unwrap_or_default()).ok()?;
    params.one(name).ok().flatten().map(str::to_owned)
}
