//! The open APIs (protocol reference, section 6): profile, openId, phone and e-mail, friends, and the app order.

use axum::Extension;
use axum::body::Body;
use axum::extract::State as Extract;
use axum::http::header::{ACCEPT_LANGUAGE, AUTHORIZATION};
use axum::http::{HeaderMap, Method, Uri};
use axum::response::Response;
use bytes::Bytes;
use serde::Serialize;
use setaria_identity::id::AppId;
use setaria_identity::scope::{EMAIL, OPEN_ID, PHONE, PROFILE, RELATION};
use setaria_protocol::xiaomi::ErrorCase;
use setaria_protocol::xiaomi::mac::{Authorization, MacHeader, RawQuery};
use setaria_protocol::xiaomi::open_api::{self, Icons, OpenId, Phone, PhoneAndEmail, Profile, Relation};
use setaria_protocol::{Lang, Params};
use setaria_service::Unavailable;
use setaria_service::resource::{Call, Caller, Refused, Signed};

use super::answer;
use crate::State;
use crate::http::answer::{json, with_wait};
use crate::http::body::{self, BodyError};
use crate::http::trace::TraceId;

/// One call as it came, body read.
pub(crate) struct Incoming {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
    trace: TraceId,
}

macro_rules! endpoint {
    ($(#[$doc:meta])* $name:ident, $needs:expr, $answer:expr) => {
        $(#[$doc])*
        pub(crate) async fn $name(
            Extract(state): Extract<State>,
            Extension(trace): Extension<TraceId>,
            method: Method,
            uri: Uri,
            headers: HeaderMap,
            body: Body,
        ) -> Response {
            let incoming = match Incoming::read(method, uri, headers, body, trace).await {
                Ok(incoming) => incoming,
                Err(refusal) => return refusal,
            };
            match incoming.caller(&state, $needs).await {
                Ok(caller) => incoming.reply($answer(&state, &caller).await),
                Err(failed) => incoming.refuse(&failed),
            }
        }
    };
}

endpoint!(
    /// Section 6.2.
    profile,
    &[PROFILE],
    async |state: &State, caller: &Caller| {
        let profile = state.service.profile(caller).await?;
        Ok(Profile {
            nickname: profile.nickname,
            union_id: profile.union_id,
            user_id: Some(profile.user_id.0),
            icons: Icons::new(&profile.icon, "png"),
        })
    }
);

endpoint!(
    /// Section 6.3.
    open_id,
    &[OPEN_ID],
    async |state: &State, caller: &Caller| Ok::<_, Unavailable>(OpenId(state.service.open_id(caller)))
);

endpoint!(
    /// Section 6.4.
    phone_and_email,
    &[PHONE, EMAIL],
    async |state: &State, caller: &Caller| {
        let told = state.service.phone_and_email(caller).await?;
        Ok(PhoneAndEmail { phone: told.phone, email: told.email })
    }
);

endpoint!(
    /// Section 6.4, the older name.
    phone,
    &[PHONE],
    async |state: &State, caller: &Caller| {
        Ok(Phone { phone: state.service.phone_and_email(caller).await?.phone })
    }
);

endpoint!(
    /// Section 6.5.
    relation,
    &[RELATION],
    async |state: &State, caller: &Caller| {
        let friends = state.service.relation(caller).await?;
        Ok(Relation { friends: friends.into_iter().map(|id| id.0).collect() })
    }
);

/// Which apps may sign a person in for others: open to all, without a token (protocol reference, section 2.4).
pub(crate) async fn app_order(Extract(state): Extract<State>, uri: Uri) -> Response {
    let params = Params::from_query(uri.query().unwrap_or_default()).unwrap_or_default();
    let (ios, android) = &state.app_order;
    let order = if params.one("platform") == Ok(Some("android")) {
        android
    } else {
        ios
    };
    json(200, order.to_json())
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

impl Incoming {
    async fn read(
        method: Method,
        uri: Uri,
        headers: HeaderMap,
        body: Body,
        trace: TraceId,
    ) -> Result<Self, Response> {
        let mut incoming = Self {
            method,
            uri,
            headers,
            body: Bytes::new(),
            trace,
        };
        if incoming.method == Method::GET {
            return Ok(incoming);
        }
        match body::read(&incoming.headers, body, body::FORM).await {
            Ok(body) => {
                incoming.body = body;
                Ok(incoming)
            }
            Err(BodyError::TooLarge) => Err(json(413, incoming.error(ErrorCase::RequestUnreadable))),
            Err(_) => Err(json(400, incoming.error(ErrorCase::RequestUnreadable))),
        }
    }

    async fn caller(&self, state: &State, needs: &[i64]) -> Result<Caller, Failed> {
        // X6: a token in an address bar stays in its history.
        if self
            .headers
            .get("sec-fetch-mode")
            .is_some_and(|mode| mode == "navigate")
        {
            return Err(ErrorCase::BrowserRefused.into());
        }
        let params =
            Params::from_query_and_form(self.uri.query(), Some(&self.body)).map_err(ErrorCase::from)?;
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
        let mut all = self.headers.get_all(AUTHORIZATION).iter();
        let (Some(one), None) = (all.next(), all.next()) else {
            return if self.headers.contains_key(AUTHORIZATION) {
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
            method: self.method.as_str(),
            path: self.uri.path(),
            query: RawQuery::of_request(self.uri.query(), form),
        }
    }

    fn reply<T: Serialize>(&self, data: Result<T, Unavailable>) -> Response {
        match data {
            Ok(data) => json(200, open_api::ok(&data, Some(&self.trace.0))),
            Err(error) => self.refuse(&Failed::Refused(Refused::Unavailable(error))),
        }
    }

    fn refuse(&self, failed: &Failed) -> Response {
        let case = match failed {
            Failed::Case(case) => *case,
            Failed::Refused(refused) => answer::resource_case(refused),
        };
        tracing::info!(code = case.code().number(), ?case, "refused");
        let wait = match failed {
            Failed::Refused(Refused::Unavailable(error)) => {
                tracing::warn!(%error, "no answer now");
                Some(error.retry_after_s())
            }
            _ => None,
        };
        with_wait(json(case.api_status(), self.error(case)), wait)
    }

    fn error(&self, case: ErrorCase) -> String {
        let asked = Params::from_query(self.uri.query().unwrap_or_default()).ok();
        let locale = asked
            .as_ref()
            .and_then(|params| params.one("_locale").ok().flatten());
        let accepted = self
            .headers
            .get(ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok());
        open_api::error(case, Lang::pick(locale, accepted), Some(&self.trace.0))
    }
}
