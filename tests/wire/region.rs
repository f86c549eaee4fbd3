//! Regions by name (issue 4, part 1): chosen from a list, told by name, refused where they are none.

use setaria_testkit::{Demo, Inbox, Page, Visitor};

use crate::export::file;

async fn profile(visitor: &mut Visitor, demo: &Demo) -> Page {
    visitor.open(demo.account("/account/profile")).await.page()
}

/// What the list shows as chosen: code and name.
fn chosen(page: &Page) -> (String, String) {
    let html = page.html();
    let (_, list) = html.split_once("<select id=\"region\"").expect("a list");
    let (list, _) = list.split_once("</select>").expect("its end");
    let code = page
        .form_with("region")
        .and_then(|form| form.value("region").map(str::to_owned));
    let name = list.split_once(" selected>").map_or("", |(_, rest)| rest);
    let name = name.split('<').next().unwrap_or_default();
    (code.expect("a field"), name.to_owned())
}

#[tokio::test]
async fn issue4_a_region_is_chosen_by_name_and_told_by_name() {
    let demo = Demo::start(&[]);
    let mut visitor = Visitor::new(&demo);
    visitor.sign_in_as(&demo, demo.mei()).await;
    let page = profile(&mut visitor, &demo).await;
    assert_eq!(chosen(&page), (String::new(), String::new()), "not said at first");
    let form = page.form_with("region").expect("the form");
    let page = visitor.submit(form.set("region", "DE")).await.page();
    assert_eq!(chosen(&page), ("DE".into(), "Germany".into()));

    let page = visitor.open(demo.account("/account/data")).await.page();
    let archive = visitor.submit(page.form_to("/account/data")).await.page().answer;
    assert!(file(&archive, "index.html").contains("Country or region: Germany"));
    assert!(file(&archive, "data.json").contains("\"region\": \"DE\""));

    let form = profile(&mut visitor, &demo)
        .await
        .form_with("region")
        .expect("the form");
    let page = visitor.submit(form.set("language", "zh-Hans")).await.page();
    assert_eq!(chosen(&page), ("DE".into(), "德国".into()));
    let form = page.form_with("region").expect("the form");
    let page = visitor.submit(form.set("region", "")).await.page();
    assert_eq!(chosen(&page).0, "", "not said any more");
}

#[tokio::test]
async fn issue4_sign_up_offers_the_list_with_the_operators_own_region_chosen() {
    let demo = Demo::start(&[]);
    let (mut visitor, mut inbox) = (Visitor::new(&demo), Inbox::of(&demo));
    let page = visitor.open(demo.account("/sign-up")).await.page();
    let form = page.form_with("contact").expect("the first form");
    let page = visitor
        .submit(form.set("contact", "lan@example.com"))
        .await
        .page();
    let code = inbox.next_to("lan@example.com").await.code();
    let form = page.form_with("otp").expect("the form of the code");
    let page = visitor.submit(form.set("otp", &code)).await.page();
    assert_eq!(chosen(&page), ("CN".into(), "China".into()));
    let form = page.form_with("region").expect("the form");
    let form = form
        .set("nickname", "Lan")
        .set("password", "willow kettle orbit 9");

    let refused = visitor.submit(form.clone().set("region", "ZZ")).await.page();
    assert_eq!(refused.status(), 422);
    assert!(
        refused.html().contains("href=\"#region\""),
        "the problem leads to the list"
    );
    assert!(refused.words().contains("from the list"), "{}", refused.words());
    assert_eq!(
        refused
            .form_with("region")
            .and_then(|f| f.value("nickname").map(str::to_owned)),
        Some("Lan".into())
    );

    visitor.submit(form.set("region", "SG")).await.page();
    assert_eq!(
        chosen(&profile(&mut visitor, &demo).await),
        ("SG".into(), "Singapore".into())
    );
}

#[tokio::test]
async fn bad_input_what_is_no_region_is_refused_with_what_to_do() {
    let demo = Demo::start(&[]);
    let mut visitor = Visitor::new(&demo);
    visitor.sign_in_as(&demo, demo.mei()).await;
    for wrong in ["ZZ", "D", "DEU", "AC", "<b>", "\u{202e}DE"] {
        let form = profile(&mut visitor, &demo)
            .await
            .form_with("region")
            .expect("the form");
        let page = visitor
            .submit(form.set("region", wrong).set("nickname", "Other"))
            .await
            .page();
        assert_eq!(page.status(), 422, "{wrong}");
        assert!(
            page.words().contains("Choose a country or region from the list"),
            "{wrong}"
        );
        let kept = page.form_with("region").expect("the form");
        assert_eq!(kept.value("nickname"), Some("Other"), "{wrong}");
    }
    assert_eq!(
        chosen(&profile(&mut visitor, &demo).await).0,
        "",
        "nothing was saved"
    );
}
