//! Signed calls (protocol reference, section 5; decision A7; security X5, X6).

use setaria_testkit::mac::{ALL, Call, HOST, Sdk, sign};
use setaria_testkit::{Answer, Tokens, clock};
use setaria_tests::Scene;

/// A change to a call, with its name.
type Edit<'a> = (&'a str, &'a dyn Fn(&mut Call));

async fn send(scene: &Scene, tokens: &Tokens, header: &str) -> Answer {
    scene
        .app
        .call_with_header("/user/profile", &tokens.access_token, header)
        .await
}

fn is_refused(answer: &Answer, why: &str) {
    assert_eq!(
        (answer.status, answer.error_code()),
        (401, 96012),
        "{why}: {}",
        answer.text()
    );
}

#[tokio::test]
async fn s5_3_every_sdks_layout_verifies_on_every_api() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    for sdk in ALL {
        for path in [
            "/user/profile",
            "/user/openidV2",
            "/user/phoneAndEmail",
            "/user/relation",
        ] {
            let answer = scene.app.call_signed(sdk, path, &tokens).await;
            assert_eq!(answer.status, 200, "{sdk:?} {path}: {}", answer.text());
        }
    }
}

#[tokio::test]
async fn s5_2_host_aliases_verify_and_strange_hosts_do_not() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let own = scene.demo.info().open_api_url.clone();
    let own = url::Url::parse(&own)
        .expect("a URL")
        .host_str()
        .expect("a host")
        .to_owned();
    for host in [HOST, own.as_str()] {
        let mut call = scene.app.mac_call("/user/profile", &tokens);
        call.host = host.into();
        let answer = send(&scene, &tokens, &Sdk::Python.authorization(&call)).await;
        assert_eq!(answer.status, 200, "{host}: {}", answer.text());
    }
    for host in ["evil.example", "", "account.xiaomi.com.evil.example"] {
        let mut call = scene.app.mac_call("/user/profile", &tokens);
        call.host = host.into();
        is_refused(
            &send(&scene, &tokens, &Sdk::Python.authorization(&call)).await,
            host,
        );
    }
}

#[tokio::test]
async fn x5_every_changed_part_of_a_signed_call_fails() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let change = |edit: &dyn Fn(&mut Call)| {
        let mut call = scene.app.mac_call("/user/profile", &tokens);
        edit(&mut call);
        Sdk::Java.authorization(&call)
    };
    let edits: [Edit<'_>; 5] = [
        ("method", &|call| call.method = "POST".into()),
        ("path", &|call| call.path = "/user/relation".into()),
        ("client id", &|call| call.query[0].1 = "1".into()),
        ("parameter added", &|call| {
            call.query.push(("x".into(), "1".into()))
        }),
        ("key", &|call| call.mac_key.push('A')),
    ];
    for (what, edit) in edits {
        is_refused(&send(&scene, &tokens, &change(edit)).await, what);
    }
    let (nonce, call) = (Sdk::Java.nonce(), scene.app.mac_call("/user/profile", &tokens));
    let mac = sign(&tokens.mac_key, &Sdk::Java.canonical(&call, &nonce));
    let token = tokens.access_token.as_str();
    let other_nonce = nonce.replacen(|c: char| c.is_ascii_digit(), "0", 1);
    let other_mac = if mac.starts_with('A') {
        mac.replacen('A', "B", 1)
    } else {
        format!("A{}", &mac[1..])
    };
    for (what, header) in [
        ("nonce", Sdk::Java.layout(token, &format!("1{other_nonce}"), &mac)),
        ("mac", Sdk::Java.layout(token, &nonce, &other_mac)),
        ("mac cut", Sdk::Java.layout(token, &nonce, &mac[..mac.len() - 1])),
        ("mac empty", Sdk::Java.layout(token, &nonce, "")),
        ("token", Sdk::Java.layout(&format!("{token}A"), &nonce, &mac)),
    ] {
        is_refused(&send(&scene, &tokens, &header).await, what);
    }
    assert_eq!(
        send(&scene, &tokens, &Sdk::Java.layout(token, &nonce, &mac))
            .await
            .status,
        200,
        "the original, unused"
    );
}

#[tokio::test]
async fn s5_5_a_header_that_cannot_be_read_is_refused_and_not_ignored() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let good = Sdk::Java.authorization(&scene.app.mac_call("/user/profile", &tokens));
    for header in [
        "MAC",
        "MAC ",
        "MAC access_token",
        "MAC access_token=\"",
        "MAC nonce=\"1:2\",mac=\"x\"",
        "MAC access_token=\"%zz\",nonce=\"1:2\",mac=\"x\"",
        "MAC access_token=\"%ff\",nonce=\"1:2\",mac=\"x\"",
        "mac x",
        &good.replace("nonce", "n0nce"),
        &good.replace("mac=", "mac=\"x\",mac="),
    ] {
        let answer = send(&scene, &tokens, header).await;
        assert!(
            (400..500).contains(&answer.status),
            "{header}: {} {}",
            answer.status,
            answer.text()
        );
        assert!(
            matches!(answer.error_code(), 96012 | 96002),
            "{header}: {}",
            answer.text()
        );
    }
    let lower = good.replacen("MAC", "mac", 1);
    assert_eq!(
        send(&scene, &tokens, &lower).await.status,
        200,
        "the scheme's case does not matter"
    );
    let unknown = Sdk::Java.authorization(&scene.app.mac_call("/user/profile", &tokens)) + ",ext=\"x\"";
    assert_eq!(
        send(&scene, &tokens, &unknown).await.status,
        200,
        "unknown keys are ignored"
    );
}

#[tokio::test]
async fn a07_a_nonce_is_good_once_per_token() {
    let mut scene = Scene::new();
    let (one, two) = (scene.tokens().await, scene.tokens().await);
    let header = |tokens: &Tokens, nonce: &str| {
        let mut call = scene.app.mac_call("/user/profile", tokens);
        call.nonce = Some(nonce.into());
        Sdk::Java.authorization(&call)
    };
    let nonce = Sdk::Java.nonce();
    assert_eq!(send(&scene, &one, &header(&one, &nonce)).await.status, 200);
    let again = send(&scene, &one, &header(&one, &nonce)).await;
    is_refused(&again, "used before");
    assert!(
        again.json()["description"]
            .as_str()
            .is_some_and(|text| text.contains("nonce")),
        "{}",
        again.text()
    );
    let on_another_api = {
        let mut call = scene.app.mac_call("/user/relation", &one);
        call.nonce = Some(nonce.clone());
        scene
            .app
            .call_with_header(
                "/user/relation",
                &one.access_token,
                &Sdk::Java.authorization(&call),
            )
            .await
    };
    is_refused(&on_another_api, "used before on another path");
    assert_eq!(
        send(&scene, &two, &header(&two, &nonce)).await.status,
        200,
        "another token, another memory"
    );
}

#[tokio::test]
async fn a07_fifteen_minutes_of_skew_pass_and_seventeen_do_not() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    for (minutes, passes) in [
        (0, true),
        (1, true),
        (14, true),
        (-14, true),
        (17, false),
        (-17, false),
        (600, false),
    ] {
        let mut call = scene.app.mac_call("/user/profile", &tokens);
        call.nonce = Some(format!("{}:{}", clock::random() >> 1, clock::minute() + minutes));
        let answer = send(&scene, &tokens, &Sdk::Java.authorization(&call)).await;
        assert_eq!(
            answer.status == 200,
            passes,
            "{minutes} minutes: {}",
            answer.text()
        );
        if !passes {
            is_refused(&answer, "skewed");
        }
    }
}

#[tokio::test]
async fn a07_malformed_nonces_are_refused() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let minute = clock::minute();
    for nonce in [
        "",
        ":",
        "1",
        "1:",
        &format!(":{minute}"),
        &format!("x:{minute}"),
        "1:x",
        &format!("1:{minute}:2"),
        "1:99999999999999999999",
    ] {
        let mut call = scene.app.mac_call("/user/profile", &tokens);
        call.nonce = Some(nonce.into());
        let answer = send(&scene, &tokens, &Sdk::Docs.authorization(&call)).await;
        assert!(
            matches!(answer.error_code(), 96012 | 96002),
            "{nonce:?}: {}",
            answer.text()
        );
    }
}

#[tokio::test]
async fn x6_require_mac_closes_plain_calls_and_only_those() {
    let mut scene = Scene::adding("https://app.example/cb", "exact", &[]);
    let tokens = scene.tokens().await;
    assert_eq!(
        scene.app.call("/user/profile", &tokens.access_token).await.status,
        200,
        "not required yet (5.5)"
    );
    scene.set(&["--require-mac", "true"]);
    is_refused(
        &scene.app.call("/user/profile", &tokens.access_token).await,
        "plain",
    );
    assert_eq!(
        scene
            .app
            .call_signed(Sdk::Android, "/user/profile", &tokens)
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn s5_5_header_token_query_token_and_client_id_belong_together() {
    let mut scene = Scene::new();
    let (one, two) = (scene.tokens().await, scene.tokens().await);
    let header = Sdk::Java.authorization(&scene.app.mac_call("/user/profile", &one));
    let answer = scene
        .app
        .call_with_header("/user/profile", &two.access_token, &header)
        .await;
    is_refused(&answer, "another token in the query");
    let other = setaria_testkit::RelyingParty::new(&scene.demo, scene.demo.app("exact"));
    let answer = other.call("/user/profile", &one.access_token).await;
    is_refused(&answer, "another app's clientId (s9.2)");
    let mut foreign = other.mac_call("/user/profile", &one);
    foreign.nonce = Some(Sdk::Java.nonce());
    let answer = other
        .call_with_header(
            "/user/profile",
            &one.access_token,
            &Sdk::Java.authorization(&foreign),
        )
        .await;
    is_refused(&answer, "another app's clientId, signed");
}

#[tokio::test]
async fn s5_2_a31_a_signed_post_with_its_parameters_in_the_query_or_in_the_body() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let id = scene.app.app.app_id.to_string();
    let signed = || {
        let mut call = scene.app.mac_call("/user/profile", &tokens);
        call.method = "POST".into();
        Sdk::Python.authorization(&call)
    };
    let in_the_query = scene.app.api_url("/user/profile", &tokens.access_token);
    let answer = scene
        .app
        .http
        .send("POST", &in_the_query, &[("authorization", &signed())], None)
        .await;
    assert_eq!(answer.status, 200, "Java: {}", answer.text());
    let fields = [("clientId", id.as_str()), ("token", &tokens.access_token)];
    let url = scene.demo.open_api("/user/profile");
    let answer = scene
        .app
        .http
        .post_form(&url, &fields, &[("authorization", &signed())])
        .await;
    assert_eq!(answer.status, 200, "PHP, Python: {}", answer.text());
}

#[tokio::test]
async fn s5_2_an_empty_query_verifies_with_and_without_its_line() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    for sdk in [Sdk::Android, Sdk::Java] {
        let mut call = scene.app.mac_call("/user/profile", &tokens);
        call.query.clear();
        let header = sdk.authorization(&call);
        let answer = scene
            .app
            .http
            .get_with(
                scene.demo.open_api("/user/profile"),
                &[("authorization", &header)],
            )
            .await;
        let is_missing = answer.status != 200 && answer.error_code() == 96002;
        assert!(answer.status == 200 || is_missing, "{sdk:?}: {}", answer.text());
    }
}

#[tokio::test]
async fn s5_2_further_parameters_are_signed_in_every_sdks_own_encoding() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    for sdk in ALL {
        let mut call = scene.app.mac_call("/user/profile", &tokens);
        let is_sorted = matches!(sdk, Sdk::CSharp | Sdk::PassportXiaomi | Sdk::DevZh);
        call.query
            .insert(if is_sorted { 1 } else { 0 }, ("extra".into(), "v-1".into()));
        let url = format!(
            "{}&extra=v-1",
            scene.app.api_url("/user/profile", &tokens.access_token)
        );
        let answer = scene
            .app
            .http
            .get_with(&url, &[("authorization", &sdk.authorization(&call))])
            .await;
        assert_eq!(answer.status, 200, "{sdk:?}: {}", answer.text());
    }
}
