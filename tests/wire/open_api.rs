//! The open APIs (protocol reference, section 6; decisions A4, A5, A6, A16, A19, A31).

use serde_json::Value;
use setaria_testkit::Visitor;
use setaria_tests::Scene;

#[tokio::test]
async fn s6_1_the_envelope_of_a_success() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    for path in [
        "/user/profile",
        "/user/openidV2",
        "/user/phoneAndEmail",
        "/user/relation",
        "/user/openid",
        "/user/phone",
    ] {
        let answer = scene.app.call(path, &tokens.access_token).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        assert!(!answer.is_prefixed(), "{path} has no prefix");
        let json = answer.json();
        assert_eq!(json["result"], "ok", "{path}");
        assert_eq!(json["code"], Value::from(0), "{path}: a number");
        assert_eq!(json["description"], "no error", "{path}");
        assert!(json["data"].is_object(), "{path}: {json}");
        assert!(
            answer
                .header("content-type")
                .is_some_and(|kind| kind.starts_with("application/json")),
            "{path}"
        );
        assert!(
            answer
                .header("cache-control")
                .is_some_and(|value| value.contains("no-store")),
            "{path}"
        );
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(
            answer.header("access-control-allow-origin"),
            None,
            "{path}: no CORS (X6)"
        );
    }
}

#[tokio::test]
async fn s6_2_a5_the_profile() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let data = scene.app.call("/user/profile", &tokens.access_token).await.json()["data"].clone();
    assert_eq!(data["miliaoNick"], scene.person.nickname.as_str());
    assert_eq!(data["userId"], Value::from(scene.person.user_id), "a number (A5)");
    assert_eq!(data["unionId"], tokens.json["union_id"]);
    for field in [
        "miliaoIcon",
        "miliaoIcon_75",
        "miliaoIcon_90",
        "miliaoIcon_120",
        "miliaoIcon_320",
        "miliaoIcon_orig",
    ] {
        assert!(
            data[field].as_str().is_some_and(|url| url.starts_with("http")),
            "{field}: {data}"
        );
    }
    for absent in ["phone", "email", "mail", "openid", "friends"] {
        assert!(data.get(absent).is_none(), "{absent} has no place here: {data}");
    }
}

#[tokio::test]
async fn issue8_icons_are_pictures_of_the_documented_sizes() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let data = scene.app.call("/user/profile", &tokens.access_token).await.json()["data"].clone();
    let url = |field: &str| data[field].as_str().expect("a URL").to_owned();
    for (field, size) in [
        ("miliaoIcon_75", 75),
        ("miliaoIcon_90", 90),
        ("miliaoIcon_120", 120),
        ("miliaoIcon_320", 320),
    ] {
        let answer = scene.app.http.get(url(field)).await;
        assert_eq!(answer.status, 200, "{field}");
        assert_eq!(dimensions(&answer.body), Some((size, size)), "{field}");
        assert!(
            answer
                .header("content-type")
                .is_some_and(|kind| kind.starts_with("image/")),
            "{field}"
        );
        assert_eq!(
            answer.header("x-content-type-options"),
            Some("nosniff"),
            "{field}"
        );
    }
    for field in ["miliaoIcon", "miliaoIcon_orig"] {
        let answer = scene.app.http.get(url(field)).await;
        assert_eq!(answer.status, 200, "{field}");
        assert!(dimensions(&answer.body).is_some(), "{field} is a picture");
    }
    let base = url("miliaoIcon");
    let (stem, ending) = base.rsplit_once('.').expect("an extension");
    assert_eq!(
        url("miliaoIcon_75"),
        format!("{stem}_75.{ending}"),
        "the size stands before the extension"
    );
}

/// Width and height of a PNG or a JPEG.
fn dimensions(bytes: &[u8]) -> Option<(u32, u32)> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        return Some((number(16)?, number(20)?));
    }
    let mut at = 2;
    while bytes.starts_with(&[0xff, 0xd8]) && at + 9 < bytes.len() {
        let (marker, length) = (
            bytes[at + 1],
            usize::from(u16::from_be_bytes([bytes[at + 2], bytes[at + 3]])),
        );
        if matches!(marker, 0xc0..=0xc3) {
            let side = |from: usize| u32::from(u16::from_be_bytes([bytes[from], bytes[from + 1]]));
            return Some((side(at + 7), side(at + 5)));
        }
        at += 2 + length;
    }
    None
}

#[tokio::test]
async fn a06_a19_the_three_spellings_of_openid_give_both_keys() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    for path in ["/user/openidV2", "/user/openIdV2", "/user/openid"] {
        let data = scene.app.call(path, &tokens.access_token).await.json()["data"].clone();
        assert_eq!(data["openId"], tokens.json["openId"], "{path}");
        assert_eq!(data["openid"], tokens.json["openId"], "{path}");
    }
}

#[tokio::test]
async fn s6_4_phone_and_email_and_their_halves() {
    let mut scene = Scene::new();
    let (phone, email) = (
        scene.person.phone.clone().expect("a phone"),
        scene.person.email.clone().expect("an address"),
    );
    for (scope, wanted_phone, wanted_email) in [
        ("4 6", phone.as_str(), email.as_str()),
        ("4", &phone, ""),
        ("6", "", &email),
    ] {
        let tokens = scene.tokens_for(scope).await;
        let data = scene
            .app
            .call("/user/phoneAndEmail", &tokens.access_token)
            .await
            .json()["data"]
            .clone();
        assert_eq!(
            (data["phone"].as_str(), data["email"].as_str()),
            (Some(wanted_phone), Some(wanted_email)),
            "{scope}"
        );
        let answer = scene.app.call("/user/phone", &tokens.access_token).await;
        if scope == "6" {
            assert_eq!(answer.error_code(), 96007);
        } else {
            assert_eq!(answer.json()["data"]["phone"], phone.as_str());
        }
    }
}

#[tokio::test]
async fn wb10_a_person_without_contacts_gives_empty_strings() {
    let mut scene = Scene::new();
    let json = scene.demo.command_json(&[
        "account",
        "add",
        "--nickname",
        "Bare",
        "--password",
        "correct horse battery",
    ]);
    scene.person.login = json["user_id"].to_string();
    scene.person.password = "correct horse battery".into();
    let tokens = scene.tokens().await;
    let data = scene
        .app
        .call("/user/phoneAndEmail", &tokens.access_token)
        .await
        .json()["data"]
        .clone();
    assert_eq!(
        (data["phone"].as_str(), data["email"].as_str()),
        (Some(""), Some(""))
    );
    let friends = scene
        .app
        .call("/user/relation", &tokens.access_token)
        .await
        .json()["data"]["friends"]
        .clone();
    assert_eq!(friends, "", "blank: nobody");
}

#[tokio::test]
async fn s6_5_friends_are_one_string_of_numbers() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let data = scene
        .app
        .call("/user/relation", &tokens.access_token)
        .await
        .json()["data"]
        .clone();
    let text = data["friends"].as_str().expect("one string");
    assert!(!text.contains(' '), "{text}");
    let mut listed: Vec<i64> = text.split(',').map(|id| id.parse().expect("a number")).collect();
    let mut expected = scene.person.friends.clone();
    let gone = scene.demo.disabled().user_id;
    expected.retain(|id| *id != gone);
    listed.sort_unstable();
    expected.sort_unstable();
    assert_eq!(listed, expected);
}

#[tokio::test]
async fn s1_app_order_in_both_shapes_without_any_sign_in() {
    let scene = Scene::new();
    let ios = scene
        .app
        .http
        .get(scene.demo.open_api("/extra/appOrder"))
        .await
        .json();
    assert_eq!(ios["code"], Value::from(0));
    assert!(ios["data"]["order"].is_string(), "iOS wants a string: {ios}");
    let android = scene
        .app
        .http
        .get(scene.demo.open_api("/extra/appOrder?platform=android"))
        .await
        .json();
    assert_eq!(android["code"], Value::from(0));
    let order = android["data"]["order"]
        .as_array()
        .unwrap_or_else(|| panic!("Android wants an array: {android}"));
    assert!(
        order
            .iter()
            .all(|app| app["name"].is_string() && app["version"].is_i64()),
        "{android}"
    );
}

#[tokio::test]
async fn s5_4_the_root_of_the_api_host_carries_no_stale_last_modified() {
    let scene = Scene::new();
    let answer = scene.app.http.get(scene.demo.open_api("/")).await;
    assert_eq!(
        answer.header("last-modified"),
        None,
        "the C# SDK reads a clock from it"
    );
    assert!(answer.status < 500);
}

#[tokio::test]
async fn s9_2_a04_each_case_of_the_apis_has_its_number_and_status() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let id = scene.app.app.app_id.to_string();
    let token = tokens.access_token.as_str();
    for path in [
        "/user/profile",
        "/user/openidV2",
        "/user/phoneAndEmail",
        "/user/relation",
    ] {
        for (query, number, status) in [
            (String::new(), 96002, 400),
            (format!("token={token}"), 96002, 400),
            (format!("clientId=&token={token}"), 96002, 400),
            (format!("clientId=abc&token={token}"), 96002, 400),
            (format!("clientId={id}"), 96002, 400),
            (format!("clientId={id}&clientId={id}&token={token}"), 96002, 400),
            (format!("clientId={id}&token={token}&token={token}"), 96002, 400),
            (format!("clientId={id}&token=V3_x"), 96008, 403),
            (format!("clientId={id}&token=%ff"), 96002, 400),
        ] {
            let answer = scene
                .app
                .http
                .get(scene.demo.open_api(&format!("{path}?{query}")))
                .await;
            assert_eq!(
                (answer.error_code(), answer.status),
                (number, status),
                "{path}?{query}: {}",
                answer.text()
            );
            let json = answer.json();
            assert_eq!(json["result"], "error");
            assert!(
                json["description"].is_string() && json["traceId"].is_string() && json.get("data").is_none(),
                "{json}"
            );
        }
    }
}

#[tokio::test]
async fn s9_2_an_unknown_client_id_never_opens_an_api() {
    let mut scene = Scene::new();
    let token = scene.tokens().await.access_token;
    let url = scene
        .demo
        .open_api(&format!("/user/profile?clientId=12345&token={token}"));
    let answer = scene.app.http.get(url).await;
    let told = (answer.error_code(), answer.status);
    assert!(
        matches!(told, (96001, 400) | (96012, 401)),
        "unknown, or not its token: {}",
        answer.text()
    );
}

#[tokio::test]
async fn a16_the_texts_of_the_apis_in_english_and_chinese() {
    let scene = Scene::new();
    let url = scene.app.api_url("/user/profile", "V3_x");
    let text =
        |answer: setaria_testkit::Answer| answer.json()["description"].as_str().expect("a text").to_owned();
    assert_eq!(text(scene.app.http.get(&url).await), "token invalid or expired");
    let chinese = [("accept-language", "zh-CN,en;q=0.5")];
    assert_eq!(
        text(scene.app.http.get_with(&url, &chinese).await),
        "token无效或已经过期"
    );
}

#[tokio::test]
async fn a31_post_is_answered_as_get() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let id = scene.app.app.app_id.to_string();
    for path in [
        "/user/profile",
        "/user/openidV2",
        "/user/phoneAndEmail",
        "/user/relation",
    ] {
        let by_get = scene.app.call(path, &tokens.access_token).await.json()["data"].clone();
        let fields = [("clientId", id.as_str()), ("token", &tokens.access_token)];
        let by_post = scene
            .app
            .http
            .post_form(scene.demo.open_api(path), &fields, &[])
            .await;
        assert_eq!(by_post.status, 200, "{path}: {}", by_post.text());
        assert_eq!(by_post.json()["data"], by_get, "{path}");
    }
}

#[tokio::test]
async fn s7_i7_each_token_answers_for_its_own_person() {
    let mut scene = Scene::new();
    let mei = scene.tokens().await;
    scene.visitor = Visitor::new(&scene.demo);
    scene.person = scene.demo.friend().clone();
    let friend = scene.tokens().await;
    let id = |tokens: &setaria_testkit::Tokens| tokens.access_token.clone();
    let (a, b) = (
        scene.app.call("/user/profile", &id(&mei)).await,
        scene.app.call("/user/profile", &id(&friend)).await,
    );
    assert_eq!(a.json()["data"]["userId"], scene.demo.mei().user_id);
    assert_eq!(b.json()["data"]["userId"], scene.demo.friend().user_id);
    assert_ne!(mei.json["openId"], friend.json["openId"]);
}
