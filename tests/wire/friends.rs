//! Friends: asked for blindly, answered, ended, and shown to apps only when they let that be seen.

use setaria_testkit::{Account, Page, Visitor};
use setaria_tests::Scene;

async fn signed_in(scene: &Scene, person: &Account) -> Visitor {
    let mut visitor = Visitor::new(&scene.demo);
    visitor.sign_in_as(&scene.demo, person).await;
    visitor
}

/// Somebody who is no friend of the person.
fn stranger(scene: &Scene) -> Account {
    let info = scene.demo.info();
    let is_stranger = |one: &&Account| {
        one.user_id != scene.person.user_id
            && one.status == "active"
            && !scene.person.friends.contains(&one.user_id)
    };
    info.accounts
        .iter()
        .find(is_stranger)
        .expect("a stranger")
        .clone()
}

async fn friends(scene: &Scene, visitor: &mut Visitor) -> Page {
    visitor.open(scene.demo.account("/account/friends")).await.page()
}

async fn ask(scene: &Scene, visitor: &mut Visitor, whom: &str) -> Page {
    let form = friends(scene, visitor).await.form_to("/account/friends/ask");
    visitor.submit(form.set("friend", whom)).await.page()
}

/// Presses a button of that name, if the page has one.
async fn press(scene: &Scene, visitor: &mut Visitor, name: &str) -> Option<Page> {
    let page = friends(scene, visitor).await;
    let form = page.form_with(name)?;
    let (_, value) = form.buttons.iter().find(|(button, _)| button == name)?.clone();
    Some(visitor.submit(form.press(name, &value)).await.page())
}

#[tokio::test]
async fn somebody_is_asked_accepts_and_is_removed() {
    let mut scene = Scene::new();
    let (me, them) = (scene.person.clone(), stranger(&scene));
    let (mut here, mut there) = (signed_in(&scene, &me).await, signed_in(&scene, &them).await);
    ask(&scene, &mut here, &them.user_id.to_string()).await;
    let accepted = press(&scene, &mut there, "accept").await.expect("a request");
    assert!(
        accepted.words().contains("You are friends now"),
        "{}",
        accepted.words()
    );
    let tokens = scene.tokens().await;
    let number = them.user_id.to_string();
    let told = scene
        .app
        .call("/user/relation", &tokens.access_token)
        .await
        .text();
    assert!(told.contains(&number), "{told}");
    let form = friends(&scene, &mut there).await.form_to("/account/friends/seen");
    there.submit(form.untick("shown", "yes")).await.page();
    let told = scene
        .app
        .call("/user/relation", &tokens.access_token)
        .await
        .text();
    assert!(
        !told.contains(&number),
        "an app sees only friends who let that be seen: {told}"
    );
    let form = friends(&scene, &mut here)
        .await
        .form_with("remove")
        .expect("a friend");
    here.submit(form.press("remove", &number)).await.page();
    assert!(
        !friends(&scene, &mut there)
            .await
            .html()
            .contains(&me.user_id.to_string())
    );
}

#[tokio::test]
async fn asking_is_blind() {
    let scene = Scene::new();
    let them = stranger(&scene);
    let (mut here, mut there) = (
        signed_in(&scene, &scene.person).await,
        signed_in(&scene, &them).await,
    );
    let email = them.email.clone().expect("an address");
    let form = friends(&scene, &mut there).await.form_to("/account/friends/seen");
    there.submit(form.untick("findable", "yes")).await.page();
    let mut said = Vec::new();
    for whom in [email.as_str(), "nobody@example.com"] {
        let page = ask(&scene, &mut here, whom).await;
        assert_eq!(page.status(), 200);
        let notice = page
            .words()
            .split_once("Your request")
            .map(|(_, rest)| rest.split('.').next().map(str::to_owned));
        said.push(notice);
        assert!(
            friends(&scene, &mut here).await.words().contains(whom),
            "each stands in the sender's list"
        );
    }
    assert_eq!(said[0], said[1]);
    assert!(
        press(&scene, &mut there, "accept").await.is_none(),
        "who does not want to be found is not"
    );
}

#[tokio::test]
async fn whoever_is_blocked_is_heard_no_more_and_cannot_tell() {
    let scene = Scene::new();
    let (me, them) = (scene.person.clone(), stranger(&scene));
    let (mut here, mut there) = (signed_in(&scene, &me).await, signed_in(&scene, &them).await);
    let number = them.user_id.to_string();
    let first = ask(&scene, &mut here, &number).await.words();
    press(&scene, &mut there, "block").await.expect("a request");
    assert!(
        press(&scene, &mut there, "accept").await.is_none(),
        "the request is gone"
    );
    let again = ask(&scene, &mut here, &number).await.words();
    assert_eq!(first, again, "the sender sees no difference");
    assert!(press(&scene, &mut there, "accept").await.is_none());
    press(&scene, &mut there, "unblock")
        .await
        .expect("a blocked person");
    ask(&scene, &mut here, &number).await;
    assert!(
        press(&scene, &mut there, "decline").await.is_some(),
        "heard again"
    );
}

#[tokio::test]
async fn bad_input_friends_of_every_wrong_shape_and_buttons_for_others() {
    let scene = Scene::new();
    let mut visitor = signed_in(&scene, &scene.person).await;
    let own = scene.person.user_id.to_string();
    for wrong in ["", "mei", "mei@", "+1", "<b>", &own] {
        let page = ask(&scene, &mut visitor, wrong).await;
        assert_eq!(page.status(), 422, "{wrong}: {}", page.words());
        assert_eq!(page.form_to("/account/friends/ask").value("friend"), Some(wrong));
    }
    let form = friends(&scene, &mut visitor)
        .await
        .form_to("/account/friends/ask");
    let form = setaria_testkit::form::Form {
        action: scene.demo.account("/account/friends/act"),
        ..form.without("friend")
    };
    let stranger = stranger(&scene).user_id.to_string();
    for name in ["accept", "decline", "withdraw", "remove", "block", "unblock", "x"] {
        for value in ["", "x", "1", stranger.as_str(), own.as_str()] {
            let page = visitor.submit(form.clone().set(name, value)).await.page();
            assert_eq!(page.status(), 200, "{name}={value}");
            assert!(
                !page.html().contains("role=\"status\""),
                "{name}={value}: {}",
                page.words()
            );
        }
    }
}
