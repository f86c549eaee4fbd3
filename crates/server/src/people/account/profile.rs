//! Profile: nickname, region, language. The picture has a file of its own.

use axum::extract::State as Extract;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use setaria_identity::account::nickname;
use setaria_identity::region::Region;
use setaria_pages::account::{Done, Profile, ProfileError};
use setaria_pages::{Locale, paths};
use setaria_service::picture::LARGEST_UPLOAD;
use setaria_service::profile::NewProfile;

use super::{Asked, Owner, or_unavailable};
use crate::State;
use crate::http::answer::{page_towards, with_cookie};
use crate::http::cookie;
use crate::people::lines;

/// The page.
pub(crate) async fn show(Extract(state): Extract<State>, owner: Owner, uri: Uri) -> Response {
    let view = Profile {
        done: super::done(&uri),
        ..view(&state, &owner)
    };
    page_towards(&owner.visit, &view, StatusCode::OK, &[])
}

/// Nickname, region and language came back.
pub(crate) async fn submit(Extract(state): Extract<State>, asked: Asked) -> Response {
    let owner = &asked.owner;
    let typed = |name| asked.field(name).unwrap_or_default();
    let language = Locale::parse(typed("language"));
    let wrong = |error| {
        let view = Profile {
            nickname: typed("nickname").into(),
            region: typed("region").into(),
            language: language.unwrap_or_else(|| owner.visit.locale()),
            error: Some(error),
            ..view(&state, owner)
        };
        page_towards(&owner.visit, &view, StatusCode::UNPROCESSABLE_ENTITY, &[])
    };
    let Ok(nickname) = nickname(typed("nickname")) else {
        return wrong(ProfileError::Nickname);
    };
    let Ok(region) = asked.field("region").map(Region::parse).transpose() else {
        return wrong(ProfileError::Region);
    };
    let new = NewProfile {
        nickname,
        region,
        language: language.map(|locale| locale.tag().to_owned()),
    };
    let saved = state
        .service
        .change_profile(owner.me.account.id, new, &owner.origin())
        .await;
    or_unavailable!(&state, &owner.visit, saved);
    let response = owner.done(Done::Profile, paths::ACCOUNT_PROFILE);
    match language {
        // The pages speak it too from now on.
        Some(locale) => with_cookie(&owner.visit, response, cookie::LANGUAGE, locale.tag()),
        None => response,
    }
}

/// The page that says why a picture was not taken.
pub(super) fn refused(state: &State, owner: &Owner, error: ProfileError) -> Response {
    let view = Profile {
        error: Some(error),
        ..view(state, owner)
    };
    page_towards(&owner.visit, &view, StatusCode::UNPROCESSABLE_ENTITY, &[])
}

fn view(state: &State, owner: &Owner) -> Profile {
    let account = &owner.me.account;
    let language = account.language.as_deref().and_then(Locale::parse);
    Profile {
        chrome: owner.chrome(state, paths::ACCOUNT_PROFILE),
        user_id: account.id.0,
        picture_url: lines::large_icon(state, account),
        picture_generated: account.icon_version == 0,
        picture_limit: u32::try_from(LARGEST_UPLOAD).unwrap_or(u32::MAX),
        nickname: account.nickname.clone(),
        region: account
            .region
            .map_or_else(String::new, |region| region.code().into()),
        language: language.unwrap_or_else(|| owner.visit.locale()),
        error: None,
        done: None,
    }
}
