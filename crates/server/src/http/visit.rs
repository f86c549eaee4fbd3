//! A visit: one request of a person's browser, with all that the pages need to know of it.
//!
//! Owns: the browser's id, its sessions' handles, language, theme, the CSRF token and that a form of an account's page acts
//! on no other account. Hands over: who is signed in, to `service`.

use std::net::IpAddr;

use axum::extract::FromRequestParts;
use axum::http::header::{ACCEPT_LANGUAGE, USER_AGENT};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use setaria_identity::clock::draw;
use setaria_identity::id::AccountId;
use setaria_identity::session::PER_BROWSER;
use setaria_pages::{Chrome, Locale, Problem, Theme, paths};
use setaria_protocol::{Lang, Params};
use setaria_service::sign_in::{Attempt, Browser, Live};
use setaria_service::{Origin, Unavailable, source_of};

use super::cookie::{self, Cookies};
use super::source::Peer;
use super::trace::TraceId;
use crate::State;

/// One request of a browser.
pub(crate) struct Visit {
    /// Its name in the log.
    pub(crate) trace: TraceId,
    /// The browser.
    pub(crate) browser: Browser,
    /// Whether the browser's id was drawn just now and must be set.
    pub(crate) new_browser: bool,
    /// The handles of its sessions.
    pub(crate) handles: Vec<String>,
    /// Those sessions that are alive, as they were when the request came; `None` when the store did not answer.
    live: Option<Vec<Live>>,
    /// The code that was asked for, sealed.
    pub(crate) ticket: Option<String>,
    /// Whether cookies go over https only.
    pub(crate) secure: bool,
    source: IpAddr,
    here: String,
    posted: bool,
    language: Option<String>,
    asked_locale: Option<String>,
    accept_language: Option<String>,
    theme: Theme,
    user_agent: String,
}

impl FromRequestParts<State> for Visit {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, Self::Rejection> {
        Ok(Self::of(parts, state).await)
    }
}

impl Visit {
    /// Reads the request, and looks up who is signed in on the browser.
    pub(crate) async fn of(parts: &Parts, state: &State) -> Self {
        let visit = Self::read(parts, state);
        let live = state.service.live_sessions(visit.handles.clone()).await.ok();
        Self { live, ..visit }
    }

    fn read(parts: &Parts, state: &State) -> Self {
        let secure = state.service.settings().account_url.starts_with("https://");
        let cookies = Cookies::new(&parts.headers, secure);
        let known_browser = cookies.find(cookie::BROWSER).filter(|id| id.len() == 22);
        let list = |name| {
            cookies
                .find(name)
                .map(|text| text.split('.').map(str::to_owned))
                .into_iter()
                .flatten()
        };
        let query = Params::from_query(parts.uri.query().unwrap_or_default()).ok();
        let locale_of = |name| {
            query
                .as_ref()
                .and_then(|query| query.one(name).ok().flatten())
                .map(str::to_owned)
        };
        let peer = parts
            .extensions
            .get::<Peer>()
            .map_or(IpAddr::from([127, 0, 0, 1]), |peer| peer.0.ip());
        Self {
            // Every route is traced; a request that somehow is not gets a name of its own.
            trace: parts
                .extensions
                .get::<TraceId>()
                .copied()
                .unwrap_or_else(|| state.trace()),
            new_browser: known_browser.is_none(),
            browser: Browser {
                id: known_browser.map_or_else(
                    || URL_SAFE_NO_PAD.encode(draw::<16>(state.service.entropy())),
                    str::to_owned,
                ),
                known: list(cookie::KNOWN).take(PER_BROWSER).collect(),
                trusted: list(cookie::TRUSTED).take(PER_BROWSER).collect(),
            },
            ticket: cookies.find(cookie::TICKET).map(str::to_owned),
            handles: list(cookie::SESSIONS).take(PER_BROWSER).collect(),
            live: None,
            secure,
            source: state.trusted_proxies.client(peer, &parts.headers),
            posted: parts.method == Method::POST,
            here: parts
                .uri
                .path_and_query()
                .map_or_else(|| paths::HOME.into(), ToString::to_string),
            language: cookies.find(cookie::LANGUAGE).map(str::to_owned),
            asked_locale: locale_of("_locale").or_else(|| locale_of("ui_locales")),
            accept_language: header(&parts.headers, ACCEPT_LANGUAGE),
            theme: cookies
                .find(cookie::THEME)
                .and_then(Theme::parse)
                .unwrap_or_default(),
            user_agent: header(&parts.headers, USER_AGENT).unwrap_or_default(),
        }
    }

    /// The language of the pages: the one the app asked for, the one chosen before, the browser's.
    pub(crate) fn locale(&self) -> Locale {
        let wanted: Vec<&str> = self.asked_locale.as_deref().into_iter().collect();
        Locale::pick(self.language.as_deref(), &wanted, self.accept_language.as_deref())
    }

    /// Speaks the language that a flow's app asked for, unless the person chose another.
    pub(crate) fn speak(&mut self, locale: Option<&str>) {
        if let Some(locale) = locale {
            self.asked_locale = Some(locale.into());
        }
    }

    /// The language that the app asked for.
    pub(crate) fn asked_locale(&self) -> Option<String> {
        self.asked_locale.clone()
    }

    /// The language of the dialect's texts.
    pub(crate) fn lang(&self) -> Lang {
        if self.locale().tag().starts_with("zh") {
            Lang::Zh
        } else {
            Lang::En
        }
    }

    /// The frame of a page.
    pub(crate) fn chrome(&self, state: &State) -> Chrome {
        let keys = state.service.keys();
        let me = self.me().map(|me| &me.account);
        Chrome {
            locale: self.locale(),
            theme: self.theme,
            csrf: keys.browser_proof(&self.browser.id, "csrf"),
            whose: me.map(|me| keys.browser_proof(&self.browser.id, &whose(me.id))),
            here: self.here.clone(),
            signed_in: !self.handles.is_empty(),
            who: me.map(|me| match me.nickname.as_str() {
                "" => me.id.to_string(),
                nickname => nickname.to_owned(),
            }),
            brand: state.brand.clone(),
        }
    }

    /// The frame of a page that stands instead of what was asked for. What was posted to may have no page of its own, so from
    /// there one comes back to the first.
    pub(crate) fn chrome_of_problem(&self, state: &State) -> Chrome {
        if self.posted {
            return self.chrome_at(state, paths::HOME.into());
        }
        self.chrome(state)
    }

    /// The frame of a page that a form was posted to and that is shown again at `here`.
    pub(crate) fn chrome_at(&self, state: &State, here: String) -> Chrome {
        Chrome {
            here,
            ..self.chrome(state)
        }
    }

    /// Why a form is not taken: it does not come from a page given to this browser (security SE4), or that page was shown for
    /// another account than the one that would be acted on.
    pub(crate) fn refuses(&self, form: &Params, state: &State) -> Option<Problem> {
        let proves = |name, what: &str| {
            let proof = form.one(name).ok().flatten();
            proof.is_some_and(|proof| state.service.keys().proves(&self.browser.id, what, proof))
        };
        if self.new_browser || !proves("csrf", "csrf") {
            return Some(Problem::Csrf);
        }
        if !paths::acts_on_account(&self.here) {
            return None;
        }
        // Whom it would act on is not known, and may be by the time it acts.
        if self.live.is_none() && !self.handles.is_empty() {
            return Some(Problem::Unavailable { wait_s: 1 });
        }
        let me = self.me()?;
        (!proves("whose", &whose(me.account.id))).then_some(Problem::OtherAccount)
    }

    /// Who is signed in: the account used last on this browser.
    fn me(&self) -> Option<&Live> {
        self.live.as_ref()?.first()
    }

    /// The live sessions of this browser.
    pub(crate) async fn live(&self, state: &State) -> Result<Vec<Live>, Unavailable> {
        match &self.live {
            Some(live) => Ok(live.clone()),
            None => state.service.live_sessions(self.handles.clone()).await,
        }
    }

    /// Goes on with other sessions than the request came with.
    pub(crate) fn take_over(&mut self, handles: Vec<String>) {
        self.handles = handles;
        self.live = None;
    }

    /// Where the request came from, as it is remembered.
    pub(crate) fn origin(&self) -> Origin {
        Origin {
            source: source_of(self.source),
            user_agent: self.user_agent.clone(),
            browser: self.browser.clone(),
        }
    }

    /// A try to sign in from here.
    pub(crate) fn attempt(&self, login: &str, password: &str) -> Attempt {
        Attempt {
            login: login.into(),
            password: password.into(),
            origin: self.origin(),
        }
    }
}

/// What the forms of an account's pages prove.
fn whose(account: AccountId) -> String {
    format!("account {account}")
}

fn header(headers: &HeaderMap, name: axum::http::HeaderName) -> Option<String> {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .map(str::to_owned)
}
