//! The open APIs (protocol reference, section 6): profile, openId, phone and e-mail, friends, and the app order.

use axum::http::header::{ACCEPT_LANGUAGE, AUTHORIZATION};
use axum::http::request::Parts;
use axum::http::{Method, Uri};
use bytes::Bytes;
use hyper::body::Incoming as Body;
use setaria_identity::id::AppId;
use setaria_identity::scope::{EMAIL, OPEN_ID, PHONE, PROFILE, RELATION};
use setaria_protocol::xiaomi::ErrorCase;
use setaria_protocol::xiaomi::mac::{Authorization, MacHeader, RawQuery};
use setaria_protocol::xiaomi::open_api::{self, Icons, OpenId, Phone, PhoneAndEmail, Profile, Relation};
use setaria_protocol::{Lang, Params};
use setaria_service::Unavailable;
use setaria_service::resource::{Call, Caller, Refused, Signed};

use super::answer;
use super::call::Told;
use crate::State;
use crate::http::answer::{Whole, whole, with_wait};
use crate::http::body::{self, BodyError};
use crate::http::trace::TraceId;

/// One of them.
#[derive(Clone, Copy)]
pub(crate) enum Api {
    /// Section 6.2.
    Profile,
    /// Section 6.3.
    OpenId,
    /// Section 6.4.
    PhoneAndEmail,
    /// Section 6.4, the older name.
    Phone,
    /// Section 6.5.
    Relation,
}

impl Api {
    /// Answers a call of it.
    pub(crate) async fn answer(self, state: &State, trace: TraceId, parts: Parts, body: Body) -> Told {
        let incoming = Incoming::read(parts, body, trace).await?;
        let caller = incoming.caller(state, self.needs()).await;
        let caller = caller.map_err(|failed| incoming.refuse(&failed))?;
        match self.tell(state, &caller, trace).await {
            Ok(told) => Ok(whole(200, told)),
            Err(error) => Err(incoming.refuse(&Failed::Refused(Refused::Unavailable(error)))),
        }
    }

    /// Scopes of which at least one must be held.
    fn needs(self) -> &'static [i64] {
        match self {
            Self::Profile => &[PROFILE],
            Self::OpenId => &[OPEN_ID],
            Self::PhoneAndEmail => &[PHONE, EMAIL],
            Self::Phone => &[PHONE],
            Self::Relation => &[RELATION],
        }
    }

    async fn tell(self, state: &State, caller: &Caller, trace: TraceId) -> Result<Vec<u8>, Unavailable> {
        let (service, trace) = (&state.service, Some(trace.text()));
        Ok(match self {
            Self::Profile => {
                let account = service.profile(caller).await?;
                let profile = Profile {
                    nickname: &account.nickname,
                    union_id: &caller.token.union_id,
                    user_id: Some(account.id.0),
                    icons: Icons {
                        stem: &account.icon,
                        extension: "png",
                    },
                };
                open_api::ok_profile(&profile, trace)
            }
            Self::OpenId => open_api::ok(&OpenId(&service.open_id(caller)), trace),
            Self::PhoneAndEmail => {
                let told = service.phone_and_email(caller).await?;
                let (phone, email) = (told.phone, told.email);
                open_api::ok(&PhoneAndEmail { phone, email }, trace)
            }
            Self::Phone => {
                let phone = service.phone_and_email(caller).await?.phone;
                open_api::ok(&Phone { phone }, trace)
            }
            Self::Relation => {
                let friends = service.relation(caller).await?;
                let friends = friends.into_iter().map(|id| id.0).collect();
                open_api::ok(&Relation { friends }, trace)
            }
        })
    }
}

/// Which apps may sign a person in for others: open to all, without a token (protocol reference, section 2.4).
pub(crate) fn app_order(state: &State, uri: &Uri) -> Whole {
    let params = Params::from_query(uri.query().unwrap_or_default()).unwrap_or_default();
    let (ios, android) = &state.app_order;
    let order = if params.one("platform") == Ok(Some("android")) {
        android
    } else {
        ios
    };
    whole(200, order.to_json())
}

/// The envelope of an error, in the language that the request asks for.
pub(crate) fn error(case: ErrorCase, parts: &Parts, trace: TraceId) -> String {
    let asked = Params::from_query(parts.uri.query().unwrap_or_default()).ok();
    let locale = asked
        .as_ref()
        .and_then(|params| params.one("_locale").ok().flatten());
    let accepted = parts
        .headers
        .get(ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    open_api::error(case, Lang::pick(locale, accepted), Some(trace.text()))
}

enum Failed {
    Case(ErrorCase),
    Refused(Refused),
}

impl From<ErrorCase> for Failed {
    fn from(case: ErrorCase) -> Self {
        Self::Case(case)
    }
}

/// One call as it came, body read.
struct Incoming {
    parts: Parts,
    body: Bytes,
    trace: TraceId,
}

impl Incoming {
    async fn read(parts: Parts, body: Body, trace: TraceId) -> Result<Self, Whole> {
        let mut incoming = Self {
            parts,
            body: Bytes::new(),
            trace,
        };
        if incoming.parts.method == Method::GET {
            return Ok(incoming);
        }
        match body::read(&incoming.parts.headers, body, body::FORM).await {
            Ok(body) => {
                incoming.body = body;
                Ok(incoming)
            }
            Err(BodyError::TooLarge) => Err(whole(413, incoming.error(ErrorCase::RequestUnreadable))),
            Err(_) => Err(whole(400, incoming.error(ErrorCase::RequestUnreadable))),
        }
    }

    async fn caller(&self, state: &State, needs: &[i64]) -> Result<Caller, Failed> {
        // X6: a token in an address bar stays in its history.
        if self
            .parts
            .headers
            .get("sec-fetch-mode")
            .is_some_and(|mode| mode == "navigate")
        {
            return Err(ErrorCase::BrowserRefused.into());
        }
        let params =
            Params::from_query_and_form(self.parts.uri.query(), Some(&self.body)).map_err(ErrorCase::from)?;
        let repeated = |name| move |_| ErrorCase::ParameterRepeated(name);
        let authorization = self.authorization()?;
        let token = params.one("token").map_err(repeated("token"))?;
        let (token, header) = match &authorization {
            Some(Authorization::Bearer(bearer)) => match token {
                Some(token) if token != bearer.0 => return Err(ErrorCase::TokenOfAnotherApp.into()),
                _ => (bearer.0.as_str(), None),
            },
            Some(Authorization::Mac(header)) => (token.unwrap_or(&header.access_token), Some(header)),
            None => (token.ok_or(ErrorCase::ParameterMissing("token"))?, None),
        };
        let app = params.one("clientId").map_err(repeated("clientId"))?;
        // A decimal as apps are given it, without sign or leading zero.
        let plain = |app: &&str| !app.starts_with('0') && app.bytes().all(|b| b.is_ascii_digit());
        let read = |app: &str| {
            Some(app)
                .filter(plain)
                .and_then(|app| app.parse().ok())
                .map(AppId)
        };
        let app = app.map(|app| read(app).ok_or(ErrorCase::ParameterMalformed("clientId")));
        let app = app.transpose()?;
        // A18: a bearer token says itself whose it is.
        if app.is_none() && !matches!(authorization, Some(Authorization::Bearer(_))) {
            return Err(ErrorCase::ParameterMissing("clientId").into());
        }
        let signed = header.map(|header| self.signed(header));
        state
            .service
            .caller(Call {
                app,
                token,
                signed,
                needs,
            })
            .await
            .map_err(Failed::Refused)
    }

    fn authorization(&self) -> Result<Option<Authorization>, ErrorCase> {
        let mut all = self.parts.headers.get_all(AUTHORIZATION).iter();
        let (Some(one), None) = (all.next(), all.next()) else {
            return if self.parts.headers.contains_key(AUTHORIZATION) {
                Err(ErrorCase::MacMalformed)
            } else {
                Ok(None)
            };
        };
        Authorization::parse(one.to_str().map_err(|_| ErrorCase::MacMalformed)?)
    }

    fn signed<'a>(&'a self, header: &'a MacHeader) -> Signed<'a> {
        let form = str::from_utf8(&self.body).ok().filter(|form| !form.is_empty());
        Signed {
            header,
            method: self.parts.method.as_str(),
            path: self.parts.uri.path(),
            query: RawQuery::of_request(self.parts.uri.query(), form),
        }
    }

    fn refuse(&self, failed: &Failed) -> Whole {
        let case = match failed {
            Failed::Case(case) => *case,
            Failed::Refused(refused) => answer::resource_case(refused),
        };
        let wait = match failed {
            Failed::Refused(Refused::Unavailable(error)) => Some(error),
            _ => None,
        };
        self.trace.span().in_scope(|| {
            tracing::info!(code = case.code().number(), ?case, "refused");
            if let Some(error) = wait {
                tracing::warn!(%error, "no answer now");
            }
        });
        with_wait(
            whole(case.api_status(), self.error(case)),
            wait.map(Unavailable::retry_after_s),
        )
    }

    fn error(&self, case: ErrorCase) -> String {
        error(case, &self.parts, self.trace)
    }
}
