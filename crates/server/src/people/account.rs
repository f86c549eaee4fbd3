//! One's own account: picture, sessions, connected apps. Every act is a form of its own, and returns here.

use axum::body::Body;
use axum::extract::State as Extract;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use bytes::Bytes;
use setaria_identity::app::App;
use setaria_identity::consent::Consent;
use setaria_identity::id::AppId;
use setaria_identity::scope::Scope;
use setaria_identity::session::Session;
use setaria_pages::{
    Account, AccountNotice, AppAccess, ContactLine, Permission, PictureRefusal, Problem, SessionLine, paths,
};
use setaria_protocol::{Lang, Params};
use setaria_service::picture::{LARGEST_UPLOAD, Refused};
use setaria_service::sign_in::Live;

use super::lines;
use crate::State;
use crate::http::answer::{found, page_towards, problem, see_other, unavailable, unreadable};
use crate::http::body::{self, BodyError};
use crate::http::posted::Posted;
use crate::http::visit::Visit;

macro_rules! or_unavailable {
    ($state:expr, $visit:expr, $answer:expr) => {
        match $answer {
            Ok(value) => value,
            Err(error) => return unavailable($state, $visit, &error),
        }
    };
}

/// The page.
pub(crate) async fn show(Extract(state): Extract<State>, visit: Visit, uri: Uri) -> Response {
    let live = or_unavailable!(&state, &visit, visit.live(&state).await);
    let Some(me) = live.first() else {
        return found(&visit, paths::SIGN_IN);
    };
    let done = Params::from_query(uri.query().unwrap_or_default()).unwrap_or_default();
    let notice = match done.one("done").ok().flatten() {
        Some("picture") => Some(AccountNotice::PictureSaved),
        Some("generated") => Some(AccountNotice::PictureGenerated),
        Some("session") => Some(AccountNotice::SessionEnded),
        Some("others") => Some(AccountNotice::OtherSessionsEnded),
        _ => None,
    };
    render(&state, &visit, me, notice, StatusCode::OK).await
}

/// End one session, or all others.
pub(crate) async fn end_sessions(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let live = or_unavailable!(&state, visit, visit.live(&state).await);
    let Some(me) = live.first() else {
        return see_other(visit, paths::SIGN_IN);
    };
    let done = match posted.field("session") {
        Some("others") => {
            or_unavailable!(
                &state,
                visit,
                state
                    .service
                    .end_other_sessions(me.account.id, me.session.hash, &visit.origin())
                    .await
            );
            "others"
        }
        Some(id) => {
            or_unavailable!(
                &state,
                visit,
                state
                    .service
                    .end_session(me.account.id, id.into(), &visit.origin())
                    .await
            );
            "session"
        }
        None => "nothing",
    };
    see_other(visit, &format!("{}?done={done}", paths::ACCOUNT))
}

/// Take an app's access away: its tokens die at once (security CO3).
pub(crate) async fn remove_app(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let live = or_unavailable!(&state, visit, visit.live(&state).await);
    let Some(me) = live.first() else {
        return see_other(visit, paths::SIGN_IN);
    };
    let Some(app) = posted.field("app").and_then(|text| text.parse().ok()).map(AppId) else {
        return see_other(visit, paths::ACCOUNT);
    };
    let name =
        or_unavailable!(&state, visit, state.service.app(app).await).map(|known| known.app.name.clone());
    or_unavailable!(
        &state,
        visit,
        state.service.withdraw(me.account.id, app, &visit.origin()).await
    );
    let notice = name.map(|app| AccountNotice::AccessRemoved { app });
    render(&state, visit, me, notice, StatusCode::OK).await
}

/// A new picture, or back to the drawn one.
pub(crate) async fn picture(
    Extract(state): Extract<State>,
    visit: Visit,
    headers: HeaderMap,
    body: Body,
) -> Response {
    // Who is nobody need not send five megabytes.
    let live = or_unavailable!(&state, &visit, visit.live(&state).await);
    let Some(me) = live.first() else {
        return see_other(&visit, paths::SIGN_IN);
    };
    // Room for the picture and the fields around it.
    let bytes = match body::read(&headers, body, LARGEST_UPLOAD + 64 * 1_024).await {
        Ok(bytes) => bytes,
        Err(error) => return unreadable(&state, &visit, &error),
    };
    let Some((form, upload)) = parts(&headers, bytes).await else {
        return unreadable(&state, &visit, &BodyError::Broken);
    };
    if !visit.posted_by_own_page(&form, &state) {
        return problem(&state, &visit, Problem::Csrf);
    }
    if form.one("use") == Ok(Some("generated")) {
        or_unavailable!(
            &state,
            &visit,
            state.service.remove_icon(me.account.id, &visit.origin()).await
        );
        return see_other(&visit, &format!("{}?done=generated", paths::ACCOUNT));
    }
    let refusal = match upload.filter(|upload| !upload.is_empty()) {
        None => PictureRefusal::Missing,
        Some(upload) => match state
            .service
            .upload_icon(me.account.id, upload.to_vec(), &visit.origin())
            .await
        {
            Ok(()) => return see_other(&visit, &format!("{}?done=picture", paths::ACCOUNT)),
            Err(Refused::Unavailable(error)) => return unavailable(&state, &visit, &error),
            Err(Refused::TooLarge | Refused::Pixels) => PictureRefusal::TooLarge,
            Err(Refused::Kind) => PictureRefusal::Unreadable,
        },
    };
    let notice = Some(AccountNotice::PictureRefused(refusal));
    render(&state, &visit, me, notice, StatusCode::UNPROCESSABLE_ENTITY).await
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
        } else if matches!(name.as_str(), "csrf" | "use") {
            let value = field.text().await.ok()?;
            // Both fields hold only URL-safe characters when they are ours.
            fields.push(format!("{name}={value}"));
        }
    }
    Some((Params::from_query(&fields.join("&")).ok()?, upload))
}

async fn render(
    state: &State,
    visit: &Visit,
    me: &Live,
    notice: Option<AccountNotice>,
    status: StatusCode,
) -> Response {
    // Looked up again: the picture may have changed a moment ago.
    let account = or_unavailable!(state, visit, state.service.account(me.account.id).await);
    let Some(account) = account else {
        return found(visit, paths::SIGN_IN);
    };
    let contacts = or_unavailable!(state, visit, state.service.contacts(account.id).await);
    let sessions = or_unavailable!(state, visit, state.service.sessions_of(account.id).await);
    let apps = or_unavailable!(state, visit, state.service.connected_apps(account.id).await);
    let scopes = or_unavailable!(state, visit, state.service.scopes().await);
    let line = lines::account_line(state, &account, &contacts);
    let view = Account {
        chrome: visit.chrome_at(state, paths::ACCOUNT.into()),
        user_id: line.user_id,
        nickname: line.nickname,
        picture_url: line.icon_url.replace("_75.png", "_320.png"),
        picture_generated: account.icon_version == 0,
        picture_limit: LARGEST_UPLOAD as u32,
        contacts: contacts
            .into_iter()
            .map(|contact| ContactLine {
                verified: contact.verified_at.is_some(),
                value: contact.value,
            })
            .collect(),
        sessions: sessions
            .into_iter()
            .map(|session| session_line(session, me))
            .collect(),
        apps: apps
            .into_iter()
            .map(|(consent, app)| access(consent, app, &scopes, visit.lang()))
            .collect(),
        notice,
    };
    page_towards(visit, &view, status, &[])
}

fn session_line(session: Session, me: &Live) -> SessionLine {
    SessionLine {
        current: session.hash == me.session.hash,
        id: session.id,
        browser: browser_words(&session.user_agent),
        address: session.source,
        since_ms: session.created_at,
        used_ms: session.seen_at,
    }
}

/// A browser's own description in two words people know: `Firefox, Linux`. Names are not translated.
fn browser_words(agent: &str) -> String {
    // The order matters: most browsers also name the ones they grew from.
    let known = [
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    let systems = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ];
    let find = |table: &[(&str, &'static str)]| {
        table
            .iter()
            .find(|(part, _)| agent.contains(part))
            .map(|(_, name)| *name)
    };
    match (find(&known), find(&systems)) {
        (Some(browser), Some(system)) => format!("{browser}, {system}"),
        (Some(one), None) | (None, Some(one)) => one.into(),
        (None, None) => agent.chars().take(40).collect(),
    }
}

fn access(consent: Consent, app: App, scopes: &[Scope], lang: Lang) -> AppAccess {
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
        given_ms: consent.given_at,
        used_ms: Some(consent.used_at),
    }
}
