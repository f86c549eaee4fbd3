//! Connected apps, and taking access away.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use setaria_identity::app::App;
use setaria_identity::consent::Consent;
use setaria_identity::id::AppId;
use setaria_identity::scope::Scope;
use setaria_pages::account::{AppAccess, Apps, Done};
use setaria_pages::{Permission, paths};
use setaria_protocol::Lang;

use super::{Asked, Owner, or_unavailable};
use crate::State;
use crate::http::answer::page;

/// The page.
pub(crate) async fn show(Extract(state): Extract<State>, owner: Owner, uri: Uri) -> Response {
    let visit = &owner.visit;
    let connected = state.service.connected_apps(owner.me.account.id).await;
    let connected = or_unavailable!(&state, visit, connected);
    let scopes = or_unavailable!(&state, visit, state.service.scopes().await);
    let lang = visit.lang();
    let view = Apps {
        chrome: owner.chrome(&state, paths::ACCOUNT_APPS),
        apps: connected
            .into_iter()
            .map(|(consent, app)| access(consent, app, &scopes, lang))
            .collect(),
        done: super::done(&uri),
    };
    page(visit, &view)
}

/// Take an app's access away: its tokens die at once (security CO3).
pub(crate) async fn remove(Extract(state): Extract<State>, asked: Asked) -> Response {
    let owner = &asked.owner;
    let Some(app) = asked.field("app").and_then(|text| text.parse().ok()).map(AppId) else {
        return owner.back(paths::ACCOUNT_APPS);
    };
    let account = owner.me.account.id;
    let withdrawn = state.service.withdraw(account, app, &owner.origin()).await;
    if or_unavailable!(&state, &owner.visit, withdrawn) {
        owner.done(Done::App, paths::ACCOUNT_APPS)
    } else {
        owner.back(paths::ACCOUNT_APPS)
    }
}

/// What an app may see.
pub(crate) fn access(consent: Consent, app: App, scopes: &[Scope], lang: Lang) -> AppAccess {
    let allowed = scopes.iter().filter(|scope| consent.allowed.contains(scope.id));
    AppAccess {
        app_id: app.id.0,
        name: app.name,
        developer: app.developer_name,
        permissions: allowed
            .map(|scope| Permission {
                scope: scope.id,
                name: if lang == Lang::Zh {
                    scope.name_zh.clone()
                } else {
                    scope.name_en.clone()
                },
                shared: None,
                optional: scope.optional,
                ticked: true,
                new: false,
                already: true,
            })
            .collect(),
        password_only: consent.asked.is_empty(),
        given_ms: consent.given_at,
        used_ms: Some(consent.used_at),
    }
}
