//! `/oauth2/token`, where it goes well (protocol reference, section 4; decisions A1, A2, A15, A17, A18, A20).

use serde_json::Value;
use setaria_testkit::Tokens;
use setaria_tests::Scene;

/// The names of the answer, in order.
fn names(text: &str) -> Vec<String> {
    let bare = text.trim_start_matches("&&&START&&&");
    let fields = bare.split("\",\"").flat_map(|part| part.split(",\""));
    fields
        .map(|field| {
            field
                .trim_start_matches(['{', '"'])
                .split('"')
                .next()
                .unwrap_or_default()
                .to_owned()
        })
        .collect()
}

#[tokio::test]
async fn s4_2_a15_a17_the_answer_has_every_field_in_the_type_that_clients_demand() {
    let mut scene = Scene::new();
    let code = scene.code().await;
    let answer = scene.app.exchange(&code).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let json = answer.token_json();
    for (field, length) in [("mac_key", 27), ("union_id", 40), ("openId", 32)] {
        assert_eq!(
            json[field].as_str().map(str::len),
            Some(length),
            "{field}: {json}"
        );
    }
    assert!(
        json["openId"].as_str().is_some_and(|id| id.starts_with("2.0:")),
        "{json}"
    );
    assert_eq!(json["token_type"], "mac");
    assert_eq!(json["mac_algorithm"], "HmacSHA1");
    assert_eq!(json["scope"], "1 2 3 4 6");
    assert_eq!(
        json["expires_in"],
        Value::from(7_776_000),
        "a number, of the classic profile"
    );
    assert!(
        json["access_token"]
            .as_str()
            .is_some_and(|token| token.starts_with("V3_")),
        "{json}"
    );
    assert!(
        json["refresh_token"]
            .as_str()
            .is_some_and(|token| token.starts_with("R3_")),
        "{json}"
    );
    assert!(json.get("error").is_none());
    assert_eq!(
        names(&answer.text()).first().map(String::as_str),
        Some("access_token"),
        "{}",
        answer.text()
    );
}

#[tokio::test]
async fn tk10_no_store_and_a_json_type_on_every_answer() {
    let mut scene = Scene::new();
    let code = scene.code().await;
    for answer in [
        scene.app.exchange(&code).await,
        scene.app.exchange("C3_NOT").await,
    ] {
        assert!(
            answer
                .header("cache-control")
                .is_some_and(|value| value.contains("no-store")),
            "{:?}",
            answer.headers
        );
        assert!(
            answer
                .header("content-type")
                .is_some_and(|kind| kind.starts_with("application/json")),
            "{:?}",
            answer.headers
        );
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("set-cookie"), None);
    }
}

#[tokio::test]
async fn s4_1_get_post_form_and_post_with_a_query_all_answer() {
    let mut scene = Scene::new();
    let code = scene.code().await;
    assert_eq!(
        scene
            .app
            .token_get(&scene.app.code_parameters(&code, &[]), &[])
            .await
            .status,
        200
    );
    let code = scene.code().await;
    assert_eq!(
        scene
            .app
            .token_post(&scene.app.code_parameters(&code, &[]), &[])
            .await
            .status,
        200
    );
    let code = scene.code().await;
    let url = scene.app.token_url(&scene.app.code_parameters(&code, &[]));
    let answer = scene.app.http.send("POST", &url, &[], None).await;
    assert_eq!(answer.status, 200, "no body, no content type: {}", answer.text());
    let code = scene.code().await;
    let url = scene.app.token_url(&scene.app.code_parameters(&code, &[]));
    let answer = scene.app.http.post_form(&url, &[], &[]).await;
    assert_eq!(answer.status, 200, "an empty form: {}", answer.text());
}

#[tokio::test]
async fn s4_1_query_and_body_are_merged_and_a_parameter_in_both_is_repeated() {
    let mut scene = Scene::new();
    let code = scene.code().await;
    let (query, body): (Vec<_>, Vec<_>) = scene
        .app
        .code_parameters(&code, &[])
        .into_iter()
        .partition(|(name, _)| name.starts_with("client"));
    let url = scene.app.token_url(&query);
    let fields: Vec<(&str, &str)> = body.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let twice = [fields.as_slice(), &[("client_id", "1")]].concat();
    let refused = scene.app.http.post_form(&url, &twice, &[]).await;
    assert_eq!(refused.error_code(), 96002, "{}", refused.text());
    let answer = scene.app.http.post_form(&url, &fields, &[]).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
}

#[tokio::test]
async fn a2_s4_3_who_gets_the_prefix() {
    let mut scene = Scene::new();
    let (json, text, any) = ("application/json", "text/*", "*/*");
    for (accept, token_type, prefixed) in [
        (None, None, true),
        (Some(any), None, true),
        (Some(text), None, true),
        (Some(json), None, false),
        (Some("text/plain, application/json;q=0.9"), None, false),
        (None, Some("bearer"), false),
        (None, Some("mac"), true),
    ] {
        let headers: Vec<(&str, &str)> = accept.map(|accept| ("accept", accept)).into_iter().collect();
        let more: Vec<(&str, &str)> = token_type.map(|kind| ("token_type", kind)).into_iter().collect();
        let code = scene.code().await;
        let answer = scene
            .app
            .token_post(&scene.app.code_parameters(&code, &more), &headers)
            .await;
        assert_eq!(
            answer.is_prefixed(),
            prefixed,
            "POST {accept:?} {token_type:?}: {}",
            answer.text()
        );
        let code = scene.code().await;
        let answer = scene
            .app
            .token_get(&scene.app.code_parameters(&code, &more), &headers)
            .await;
        assert!(
            answer.is_prefixed(),
            "GET {accept:?} {token_type:?} always: {}",
            answer.text()
        );
        assert_eq!(answer.status, 200);
        let wrong = scene.app.code_parameters("C3_WRONG", &more);
        assert_eq!(
            scene.app.token_post(&wrong, &headers).await.is_prefixed(),
            prefixed,
            "errors follow the same rule"
        );
        assert!(scene.app.token_get(&wrong, &headers).await.is_prefixed());
    }
}

#[tokio::test]
async fn a2_the_prefix_is_the_first_eleven_characters_and_json_follows_at_once() {
    let mut scene = Scene::new();
    let code = scene.code().await;
    let text = scene.app.exchange(&code).await.text();
    assert_eq!(&text[..12], "&&&START&&&{");
    assert!(serde_json::from_str::<Value>(&text[11..]).is_ok(), "{text}");
}

#[tokio::test]
async fn a18_bearer_answers_without_mac_fields_and_opens_the_apis() {
    let mut scene = Scene::new();
    let code = scene.code().await;
    let answer = scene
        .app
        .token_post(
            &scene.app.code_parameters(&code, &[("token_type", "bearer")]),
            &[],
        )
        .await;
    let json = answer.json();
    assert_eq!(json["token_type"], "bearer");
    assert!(
        json.get("mac_key").is_none() && json.get("mac_algorithm").is_none(),
        "{json}"
    );
    assert!(
        json["refresh_token"].is_string() && json["scope"].is_string() && json["openId"].is_string(),
        "{json}"
    );
    let token = Tokens::read(&answer).access_token;
    let header = [("authorization", &*format!("Bearer {token}"))];
    let id = scene.app.app.app_id;
    let url = scene.demo.open_api("/user/profile");
    for url in [format!("{url}?clientId={id}"), url.clone()] {
        let answer = scene.app.http.get_with(&url, &header).await;
        assert_eq!(answer.status, 200, "{url}: {}", answer.text());
    }
    let wrong = scene
        .app
        .http
        .get_with(
            format!("{url}?clientId={id}"),
            &[("authorization", "Bearer V3_x")],
        )
        .await;
    assert_eq!((wrong.status, wrong.error_code()), (403, 96008));
}

#[tokio::test]
async fn s3_1_a_refresh_gives_a_new_pair_and_a20_the_old_access_token_lives_on() {
    let mut scene = Scene::new();
    let first = scene.tokens().await;
    let second = Tokens::read(&scene.app.refresh(&first.refresh_token).await);
    for (old, new) in [
        (&first.access_token, &second.access_token),
        (&first.refresh_token, &second.refresh_token),
        (&first.mac_key, &second.mac_key),
    ] {
        assert_ne!(old, new);
    }
    assert_eq!(first.json["openId"], second.json["openId"]);
    assert_eq!(first.json["union_id"], second.json["union_id"]);
    for token in [&first.access_token, &second.access_token] {
        assert_eq!(scene.app.call("/user/profile", token).await.status, 200);
    }
    let parameters = scene.app.refresh_parameters(&second.refresh_token, &[]);
    assert_eq!(
        scene.app.token_post(&parameters, &[]).await.status,
        200,
        "by POST too"
    );
}

#[tokio::test]
async fn a20_an_app_may_have_the_old_access_token_die_with_the_refresh() {
    let mut scene = Scene::adding("https://app.example/cb", "exact", &[]);
    scene.set(&["--revoke-on-refresh", "true"]);
    let first = scene.tokens().await;
    let second = Tokens::read(&scene.app.refresh(&first.refresh_token).await);
    let old = scene.app.call("/user/profile", &first.access_token).await;
    assert_eq!((old.status, old.error_code()), (403, 96008));
    assert_eq!(
        scene.app.call("/user/profile", &second.access_token).await.status,
        200
    );
}

#[tokio::test]
async fn a01_the_current_profile_and_an_operators_own_figures() {
    let mut scene = Scene::adding("https://app.example/cb", "exact", &[]);
    scene.set(&["--token-profile", "current"]);
    assert_eq!(scene.tokens().await.json["expires_in"], 259_200);
    scene.set(&["--token-profile", "60,1234,4321"]);
    assert_eq!(scene.tokens().await.json["expires_in"], 1234);
}

#[tokio::test]
async fn s3_2_a_secret_with_its_plus_signs_turned_into_spaces_still_counts() {
    let mut scene = Scene::new();
    let code = scene.code().await;
    let secret = scene.app.app.app_secret.replace('+', " ");
    let parameters = scene.app.code_parameters(&code, &[("client_secret", &secret)]);
    assert_eq!(scene.app.token_get(&parameters, &[]).await.status, 200);
}

#[tokio::test]
async fn s4_1_unknown_parameters_do_no_harm() {
    let mut scene = Scene::new();
    let code = scene.code().await;
    let more = [
        ("device_id", "ha.1"),
        ("code_verifier", "v"),
        ("banana", "1"),
        ("token_type", "mac"),
    ];
    assert_eq!(
        scene
            .app
            .token_get(&scene.app.code_parameters(&code, &more), &[])
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn s8_openid_differs_between_apps_and_unionid_between_developers() {
    let mut scene = Scene::new();
    let first = scene.tokens().await;
    scene.app = setaria_testkit::RelyingParty::new(&scene.demo, scene.demo.app("exact"));
    let second = scene.tokens().await;
    assert_ne!(first.json["openId"], second.json["openId"], "another app");
    assert_ne!(
        first.json["union_id"], second.json["union_id"],
        "another developer"
    );
}
