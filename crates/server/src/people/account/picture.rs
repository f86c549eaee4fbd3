//! A new picture: uploaded, cut out, saved; or back to the drawn one.

use axum::body::Body;
use axum::extract::State as Extract;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, Uri};
use axum::response::Response;
use bytes::Bytes;
use setaria_pages::account::{Crop, Done, Picture, ProfileError};
use setaria_pages::{Problem, paths};
use setaria_protocol::Params;
use setaria_service::picture::{Cut, LARGEST_UPLOAD, MOST_PIXELS, Refused};

use super::{Asked, Owner, or_unavailable, profile};
use crate::State;
use crate::http::answer::{found, page, problem, unavailable, unreadable};
use crate::http::body::{self, BodyError};

/// A picture came, or the wish for the drawn one.
pub(crate) async fn upload(
    Extract(state): Extract<State>,
    owner: Owner,
    headers: HeaderMap,
    mut body: Body,
) -> Response {
    let visit = &owner.visit;
    // Room for the picture and the fields around it. Who is nobody did not come so far.
    let bytes = match body::read(&headers, &mut body, LARGEST_UPLOAD + 64 * 1_024).await {
        Ok(bytes) => bytes,
        Err(BodyError::TooLarge) => {
            body::pass_over(body).await;
            return profile::refused(&state, &owner, too_large());
        }
        Err(error) => return unreadable(&state, visit, &error),
    };
    let Some((form, upload)) = parts(&headers, bytes).await else {
        return unreadable(&state, visit, &BodyError::Broken);
    };
    if let Some(refusal) = visit.refuses(&form, &state) {
        return problem(&state, visit, refusal);
    }
    let id = owner.me.account.id;
    if form.one("use") == Ok(Some("generated")) {
        or_unavailable!(
            &state,
            visit,
            state.service.remove_icon(id, &owner.origin()).await
        );
        return owner.done(Done::Generated, paths::ACCOUNT_PROFILE);
    }
    let error = match upload.filter(|upload| !upload.is_empty()) {
        None => ProfileError::PictureMissing,
        Some(upload) => match state.service.draft_icon(id, upload.to_vec()).await {
            Ok(()) => return owner.back(paths::ACCOUNT_PICTURE),
            Err(Refused::Unavailable(error)) => return unavailable(&state, visit, &error),
            Err(Refused::TooLarge) => too_large(),
            Err(Refused::Pixels) => ProfileError::PicturePixels {
                limit: i64::try_from(MOST_PIXELS / 1_000_000).unwrap_or(i64::MAX),
            },
            Err(Refused::Kind) => ProfileError::PictureUnreadable,
        },
    };
    profile::refused(&state, &owner, error)
}

fn too_large() -> ProfileError {
    ProfileError::PictureTooLarge {
        limit: i64::try_from(LARGEST_UPLOAD >> 20).unwrap_or(i64::MAX),
    }
}

/// The picture that waits, and which square of it is chosen.
pub(crate) async fn show(Extract(state): Extract<State>, owner: Owner, uri: Uri) -> Response {
    let draft = state.service.draft(owner.me.account.id, None).await;
    if or_unavailable!(&state, &owner.visit, draft).is_none() {
        return found(&owner.visit, paths::ACCOUNT_PROFILE);
    }
    let crop = asked(&uri).unwrap_or_default();
    let here = format!("{}?{}", paths::ACCOUNT_PICTURE, crop.query());
    let view = Picture {
        chrome: owner.chrome(&state, &here),
        whole_url: paths::ACCOUNT_PICTURE_DRAFT.into(),
        square_url: format!("{}?{}", paths::ACCOUNT_PICTURE_DRAFT, crop.query()),
        crop,
    };
    page(&owner.visit, &view)
}

/// The picture that waits, whole, or the square that the query names: for its owner only.
pub(crate) async fn draft(Extract(state): Extract<State>, owner: Owner, uri: Uri) -> Response {
    let crop = asked(&uri).map(cut);
    let found = state.service.draft(owner.me.account.id, crop).await;
    let Some(png) = or_unavailable!(&state, &owner.visit, found) else {
        return problem(&state, &owner.visit, Problem::NotFound);
    };
    let mut response = Response::new(Body::from(png));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("image/png"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox"),
    );
    headers.insert("x-content-type-options", HeaderValue::from_static("nosniff"));
    headers.insert(
        "cross-origin-resource-policy",
        HeaderValue::from_static("same-origin"),
    );
    response
}

/// The choice came back: look at it, save it, or drop the picture.
pub(crate) async fn crop(Extract(state): Extract<State>, asked: Asked) -> Response {
    let owner = &asked.owner;
    let (visit, id) = (&owner.visit, owner.me.account.id);
    let crop = Crop::read(asked.field("size"), asked.field("across"), asked.field("down"));
    match asked.field("use") {
        Some("save") => {
            let saved = state.service.save_draft(id, cut(crop), &owner.origin()).await;
            if or_unavailable!(&state, visit, saved) {
                owner.done(Done::Picture, paths::ACCOUNT_PROFILE)
            } else {
                owner.back(paths::ACCOUNT_PROFILE)
            }
        }
        Some("drop") => {
            or_unavailable!(&state, visit, state.service.drop_draft(id).await);
            owner.back(paths::ACCOUNT_PROFILE)
        }
        _ => owner.back(&format!("{}?{}", paths::ACCOUNT_PICTURE, crop.query())),
    }
}

fn asked(uri: &Uri) -> Option<Crop> {
    let number = |name| super::query(uri, name);
    let (size, across, down) = (number("size"), number("across"), number("down"));
    size.is_some()
        .then(|| Crop::read(size.as_deref(), across.as_deref(), down.as_deref()))
}

fn cut(crop: Crop) -> Cut {
    Cut {
        size: crop.size,
        across: crop.across,
        down: crop.down,
    }
}

/// The fields of a multipart form, and its picture.
async fn parts(headers: &HeaderMap, body: Bytes) -> Option<(Params, Option<Bytes>)> {
    let boundary = multer::parse_boundary(headers.get(CONTENT_TYPE)?.to_str().ok()?).ok()?;
    let stream = http_body_util::BodyDataStream::new(http_body_util::Full::new(body));
    let mut form = multer::Multipart::new(stream, boundary);
    let (mut fields, mut upload) = (Vec::new(), None);
    while let Some(field) = form.next_field().await.ok()? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "picture" {
            upload = Some(field.bytes().await.ok()?);
        } else if matches!(name.as_str(), "csrf" | "whose" | "use") {
            let value = field.text().await.ok()?;
            // These fields hold only URL-safe characters when they are ours.
            fields.push(format!("{name}={value}"));
        }
    }
    Some((Params::from_query(&fields.join("&")).ok()?, upload))
}
