//! The routes, with a platform that nobody can reach.

use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode, header};
use setaria_client::{Client, Endpoints};
use tower::ServiceExt as _;

use super::*;

pub(super) fn config(client: Client) -> Config {
    Config {
        client,
        app_secret: "canary-secret".to_owned(),
        redirect_uri: "http://127.0.0.1:7701/callback".to_owned(),
        public_url: "http://127.0.0.1:7701".to_owned(),
        account_centre_url: "http://127.0.0.1:1/account".to_owned(),
        name: "Photo Frame".to_owned(),
        scopes: vec![1, 2, 3, 4, 6],
    }
}

fn app() -> Router {
    let endpoints = Endpoints::new("http://127.0.0.1:1", "http://127.0.0.1:1").unwrap();
    router(config(
        Client::builder(7, "canary-secret", endpoints).build().unwrap(),
    ))
}

pub(super) async fn send(
    app: &Router,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Response<Body> {
    let mut request = Request::builder().method(method).uri(target);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    app.clone()
        .oneshot(request.body(Body::from(body.to_owned())).unwrap())
        .await
        .unwrap()
}

pub(super) async fn open(app: &Router, target: &str, cookie: &str) -> Response<Body> {
    send(app, "GET", target, &[("cookie", cookie)], "").await
}

pub(super) async fn text(response: Response<Body>) -> String {
    String::from_utf8(to_bytes(response.into_body(), 1 << 20).await.unwrap().to_vec()).unwrap()
}

pub(super) fn location(response: &Response<Body>) -> String {
    response.headers()[header::LOCATION].to_str().unwrap().to_owned()
}

pub(super) fn cookie(response: &Response<Body>) -> String {
    let text = response.headers()[header::SET_COOKIE].to_str().unwrap();
    text.split(';').next().unwrap().to_owned()
}

pub(super) fn parameter(url: &str, name: &str) -> Option<String> {
    let url = url::Url::parse(url).unwrap();
    url.query_pairs()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
}

#[tokio::test]
async fn the_first_page_has_one_button() {
    let html = text(open(&app(), "/", "").await).await;
    assert_eq!(html.matches("class=\"button main\"").count(), 1);
    assert!(html.contains(r#"id="sign-in" href="/start""#), "{html}");
}

#[tokio::test]
async fn section_2_1_a_sign_in_asks_for_little_and_has_a_state_of_its_own() {
    let app = app();
    let first = open(&app, "/start", "").await;
    assert_eq!(first.status(), StatusCode::FOUND);
    let url = location(&first);
    assert!(
        url.starts_with("http://127.0.0.1:1/oauth2/authorize?client_id=7&"),
        "{url}"
    );
    assert_eq!(parameter(&url, "scope").as_deref(), Some("1 3"));
    assert_eq!(parameter(&url, "response_type").as_deref(), Some("code"));
    assert_eq!(parameter(&url, "skip_confirm"), None);
    assert_eq!(parameter(&url, "_locale").as_deref(), Some("en_US"));
    let second = location(&open(&app, "/start", &cookie(&first)).await);
    assert_ne!(parameter(&url, "state"), parameter(&second, "state"));
}

#[tokio::test]
async fn section_2_1_a_sign_in_can_be_varied_and_unknown_wishes_are_left_out() {
    let app = app();
    let url = location(&open(&app, "/start?scope=4+6,5+x&skip_confirm=true&response=token", "").await);
    assert_eq!(
        parameter(&url, "scope").as_deref(),
        Some("4 6"),
        "scope 5 is not the app's"
    );
    assert_eq!(parameter(&url, "response_type").as_deref(), Some("token"));
    assert_eq!(parameter(&url, "skip_confirm").as_deref(), Some("true"));
    let url = location(
        &open(
            &app,
            "/start?scope=junk&skip_confirm=maybe&response=x&scope=2",
            "",
        )
        .await,
    );
    assert_eq!(parameter(&url, "scope").as_deref(), Some("1 3"));
    assert_eq!(parameter(&url, "skip_confirm"), None);
}

#[tokio::test]
async fn se4_an_answer_with_another_state_is_not_used() {
    let app = app();
    let started = open(&app, "/start", "").await;
    for target in [
        "/callback?code=C3_1&state=other",
        "/callback?code=C3_1",
        "/callback?code=C3_1&state=&state=",
    ] {
        let response = open(&app, target, &cookie(&started)).await;
        assert_eq!(response.status(), StatusCode::BAD_REQUEST, "{target}");
        assert!(
            text(response).await.contains("This sign-in was not started here"),
            "{target}"
        );
    }
}

#[tokio::test]
async fn se4_a_state_is_worth_nothing_in_another_browser() {
    let app = app();
    let state = parameter(&location(&open(&app, "/start", "").await), "state").unwrap();
    let theirs = cookie(&open(&app, "/start", "").await);
    let target = format!("/callback?code=C3_1&state={state}");
    assert_eq!(
        open(&app, &target, &theirs).await.status(),
        StatusCode::BAD_REQUEST
    );
    assert_eq!(
        open(&app, &target, "").await.status(),
        StatusCode::FORBIDDEN,
        "no session at all"
    );
}

#[tokio::test]
async fn a_platform_that_cannot_be_reached_is_said_so_and_the_state_is_used_up() {
    let app = app();
    let started = open(&app, "/start", "").await;
    let state = parameter(&location(&started), "state").unwrap();
    let target = format!("/callback?code=C3_1&state={state}");
    let response = open(&app, &target, &cookie(&started)).await;
    assert_eq!(response.status(), StatusCode::BAD_GATEWAY);
    assert!(text(response).await.contains("Setaria does not answer"));
    assert_eq!(
        open(&app, &target, &cookie(&started)).await.status(),
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn section_2_3_a_refusal_is_shown_with_its_number_and_words_escaped() {
    let app = app();
    let started = open(&app, "/start", "").await;
    let state = parameter(&location(&started), "state").unwrap();
    let target = format!("/callback?error=96012&error_description=%3Cb%3Eno&state={state}&lang=zh");
    for _ in ["once", "again, in case of another language"] {
        let html = text(open(&app, &target, &cookie(&started)).await).await;
        assert!(
            html.contains(">96012<") && html.contains("&#60;b&#62;no"),
            "{html}"
        );
        assert!(
            html.contains("lang=\"zh-Hans\"") && html.contains("拒绝"),
            "{html}"
        );
    }
}

#[tokio::test]
async fn an_answer_in_the_fragment_gets_the_page_that_explains_it() {
    let app = app();
    let started = open(&app, "/start?response=token", "").await;
    let state = parameter(&location(&started), "state").unwrap();
    let html = text(open(&app, "/callback", &cookie(&started)).await).await;
    assert!(
        html.contains(&format!("data-states=\"{state}\"")) && html.contains("<noscript>"),
        "{html}"
    );
}

#[tokio::test]
async fn whoever_is_not_signed_in_is_sent_to_sign_in() {
    let app = app();
    let started = cookie(&open(&app, "/start", "").await);
    for target in ["/session", "/confirmed"] {
        for cookie in ["", "photo_frame_session=made-up", &started] {
            let response = open(&app, target, cookie).await;
            assert_eq!(response.status(), StatusCode::FORBIDDEN, "{target} {cookie}");
            assert!(text(response).await.contains(r#"id="sign-in""#), "{target}");
        }
    }
    for target in [
        "/refresh",
        "/more-scopes",
        "/sign-out",
        "/confirm-password",
        "/exchange-code",
    ] {
        let response = send(&app, "POST", target, &[("cookie", &started)], "csrf=x").await;
        assert_eq!(response.status(), StatusCode::FORBIDDEN, "{target}");
    }
}

#[tokio::test]
async fn az14_every_page_carries_the_headers() {
    let app = app();
    for target in [
        "/",
        "/callback",
        "/session",
        "/nowhere",
        "/callback?code=1&state=2",
    ] {
        let response = open(&app, target, "").await;
        let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
        let policy = header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'none'") && !policy.contains("unsafe"),
            "{policy}"
        );
        assert!(
            policy.contains("form-action 'self' http://127.0.0.1:1;"),
            "{policy}"
        );
        assert_eq!(header("x-frame-options"), "DENY", "{target}");
        assert_eq!(header("cache-control"), "no-store", "{target}");
        assert_eq!(header("referrer-policy"), "no-referrer", "{target}");
        assert_eq!(header("x-content-type-options"), "nosniff", "{target}");
    }
}

#[tokio::test]
async fn the_language_is_chosen_by_address_then_cookie_then_header() {
    let app = app();
    let language = async |target: &str, cookie: &str, accepted: &str| {
        let response = send(
            &app,
            "GET",
            target,
            &[("cookie", cookie), ("accept-language", accepted)],
            "",
        )
        .await;
        let html = text(response).await;
        if html.contains("<html lang=\"zh-Hans\">") {
            "zh"
        } else {
            "en"
        }
    };
    assert_eq!(language("/", "", "zh-CN").await, "zh");
    assert_eq!(language("/", "photo_frame_language=en", "zh-CN").await, "en");
    assert_eq!(
        language("/?lang=zh-Hans", "photo_frame_language=en", "en").await,
        "zh"
    );
    assert_eq!(language("/?lang=xx", "", "").await, "en");
    let kept = cookie(&open(&app, "/?lang=zh-Hans", "").await);
    assert_eq!(kept, "photo_frame_language=zh-Hans");
}

#[tokio::test]
async fn other_paths_methods_and_sizes_are_refused() {
    let app = app();
    assert_eq!(open(&app, "/nowhere", "").await.status(), StatusCode::NOT_FOUND);
    let response = send(&app, "GET", "/refresh", &[], "").await;
    assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(response.headers()[header::ALLOW], "POST");
    let response = send(&app, "POST", "/refresh", &[], &"x".repeat(16 * 1024 + 1)).await;
    assert_eq!(response.status(), StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(text(open(&app, "/health", "").await).await, "ok");
    for target in [assets::CSS, assets::JS, assets::ICON] {
        assert_eq!(open(&app, target, "").await.status(), StatusCode::OK, "{target}");
    }
}
