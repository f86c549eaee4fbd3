//! One's data: the page, and the archive of everything.
//!
//! Owns: the archive's files. Hands over: what belongs to it to `service`, the readable page to `pages`.

use std::io::{Cursor, Write as _};

use axum::body::Body;
use axum::extract::State as Extract;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue};
use axum::response::Response;
use setaria_identity::account::Account;
use setaria_pages::account::{AppAccess, Copy, Data};
use setaria_pages::{Locale, Problem, paths};
use setaria_service::export::{Connected, Export};
use zip::ZipWriter;
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;

use super::apps::access;
use super::{Asked, Owner, activity, or_unavailable};
use crate::State;
use crate::http::answer::{page, problem};
use crate::people::flow::After;
use crate::people::lines;

/// The page.
pub(crate) async fn show(Extract(state): Extract<State>, owner: Owner) -> Response {
    let view = Data {
        chrome: owner.chrome(&state, paths::ACCOUNT_DATA),
    };
    page(&owner.visit, &view)
}

/// The archive, for somebody who showed a moment ago that it is them (security PW11).
pub(crate) async fn download(Extract(state): Extract<State>, asked: Asked) -> Response {
    let owner = &asked.owner;
    if let Some(away) = owner.must_confirm(&state, paths::ACCOUNT_DATA, After::Post).await {
        return away;
    }
    let export = state.service.export(&owner.me, &owner.origin()).await;
    let Some(export) = or_unavailable!(&state, &owner.visit, export) else {
        return owner.back(paths::SIGN_IN);
    };
    let scopes = or_unavailable!(&state, &owner.visit, state.service.scopes().await);
    let apps = export.apps.iter().map(|Connected { consent, app, .. }| {
        access(consent.clone(), app.clone(), &scopes, owner.visit.lang())
    });
    let read = readable(&state, owner, &export, apps.collect());
    match read.and_then(|html| archive(&export, &html).ok()) {
        Some(bytes) => attached(bytes),
        None => problem(&state, &owner.visit, Problem::Internal),
    }
}

fn readable(state: &State, owner: &Owner, export: &Export, apps: Vec<AppAccess>) -> Option<String> {
    let locale = owner.visit.locale();
    let view = Copy {
        chrome: owner.chrome(state, paths::ACCOUNT_DATA),
        made_ms: export.made_at,
        user_id: export.account.id.0,
        nickname: export.account.nickname.clone(),
        created_ms: export.account.created_at,
        language: export.account.language.as_deref().and_then(Locale::parse),
        region: export.account.region,
        picture: export.picture.is_some(),
        contacts: export
            .contacts
            .iter()
            .map(|contact| contact.value.clone())
            .collect(),
        factors: export.factors.clone(),
        sessions: export
            .sessions
            .iter()
            .map(|one| {
                (
                    lines::browser_words(&one.user_agent),
                    state.places.line(&one.source, locale),
                    one.seen_at,
                )
            })
            .collect(),
        apps,
        findable: export.account.findable,
        shown: export.account.shown_to_apps,
        trusted: export
            .devices
            .iter()
            .map(|one| (lines::browser_words(&one.user_agent), one.expires_at))
            .collect(),
        friends: export.circle.friends.iter().map(nickname).collect(),
        requests: export.circle.requests.iter().map(nickname).collect(),
        asked: export
            .circle
            .asked
            .iter()
            .map(|one| one.asked_as.clone())
            .collect(),
        blocked: {
            let names = export.circle.named.iter().map(|(name, _)| name.clone());
            export.circle.blocked.iter().map(nickname).chain(names).collect()
        },
        entries: export
            .activity
            .iter()
            .map(|entry| activity::line(state, entry.clone(), locale))
            .collect(),
    };
    let drawn = view.draw();
    drawn
        .inspect_err(|error| tracing::error!(%error, "the page of an export did not render"))
        .ok()
}

fn nickname<T>((_, one): &(T, Account)) -> String {
    one.nickname.clone()
}

fn archive(export: &Export, html: &str) -> ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let plain = SimpleFileOptions::default();
    archive.start_file("index.html", plain)?;
    archive.write_all(html.as_bytes())?;
    archive.start_file("data.json", plain)?;
    archive.write_all(format!("{:#}\n", export.json()).as_bytes())?;
    if let Some(picture) = &export.picture {
        archive.start_file("picture.png", plain)?;
        archive.write_all(picture)?;
    }
    Ok(archive.finish()?.into_inner())
}

fn attached(bytes: Vec<u8>) -> Response {
    let mut response = Response::new(Body::from(bytes));
    response.headers_mut().extend([
        (CONTENT_TYPE, HeaderValue::from_static("application/zip")),
        (
            CONTENT_DISPOSITION,
            HeaderValue::from_static("attachment; filename=\"account.zip\""),
        ),
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (
            HeaderName::from_static("x-content-type-options"),
            HeaderValue::from_static("nosniff"),
        ),
    ]);
    response
}
