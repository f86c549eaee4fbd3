//! What outlives a restart, and what a key change does (issue 2, parts 2, 3, 8; design reference, sections 4 and 9).

use std::path::Path;

use setaria_testkit::{Landing, RelyingParty, Start, Tokens, Visitor, free_address, mac};
use setaria_tests::Scene;

/// The store's server, with an app of the test's own: the demo's redirect URIs follow the free port of each start.
fn on(data: &Path) -> Scene {
    with_its_app(again(data))
}

fn with_its_app(mut scene: Scene) -> Scene {
    let app = scene.demo.add_app("https://app.example/cb", "exact", &[]);
    scene.app = RelyingParty::new(&scene.demo, &app);
    scene
}

/// The same store started once more.
fn again(data: &Path) -> Scene {
    Scene::on(Start::default().on(data).start(), "xiaomi")
}

#[tokio::test]
async fn s9_the_data_folder_keeps_everything_between_two_starts() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut first = on(dir.path());
    let tokens = first.tokens().await;
    let spare = first.code().await;
    let info = first.demo.info().clone();
    let person = first.person.clone();
    drop(first.demo);

    let second = again(dir.path());
    assert_eq!(
        second.demo.info().apps[0].app_secret,
        info.apps[0].app_secret,
        "secrets stay"
    );
    assert_eq!(second.person.user_id, person.user_id);
    let app = first.app.at(&second.demo);
    assert_eq!(
        app.call("/user/profile", &tokens.access_token).await.status,
        200,
        "access tokens stay"
    );
    let signed = app.call_signed(mac::Sdk::Java, "/user/profile", &tokens).await;
    assert_eq!(signed.status, 200, "mac keys stay: {}", signed.text());
    let rotated = Tokens::read(&app.refresh(&tokens.refresh_token).await);
    assert_eq!(
        rotated.json["openId"], tokens.json["openId"],
        "openId is stable (issue 2, part 8)"
    );
    assert_eq!(rotated.json["union_id"], tokens.json["union_id"]);
    assert_eq!(app.exchange(&spare).await.status, 200, "codes stay");
}

#[tokio::test]
async fn s9_sessions_and_consents_outlive_a_restart() {
    let dir = tempfile::tempdir().expect("a folder");
    // An address of one's own can be had again after a restart; one that the system drew may be gone by then.
    let address = free_address();
    let start = || Start::default().on(dir.path()).listen(&address).start();
    let mut first = with_its_app(Scene::on(start(), "xiaomi"));
    first.code().await;
    let Scene {
        demo,
        mut visitor,
        app,
        ..
    } = first;
    let url = app.authorize_url(&[("skip_confirm", "true")]);
    drop(demo);
    let second = start();
    visitor.reconnect();
    let landing = visitor.open(&url).await;
    assert!(
        matches!(&landing, Landing::App(to) if to.contains("code=")),
        "{landing:?}"
    );
    drop(second);
}

#[tokio::test]
async fn a07_a_nonce_used_before_a_restart_stays_used() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut first = on(dir.path());
    let tokens = first.tokens().await;
    let header = mac::Sdk::Java.authorization(&first.app.mac_call("/user/profile", &tokens));
    assert_eq!(
        first
            .app
            .call_with_header("/user/profile", &tokens.access_token, &header)
            .await
            .status,
        200
    );
    let app = first.app.clone();
    drop(first);
    let second = again(dir.path());
    let app = app.at(&second.demo);
    let again = app
        .call_with_header("/user/profile", &tokens.access_token, &header)
        .await;
    assert_eq!(
        (again.status, again.error_code()),
        (401, 96012),
        "{}",
        again.text()
    );
}

#[tokio::test]
async fn issue3_adding_a_master_key_keeps_open_ids_secrets_and_tokens() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut first = on(dir.path());
    let tokens = first.tokens().await;
    let (app, shown) = (first.app.clone(), first.demo.info().apps[0].app_secret.clone());
    drop(first);
    let data = dir.path().to_string_lossy().into_owned();
    let output = setaria_testkit::command::run(&["key", "rotate", "--data", &data], &[]);
    assert_eq!(output.code, 0, "{}", output.all());
    let second = again(dir.path());
    let app = app.at(&second.demo);
    assert_eq!(
        second.demo.info().apps[0].app_secret,
        shown,
        "sealed secrets open"
    );
    let signed = app.call_signed(mac::Sdk::Java, "/user/profile", &tokens).await;
    assert_eq!(signed.status, 200, "{}", signed.text());
    let rotated = Tokens::read(&app.refresh(&tokens.refresh_token).await);
    assert_eq!(rotated.json["openId"], tokens.json["openId"]);
    assert_eq!(rotated.json["union_id"], tokens.json["union_id"]);
}

#[tokio::test]
async fn s9_the_demo_holds_what_the_contract_promises() {
    let scene = Scene::new();
    let info = scene.demo.info();
    assert!(info.accounts.len() >= 5 && info.apps.len() >= 3);
    let (mei, friend) = (scene.demo.mei(), scene.demo.friend());
    assert!(
        mei.friends.contains(&friend.user_id) && friend.friends.contains(&mei.user_id),
        "two users who are friends"
    );
    scene.demo.person("developer");
    scene.demo.person("operator");
    scene.demo.disabled();
    assert!(info.apps.iter().any(|app| app.dialect == "standard"));
    for mode in ["xiaomi", "exact"] {
        let scopes: Vec<i64> = scene
            .demo
            .app(mode)
            .scopes
            .iter()
            .filter_map(serde_json::Value::as_i64)
            .collect();
        assert!(
            [1, 2, 3, 4, 6].iter().all(|scope| scopes.contains(scope)),
            "{mode}: {scopes:?}"
        );
    }
    let answer = scene.app.http.get(&info.demo_app_url).await;
    assert!(answer.status < 400, "the demo app answers: {}", answer.status);
    assert!(info.demo_app_url != info.account_url, "on a port of its own");
    println!("ready after {} ms", scene.demo.ready_after.as_millis());
}

#[tokio::test]
async fn co3_removing_an_apps_access_kills_its_tokens_at_once() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let page = scene
        .visitor
        .open(scene.demo.account("/account/apps"))
        .await
        .page();
    let form = page
        .forms()
        .into_iter()
        .find(|form| form.action.ends_with("/account/apps/remove"));
    let form = form.unwrap_or_else(|| panic!("no way to remove the app: {}", page.words()));
    let form = match form.buttons.iter().find(|(name, _)| name == "app").cloned() {
        Some((name, value)) => form.press(&name, &value),
        None => form,
    };
    scene.visitor.submit(form).await.page();
    let begun = std::time::Instant::now();
    assert_eq!(
        scene
            .app
            .call("/user/profile", &tokens.access_token)
            .await
            .error_code(),
        96008
    );
    assert_eq!(scene.app.refresh(&tokens.refresh_token).await.error_code(), 96009);
    println!("revoked within {} ms", begun.elapsed().as_millis());
    assert!(
        scene.open(&[("skip_confirm", "true")]).await.page().is_consent(),
        "the question is asked again"
    );
}

#[tokio::test]
async fn se5_a_person_ends_other_sessions() {
    let scene = Scene::new();
    let person = scene.person.clone();
    let (mut here, mut there) = (Visitor::new(&scene.demo), Visitor::new(&scene.demo));
    here.sign_in_as(&scene.demo, &person).await;
    there.sign_in_as(&scene.demo, &person).await;
    let page = here.open(scene.demo.account("/account/devices")).await.page();
    let ends_others = |form: &setaria_testkit::form::Form| {
        form.action.ends_with("/account/sessions/end")
            && (form.buttons.iter().any(|(_, v)| v == "others") || form.value("session") == Some("others"))
    };
    let form = page
        .forms()
        .into_iter()
        .find(ends_others)
        .unwrap_or_else(|| panic!("{}", page.words()));
    let form = if form.value("session").is_some() {
        form
    } else {
        form.press("session", "others")
    };
    here.submit(form).await.page();
    assert!(there.open(scene.app.authorize_url(&[])).await.page().is_sign_in());
    assert!(!here.open(scene.app.authorize_url(&[])).await.page().is_sign_in());
}
