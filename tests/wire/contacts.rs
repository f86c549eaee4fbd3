//! The contacts of an account: proven before they count, and none goes in silence.

use setaria_testkit::{Engine, Inbox, Page, Visitor};
use setaria_tests::Scene;

const NEW: &str = "mei.lin@example.org";

async fn signed_in(scene: &Scene) -> Visitor {
    let mut visitor = Visitor::new(&scene.demo);
    visitor.sign_in_as(&scene.demo, &scene.person).await;
    visitor
}

fn own(scene: &Scene) -> String {
    scene.person.email.clone().expect("an address")
}

/// The address of somebody else.
fn friend(scene: &Scene) -> String {
    let info = scene.demo.info();
    let mut others = info
        .accounts
        .iter()
        .filter(|one| one.user_id != scene.person.user_id);
    others.find_map(|one| one.email.clone()).expect("somebody else")
}

async fn contacts(scene: &Scene, visitor: &mut Visitor) -> Page {
    visitor.open(scene.demo.account("/account/contacts")).await.page()
}

/// Types a contact; the page that follows.
async fn ask(scene: &Scene, visitor: &mut Visitor, contact: &str) -> Page {
    let page = contacts(scene, visitor).await;
    let form = page.form_to("/account/contacts/add").set("contact", contact);
    visitor.submit(form).await.page()
}

async fn add(scene: &Scene, visitor: &mut Visitor, inbox: &mut Inbox) -> Page {
    let page = ask(scene, visitor, NEW).await;
    let code = inbox.next_to(NEW).await.code();
    let form = page.form_to("/account/contacts/prove").set("otp", &code);
    visitor.submit(form).await.page()
}

/// The way to the question before a contact goes.
async fn removal(scene: &Scene, visitor: &mut Visitor, contact: &str) -> Page {
    let html = contacts(scene, visitor).await.html();
    let (_, after) = html.split_once(&format!("{contact}</bdi>")).expect("the contact");
    let (_, after) = after
        .split_once("/account/contacts/remove?")
        .expect("a way to remove it");
    let (query, _) = after.split_once('"').expect("its end");
    let path = format!("/account/contacts/remove?{query}");
    visitor.open(scene.demo.account(&path)).await.page()
}

#[tokio::test]
async fn pw11_a_new_contact_counts_once_it_is_proven_and_the_old_one_is_told() {
    let scene = Scene::new();
    let (mut visitor, mut inbox) = (signed_in(&scene).await, Inbox::of(&scene.demo));
    let page = ask(&scene, &mut visitor, " Mei.Lin@Example.ORG ").await;
    assert!(
        !contacts(&scene, &mut visitor).await.words().contains(NEW),
        "nothing is added yet"
    );
    let form = page.form_to("/account/contacts/prove");
    let wrong = visitor.submit(form.clone().set("otp", "000000x")).await.page();
    assert_eq!(wrong.status(), 422, "{}", wrong.words());
    let code = inbox.next_to(NEW).await.code();
    let stranger = Visitor::new(&scene.demo)
        .submit(form.clone().set("otp", &code))
        .await
        .page();
    assert!(
        stranger.status() >= 400 || stranger.is_sign_in(),
        "{}",
        stranger.words()
    );
    let done = visitor.submit(form.clone().set("otp", &code)).await.page();
    assert!(done.words().contains("The contact was added"), "{}", done.words());
    let again = visitor.submit(form.set("otp", &code)).await.page();
    assert_eq!(again.status(), 422, "a code counts once");
    let old = inbox.next_to(&own(&scene)).await;
    assert!(old.words.contains("was added"), "{}", old.words);
    assert!(
        !old.words.contains(NEW),
        "as much as its owner recognises: {}",
        old.words
    );
    let mut elsewhere = Visitor::new(&scene.demo);
    let page = elsewhere.open(scene.demo.account("/sign-in")).await.page();
    let landed = elsewhere.sign_in(&page, NEW, &scene.person.password).await.page();
    assert!(!landed.is_sign_in(), "one signs in with it: {}", landed.words());
}

#[tokio::test]
async fn pw11_adding_a_contact_ends_the_rest_only_when_its_owner_wishes() {
    for wish in [false, true] {
        let mut scene = Scene::new();
        let tokens = scene.tokens().await;
        let (mut visitor, mut inbox) = (signed_in(&scene).await, Inbox::of(&scene.demo));
        let mut other = signed_in(&scene).await;
        // The server knows the access token by heart from here on.
        let call = scene.app.call("/user/profile", &tokens.access_token).await;
        assert_eq!(call.error_code(), 0);
        let page = ask(&scene, &mut visitor, NEW).await;
        let form = page.form_to("/account/contacts/prove");
        assert_eq!(form.value("others"), None, "nothing ends unasked");
        let form = if wish { form.press("others", "end") } else { form };
        let wrong = visitor.submit(form.clone().set("otp", "000000x")).await.page();
        let again = wrong.form_to("/account/contacts/prove");
        assert_eq!(again.value("others").is_some(), wish, "what was ticked is kept");
        let code = inbox.next_to(NEW).await.code();
        let done = visitor.submit(form.set("otp", &code)).await.page();
        assert!(done.words().contains("The contact was added"), "{}", done.words());
        assert!(contacts(&scene, &mut visitor).await.words().contains(NEW));
        let there = other.open(scene.demo.account("/account")).await.page();
        assert_eq!(there.is_sign_in(), wish, "{}", there.words());
        let call = scene.app.call("/user/profile", &tokens.access_token).await;
        assert_eq!(call.error_code() != 0, wish, "{}", call.text());
    }
}

/// Puts a contact into the account that nobody has proven: nothing that people do makes one.
fn leave_unproven(scene: &Scene, contact: &str) {
    let id = scene.person.user_id;
    let row = format!(
        "INSERT INTO contact (kind, value, account_id, verified_at, created_at, is_primary) \
         VALUES ('email', '{contact}', {id}, NULL, 0, FALSE)"
    );
    rusqlite::Connection::open(scene.demo.data().join("setaria.db"))
        .and_then(|db| db.execute(&row, []))
        .expect("an edit");
}

#[tokio::test]
async fn wb10_an_unproven_contact_is_proven_with_the_button_beside_it() {
    let name = "wb10_an_unproven_contact_is_proven_with_the_button_beside_it";
    if !Engine::is_embedded_or_not_run(name) {
        return;
    }
    let scene = Scene::new();
    let (mut visitor, mut inbox) = (signed_in(&scene).await, Inbox::of(&scene.demo));
    leave_unproven(&scene, NEW);
    let page = contacts(&scene, &mut visitor).await;
    let beside = |page: &Page| {
        let mut forms = page.forms().into_iter();
        forms.find(|form| form.buttons.contains(&("contact".into(), NEW.into())))
    };
    let form = beside(&page).expect("a button beside it");
    let page = visitor.submit(form.press("contact", NEW)).await.page();
    let code = inbox.next_to(NEW).await.code();
    let form = page.form_to("/account/contacts/prove").set("otp", &code);
    let done = visitor.submit(form).await.page();
    assert!(done.words().contains("The contact was added"), "{}", done.words());
    assert!(beside(&done).is_none(), "it is proven");
    let told = inbox.next_to(&own(&scene)).await;
    assert!(told.words.contains("was added"), "{}", told.words);
}

#[tokio::test]
async fn pw11_a_contact_that_goes_is_told_and_takes_what_was_issued_with_it() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let (mut visitor, mut inbox) = (signed_in(&scene).await, Inbox::of(&scene.demo));
    let mut other = signed_in(&scene).await;
    add(&scene, &mut visitor, &mut inbox).await;
    inbox.next_to(NEW).await;
    let question = removal(&scene, &mut visitor, NEW).await;
    let form = question
        .form_to("/account/contacts/remove")
        .untick("others", "end");
    let done = visitor.submit(form).await.page();
    assert!(
        done.words().contains("The contact was removed"),
        "{}",
        done.words()
    );
    assert!(!contacts(&scene, &mut visitor).await.words().contains(NEW));
    let told = inbox.next_to(NEW).await;
    assert!(told.words.contains("was removed"), "{}", told.words);
    assert_ne!(
        scene
            .app
            .call("/user/profile", &tokens.access_token)
            .await
            .error_code(),
        0
    );
    assert_ne!(scene.app.refresh(&tokens.refresh_token).await.error_code(), 0);
    let still = other.open(scene.demo.account("/account")).await.page();
    assert!(!still.is_sign_in(), "other sessions stay when their owner wishes");
    add(&scene, &mut visitor, &mut inbox).await;
    let question = removal(&scene, &mut visitor, NEW).await;
    visitor
        .submit(question.form_to("/account/contacts/remove"))
        .await
        .page();
    let gone = other.open(scene.demo.account("/account")).await.page();
    assert!(gone.is_sign_in(), "and end when they wish: {}", gone.words());
}

#[tokio::test]
async fn the_last_verified_contact_stays() {
    let scene = Scene::new();
    let mut visitor = signed_in(&scene).await;
    let phone = removal(
        &scene,
        &mut visitor,
        scene.person.phone.as_deref().expect("a number"),
    )
    .await;
    visitor
        .submit(phone.form_to("/account/contacts/remove"))
        .await
        .page();
    let last = removal(&scene, &mut visitor, &own(&scene)).await;
    let refused = visitor
        .submit(last.form_to("/account/contacts/remove"))
        .await
        .page();
    assert_eq!(refused.status(), 422, "{}", refused.words());
    assert!(
        contacts(&scene, &mut visitor)
            .await
            .words()
            .contains(&own(&scene))
    );
}

#[tokio::test]
async fn pw4_a_contact_that_leads_to_another_account_answers_like_any_other() {
    let scene = Scene::new();
    let (mut visitor, mut inbox) = (signed_in(&scene).await, Inbox::of(&scene.demo));
    let taken = friend(&scene);
    let free = ask(&scene, &mut visitor, NEW).await.words().replace(NEW, "");
    let page = ask(&scene, &mut visitor, &taken).await;
    assert_eq!(page.words().replace(&taken, ""), free);
    let letter = inbox.next_to(&taken).await;
    assert!(letter.words.contains("already"), "{}", letter.words);
}

#[tokio::test]
async fn bad_input_contacts_of_every_wrong_shape_come_back_as_they_were_typed() {
    let scene = Scene::new();
    let mut visitor = signed_in(&scene).await;
    let long = format!("{}@example.com", "a".repeat(300));
    for wrong in [
        "mei",
        "mei@",
        "@example.com",
        "mei@example",
        "a b@example.com",
        "+1",
        "12",
        "+999999999999999",
        &long,
        "<b>@x.y\u{0}z",
    ] {
        let page = ask(&scene, &mut visitor, wrong).await;
        assert_eq!(page.status(), 422, "{wrong}: {}", page.words());
        let kept = page.form_to("/account/contacts/add");
        let shown = kept.value("contact").unwrap_or_default();
        assert_eq!(
            shown.replace('\u{0}', ""),
            wrong.replace('\u{0}', ""),
            "what was typed is kept"
        );
    }
    let own = own(&scene);
    assert_eq!(ask(&scene, &mut visitor, &own).await.status(), 422, "one's own");
    for path in ["prove", "prefer", "remove"] {
        let form = contacts(&scene, &mut visitor)
            .await
            .form_to("/account/contacts/add");
        let form = setaria_testkit::form::Form {
            action: scene.demo.account(&format!("/account/contacts/{path}")),
            ..form
        };
        for (name, value) in [("step", "x"), ("contact", "nothing"), ("otp", "123456")] {
            let landed = visitor
                .submit(form.clone().without("contact").set(name, value))
                .await
                .page();
            assert!(landed.status() < 500, "{path} {name}: {}", landed.status());
        }
    }
    assert!(contacts(&scene, &mut visitor).await.words().contains(&own));
}

#[tokio::test]
async fn bad_input_letters_asked_for_one_after_the_other_are_limited_and_the_wait_is_named() {
    let scene = Scene::new();
    let mut visitor = signed_in(&scene).await;
    for _ in 0..3 {
        assert_eq!(ask(&scene, &mut visitor, NEW).await.status(), 200);
    }
    let page = ask(&scene, &mut visitor, NEW).await;
    assert_eq!(page.status(), 429, "{}", page.words());
    assert!(page.answer.header("retry-after").is_some() && page.words().contains("minute"));
}

#[tokio::test]
async fn pw9_pw11_another_first_contact_tells_the_old_one_and_ends_what_was_sent_there_and_issued() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let (mut visitor, mut inbox) = (signed_in(&scene).await, Inbox::of(&scene.demo));
    let mut other = signed_in(&scene).await;
    add(&scene, &mut visitor, &mut inbox).await;
    inbox.next_to(&own(&scene)).await;
    let mut holder = Visitor::new(&scene.demo);
    let page = holder.open(scene.demo.account("/recover")).await.page();
    let form = page
        .form_with("login")
        .expect("a form")
        .set("login", &own(&scene));
    holder.submit(form).await.page();
    let link = inbox.next_to(&own(&scene)).await.link();
    let html = contacts(&scene, &mut visitor).await.html();
    let (_, after) = html.split_once("/account/contacts/prefer?").expect("a way to it");
    let (query, _) = after.split_once('"').expect("its end");
    let path = format!("/account/contacts/prefer?{query}");
    let question = visitor.open(scene.demo.account(&path)).await.page();
    let done = visitor
        .submit(question.form_to("/account/contacts/prefer"))
        .await
        .page();
    assert!(done.words().contains("now written to first"), "{}", done.words());
    let told = inbox.next_to(&own(&scene)).await;
    assert!(told.words.contains("write to first"), "{}", told.words);
    let gone = other.open(scene.demo.account("/account")).await.page();
    assert!(gone.is_sign_in(), "other sessions end: {}", gone.words());
    let call = scene.app.call("/user/profile", &tokens.access_token).await;
    assert_ne!(call.error_code(), 0);
    let mut page = holder.open(&link).await.page();
    if let Some(form) = page
        .forms()
        .into_iter()
        .find(|form| form.action.contains("/recover"))
    {
        page = holder.submit(form).await.page();
    }
    assert!(
        page.form_with("password").is_none(),
        "the link is dead: {}",
        page.words()
    );
}
