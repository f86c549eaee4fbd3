//! The consent question (decisions A10, A14, A27; security CO1, SE4).

use setaria_testkit::{Landing, RelyingParty, Visitor};
use setaria_tests::Scene;

#[tokio::test]
async fn co1_the_question_names_app_account_host_and_what_is_shared() {
    let mut scene = Scene::new();
    let page = scene.question(&[]).await;
    assert!(page.is_consent());
    let words = page.words();
    assert!(words.contains("127.0.0.1"), "the host one returns to: {words}");
    assert!(words.contains(&scene.person.nickname), "the account: {words}");
    let phone = scene
        .person
        .phone
        .clone()
        .expect("the first user has a phone number");
    assert!(
        words.contains(&phone[phone.len() - 2..]),
        "how the number ends: {words}"
    );
    assert!(!words.contains(&phone), "but not the number itself: {words}");
    let buttons = page.form_deciding("allow").expect("the form").buttons;
    let values: Vec<&str> = buttons.iter().map(|(_, value)| value.as_str()).collect();
    assert!(
        values.contains(&"allow") && values.contains(&"deny"),
        "{values:?}"
    );
}

#[tokio::test]
async fn issue5_an_optional_scope_can_be_unticked_and_a_required_one_cannot() {
    let mut scene = Scene::new();
    let page = scene.question(&[("scope", "1 3 4 6")]).await;
    let form = page.form_deciding("allow").expect("the form");
    let boxes: Vec<&str> = form
        .checkboxes
        .iter()
        .filter(|b| b.0 == "scope")
        .map(|b| b.1.as_str())
        .collect();
    assert!(boxes.contains(&"4") && boxes.contains(&"6"), "{boxes:?}");
    assert!(!boxes.contains(&"1") && !boxes.contains(&"3"), "{boxes:?}");
    assert!(form.checkboxes.iter().all(|b| b.2), "ticked to begin with");
    let code = scene
        .visitor
        .submit(form.untick("scope", "4").press("decision", "allow"))
        .await
        .code();
    let tokens = scene.app.tokens(&code).await;
    assert_eq!(tokens.json["scope"], "1 3 6");
    let answer = scene
        .app
        .call("/user/phoneAndEmail", &tokens.access_token)
        .await
        .json();
    assert_eq!(answer["data"]["phone"], "");
    assert_eq!(
        answer["data"]["email"],
        scene.person.email.clone().expect("an address")
    );
}

#[tokio::test]
async fn co1_leaving_out_every_box_by_hand_grants_no_more_than_was_ticked() {
    let mut scene = Scene::new();
    let page = scene.question(&[("scope", "1 4")]).await;
    let form = page.form_deciding("allow").expect("the form").without("scope");
    let forged = form
        .press("scope", "6")
        .press("scope", "2")
        .press("decision", "allow");
    let code = scene.visitor.submit(forged).await.code();
    assert_eq!(
        scene.app.tokens(&code).await.json["scope"],
        "1",
        "only what was asked for and ticked"
    );
}

#[tokio::test]
async fn issue5_a_remembered_consent_is_asked_again_when_scopes_grow() {
    let mut scene = Scene::new();
    scene.authorize(&[("scope", "1")]).await.code();
    let silent = scene.open(&[("scope", "1"), ("skip_confirm", "true")]).await;
    silent.code();
    let page = scene
        .open(&[("scope", "1 4"), ("skip_confirm", "true")])
        .await
        .page();
    assert!(page.is_consent(), "{}", page.words());
    scene.visitor.decide(&page, "allow").await.code();
    scene
        .open(&[("scope", "1 4"), ("skip_confirm", "true")])
        .await
        .code();
    scene
        .open(&[("scope", "4"), ("skip_confirm", "True")])
        .await
        .code();
}

#[tokio::test]
async fn co1_what_was_unticked_is_not_asked_for_again_silently_nor_granted() {
    let mut scene = Scene::new();
    let page = scene.question(&[("scope", "1 4")]).await;
    let form = page
        .form_deciding("allow")
        .expect("the form")
        .untick("scope", "4")
        .press("decision", "allow");
    scene.visitor.submit(form).await.code();
    if let Landing::App(location) = scene.open(&[("scope", "1 4"), ("skip_confirm", "true")]).await {
        let code = Landing::App(location).code();
        assert_eq!(scene.app.tokens(&code).await.json["scope"], "1");
    }
}

#[tokio::test]
async fn a10_without_skip_confirm_classic_shows_the_page_and_current_does_not() {
    let mut scene = Scene::adding("https://app.example/cb", "exact", &[]);
    scene.authorize(&[]).await.code();
    assert!(scene.open(&[]).await.page().is_consent());
    assert!(scene.open(&[("skip_confirm", "false")]).await.page().is_consent());
    scene.open(&[("skip_confirm", "true")]).await.code();
    scene.set(&["--token-profile", "current"]);
    scene.open(&[]).await.code();
    assert!(scene.open(&[("skip_confirm", "False")]).await.page().is_consent());
}

#[tokio::test]
async fn a27_skip_confirm_never_skips_a_consent_that_was_not_given() {
    let mut scene = Scene::new();
    let page = scene.question(&[("skip_confirm", "true")]).await;
    assert!(page.is_consent(), "{}", page.words());
}

#[tokio::test]
async fn a14_consent_is_given_by_post_only_and_the_confirming_get_of_old_does_nothing() {
    let mut scene = Scene::new();
    scene.question(&[]).await;
    let id = scene.person.user_id.to_string();
    let more = [
        ("confirmed", "true"),
        ("from_login", "true"),
        ("userId", id.as_str()),
        ("nonce", "1:2"),
        ("sign", "x"),
    ];
    let page = scene.open(&more).await.page();
    assert!(page.is_consent(), "{}", page.words());
    let form = page.form_deciding("allow").expect("the form");
    assert!(form.is_post);
    let mut by_get = form.press("decision", "allow");
    by_get.is_post = false;
    if let Landing::App(location) = scene.visitor.submit(by_get).await {
        panic!("a GET allowed the app: {location}");
    }
}

#[tokio::test]
async fn se4_a_form_without_its_csrf_field_does_nothing() {
    let mut scene = Scene::new();
    let page = scene.question(&[]).await;
    let form = page
        .form_deciding("allow")
        .expect("the form")
        .press("decision", "allow");
    for broken in [
        form.clone().without("csrf"),
        form.clone().set("csrf", "AAAA"),
        form.clone().set("csrf", ""),
    ] {
        let refused = scene.visitor.submit(broken).await.page();
        assert!(
            (400..500).contains(&refused.status()),
            "{} {}",
            refused.status(),
            refused.words()
        );
    }
    scene.visitor.submit(form).await.code();
}

#[tokio::test]
async fn se4_a_question_stolen_into_another_browser_is_useless() {
    let mut scene = Scene::new();
    let page = scene.question(&[]).await;
    let form = page
        .form_deciding("allow")
        .expect("the form")
        .press("decision", "allow");
    let mut stranger = Visitor::new(&scene.demo);
    let refused = stranger.submit(form.clone()).await;
    assert!(matches!(refused, Landing::Page(_)), "an empty jar: {refused:?}");
    let friend = scene.demo.friend().clone();
    stranger.sign_in_as(&scene.demo, &friend).await;
    let refused = stranger.submit(form.clone()).await;
    assert!(
        matches!(refused, Landing::Page(_)),
        "somebody else's jar: {refused:?}"
    );
    let own = stranger
        .open(scene.app.authorize_url(&[]))
        .await
        .page()
        .form_deciding("allow")
        .expect("the form");
    let mixed = form.set("csrf", own.value("csrf").unwrap_or_default());
    let refused = stranger.submit(mixed).await;
    assert!(
        matches!(refused, Landing::Page(_)),
        "another's flow under one's own token: {refused:?}"
    );
}

#[tokio::test]
async fn se4_a_sign_in_started_in_one_browser_cannot_be_finished_in_another() {
    let mut scene = Scene::new();
    let page = scene.open(&[("state", "victim")]).await.page();
    let form = page.form_with("password").expect("the form");
    let form = form
        .set("login", &scene.person.login)
        .set("password", &scene.person.password);
    let mut stranger = Visitor::new(&scene.demo);
    let landed = stranger.submit(form).await.page();
    assert!(
        (400..500).contains(&landed.status()),
        "{} {}",
        landed.status(),
        landed.words()
    );
    assert!(!landed.is_consent(), "{}", landed.words());
}

#[tokio::test]
async fn issue4_switch_leads_to_another_account_unless_the_app_hides_it() {
    let mut scene = Scene::new();
    let page = scene.question(&[]).await;
    let landed = scene.visitor.decide(&page, "switch").await.page();
    assert!(
        landed.is_sign_in() || landed.is_choice_of_account(),
        "{}",
        landed.words()
    );
    let hidden = scene.open(&[("_hideSwitch", "true")]).await.page();
    let hidden = if hidden.is_choice_of_account() {
        let form = hidden.form_with("account").expect("accounts");
        scene
            .visitor
            .submit(form.press("account", &scene.person.user_id.to_string()))
            .await
            .page()
    } else {
        hidden
    };
    assert!(hidden.is_consent(), "{}", hidden.words());
    assert!(hidden.form_deciding("switch").is_none(), "{}", hidden.words());
}

#[tokio::test]
async fn issue4_several_accounts_on_one_browser_are_chosen_from() {
    let mut scene = Scene::new();
    let (mei, friend) = (scene.person.clone(), scene.demo.friend().clone());
    scene.visitor.sign_in_as(&scene.demo, &mei).await;
    let page = scene.open(&[]).await.page();
    let page = scene.visitor.decide(&page, "switch").await.page();
    let page = if page.is_choice_of_account() {
        let form = page.form_with("account").expect("accounts");
        scene
            .visitor
            .submit(form.press("account", "another"))
            .await
            .page()
    } else {
        page
    };
    let landed = scene
        .visitor
        .sign_in(&page, &friend.login, &friend.password)
        .await
        .page();
    let code = if landed.is_choice_of_account() {
        let form = landed.form_with("account").expect("accounts");
        let page = scene
            .visitor
            .submit(form.press("account", &friend.user_id.to_string()))
            .await
            .page();
        scene.visitor.decide(&page, "allow").await.code()
    } else {
        scene.visitor.decide(&landed, "allow").await.code()
    };
    let tokens = scene.app.tokens(&code).await;
    let profile = scene.app.call("/user/profile", &tokens.access_token).await.json();
    assert_eq!(profile["data"]["userId"], friend.user_id);
    let page = scene.open(&[]).await.page();
    assert!(page.is_choice_of_account(), "two are signed in: {}", page.words());
    let values: Vec<String> = page
        .forms()
        .into_iter()
        .flat_map(|form| form.buttons)
        .map(|(_, value)| value)
        .collect();
    for wanted in [
        mei.user_id.to_string(),
        friend.user_id.to_string(),
        "another".into(),
    ] {
        assert!(values.contains(&wanted), "{wanted} is missing from {values:?}");
    }
}

#[tokio::test]
async fn co1_each_app_is_asked_about_on_its_own() {
    let mut scene = Scene::new();
    scene.authorize(&[]).await.code();
    let other = RelyingParty::new(&scene.demo, scene.demo.app("exact"));
    let page = scene
        .visitor
        .open(other.authorize_url(&[("skip_confirm", "true")]))
        .await
        .page();
    assert!(page.is_consent(), "{}", page.words());
}

#[tokio::test]
async fn co1_a_question_that_comes_again_never_says_that_what_was_unticked_was_allowed() {
    let mut scene = Scene::new();
    let page = scene.question(&[("scope", "1 3 4 6")]).await;
    let form = page.form_deciding("allow").expect("the form");
    let form = form.untick("scope", "4").press("decision", "allow");
    scene.visitor.submit(form).await.code();
    let again = scene.open(&[("scope", "1 3 4 6")]).await.page();
    assert!(!again.words().contains("already allowed"), "{}", again.words());
    let kept = again.form_deciding("allow").expect("the form").checkboxes;
    let of = |scope: &str| kept.iter().any(|(_, value, ticked)| value == scope && *ticked);
    assert!(!of("4") && of("6"), "each as it was left: {kept:?}");
}
