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

async fn block(scene: &Scene, visitor: &mut Visitor, whom: &str) -> Page {
    let form = friends(scene, visitor).await.form_to("/account/friends/block");
    visitor.submit(form.set("block-who", whom)).await.page()
}

/// What the page says that is not the person's own list.
fn notice(page: &Page) -> Option<String> {
    let html = page.html();
    let (_, rest) = html.split_once("role=\"status\"")?;
    rest.split_once("</div>").map(|(said, _)| said.to_owned())
}

#[tokio::test]
async fn issue4_whoever_is_blocked_by_number_or_contact_is_not_heard() {
    let scene = Scene::new();
    let (me, them) = (scene.person.clone(), stranger(&scene));
    let (mut here, mut there) = (signed_in(&scene, &me).await, signed_in(&scene, &them).await);
    let email = them.email.clone().expect("an address");
    for name in [them.user_id.to_string(), email] {
        let page = block(&scene, &mut here, &name).await;
        assert!(notice(&page).is_some(), "{}", page.words());
        assert!(page.words().contains(&name), "the list shows what was typed");
        assert!(
            !page.words().contains(&them.nickname),
            "and not whom it leads to: {}",
            page.words()
        );
        ask(&scene, &mut there, &me.user_id.to_string()).await;
        assert!(press(&scene, &mut here, "accept").await.is_none(), "{name}");
        press(&scene, &mut here, "unblock-name").await.expect("a block");
        assert!(
            press(&scene, &mut here, "accept").await.is_none(),
            "it was never sent"
        );
        ask(&scene, &mut there, &me.user_id.to_string()).await;
        assert!(press(&scene, &mut here, "decline").await.is_some(), "heard again");
    }
}

#[tokio::test]
async fn issue4_blocking_is_blind() {
    let scene = Scene::new();
    let them = stranger(&scene);
    let mut here = signed_in(&scene, &scene.person).await;
    let email = them.email.clone().expect("an address");
    let number = them.user_id.to_string();
    let mut said = Vec::new();
    for whom in [number.as_str(), "9999999999999999", &email, "nobody@example.com"] {
        let page = block(&scene, &mut here, whom).await;
        said.push((
            page.status(),
            notice(&page),
            page.html().matches("name=\"unblock\"").count(),
        ));
    }
    assert!(said.iter().all(|one| *one == said[0]), "{said:?}");
}

#[tokio::test]
async fn issue4_who_is_known_is_blocked_by_number_as_by_the_button_and_by_contact_as_nobody() {
    let scene = Scene::new();
    let (me, them) = (scene.person.clone(), stranger(&scene));
    let (mut here, mut there) = (signed_in(&scene, &me).await, signed_in(&scene, &them).await);
    ask(&scene, &mut there, &me.user_id.to_string()).await;
    let page = block(&scene, &mut here, &them.email.clone().expect("an address")).await;
    assert!(
        page.form_with("accept").is_some(),
        "a request that went away would tell whose the address is"
    );
    block(&scene, &mut here, &them.user_id.to_string()).await;
    let page = friends(&scene, &mut here).await;
    assert!(page.form_with("accept").is_none(), "the request is gone");
    assert!(page.words().contains(&them.nickname), "they are known");
    assert!(press(&scene, &mut here, "unblock").await.is_some());
}

#[tokio::test]
async fn issue4_who_blocks_whom_they_asked_gets_no_friend() {
    let scene = Scene::new();
    let (me, them) = (scene.person.clone(), stranger(&scene));
    let (mut here, mut there) = (signed_in(&scene, &me).await, signed_in(&scene, &them).await);
    let number = them.user_id.to_string();
    let email = them.email.clone().expect("an address");
    ask(&scene, &mut here, &number).await;
    let mine = block(&scene, &mut here, &number).await;
    assert!(mine.form_with("withdraw").is_none(), "taken back");
    press(&scene, &mut here, "unblock-name").await.expect("a block");
    ask(&scene, &mut here, &number).await;
    block(&scene, &mut here, &email).await;
    let answered = press(&scene, &mut there, "accept").await.expect("a request");
    assert!(
        notice(&answered).is_none(),
        "as if it had been taken back: {}",
        answered.words()
    );
    assert!(!friends(&scene, &mut there).await.html().contains(&me.nickname));
}

#[tokio::test]
async fn bad_input_no_more_than_a_hundred_are_blocked_by_name() {
    let scene = Scene::new();
    let mut visitor = signed_in(&scene, &scene.person).await;
    for number in 0..101 {
        let page = block(&scene, &mut visitor, &format!("{number}@example.com")).await;
        assert_eq!(page.status(), if number < 100 { 200 } else { 422 });
    }
    let page = block(&scene, &mut visitor, "0@example.com").await;
    assert_eq!(page.status(), 200, "it is blocked already: {}", page.words());
    assert!(press(&scene, &mut visitor, "unblock-name").await.is_some());
    assert_eq!(block(&scene, &mut visitor, "100@example.com").await.status(), 200);
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
        let page = block(&scene, &mut visitor, wrong).await;
        assert_eq!(page.status(), 422, "{wrong}: {}", page.words());
        assert_eq!(
            page.form_to("/account/friends/block").value("block-who"),
            Some(wrong)
        );
    }
    let form = friends(&scene, &mut visitor)
        .await
        .form_to("/account/friends/ask");
    let form = setaria_testkit::form::Form {
        action: scene.demo.account("/account/friends/act"),
        ..form.without("friend")
    };
    let stranger = stranger(&scene).user_id.to_string();
    for name in [
        "accept",
        "decline",
        "withdraw",
        "remove",
        "block",
        "unblock",
        "unblock-name",
        "x",
    ] {
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
