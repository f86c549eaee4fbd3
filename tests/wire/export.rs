//! A copy of one's data (issue 4, part 4): everything of the person, nothing that lets somebody in, nobody else's.

use std::io::{Cursor, Read as _};

use setaria_testkit::{Answer, Demo, Visitor};

pub(crate) fn file(answer: &Answer, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(answer.body.clone())).expect("an archive");
    let mut file = archive.by_name(name).unwrap_or_else(|_| panic!("no {name}"));
    let mut text = Vec::new();
    file.read_to_end(&mut text).expect("its content");
    String::from_utf8_lossy(&text).into_owned()
}

#[tokio::test]
async fn issue4_the_archive_holds_what_is_kept_of_a_person_and_no_secret() {
    let demo = Demo::start(&[]);
    let mei = demo.mei().clone();
    let mut visitor = Visitor::new(&demo);
    visitor.sign_in_as(&demo, &mei).await;
    let page = visitor.open(demo.account("/account/profile")).await.page();
    let form = page.form_with("language").expect("a form");
    visitor.submit(form.set("language", "en")).await.page();
    let page = visitor.open(demo.account("/account/friends")).await.page();
    let form = page.form_to("/account/friends/block");
    visitor
        .submit(form.set("block-who", "Noise@Example.org"))
        .await
        .page();
    let page = visitor.open(demo.account("/account/data")).await.page();
    let forms = page.forms();
    let form = forms.iter().find(|form| form.action.ends_with("/account/data"));
    let answer = visitor.submit(form.expect("a form").clone()).await.page().answer;
    assert_eq!(answer.header("content-type"), Some("application/zip"));
    assert_eq!(answer.header("cache-control"), Some("no-store"));

    let data: serde_json::Value = serde_json::from_str(&file(&answer, "data.json")).expect("JSON");
    assert_eq!(data["account"]["user_id"].as_i64(), Some(mei.user_id));
    let friend = demo.friend();
    assert_eq!(data["friends"][0]["user_id"].as_i64(), Some(friend.user_id));
    assert_eq!(data["blocked_as"][0]["as"], "noise@example.org");
    assert_eq!(data["sessions"].as_array().map(Vec::len), Some(1));
    let events: Vec<&str> = data["activity"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|entry| entry["event"]["event"].as_str())
        .collect();
    let signed_in = data["activity"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|entry| entry["event"]["event"] == "signed-in");
    let signed_in = signed_in.expect("an entry of the sign-in");
    assert_eq!(signed_in["event"]["methods"], "password");
    let utc = signed_in["at_utc"].as_str().unwrap_or_default();
    assert!(utc.starts_with("20") && utc.ends_with('Z'), "{signed_in}");
    assert!(
        events.contains(&"data-exported") && events.contains(&"signed-in"),
        "{events:?}"
    );
    let read = file(&answer, "index.html");
    assert!(
        read.contains("mei@example.com") && read.contains(r#"src="picture.png""#),
        "{read}"
    );
    assert!(
        read.contains("noise@example.org")
            && read.contains("The account was created: ")
            && read.contains("<bdi lang=\"en\">English</bdi>"),
        "{read}"
    );
    assert!(file(&answer, "picture.png").contains("PNG"));
    for text in [data.to_string(), read] {
        assert!(
            !text.contains("argon2") && !text.contains(&mei.password),
            "a secret"
        );
        assert!(!text.contains("wen@example.com"), "somebody else's contact");
    }
}

#[tokio::test]
async fn bad_input_the_archive_is_for_its_owner_and_for_a_form_of_ours() {
    let demo = Demo::start(&[]);
    let mut stranger = Visitor::new(&demo);
    let page = stranger.open(demo.account("/account/data")).await.page();
    assert_eq!(page.url.path(), "/sign-in");
    let mei = demo.mei().clone();
    stranger.sign_in_as(&demo, &mei).await;
    let page = stranger.open(demo.account("/account/data")).await.page();
    let forms = page.forms();
    let form = forms.iter().find(|form| form.action.ends_with("/account/data"));
    let refused = stranger
        .submit(form.expect("a form").clone().without("csrf"))
        .await
        .page();
    assert_eq!(refused.status(), 403, "se4");
}
