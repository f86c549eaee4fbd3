//! Closing an account: at once nothing works but coming back.

use setaria_testkit::{Inbox, Page, Visitor};
use setaria_tests::Scene;

async fn close(scene: &Scene, visitor: &mut Visitor) -> Page {
    let page = visitor.open(scene.demo.account("/account/close")).await.page();
    visitor.submit(page.form_to("/account/close")).await.page()
}

async fn sign_in(scene: &Scene, visitor: &mut Visitor) -> Page {
    let page = visitor.open(scene.demo.account("/sign-in")).await.page();
    let (login, password) = (scene.person.login.clone(), scene.person.password.clone());
    visitor.sign_in(&page, &login, &password).await.page()
}

#[tokio::test]
async fn se3_an_account_that_is_being_closed_has_no_sessions_and_no_tokens_and_can_be_kept() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let (mut here, mut there) = (Visitor::new(&scene.demo), Visitor::new(&scene.demo));
    here.sign_in_as(&scene.demo, &scene.person).await;
    there.sign_in_as(&scene.demo, &scene.person).await;
    let mut inbox = Inbox::of(&scene.demo);
    let page = close(&scene, &mut here).await;
    assert!(page.words().contains("is being closed"), "{}", page.words());
    let told = inbox
        .next_to(&scene.person.email.clone().expect("an address"))
        .await;
    assert!(told.words.contains("will be closed"), "{}", told.words);
    for visitor in [&mut here, &mut there] {
        assert!(
            visitor
                .open(scene.demo.account("/account"))
                .await
                .page()
                .is_sign_in()
        );
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
    let back = sign_in(&scene, &mut here).await;
    assert_eq!(back.url.path(), "/account/close/keep", "{}", back.words());
    let still = here.open(scene.demo.account("/account")).await.page();
    assert!(still.is_sign_in(), "nobody is in before the account is kept");
    let form = back.form_to("/account/close/keep");
    let stranger = Visitor::new(&scene.demo).submit(form.clone()).await.page();
    assert!(
        stranger.status() >= 400,
        "another browser's way back: {}",
        stranger.words()
    );
    let kept = here.submit(form.clone()).await.page();
    assert_eq!(kept.url.path(), "/account", "{}", kept.words());
    let told = inbox
        .next_to(&scene.person.email.clone().expect("an address"))
        .await;
    assert!(told.words.contains("will not be closed"), "{}", told.words);
    let again = here.submit(form).await.page();
    assert!(again.status() >= 400, "a way back counts once: {}", again.words());
}

#[tokio::test]
async fn who_develops_apps_cannot_close_the_account() {
    let mut scene = Scene::new();
    let info = scene.demo.info();
    scene.person = info
        .accounts
        .iter()
        .find(|one| one.role == "developer")
        .expect("one")
        .clone();
    let mut visitor = Visitor::new(&scene.demo);
    visitor.sign_in_as(&scene.demo, &scene.person).await;
    let page = visitor.open(scene.demo.account("/account/close")).await.page();
    assert!(page.words().contains("cannot be closed here"), "{}", page.words());
    let form = page.form_to("/preferences");
    let form = setaria_testkit::form::Form {
        action: scene.demo.account("/account/close"),
        ..form
    };
    visitor.submit(form).await.page();
    assert!(
        !visitor
            .open(scene.demo.account("/account"))
            .await
            .page()
            .is_sign_in()
    );
}
