//! A new password, set by somebody who is signed in.

use setaria_testkit::{Inbox, Page, Visitor};
use setaria_tests::Scene;

use crate::second_factor::add_authenticator;

const NEW: &str = "seven herons under a paper moon";

async fn signed_in(scene: &Scene) -> Visitor {
    let mut visitor = Visitor::new(&scene.demo);
    visitor.sign_in_as(&scene.demo, &scene.person).await;
    visitor
}

async fn set(scene: &Scene, visitor: &mut Visitor, password: &str, end_others: bool) -> Page {
    let page = visitor.open(scene.demo.account("/account/password")).await.page();
    let form = page.form_to("/account/password").set("password", password);
    let form = if end_others {
        form
    } else {
        form.untick("others", "end")
    };
    visitor.submit(form).await.page()
}

async fn is_in(scene: &Scene, visitor: &mut Visitor) -> bool {
    let page = visitor.open(scene.demo.account("/account")).await.page();
    !page.is_sign_in()
}

#[tokio::test]
async fn pw11_a_new_password_kills_tokens_tells_every_contact_and_ends_other_sessions_on_wish() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let (mut here, mut there) = (signed_in(&scene).await, signed_in(&scene).await);
    let mut inbox = Inbox::of(&scene.demo);
    let page = set(&scene, &mut here, NEW, false).await;
    assert!(
        page.words().contains("Your new password is set"),
        "{}",
        page.words()
    );
    for contact in [scene.person.email.clone(), scene.person.phone.clone()]
        .into_iter()
        .flatten()
    {
        let told = inbox.next_to(&contact).await;
        assert!(told.words.contains("password was changed"), "{}", told.words);
    }
    assert_ne!(
        scene
            .app
            .call("/user/profile", &tokens.access_token)
            .await
            .error_code(),
        0
    );
    assert_ne!(scene.app.refresh(&tokens.refresh_token).await.error_code(), 0);
    assert!(is_in(&scene, &mut here).await && is_in(&scene, &mut there).await);
    set(&scene, &mut here, "a lighthouse that hums in winter", true).await;
    assert!(is_in(&scene, &mut here).await, "this session stays");
    assert!(!is_in(&scene, &mut there).await, "the others end");
    let mut anew = Visitor::new(&scene.demo);
    let page = anew.open(scene.demo.account("/sign-in")).await.page();
    let login = scene.person.login.clone();
    let landed = anew.sign_in(&page, &login, &scene.person.password).await.page();
    assert!(landed.is_sign_in(), "the old password is over");
    let landed = anew
        .sign_in(&landed, &login, "a lighthouse that hums in winter")
        .await
        .page();
    assert!(!landed.is_sign_in(), "{}", landed.words());
}

#[tokio::test]
async fn pw1_pw2_a_change_refuses_what_is_short_or_guessed_and_the_old_one_stays() {
    let scene = Scene::new();
    let mut visitor = signed_in(&scene).await;
    let long = "x".repeat(5_000);
    let mail = scene.person.email.clone().unwrap_or_default();
    let (mail_twice, number) = (format!("{mail} {mail}"), format!("{}.", scene.person.user_id));
    let mut refused = vec![
        "",
        "short",
        "passwordpassword",
        "password password",
        "setaria 2026 setaria",
        &long,
    ];
    refused.extend([mail_twice.as_str(), &number]);
    for weak in refused {
        let page = set(&scene, &mut visitor, weak, true).await;
        assert_eq!(page.status(), 422, "{weak:.20}: {}", page.words());
        assert!(
            !page.html().contains(&format!("value=\"{weak}\"")) || weak.is_empty(),
            "never shown again"
        );
    }
    signed_in(&scene).await;
    assert_eq!(set(&scene, &mut visitor, NEW, true).await.status(), 200);
    let page = set(&scene, &mut visitor, NEW, true).await;
    assert_eq!(page.status(), 422, "{}", page.words());
    assert!(
        page.words().contains("That is your password already"),
        "{}",
        page.words()
    );
}

#[tokio::test]
async fn pw1_a_password_that_is_short_beside_a_second_factor_never_becomes_the_only_one() {
    let scene = Scene::new();
    let mut visitor = signed_in(&scene).await;
    add_authenticator(&mut visitor, &scene.demo).await;
    set(&scene, &mut visitor, "zk4Qv!m8rTp", true).await;
    let path = scene.demo.account("/account/security/authenticator/remove");
    let question = visitor.open(&path).await.page();
    let form = question.form_to("/account/security/authenticator/remove");
    for (typed, says) in [
        ("", "Enter your password"),
        ("another one altogether", "password"),
        ("zk4Qv!m8rTp", "at least 15 characters"),
    ] {
        let page = visitor.submit(form.clone().set("password", typed)).await.page();
        assert_eq!(page.status(), 422, "{typed}: {}", page.words());
        assert!(page.words().contains(says), "{typed}: {}", page.words());
    }
    set(&scene, &mut visitor, NEW, true).await;
    let done = visitor.submit(form.set("password", NEW)).await.page();
    assert!(done.words().contains("is removed"), "{}", done.words());
}

#[tokio::test]
async fn pw1_what_the_operator_sets_is_long_unless_a_second_factor_stands_beside_it() {
    const SHORT: &str = "zk4Qv!m8rTp";
    let scene = Scene::new();
    let login = scene.person.login.as_str();
    let add = ["account", "add", "--nickname", "Lan", "--password", SHORT];
    let set = ["account", "set-password", login, "--password", SHORT];
    for command in [add.as_slice(), &set] {
        let output = scene.demo.command(command);
        assert_eq!(output.code, 1, "{command:?}: {}", output.all());
        assert!(
            output.stderr.contains("fewer than 15 characters"),
            "{}",
            output.all()
        );
    }
    add_authenticator(&mut signed_in(&scene).await, &scene.demo).await;
    let output = scene.demo.change(&set);
    assert_eq!(output.code, 0, "{}", output.all());
}
