//! `/oauth2/token` (protocol reference, section 4).
//!
//! Owns: who may call it at all (servers, not browsers: security X1), and how an answer is wrapped. The raw target of a
//! request is never logged: it may hold a secret.

use axum::http::header::{ACCEPT, ACCEPT_LANGUAGE, COOKIE, ORIGIN};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use hyper::body::Incoming as Body;
use setaria_identity::app::Dialect;
use setaria_identity::id::AppId;
use setaria_protocol::params::ParamsError;
use setaria_protocol::xiaomi::ErrorCase;
use setaria_protocol::xiaomi::token::{self, Grant, TokenAnswer, TokenFailure, TokenRequest, TokenType};
use setaria_protocol::{Lang, Params};
use setaria_service::Unavailable;
use setaria_service::exchange::{Presented, Refused, Request};
use setaria_service::issue::Issued;

use super::answer;
use super::call::Told;
use crate::State;
use crate::http::answer::{Whole, whole, with_wait};
use crate::http::body::{self, BodyError};
use crate::http::source::is_prefetch;
use crate::http::trace::TraceId;

/// Tokens for a code or a refresh token, by GET or POST.
pub(crate) async fn answer(state: &State, trace: TraceId, parts: &Parts, body: Body) -> Told {
    let (method, headers) = (&parts.method, &parts.headers);
    let mut reply = Reply {
        state,
        method,
        headers,
        trace,
        lang: lang(headers),
        kind: TokenType::Mac,
    };
    let params = match body::params(parts.uri.query(), headers, body).await {
        Ok(params) => params,
        Err(BodyError::TooLarge) => {
            return Err(whole(413, reply.failure_body(ErrorCase::RequestUnreadable)));
        }
        Err(BodyError::Broken) => return Err(reply.failure(ErrorCase::RequestUnreadable)),
        Err(BodyError::Params(error)) => return Err(reply.failure(unreadable(error))),
    };
    reply.kind = TokenType::asked(&params);
    reply.lang = Lang::pick(params.one("_locale").ok().flatten(), accept_language(headers));
    if method == Method::GET {
        if let Some(app) = params.one("client_id").ok().flatten() {
            state.metrics.secret_in_url(app);
        }
        if from_browser(headers) {
            return Err(reply.failure(ErrorCase::BrowserRefused));
        }
    }
    match exchange(state, &params, method).await {
        Ok((issued, kind)) => Ok(reply.success(issued, kind)),
        Err(Failed::Case(case)) => Err(reply.failure(case)),
        Err(Failed::Unavailable(error)) => {
            tracing::warn!(%error, "no tokens now");
            Err(with_wait(
                whole(503, reply.failure_body(ErrorCase::Unavailable)),
                Some(error.retry_after_s()),
            ))
        }
    }
}

enum Failed {
    Case(ErrorCase),
    Unavailable(Unavailable),
}

async fn exchange(state: &State, params: &Params, method: &Method) -> Result<(Issued, TokenType), Failed> {
    let request = TokenRequest::parse(params).map_err(Failed::Case)?;
    let malformed = request.redirect_uri.as_ref().err().copied();
    let kind = request.token_type;
    let presents = match request.grant {
        Grant::AuthorizationCode { code } => Presented::Code(code),
        Grant::RefreshToken { refresh_token } => Presented::RefreshToken(refresh_token),
    };
    let request = Request {
        app: AppId(request.client_id),
        dialect: Dialect::Xiaomi,
        secret: request.client_secret,
        redirect: request.redirect_uri.ok(),
        presents,
        by_get: method == Method::GET,
    };
    match state.service.exchange(request).await {
        Ok(issued) => Ok((issued, kind)),
        Err(Refused::Unavailable(error)) => Err(Failed::Unavailable(error)),
        Err(Refused::Redirect) => Err(Failed::Case(malformed.unwrap_or(ErrorCase::RedirectMismatch))),
        Err(refused) => Err(Failed::Case(answer::exchange_case(&refused))),
    }
}

/// A browser that came here would leave the secret in its history; servers send none of these (security X1).
fn from_browser(headers: &HeaderMap) -> bool {
    let navigates = headers
        .get("sec-fetch-mode")
        .is_some_and(|mode| mode == "navigate");
    navigates || is_prefetch(headers) || headers.contains_key(COOKIE) || headers.contains_key(ORIGIN)
}

fn unreadable(error: ParamsError) -> ErrorCase {
    error.into()
}

fn accept_language(headers: &HeaderMap) -> Option<&str> {
    headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok())
}

fn lang(headers: &HeaderMap) -> Lang {
    Lang::pick(None, accept_language(headers))
}

/// All that shapes an answer besides its content.
struct Reply<'a> {
    state: &'a State,
    method: &'a Method,
    headers: &'a HeaderMap,
    trace: TraceId,
    lang: Lang,
    kind: TokenType,
}

impl Reply<'_> {
    fn success(&self, issued: Issued, kind: TokenType) -> Whole {
        let answer = TokenAnswer {
            access_token: issued.access_token,
            expires_in_s: issued.expires_in_s,
            refresh_token: issued.refresh_token.unwrap_or_default(),
            scope: issued.scopes.to_string(),
            token_type: kind,
            mac_key: issued.mac_key,
            open_id: issued.open_id,
            union_id: issued.union_id,
        };
        whole(200, token::body(self.prefixed(kind), answer.to_json()))
    }

    fn failure(&self, case: ErrorCase) -> Whole {
        let status = token::status(self.state.token_error_status, self.method.as_str(), case);
        whole(status, self.failure_body(case))
    }

    fn failure_body(&self, case: ErrorCase) -> String {
        tracing::info!(code = case.code().number(), ?case, "refused");
        let failure = TokenFailure {
            case,
            lang: self.lang,
            trace_id: Some(self.trace.text().to_owned()),
        };
        token::body(self.prefixed(self.kind), failure.to_json())
    }

    fn prefixed(&self, kind: TokenType) -> bool {
        let accept = self.headers.get(ACCEPT).and_then(|value| value.to_str().ok());
        token::prefix_wanted(self.method.as_str(), accept, kind)
    }
}
