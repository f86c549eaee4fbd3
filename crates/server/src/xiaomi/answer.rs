//! What the verbs answer, in the dialect's words: numbers, redirects, error pages.
//!
//! Owns: the one translation from the verbs' refusals to the dialect's error cases (protocol reference, section 9.2).

use setaria_pages::Problem;
use setaria_protocol::Lang;
use setaria_protocol::xiaomi::ErrorCase;
use setaria_protocol::xiaomi::authorize::{ImplicitAnswer, code_redirect, error_redirect, token_redirect};
use setaria_protocol::xiaomi::redirect_uri::RedirectUri;
use setaria_service::authorize::{Answer, Refusal};
use setaria_service::{exchange, resource};

/// Why an authorization goes no further.
pub(crate) fn case(refusal: Refusal) -> ErrorCase {
    match refusal {
        Refusal::App => ErrorCase::AppUnknown,
        Refusal::Redirect => ErrorCase::RedirectMismatch,
        Refusal::Response => ErrorCase::GrantNotAllowed,
        Refusal::Scope => ErrorCase::ScopeUnknown,
        Refusal::State => ErrorCase::ParameterMissing("state"),
    }
}

/// Why there are no tokens.
pub(crate) fn exchange_case(refused: &exchange::Refused) -> ErrorCase {
    match refused {
        exchange::Refused::App => ErrorCase::AppUnknown,
        exchange::Refused::Method => ErrorCase::TokenByGetRefused,
        exchange::Refused::Secret => ErrorCase::SecretWrong,
        exchange::Refused::Redirect => ErrorCase::RedirectMismatch,
        exchange::Refused::Code => ErrorCase::CodeInvalid,
        exchange::Refused::RefreshToken => ErrorCase::RefreshTokenInvalid,
        exchange::Refused::Unavailable(_) => ErrorCase::Unavailable,
    }
}

/// Why a call is not allowed.
pub(crate) fn resource_case(refused: &resource::Refused) -> ErrorCase {
    match refused {
        resource::Refused::Token => ErrorCase::TokenInvalid,
        resource::Refused::OtherApp | resource::Refused::OtherToken => ErrorCase::TokenOfAnotherApp,
        resource::Refused::Unsigned => ErrorCase::MacRequired,
        resource::Refused::Mac => ErrorCase::MacMismatch,
        resource::Refused::NonceTime => ErrorCase::NonceSkewed,
        resource::Refused::NonceUsed => ErrorCase::NonceReused,
        resource::Refused::Scope => ErrorCase::ScopeNotGranted,
        resource::Refused::Unavailable(_) => ErrorCase::Unavailable,
    }
}

/// The error page of a request that has no safe place to be answered to (decision A29).
pub(crate) fn page_problem(case: ErrorCase, lang: Lang) -> Problem {
    Problem::Protocol {
        status: 400,
        number: Some(i64::from(case.code().number())),
        text: case.text(lang).into(),
        hint: case.hint(lang),
    }
}

/// Where the browser goes with what the person allowed.
pub(crate) fn granted(redirect: &RedirectUri, answer: &Answer, state: Option<&str>) -> String {
    match answer {
        Answer::Code(code) => code_redirect(redirect, code, state),
        Answer::Token(issued) => {
            let answer = ImplicitAnswer {
                access_token: issued.access_token.clone(),
                expires_in_s: issued.expires_in_s,
                mac_key: issued.mac_key.clone(),
                scope: issued.scopes.to_string(),
                union_id: issued.union_id.clone(),
            };
            token_redirect(redirect, &answer, state)
        }
    }
}

/// Where the browser goes with a refusal; in the query for both response types.
pub(crate) fn denied(redirect: &RedirectUri, case: ErrorCase, lang: Lang, state: Option<&str>) -> String {
    error_redirect(redirect, case, lang, state)
}
