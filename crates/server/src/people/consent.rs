//! The consent page.

use axum::extract::State as Extract;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use setaria_identity::contact::{Contact, ContactKind};
use setaria_identity::scope::{EMAIL, PHONE, PROFILE, RELATION, Scope, ScopeSet};
use setaria_pages::{Consent, Permission, Problem, paths};
use setaria_protocol::xiaomi::ErrorCase;
use setaria_protocol::{Lang, Params};
use setaria_service::Unavailable;
use setaria_service::authorize::{Pending, Question, Step};

use super::flow::{self, After, Flow, Waiting};
use super::lines;
use crate::State;
use crate::http::answer::{page_towards, problem, see_other, unavailable};
use crate::http::posted::Posted;
use crate::http::visit::Visit;
use crate::xiaomi::answer;

/// The question.
pub(crate) async fn show(Extract(state): Extract<State>, mut visit: Visit, uri: Uri) -> Response {
    let flow = match flow::asked(&state, &mut visit, &uri) {
        Ok(Some(flow)) => flow,
        Ok(None) => return problem(&state, &visit, Problem::ExpiredFlow),
        Err(page) => return *page,
    };
    let asked = ask(&state, &visit, &flow).await;
    match asked {
        Ok(Asked::Question(pending, question)) => {
            match view(&state, &visit, &flow, &pending, &question).await {
                Ok(view) => page_towards(&visit, &view, StatusCode::OK, flow.target().as_slice()),
                Err(error) => unavailable(&state, &visit, &error),
            }
        }
        Ok(Asked::Elsewhere) => elsewhere(&state, &visit, flow, After::Get).await,
        Err(error) => unavailable(&state, &visit, &error),
    }
}

/// The decision.
pub(crate) async fn submit(Extract(state): Extract<State>, mut posted: Posted) -> Response {
    let flow = match flow::carried(&state, &mut posted) {
        Ok(Some(flow)) => flow,
        Ok(None) => return problem(&state, &posted.visit, Problem::ExpiredFlow),
        Err(page) => return *page,
    };
    let (visit, form) = (&posted.visit, &posted.form);
    match form.one("decision") {
        Ok(Some("allow")) => allow(&state, visit, flow, form).await,
        Ok(Some("deny")) => deny(&state, visit, &flow).await,
        Ok(Some("switch")) => see_other(
            visit,
            &flow::address(paths::CHOOSE, &flow::seal(&state, visit, &flow)),
        ),
        _ => see_other(
            visit,
            &flow::address(paths::CONSENT, &flow::seal(&state, visit, &flow)),
        ),
    }
}

enum Asked {
    /// The person is to be asked.
    Question(Box<Pending>, Box<Question>),
    /// Another page comes first, or none at all.
    Elsewhere,
}

/// Whether this page is the next step. The answer of a step that needs no question is not drawn here: showing a page
/// must change nothing.
async fn ask(state: &State, visit: &Visit, flow: &Flow) -> Result<Asked, Unavailable> {
    // Without a chosen account the question would be whose it is, and this page does not ask that.
    let Some(pending) = flow.authorize().filter(|pending| pending.chosen.is_some()) else {
        return Ok(Asked::Elsewhere);
    };
    let unskipped = Pending {
        skip: false,
        ..pending.clone()
    };
    match state
        .service
        .next_step(&unskipped, &visit.live(state).await?)
        .await?
    {
        Ok(Step::Consent(question)) => Ok(Asked::Question(Box::new(pending.clone()), question)),
        _ => Ok(Asked::Elsewhere),
    }
}

async fn elsewhere(state: &State, visit: &Visit, flow: Flow, after: After) -> Response {
    match visit.live(state).await {
        Ok(live) => flow::advance(state, visit, flow, &live, after).await,
        Err(error) => unavailable(state, visit, &error),
    }
}

async fn allow(state: &State, visit: &Visit, flow: Flow, form: &Params) -> Response {
    let (pending, question) = match ask(state, visit, &flow).await {
        Ok(Asked::Question(pending, question)) => (pending, question),
        Ok(Asked::Elsewhere) => return elsewhere(state, visit, flow, After::Post).await,
        Err(error) => return unavailable(state, visit, &error),
    };
    let ticked: ScopeSet = form
        .iter()
        .filter(|(name, _)| *name == "scope")
        .filter_map(|(_, value)| value.parse().ok())
        .collect();
    match state
        .service
        .allow(&pending, &question, &ticked, &visit.origin())
        .await
    {
        Ok(Some(given)) => see_other(
            visit,
            &answer::granted(&pending.redirect_uri, &given, pending.state.as_deref()),
        ),
        // Everything was unticked: that is a refusal.
        Ok(None) => deny(state, visit, &flow).await,
        Err(error) => unavailable(state, visit, &error),
    }
}

async fn deny(state: &State, visit: &Visit, flow: &Flow) -> Response {
    let Waiting::Authorize(pending) = &flow.pending else {
        return problem(state, visit, Problem::ExpiredFlow);
    };
    match state.service.still_stands(pending).await {
        Ok(Ok(_)) => {}
        Ok(Err(refusal)) => return flow::refused(state, visit, refusal),
        Err(error) => return unavailable(state, visit, &error),
    }
    see_other(
        visit,
        &answer::denied(
            &pending.redirect_uri,
            ErrorCase::AccessDenied,
            visit.lang(),
            pending.state.as_deref(),
        ),
    )
}

async fn view(
    state: &State,
    visit: &Visit,
    flow: &Flow,
    pending: &Pending,
    question: &Question,
) -> Result<Consent, Unavailable> {
    let account = &question.who.account;
    let contacts = state.service.contacts(account.id).await?;
    let friends = state.service.shown_friends(account.id).await?.len();
    let scopes = state.service.scopes().await?;
    let asked = scopes
        .iter()
        .filter(|scope| question.requested.contains(scope.id));
    let permissions = asked
        .map(|scope| {
            let shared = match scope.id {
                PROFILE => Some(account.nickname.clone()),
                PHONE => hint(&contacts, ContactKind::Phone),
                EMAIL => hint(&contacts, ContactKind::Email),
                RELATION => (friends > 0).then(|| friends.to_string()),
                _ => None,
            };
            permission(scope, question, shared, visit.lang())
        })
        .collect();
    let sealed = flow::seal(state, visit, flow);
    Ok(Consent {
        chrome: visit.chrome_at(state, flow::address(paths::CONSENT, &sealed)),
        app: lines::app_line(&question.app, pending.redirect_uri.as_str()),
        account: lines::account_line(state, account, &contacts),
        permissions,
        hide_switch: pending.hide_switch,
        remembered: question
            .before
            .as_ref()
            .is_some_and(|before| before.covers(&question.requested)),
        flow: sealed,
    })
}

fn hint(contacts: &[Contact], kind: ContactKind) -> Option<String> {
    contacts
        .iter()
        .find(|contact| contact.kind == kind && contact.verified_at.is_some())
        .map(Contact::hint)
}

fn permission(scope: &Scope, question: &Question, shared: Option<String>, lang: Lang) -> Permission {
    let before = question.before.as_ref();
    let asked_before = before.is_some_and(|consent| consent.asked.contains(scope.id));
    let allowed_before = before.is_some_and(|consent| consent.allowed.contains(scope.id));
    Permission {
        scope: scope.id,
        name: if lang == Lang::Zh {
            scope.name_zh.clone()
        } else {
            scope.name_en.clone()
        },
        shared,
        optional: scope.optional,
        ticked: allowed_before || !asked_before,
        new: before.is_some() && !asked_before,
        already: allowed_before,
    }
}
