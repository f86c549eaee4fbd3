//! Sign-up by invitation: made, used up and taken back by an operator (issue 4, part 1).

use setaria_testkit::{Demo, Inbox, Visitor};

const PASSWORD: &str = "willow kettle orbit 9";

/// Makes an account through an invitation's link; answers the status of the last page and where it stands.
async fn join(demo: &Demo, inbox: &mut Inbox, link: &str, address: &str) -> (u16, String) {
    let mut visitor = Visitor::new(demo);
    let page = visitor.open(link).await.page();
    let Some(form) = page.form_with("contact") else {
        return (page.status(), page.url.path().to_owned());
    };
    let page = visitor.submit(form.set("contact", address)).await.page();
    let code = inbox.next_to(address).await.code();
    let form = page.form_with("otp").expect("the form of the code");
    let page = visitor.submit(form.set("otp", &code)).await.page();
    let form = page.form_with("nickname").expect("the last form");
    let form = form.set("nickname", "Lan").set("password", PASSWORD);
    let page = visitor.submit(form).await.page();
    (page.status(), page.url.path().to_owned())
}

#[tokio::test]
async fn issue4_an_invitation_lets_in_as_many_as_it_says_until_it_is_taken_back() {
    let mut demo = Demo::start(&[]);
    demo.serve(&[
        ("SETARIA__MAIL__TRANSPORT", "inbox"),
        ("SETARIA__ACCOUNTS__SIGN_UP", "invitation"),
    ]);
    let mut inbox = Inbox::of(&demo);
    let mut stranger = Visitor::new(&demo);
    assert_eq!(stranger.open(demo.account("/sign-up")).await.page().status(), 403);
    assert_eq!(
        stranger
            .open(demo.account("/sign-up/invited/x"))
            .await
            .page()
            .status(),
        403
    );
    let add = |uses: &str| demo.command_json(&["invitation", "add", "--note", "choir", "--uses", uses]);
    let two = add("2");
    let link = two[0]["link"].as_str().expect("a link").to_owned();
    assert_eq!(
        join(&demo, &mut inbox, &link, "a@example.com").await,
        (200, "/account".into())
    );
    assert_eq!(demo.command_json(&["invitation", "list"])[0]["left"], 1);
    assert_eq!(
        join(&demo, &mut inbox, &link, "b@example.com").await,
        (200, "/account".into())
    );
    assert_eq!(join(&demo, &mut inbox, &link, "c@example.com").await.0, 403);
    let other = add("5");
    let (link, id) = (
        other[0]["link"].as_str().expect("a link"),
        other[0]["id"].as_str().expect("an id"),
    );
    assert!(
        id.bytes().all(|byte| byte.is_ascii_hexdigit()),
        "a command may take {id} for an option"
    );
    demo.command_json(&["invitation", "remove", id]);
    assert_eq!(join(&demo, &mut inbox, link, "d@example.com").await.0, 403);
    assert_eq!(
        demo.command_json(&["invitation", "list"])
            .as_array()
            .map(Vec::len),
        Some(0)
    );
}

#[tokio::test]
async fn se4_a_link_keeps_the_invitation_in_its_browser_and_carries_it_to_no_other() {
    let mut demo = Demo::start(&[]);
    demo.serve(&[
        ("SETARIA__MAIL__TRANSPORT", "inbox"),
        ("SETARIA__ACCOUNTS__SIGN_UP", "invitation"),
    ]);
    let (mut visitor, mut inbox) = (Visitor::new(&demo), Inbox::of(&demo));
    let made = demo.command_json(&["invitation", "add", "--note", "choir", "--uses", "1"]);
    let invitation = made[0]["link"].as_str().expect("a link");
    let page = visitor.open(invitation).await.page();
    let form = page.form_with("contact").expect("the first form");
    visitor.submit(form.set("contact", "lan@example.com")).await;
    let link = inbox.next_to("lan@example.com").await.link();
    let elsewhere = visitor.fresh().open(&link).await.page();
    assert!(elsewhere.status() >= 400 && elsewhere.form_with("token").is_none());
    let page = visitor.open(&link).await.page();
    let form = page.form_with("token").expect("the button, still");
    let page = visitor.submit(form).await.page();
    let form = page.form_with("nickname").expect("the last form");
    let form = form.set("nickname", "Lan").set("password", PASSWORD);
    let page = visitor.submit(form).await.page();
    assert_eq!(page.url.path(), "/account", "{}", page.words());
}
