//! A whole visit against a platform of canned answers: what each button keeps, rotates and forgets.

use axum::body::Body;
use axum::http::{Response, StatusCode, header};
use axum::response::IntoResponse;
use setaria_client::{Client, Endpoints};

use super::tests::{config, cookie, location, open, parameter, send, text};
use super::*;

const PROFILE: &str = r#"{"result":"ok","code":0,"description":"no error","data":{"miliaoNick":"Mei","unionId":"u",
    "userId":12,"miliaoIcon":"http://i/x.png","miliaoIcon_120":"http://i/x_120.png"}}"#;
const REFUSAL: &str = r#"{"result":"error","code":96007,"description":"invalid scope"}"#;

// Gives tokens named after what was presented: V3_C3_1 for the code C3_1. The refresh token of C3_last is refused.
async fn token(body: String) -> impl IntoResponse {
    let form = crate::http::Query::parse(body.as_bytes());
    let presented = form.one("code").or(form.one("refresh_token")).unwrap();
    if ["R3_C3_last", "R3_last"].contains(&presented) {
        let refusal = r#"{"error":96009,"error_description":"invalid refresh token"}"#;
        return (StatusCode::BAD_REQUEST, refusal.to_owned());
    }
    let answer = format!(
        r#"{{"access_token":"V3_{presented}","expires_in":60,"refresh_token":"R3_{presented}","scope":"1 3",
            "mac_key":"key","openId":"o","union_id":"u"}}"#
    );
    (StatusCode::OK, answer)
}

async fn app() -> Router {
    let platform = Router::new()
        .route("/oauth2/token", post(token))
        .route("/user/profile", get(PROFILE))
        .fallback(async || (StatusCode::FORBIDDEN, REFUSAL));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, platform).await });
    let endpoints = Endpoints::new(&url, &url).unwrap();
    router(config(
        Client::builder(7, "canary-secret", endpoints).build().unwrap(),
    ))
}

// The session's cookie after a sign-in with that code.
async fn sign_in(app: &Router, code: &str) -> String {
    let started = open(app, "/start", "").await;
    let state = parameter(&location(&started), "state").unwrap();
    let returned = open(
        app,
        &format!("/callback?code={code}&state={state}"),
        &cookie(&started),
    )
    .await;
    assert_eq!(
        (returned.status(), location(&returned).as_str()),
        (StatusCode::FOUND, "/session")
    );
    assert_ne!(
        cookie(&returned),
        cookie(&started),
        "SE1: the id from before the sign-in is worth nothing"
    );
    cookie(&returned)
}

async fn session(app: &Router, cookie: &str) -> String {
    let response = open(app, "/session", cookie).await;
    assert_eq!(response.status(), StatusCode::OK);
    text(response).await
}

async fn press(app: &Router, target: &str, cookie: &str) -> Response<Body> {
    let html = session(app, cookie).await;
    let (_, rest) = html.split_once("name=\"csrf\" value=\"").unwrap();
    let (csrf, _) = rest.split_once('"').unwrap();
    send(
        app,
        "POST",
        target,
        &[("cookie", cookie)],
        &format!("csrf={csrf}"),
    )
    .await
}

#[tokio::test]
async fn the_page_shows_every_call_and_never_the_app_secret() {
    let app = app().await;
    let html = session(&app, &sign_in(&app, "C3_1").await).await;
    assert!(
        html.contains("<bdi id=\"nickname\">Mei</bdi>") && html.contains("src=\"http://i/x_120.png\""),
        "{html}"
    );
    assert!(
        html.contains("authorization: MAC access_token=&#34;V3_C3_1&#34;"),
        "{html}"
    );
    assert_eq!(html.matches("tag ok").count(), 1);
    assert_eq!(html.matches("tag bad").count(), 3);
    assert!(!html.contains("canary-secret"));
}

#[tokio::test]
async fn tk5_refreshing_uses_the_new_refresh_token_the_next_time_and_shows_the_old_beside() {
    let app = app().await;
    let cookie = sign_in(&app, "C3_1").await;
    for expected in ["R3_R3_C3_1", "R3_R3_R3_C3_1"] {
        let pressed = press(&app, "/refresh", &cookie).await;
        assert_eq!(
            (pressed.status(), location(&pressed).as_str()),
            (StatusCode::SEE_OTHER, "/session")
        );
        let html = session(&app, &cookie).await;
        assert!(
            html.contains(&format!("<code>{expected}</code>")),
            "{expected} in {html}"
        );
        assert!(html.contains("The old refresh token no longer works"), "{html}");
    }
    assert!(
        session(&app, &cookie)
            .await
            .contains("data-label=\"Before\"><code>R3_R3_C3_1…")
    );
}

#[tokio::test]
async fn a_refused_refresh_says_so_and_keeps_the_tokens() {
    let app = app().await;
    let cookie = sign_in(&app, "C3_last").await;
    press(&app, "/refresh", &cookie).await;
    let html = session(&app, &cookie).await;
    assert!(
        html.contains("role=\"alert\"") && html.contains("<code>96009</code>"),
        "{html}"
    );
    assert!(html.contains("<code>V3_C3_last</code>"), "{html}");
}

#[tokio::test]
async fn section_9_a_refused_code_is_shown_with_its_number() {
    let app = app().await;
    let started = open(&app, "/start", "").await;
    let state = parameter(&location(&started), "state").unwrap();
    let target = format!("/callback?code=R3_last&state={state}");
    let response = open(&app, &target, &cookie(&started)).await;
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert!(text(response).await.contains(">96009<"));
}

#[tokio::test]
async fn section_7_the_password_check_names_the_account_and_has_a_random_value() {
    let app = app().await;
    let cookie = sign_in(&app, "C3_1").await;
    let random = async || {
        let url = location(&press(&app, "/confirm-password", &cookie).await);
        assert_eq!(parameter(&url, "xmUserId").as_deref(), Some("12"), "{url}");
        let callback = parameter(&url, "callback").unwrap();
        assert!(
            callback.starts_with("http://127.0.0.1:7701/confirmed?check="),
            "{callback}"
        );
        parameter(&callback, "check").unwrap()
    };
    let (first, second) = (random().await, random().await);
    assert!(first.len() == 22 && first != second);
    let target =
        format!("/confirmed?check={second}&xmResult=true&xmUserId=12&code=C3_2&_xmNonce=1:2&_xmSign=x");
    assert_eq!(
        location(&open(&app, &target, &cookie).await),
        "/confirmed",
        "the code leaves the address"
    );
    let html = text(open(&app, "/confirmed", &cookie).await).await;
    assert!(
        html.contains("This answer cannot be trusted") && !html.contains("exchange-code"),
        "{html}"
    );
}

#[tokio::test]
async fn asking_for_more_asks_for_everything() {
    let app = app().await;
    let cookie = sign_in(&app, "C3_1").await;
    let url = location(&press(&app, "/more-scopes", &cookie).await);
    assert_eq!(parameter(&url, "scope").as_deref(), Some("1 2 3 4 6"));
    let state = parameter(&url, "state").unwrap();
    let returned = open(&app, &format!("/callback?code=C3_2&state={state}"), &cookie).await;
    let cookie = super::tests::cookie(&returned);
    assert!(session(&app, &cookie).await.contains("You signed in again"));
}

#[tokio::test]
async fn se4_a_button_needs_the_text_of_its_own_session() {
    let app = app().await;
    let cookie = sign_in(&app, "C3_1").await;
    for target in [
        "/refresh",
        "/more-scopes",
        "/sign-out",
        "/confirm-password",
        "/exchange-code",
    ] {
        for body in ["", "csrf=", "csrf=AAAAAAAAAAAAAAAAAAAAAA"] {
            let response = send(&app, "POST", target, &[("cookie", &cookie)], body).await;
            assert_eq!(response.status(), StatusCode::FORBIDDEN, "{target} {body:?}");
        }
    }
    assert!(
        session(&app, &cookie).await.contains("<code>V3_C3_1</code>"),
        "nothing happened"
    );
}

#[tokio::test]
async fn signing_out_forgets_the_session() {
    let app = app().await;
    let cookie = sign_in(&app, "C3_1").await;
    let left = press(&app, "/sign-out", &cookie).await;
    assert_eq!(location(&left), "/?signed-out");
    assert!(
        left.headers()[header::SET_COOKIE]
            .to_str()
            .unwrap()
            .contains("Max-Age=0")
    );
    assert_eq!(
        open(&app, "/session", &cookie).await.status(),
        StatusCode::FORBIDDEN
    );
}
