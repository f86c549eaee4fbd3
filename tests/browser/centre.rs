//! The account centre by mouse: the profile and its picture, contacts, friends, sessions, connected apps, closing and coming
//! back (issue 4, part 4).

use std::path::Path;

use setaria_testkit::browser::{Browser, Driver, PLAIN};
use setaria_testkit::{Account, Demo, Inbox};

use crate::sign_in;

const ADDED: &str = "mei.lin@example.org";

async fn signed_in(driver: &Driver, demo: &Demo, who: &Account) -> Browser {
    let browser = driver.open(PLAIN).await;
    browser.go(&demo.account("/sign-in")).await;
    sign_in(&browser, &who.login, &who.password).await;
    browser.arrive(&demo.account("/account")).await;
    browser
}

/// A picture wider than high, red on the left and blue on the right.
fn draw(path: &Path) {
    let file = std::fs::File::create(path).expect("a file");
    let mut encoder = png::Encoder::new(file, 200, 100);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let pixels = (0..200 * 100).flat_map(|at| if at % 200 < 100 { [255, 0, 0] } else { [0, 0, 255] });
    let pixels: Vec<u8> = pixels.collect();
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(&pixels).expect("pixels");
}

/// Opens the question in which a button stands.
async fn unfold(browser: &Browser, button: &str) {
    let question = browser.find(&format!("details:has({button}) summary")).await;
    question.click().await.expect("a question that opens");
}

/// The colour in the middle of a picture.
async fn middle(browser: &Browser, css: &str) -> Vec<i64> {
    let script = "const picture = document.querySelector(arguments[0]);
        const done = arguments[1];
        picture.decode().then(() => {
            const canvas = document.createElement('canvas');
            canvas.width = canvas.height = 1;
            const pen = canvas.getContext('2d');
            pen.drawImage(picture, picture.naturalWidth / 2, picture.naturalHeight / 2, 1, 1, 0, 0, 1, 1);
            done([...pen.getImageData(0, 0, 1, 1).data].slice(0, 3));
        });";
    let seen = browser.client.execute_async(script, vec![css.into()]).await;
    let seen = seen.expect("a picture");
    let parts = seen.as_array().expect("a colour");
    parts.iter().filter_map(serde_json::Value::as_i64).collect()
}

#[tokio::test]
async fn issue4_a_nickname_is_changed_and_a_picture_is_cropped() {
    let (driver, demo) = (Driver::start(), Demo::start(&[]));
    let browser = signed_in(&driver, &demo, demo.mei()).await;
    browser.click("nav a[href='/account/profile']").await;
    browser.fill("#nickname", "Mei Two").await;
    browser.click("form[action='/account/profile'] button.main").await;
    browser
        .arrive(&demo.account("/account/profile?done=profile"))
        .await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("halves.png");
    draw(&path);
    let field = browser.find("#picture").await;
    let name = path.to_str().expect("a name");
    field.send_keys(name).await.expect("a file is chosen");
    browser
        .click("form[action='/account/picture'] button:not([name])")
        .await;
    // The square at the right edge is the blue half.
    let slide = "for (const [name, value] of Object.entries(arguments[0])) document.getElementById(name).value = value";
    let right = serde_json::json!({"size": 100, "across": 100});
    browser.script(slide, vec![right]).await;
    browser.click("button[name=use][value=look]").await;
    assert_eq!(middle(&browser, ".profile img").await, [0, 0, 255]);
    browser.click("button[name=use][value=save]").await;
    browser
        .arrive(&demo.account("/account/profile?done=picture"))
        .await;
    assert_eq!(middle(&browser, ".profile img").await, [0, 0, 255]);
    browser.go(&demo.account("/account")).await;
    let text = browser.text().await;
    assert!(text.contains("Mei Two"), "{text}");
    browser.close().await;
}

#[tokio::test]
async fn pw11_a_contact_is_added_with_the_code_that_was_sent_there() {
    let (driver, demo) = (Driver::start(), Demo::start(&[]));
    let mut inbox = Inbox::of(&demo);
    let browser = signed_in(&driver, &demo, demo.mei()).await;
    browser.click("nav a[href='/account/contacts']").await;
    browser.fill("#contact", ADDED).await;
    browser
        .click("form[action='/account/contacts/add'] button.main")
        .await;
    browser.fill("#otp", "1").await;
    let prove = "form[action='/account/contacts/prove'] button.main";
    browser.click(prove).await;
    browser.find(".problem a[href='#otp']").await;
    browser.fill("#otp", &inbox.next_to(ADDED).await.code()).await;
    browser.click(prove).await;
    browser
        .arrive(&demo.account("/account/contacts?done=contact"))
        .await;
    let text = browser.text().await;
    assert!(text.contains(ADDED), "{text}");
    browser.close().await;
}

#[tokio::test]
async fn issue4_somebody_is_asked_accepts_in_another_browser_and_is_removed() {
    let (driver, demo) = (Driver::start(), Demo::start(&[]));
    let mei = demo.mei();
    let is_stranger = |one: &&Account| {
        one.user_id != mei.user_id && one.status == "active" && !mei.friends.contains(&one.user_id)
    };
    let info = demo.info();
    let other = info.accounts.iter().find(is_stranger).expect("a stranger");
    let (here, there) = (
        signed_in(&driver, &demo, mei).await,
        signed_in(&driver, &demo, other).await,
    );
    here.click("nav a[href='/account/friends']").await;
    here.fill("#friend", &other.user_id.to_string()).await;
    here.click("form[action='/account/friends/ask'] button").await;
    here.arrive(&demo.account("/account/friends?done=asked")).await;
    there.click("nav a[href='/account/friends']").await;
    there.click("button[name=accept]").await;
    there
        .arrive(&demo.account("/account/friends?done=accepted"))
        .await;
    let remove = format!("button[name=remove][value='{}']", other.user_id);
    here.go(&demo.account("/account/friends")).await;
    unfold(&here, &remove).await;
    here.click(&remove).await;
    here.arrive(&demo.account("/account/friends?done=unfriended"))
        .await;
    assert!(!here.has(&remove).await);
    there.go(&demo.account("/account/friends")).await;
    let mine = format!("button[name=remove][value='{}']", mei.user_id);
    assert!(!there.has(&mine).await, "a friendship ends on both sides");
    here.close().await;
    there.close().await;
}

#[tokio::test]
async fn issue4_other_sessions_end_and_an_app_loses_its_access() {
    let (driver, demo) = (Driver::start(), Demo::start(&[]));
    let mei = demo.mei();
    let (here, there) = (
        signed_in(&driver, &demo, mei).await,
        signed_in(&driver, &demo, mei).await,
    );
    there.go(&demo.info().demo_app_url).await;
    there.click("#sign-in").await;
    there.click("button[name=decision][value=allow]").await;
    there.arrive(&demo.info().demo_app_url).await;
    here.click("nav a[href='/account/devices']").await;
    here.click("button[name=session][value=others]").await;
    here.arrive(&demo.account("/account/devices?done=others")).await;
    there.go(&demo.account("/account")).await;
    there.arrive(&demo.account("/sign-in")).await;
    here.click("nav a[href='/account/apps']").await;
    unfold(&here, "button[name=app]").await;
    here.click("button[name=app]").await;
    here.arrive(&demo.account("/account/apps?done=app")).await;
    assert!(!here.has("button[name=app]").await);
    here.close().await;
    there.close().await;
}

#[tokio::test]
async fn issue4_an_account_is_closed_and_kept_after_all() {
    let (driver, demo) = (Driver::start(), Demo::start(&[]));
    let mei = demo.mei();
    let browser = signed_in(&driver, &demo, mei).await;
    browser.click("nav a[href='/account/data']").await;
    browser.click("a[href='/account/close']").await;
    browser.click("#confirm").await;
    browser.go(&demo.account("/account")).await;
    browser.arrive(&demo.account("/sign-in")).await;
    sign_in(&browser, &mei.login, &mei.password).await;
    browser.arrive(&demo.account("/account/close/keep")).await;
    browser
        .click("form[action='/account/close/keep'] button.main")
        .await;
    browser.find("nav a[href='/account'][aria-current=page]").await;
    let text = browser.text().await;
    assert!(text.contains(&mei.nickname), "{text}");
    browser.close().await;
}
