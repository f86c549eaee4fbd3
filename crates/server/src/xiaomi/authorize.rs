//! `/oauth2/authorize` (protocol reference, section 2): reads the request and hands the browser to the pages.

use axum::extract::State as Extract;
use axum::http::{HeaderMap, Method, Uri};
use axum::response::Response;
use setaria_identity::app::Dialect;
use setaria_identity::id::AppId;
use setaria_pages::paths;
use setaria_protocol::xiaomi::ErrorCase;
use setaria_protocol::xiaomi::authorize::{AuthorizeQuery, LoginType, ResponseType, Rest};
use setaria_protocol::xiaomi::redirect_uri::RedirectUri;
use setaria_protocol::{Lang, Params};
use setaria_service::authorize::{Request, Response as Wanted};

use super::answer;
use crate::State;
use crate::http::answer::{found, problem, unavailable};
use crate::http::source::is_prefetch;
use crate::http::visit::Visit;
use crate::people::flow::{self, After, Flow, Waiting};

/// An app asks for a person's consent.
pub(crate) async fn authorize(
    Extract(state): Extract<State>,
    visit: Visit,
    method: Method,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    let params = match Params::from_query(uri.query().unwrap_or_default()) {
        Ok(params) => params,
        Err(error) => return page(&state, &visit, error.into()),
    };
    let query = AuthorizeQuery::parse(&params);
    let (app, redirect) = match (query.client_id, query.redirect_uri) {
        (Ok(app), Ok(redirect)) => (AppId(app), redirect),
        (Err(case), _) | (_, Err(case)) => return page(&state, &visit, case),
    };
    let known = match state
        .service
        .authorize_target(app, Dialect::Xiaomi, &redirect)
        .await
    {
        Ok(Ok(known)) => known,
        Ok(Err(refusal)) => return page(&state, &visit, answer::case(refusal)),
        Err(error) => return unavailable(&state, &visit, &error),
    };
    let entry = match &query.rest {
        Ok(rest) => entry(rest.login_type),
        Err(_) => paths::SIGN_IN,
    };
    let begun = query.rest.and_then(|rest| {
        let mut request = request(rest, query.state.clone());
        if method == Method::HEAD || is_prefetch(&headers) {
            // Nobody looks at the answer yet, so nothing may be given out.
            request.skip_confirm = Some(false);
        }
        state
            .service
            .authorize_begin(&known, &redirect, request)
            .map_err(answer::case)
    });
    match begun {
        Ok(pending) => {
            let flow = Flow {
                pending: Waiting::Authorize(pending),
                locale: query.locale,
            };
            match visit.live(&state).await {
                Ok(live) => flow::advance_by(&state, &visit, flow, &live, After::Get, entry).await,
                Err(error) => unavailable(&state, &visit, &error),
            }
        }
        Err(case) => {
            let lang = lang(query.locale.as_deref(), &visit);
            back(&visit, &redirect, case, lang, query.state.as_deref())
        }
    }
}

/// The page that `_loginType` names (protocol reference, section 2.1).
fn entry(login_type: Option<LoginType>) -> &'static str {
    match login_type {
        Some(LoginType::Ticket) => paths::SIGN_IN_CODE,
        Some(LoginType::Qr) => paths::SIGN_IN_QR,
        Some(LoginType::Password) | None => paths::SIGN_IN,
    }
}

fn request(rest: Rest, state: Option<String>) -> Request {
    Request {
        response: match rest.response_type {
            ResponseType::Code => Wanted::Code,
            ResponseType::Token => Wanted::Token,
        },
        scope: rest.scope,
        state,
        skip_confirm: rest.skip_confirm,
        hide_switch: rest.hide_switch,
        device_id: rest.device_id,
    }
}

/// An error that must not go to an unproven redirect URI (decision A29).
fn page(state: &State, visit: &Visit, case: ErrorCase) -> Response {
    problem(state, visit, answer::page_problem(case, visit.lang()))
}

fn back(visit: &Visit, redirect: &RedirectUri, case: ErrorCase, lang: Lang, state: Option<&str>) -> Response {
    found(visit, &answer::denied(redirect, case, lang, state))
}

fn lang(locale: Option<&str>, visit: &Visit) -> Lang {
    if locale.is_some() {
        Lang::pick(locale, None)
    } else {
        visit.lang()
    }
}
