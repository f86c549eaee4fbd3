//! Sign-in, its limits, sessions and sign-out (issue 2, part 4; security PW4-PW6, SE1, SE3).

use setaria_testkit::{Page, Start, Visitor};
use setaria_tests::Scene;

async fn attempt(visitor: &mut Visitor, scene: &Scene, login: &str, password: &str) -> Page {
    let page = visitor.open(scene.demo.account("/sign-in")).await.page();
    visitor.sign_in(&page, login, password).await.page()
}

fn is_refused(page: &Page) -> bool {
    page.is_sign_in()
}

#[tokio::test]
async fn issue4_login_is_the_id_the_address_or_the_phone_number_in_either_form() {
    let scene = Scene::new();
    let person = &scene.person;
    let (phone, email) = (
        person.phone.clone().expect("a phone"),
        person.email.clone().expect("an address"),
    );
    let national = phone.trim_start_matches("+86").to_owned();
    let spaced = format!("{} {} {}", &phone[..3], &phone[3..6], &phone[6..]);
    let id = person.user_id.to_string();
    for login in [
        &id,
        &email,
        &email.to_uppercase(),
        &format!(" {email} "),
        &phone,
        &national,
        &spaced,
    ] {
        let mut visitor = Visitor::new(&scene.demo);
        let landed = attempt(&mut visitor, &scene, login, &person.password).await;
        assert!(!is_refused(&landed), "{login}: {}", landed.words());
    }
}

#[tokio::test]
async fn pw4_unknown_wrong_disabled_and_empty_read_the_same() {
    let scene = Scene::new();
    let disabled = scene.demo.disabled().clone();
    let mut shown = Vec::new();
    for (login, password) in [
        (scene.person.login.as_str(), "wrong password"),
        ("nobody@example.com", "wrong password"),
        (disabled.login.as_str(), disabled.password.as_str()),
        (scene.person.login.as_str(), ""),
        ("+8613911112222", "wrong password"),
    ] {
        let mut visitor = Visitor::new(&scene.demo);
        let page = attempt(&mut visitor, &scene, login, password).await;
        assert!(is_refused(&page), "{login}: {}", page.words());
        let names: Vec<String> = page.answer.headers.keys().map(ToString::to_string).collect();
        shown.push((page.status(), names, page.words()));
    }
    assert!(shown.windows(2).all(|pair| pair[0] == pair[1]), "{shown:#?}");
}

#[tokio::test]
async fn pw4_the_refused_form_keeps_the_login_and_forgets_the_password() {
    let scene = Scene::new();
    let mut visitor = Visitor::new(&scene.demo);
    let page = attempt(&mut visitor, &scene, "mei\"<b>@example.com", "canary-password").await;
    let form = page.form_with("password").expect("the form");
    assert_eq!(form.value("login"), Some("mei\"<b>@example.com"));
    assert_eq!(form.value("password"), Some(""));
    assert!(!page.html().contains("canary-password"));
    assert!(page.html().contains("role=\"alert\""), "the error is announced");
}

#[tokio::test]
async fn pw5_all_aliases_share_one_counter() {
    let scene = Scene::new();
    let person = &scene.person;
    let (phone, email) = (
        person.phone.clone().expect("a phone"),
        person.email.clone().expect("an address"),
    );
    let aliases = [
        person.user_id.to_string(),
        email.clone(),
        email.to_uppercase(),
        phone.clone(),
        phone[3..].to_owned(),
    ];
    let mut visitor = Visitor::new(&scene.demo);
    let mut limited = 0;
    for turn in 0..15 {
        let page = attempt(
            &mut visitor,
            &scene,
            &aliases[turn % aliases.len()],
            "wrong password",
        )
        .await;
        limited += usize::from(page.status() == 429);
    }
    assert!(
        (4..=6).contains(&limited),
        "ten tries in all, not ten each: {limited} of 15 were limited"
    );
    let mut fresh = Visitor::new(&scene.demo);
    let page = attempt(&mut fresh, &scene, &person.login, &person.password).await;
    assert_eq!(
        page.status(),
        429,
        "the right password does not help now: {}",
        page.words()
    );
    assert!(
        page.answer
            .header("retry-after")
            .is_some_and(|wait| wait.parse::<u64>().is_ok()),
        "{:?}",
        page.answer.headers
    );
}

#[tokio::test]
async fn pw6_a_stranger_cannot_lock_a_known_browser_out() {
    let scene = Scene::new();
    let person = scene.person.clone();
    let mut known = Visitor::new(&scene.demo);
    known.sign_in_as(&scene.demo, &person).await;
    let mut stranger = Visitor::new(&scene.demo);
    for _ in 0..12 {
        attempt(&mut stranger, &scene, &person.login, "wrong password").await;
    }
    let page = known.open(scene.demo.account("/account")).await.page();
    let form = page
        .forms()
        .into_iter()
        .find(|form| form.action.ends_with("/sign-out"))
        .expect("a way to sign out");
    known.submit(form).await.page();
    let landed = attempt(&mut known, &scene, &person.login, &person.password).await;
    assert!(!is_refused(&landed), "{}", landed.words());
}

#[tokio::test]
async fn pw5_one_source_is_limited_under_the_default_limits() {
    let scene = Scene::from(Start::default().strict_limits());
    let mut visitor = Visitor::new(&scene.demo);
    let mut limited = 0;
    for turn in 0..230 {
        let page = attempt(
            &mut visitor,
            &scene,
            &format!("nobody{turn}@example.com"),
            "wrong password",
        )
        .await;
        limited += usize::from(page.status() == 429);
    }
    assert!(
        limited > 0,
        "fewer than that may come from one source: {limited} of 230 were limited"
    );
}

#[tokio::test]
async fn se1_session_cookies_are_http_only_lax_and_new_at_each_sign_in() {
    let scene = Scene::new();
    let mut visitor = Visitor::new(&scene.demo);
    let person = scene.person.clone();
    visitor.sign_in_as(&scene.demo, &person).await;
    let first = visitor.cookies();
    let lines: Vec<String> = visitor
        .answers
        .iter()
        .flat_map(|answer| {
            answer
                .headers
                .get_all("set-cookie")
                .iter()
                .filter_map(|v| v.to_str().ok().map(str::to_owned))
        })
        .collect();
    assert!(!lines.is_empty());
    for line in &lines {
        let lower = line.to_lowercase();
        assert!(
            lower.contains("httponly") && lower.contains("samesite=lax") && lower.contains("path=/"),
            "{line}"
        );
        assert!(!lower.contains("domain="), "{line}");
    }
    let mut again = Visitor::new(&scene.demo);
    again.sign_in_as(&scene.demo, &person).await;
    let second = again.cookies();
    let shared = first
        .iter()
        .filter(|(_, value)| value.len() >= 22 && second.iter().any(|(_, other)| other == value));
    assert_eq!(shared.count(), 0, "{first:?} {second:?}");
}

#[tokio::test]
async fn se3_signing_out_ends_the_session_on_the_server() {
    let mut scene = Scene::new();
    let person = scene.person.clone();
    let mut visitor = scene.visitor.clone();
    let page = visitor.sign_in_as(&scene.demo, &person).await;
    let mut copied = visitor.clone();
    let page = if page.url.path() == "/account" {
        page
    } else {
        visitor.open(scene.demo.account("/account")).await.page()
    };
    let form = page
        .forms()
        .into_iter()
        .find(|form| form.action.ends_with("/sign-out"))
        .expect("a way to sign out");
    assert!(form.is_post);
    visitor.submit(form).await.page();
    for jar in [&mut visitor, &mut copied] {
        let landed = jar.open(scene.app.authorize_url(&[])).await.page();
        assert!(landed.is_sign_in(), "{}", landed.words());
    }
    scene.visitor = visitor;
}

#[tokio::test]
async fn se3_a_get_signs_nobody_out() {
    let scene = Scene::new();
    let mut visitor = Visitor::new(&scene.demo);
    let person = scene.person.clone();
    visitor.sign_in_as(&scene.demo, &person).await;
    let page = visitor.open(scene.demo.account("/sign-out")).await.page();
    assert_eq!(page.status(), 405);
    let page = visitor.open(scene.demo.account("/account")).await.page();
    assert!(page.words().contains(&person.nickname), "{}", page.words());
}

#[tokio::test]
async fn se3_disabling_an_account_ends_its_sessions_and_tokens_at_once() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let id = scene.person.user_id.to_string();
    assert_eq!(scene.demo.change(&["account", "disable", &id]).code, 0);
    let answer = scene.app.call("/user/profile", &tokens.access_token).await;
    assert_eq!((answer.status, answer.error_code()), (403, 96008));
    assert_eq!(scene.app.refresh(&tokens.refresh_token).await.error_code(), 96009);
    assert!(scene.open(&[("skip_confirm", "true")]).await.page().is_sign_in());
}

#[tokio::test]
async fn se3_a_new_password_ends_sessions_and_tokens() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let id = scene.person.user_id.to_string();
    let output = scene.demo.change(&[
        "account",
        "set-password",
        &id,
        "--password",
        "a brand new password",
    ]);
    assert_eq!(output.code, 0, "{}", output.all());
    assert_eq!(
        scene
            .app
            .call("/user/profile", &tokens.access_token)
            .await
            .error_code(),
        96008
    );
    let page = scene.open(&[("skip_confirm", "true")]).await.page();
    assert!(page.is_sign_in());
    let (login, old) = (scene.person.login.clone(), scene.person.password.clone());
    let page = scene.visitor.sign_in(&page, &login, &old).await.page();
    assert!(page.is_sign_in(), "the old password is dead");
    let landed = scene.visitor.sign_in(&page, &login, "a brand new password").await;
    landed.code();
}

#[tokio::test]
async fn pw1_long_passwords_differ_in_every_character() {
    let scene = Scene::new();
    // Long and not to be guessed: repeated letters are refused.
    let letter = |at: u32| char::from(b'a' + (at.wrapping_mul(2_654_435_761) >> 24) as u8 % 26);
    let long = format!("{}é中 end", (0..320).map(letter).collect::<String>());
    let json = scene
        .demo
        .command_json(&["account", "add", "--nickname", "Long", "--password", &long]);
    let id = json["user_id"].to_string();
    for at in [72, 128, 200, 320] {
        let mut wrong: Vec<char> = long.chars().collect();
        wrong[at] = 'X';
        let wrong: String = wrong.into_iter().collect();
        let mut visitor = Visitor::new(&scene.demo);
        assert!(
            is_refused(&attempt(&mut visitor, &scene, &id, &wrong).await),
            "differs only at {at}"
        );
    }
    let mut visitor = Visitor::new(&scene.demo);
    let decomposed = long.replace('é', "e\u{301}");
    assert!(
        !is_refused(&attempt(&mut visitor, &scene, &id, &decomposed).await),
        "NFC makes both the same"
    );
}
