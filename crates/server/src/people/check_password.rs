//! `/checkPassword` (protocol reference, section 7): the password again, for an app.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use setaria_identity::id::{AccountId, AppId};
use setaria_pages::{
    CheckPassword, CheckPasswordError, Later, Problem, SecondFactor, SecondFactorError, paths,
};
use setaria_protocol::Params;
use setaria_protocol::xiaomi::ErrorCase;
use setaria_protocol::xiaomi::authorize::AuthorizeQuery;
use setaria_protocol::xiaomi::check_password::{Callback, CheckPasswordQuery};
use setaria_service::Unavailable;
use setaria_service::check_password::Confirmation;
use setaria_service::proof::Half;
use setaria_service::sign_in::Refused;

use super::flow::{self, Check, Flow, Waiting};
use super::lines;
use super::passkey;
use crate::State;
use crate::http::answer::{form, found, problem, see_other, unavailable};
use crate::http::posted::Posted;
use crate::http::visit::Visit;
use crate::xiaomi::answer;

/// How many wrong passwords end the page (decision A24). The store counts them: the form could be sent again as it was.
const TRIES: u32 = 3;

/// An app asks, or the page is shown again.
pub(crate) async fn show(Extract(state): Extract<State>, mut visit: Visit, uri: Uri) -> Response {
    let params = match Params::from_query(uri.query().unwrap_or_default()) {
        Ok(params) => params,
        Err(error) => return refuse(&state, &visit, error.into()),
    };
    if let Ok(Some(sealed)) = params.one("flow") {
        return match flow::open(&state, &mut visit, sealed) {
            Ok(Flow {
                pending: Waiting::CheckPassword(check),
                ..
            }) if check.half.is_some() => render_second(&state, &visit, check, None).await,
            Ok(Flow {
                pending: Waiting::CheckPassword(check),
                ..
            }) => render(&state, &visit, check, None).await,
            Ok(_) => problem(&state, &visit, Problem::ExpiredFlow),
            Err(page) => *page,
        };
    }
    let query = match CheckPasswordQuery::parse(&params) {
        Ok(query) => query,
        Err(case) => return refuse(&state, &visit, case),
    };
    match state
        .service
        .check_password_target(AppId(query.client_id), &query.callback)
        .await
    {
        Ok(Ok(_)) => {
            let check = Check {
                app: query.client_id,
                user: query.user_id,
                callback: query.callback.uri().as_str().into(),
                half: None,
                page: state.service.check_password_page(),
                began_at: state.service.now(),
            };
            let locale = AuthorizeQuery::parse(&params).locale;
            let sealed = flow::seal(
                &state,
                &visit,
                &Flow {
                    pending: Waiting::CheckPassword(check),
                    locale,
                },
            );
            found(&visit, &flow::address(paths::CHECK_PASSWORD, &sealed))
        }
        Ok(Err(refusal)) => refuse(&state, &visit, answer::case(refusal)),
        Err(error) => unavailable(&state, &visit, &error),
    }
}

/// The page came back.
pub(crate) async fn submit(Extract(state): Extract<State>, mut posted: Posted) -> Response {
    let check = match flow::carried(&state, &mut posted) {
        Ok(Some(Flow {
            pending: Waiting::CheckPassword(check),
            ..
        })) => check,
        Ok(_) => return problem(&state, &posted.visit, Problem::ExpiredFlow),
        Err(page) => return *page,
    };
    let visit = &posted.visit;
    if posted.field("decision") == Some("cancel") {
        return finish(&state, visit, &check, None).await;
    }
    if let Some(half) = check.half {
        return second(&state, &posted, check, half).await;
    }
    let tries_left = match state.service.try_check_password(check.page, TRIES).await {
        Ok(Some(left)) => left,
        Ok(None) => return finish(&state, visit, &check, None).await,
        Err(error) => return unavailable(&state, visit, &error),
    };
    let login = posted
        .field("login")
        .map_or_else(|| check.user.to_string(), str::to_owned);
    let password = posted.field("password").unwrap_or_default();
    let live = match visit.live(&state).await {
        Ok(live) => live,
        Err(error) => return unavailable(&state, visit, &error),
    };
    match state
        .service
        .confirm_for_app(&visit.attempt(&login, password), AccountId(check.user), &live)
        .await
    {
        Ok(Confirmation::Confirmed(account)) => finish(&state, visit, &check, Some(account)).await,
        Ok(Confirmation::SecondFactor(half)) => {
            let check = Check {
                half: Some(half),
                ..check
            };
            let pending = Waiting::CheckPassword(check);
            let locale = visit.asked_locale();
            let sealed = flow::seal(&state, visit, &Flow { pending, locale });
            see_other(visit, &flow::address(paths::CHECK_PASSWORD, &sealed))
        }
        Err(Refused::Wrong) if tries_left == 0 => finish(&state, visit, &check, None).await,
        Err(Refused::Wrong) => {
            render(
                &state,
                visit,
                check,
                Some(CheckPasswordError::Wrong { tries_left }),
            )
            .await
        }
        // A24: a locked account is answered at once.
        Err(Refused::TooMany { .. }) => finish(&state, visit, &check, None).await,
        Err(Refused::Unavailable(error @ Unavailable::Hashing)) => {
            let later = Later::Busy {
                wait_s: error.retry_after_s(),
            };
            render(&state, visit, check, Some(CheckPasswordError::Later(later))).await
        }
        Err(Refused::Unavailable(error)) => unavailable(&state, visit, &error),
    }
}

/// The second factor of an account that has one (security MF3). Wrong codes count with the wrong passwords (decision A24).
async fn second(state: &State, posted: &Posted, check: Check, half: Half) -> Response {
    let visit = &posted.visit;
    if posted.field("otp").is_none() && posted.field("passkey").is_none() {
        return render_second(state, visit, check, Some(SecondFactorError::Empty)).await;
    }
    // The right password was one try more.
    let tries_left = match state.service.try_check_password(check.page, TRIES + 1).await {
        Ok(Some(left)) => left,
        Ok(None) => return finish(state, visit, &check, None).await,
        Err(error) => return unavailable(state, visit, &error),
    };
    let mut wrong = SecondFactorError::Passkey;
    let confirmed = match passkey::proven(state, posted).await {
        Some(Ok(proof)) if proof.account == half.proof.account => Ok(proof.account),
        Some(Ok(_)) => Err(Refused::Wrong),
        Some(Err(refused)) => Err(refused),
        None => match posted.field("otp") {
            Some(typed) => {
                wrong = SecondFactorError::Wrong;
                state.service.confirm_second(half, typed, &visit.origin()).await
            }
            None => return render_second(state, visit, check, Some(SecondFactorError::Empty)).await,
        },
    };
    match confirmed {
        Ok(account) => finish(state, visit, &check, Some(account)).await,
        Err(Refused::Wrong) if tries_left > 0 => render_second(state, visit, check, Some(wrong)).await,
        Err(Refused::Wrong | Refused::TooMany { .. }) => finish(state, visit, &check, None).await,
        Err(Refused::Unavailable(error)) => unavailable(state, visit, &error),
    }
}

async fn render_second(
    state: &State,
    visit: &Visit,
    check: Check,
    error: Option<SecondFactorError>,
) -> Response {
    let known = match state.service.enabled_app(AppId(check.app)).await {
        Ok(Some(known)) => known,
        Ok(None) => return refuse(state, visit, ErrorCase::AppUnknown),
        Err(error) => return unavailable(state, visit, &error),
    };
    let factors = match state.service.factors(AccountId(check.user)).await {
        Ok(factors) => factors,
        Err(error) => return unavailable(state, visit, &error),
    };
    let target = check.callback.clone();
    let (pending, locale) = (Waiting::CheckPassword(check), visit.asked_locale());
    let flow = flow::seal(state, visit, &Flow { pending, locale });
    let view = SecondFactor {
        chrome: visit.chrome_at(state, flow::address(paths::CHECK_PASSWORD, &flow)),
        action: paths::CHECK_PASSWORD,
        authenticator: factors.authenticator.is_some(),
        passkey: passkey::ask(state, visit).filter(|_| !factors.passkeys.is_empty()),
        app: Some(lines::app_line(&known, &target)),
        half: None,
        flow: Some(flow),
        trust_days: None,
        error,
    };
    form(visit, &view, error, &[&target])
}

fn refuse(state: &State, visit: &Visit, case: ErrorCase) -> Response {
    problem(state, visit, answer::page_problem(case, visit.lang()))
}

/// Leads back to the app with the signed answer. The app is looked at again: it may have been disabled meanwhile.
async fn finish(state: &State, visit: &Visit, check: &Check, confirmed: Option<AccountId>) -> Response {
    let Ok(callback) = Callback::parse(&check.callback) else {
        return problem(state, visit, Problem::Internal);
    };
    let known = match state
        .service
        .check_password_target(AppId(check.app), &callback)
        .await
    {
        Ok(Ok(known)) => known,
        Ok(Err(refusal)) => return refuse(state, visit, answer::case(refusal)),
        Err(error) => return unavailable(state, visit, &error),
    };
    let Some(account) = confirmed else {
        return see_other(
            visit,
            &state
                .service
                .not_confirmed(&known, AccountId(check.user), &callback),
        );
    };
    match state
        .service
        .confirmed(&known, account, &callback, &visit.origin())
        .await
    {
        Ok(location) => see_other(visit, &location),
        Err(error) => unavailable(state, visit, &error),
    }
}

async fn render(state: &State, visit: &Visit, check: Check, error: Option<CheckPasswordError>) -> Response {
    match view(state, visit, check, error).await {
        Ok(Some((view, target))) => form(visit, &view, error, &[&target]),
        Ok(None) => refuse(state, visit, ErrorCase::AppUnknown),
        Err(error) => unavailable(state, visit, &error),
    }
}

async fn view(
    state: &State,
    visit: &Visit,
    check: Check,
    error: Option<CheckPasswordError>,
) -> Result<Option<(CheckPassword, String)>, Unavailable> {
    let Some(known) = state.service.enabled_app(AppId(check.app)).await? else {
        return Ok(None);
    };
    let here = visit
        .live(state)
        .await?
        .into_iter()
        .find(|one| one.account.id.0 == check.user);
    let account = match here {
        None => None,
        Some(live) => {
            let contacts = state.service.contacts(live.account.id).await?;
            Some(lines::account_line(state, &live.account, &contacts))
        }
    };
    let target = check.callback.clone();
    let login = check.user.to_string();
    let flow = flow::seal(
        state,
        visit,
        &Flow {
            pending: Waiting::CheckPassword(check),
            locale: visit.asked_locale(),
        },
    );
    let view = CheckPassword {
        chrome: visit.chrome_at(state, flow::address(paths::CHECK_PASSWORD, &flow)),
        app: lines::app_line(&known, &target),
        known_account: account.is_some(),
        account,
        login,
        error,
        flow,
    };
    Ok(Some((view, target)))
}
