//! Passkeys in Chromium, with a device that the browser itself plays (security MF2).

use serde_json::{Value, json};
use setaria_testkit::browser::{Browser, Driver, PLAIN};
use setaria_testkit::{Demo, Inbox, Start, free_address};

use crate::sign_in;

/// A demo at a name: a passkey is bound to a domain, and an address is none.
fn at_a_name() -> (Demo, String) {
    let address = free_address();
    let port = address.rsplit_once(':').map(|(_, port)| port).unwrap().to_owned();
    let url = format!("http://localhost:{port}");
    let demo = Start::default()
        .listen(&address)
        .args(&["--account-url", &url, "--open-api-url", &url])
        .start();
    (demo, url)
}

/// Plugs in a device that knows its owner and asks nobody.
async fn plug_in(browser: &Browser) -> Value {
    browser.devtools("WebAuthn.enable", json!({})).await;
    let options = json!({
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": true,
        "hasUserVerification": true,
        "isUserVerified": true,
        "automaticPresenceSimulation": true,
    });
    let device = browser
        .devtools("WebAuthn.addVirtualAuthenticator", json!({"options": options}))
        .await;
    device["authenticatorId"].clone()
}

async fn sign_out(browser: &Browser, url: &str) {
    browser.go(&format!("{url}/account")).await;
    browser.click("form[action='/sign-out'] button").await;
}

#[tokio::test]
async fn mf2_a_passkey_is_made_signs_in_confirms_and_goes() {
    let (demo, url) = at_a_name();
    let driver = Driver::start();
    let browser = driver.open(PLAIN).await;
    let device = plug_in(&browser).await;
    let mei = demo.mei();
    browser.go(&format!("{url}/sign-in")).await;
    sign_in(&browser, &mei.login, &mei.password).await;
    browser.go(&format!("{url}/account/security/passkeys")).await;
    browser.fill("#name", "Test device").await;
    browser.click("form[data-passkey=create] button.main").await;
    browser
        .arrive(&format!("{url}/account/security?done=passkey-added"))
        .await;
    assert!(browser.text().await.contains("Test device"));
    // The same device makes no second one: the page names what is there.
    browser.go(&format!("{url}/account/security/passkeys")).await;
    let options = browser
        .script(
            "return document.querySelector('form[data-passkey]').dataset.options",
            vec![],
        )
        .await;
    let options: Value = serde_json::from_str(options.as_str().unwrap()).unwrap();
    assert_eq!(options["excludeCredentials"].as_array().unwrap().len(), 1);
    assert_eq!(options["rp"]["id"], "localhost");
    // Signing in takes neither password nor code, and is two factors in one.
    sign_out(&browser, &url).await;
    browser.go(&format!("{url}/sign-in")).await;
    browser.arrive(&format!("{url}/account")).await;
    assert!(browser.text().await.contains(&mei.nickname), "autofill signed in");
    // The password alone does not any more.
    sign_out(&browser, &url).await;
    browser
        .devtools(
            "WebAuthn.setAutomaticPresenceSimulation",
            json!({"authenticatorId": device, "enabled": false}),
        )
        .await;
    browser.go(&format!("{url}/sign-in")).await;
    sign_in(&browser, &mei.login, &mei.password).await;
    browser.arrive(&format!("{url}/sign-in/second-factor")).await;
    browser
        .devtools(
            "WebAuthn.setAutomaticPresenceSimulation",
            json!({"authenticatorId": device, "enabled": true}),
        )
        .await;
    browser.click("form.passkey button").await;
    browser.arrive(&format!("{url}/account")).await;
    // A device that did not ask who touched it proves nothing.
    browser
        .devtools(
            "WebAuthn.setUserVerified",
            json!({"authenticatorId": device, "isUserVerified": false}),
        )
        .await;
    sign_out(&browser, &url).await;
    browser.go(&format!("{url}/sign-in")).await;
    let verified = "return document.querySelector('form[data-passkey]').dataset.options";
    let options = browser.script(verified, vec![]).await;
    assert!(
        options
            .as_str()
            .unwrap()
            .contains("\"userVerification\":\"required\"")
    );
    browser
        .devtools(
            "WebAuthn.setUserVerified",
            json!({"authenticatorId": device, "isUserVerified": true}),
        )
        .await;
    browser.go(&format!("{url}/sign-in")).await;
    browser.arrive(&format!("{url}/account")).await;
    browser.go(&format!("{url}/account/security")).await;
    browser.click("a[href*='/passkeys/remove']").await;
    browser.fill("#password", &mei.password).await;
    browser.click("#confirm").await;
    browser
        .arrive(&format!("{url}/account/security?done=passkey-removed"))
        .await;
    assert!(!browser.text().await.contains("Test device"));
    browser.close().await;
}

#[tokio::test]
async fn pw11_a_new_passkey_ends_the_other_sessions_only_when_its_owner_wishes() {
    let driver = Driver::start();
    for (wish, lands) in [(false, "/account"), (true, "/sign-in")] {
        let (demo, url) = at_a_name();
        let (here, there) = (driver.open(PLAIN).await, driver.open(PLAIN).await);
        plug_in(&here).await;
        let mei = demo.mei();
        for browser in [&here, &there] {
            browser.go(&format!("{url}/sign-in")).await;
            sign_in(browser, &mei.login, &mei.password).await;
            browser.arrive(&format!("{url}/account")).await;
        }
        here.go(&format!("{url}/account/security/passkeys")).await;
        if wish {
            here.find("input[name=others]").await.click().await.unwrap();
        }
        here.click("form[data-passkey=create] button.main").await;
        here.arrive(&format!("{url}/account/security?done=passkey-added"))
            .await;
        there.go(&format!("{url}/account")).await;
        there.arrive(&format!("{url}{lands}")).await;
        here.close().await;
        there.close().await;
    }
}

#[tokio::test]
async fn mf2_an_answer_counts_once_and_only_where_it_was_asked_for() {
    let (demo, url) = at_a_name();
    let driver = Driver::start();
    let browser = driver.open(PLAIN).await;
    plug_in(&browser).await;
    let mei = demo.mei();
    browser.go(&format!("{url}/sign-in")).await;
    sign_in(&browser, &mei.login, &mei.password).await;
    browser.go(&format!("{url}/account/security/passkeys")).await;
    browser.click("form[data-passkey=create] button.main").await;
    sign_out(&browser, &url).await;
    // The form as it would be sent, sent twice by hand.
    let send = "const done = arguments[arguments.length - 1];
        (async () => {
          const page = new DOMParser().parseFromString(await (await fetch('/sign-in')).text(), 'text/html');
          const form = page.querySelector('form[data-passkey]');
          const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(form.dataset.options));
          const answer = JSON.parse(JSON.stringify(await navigator.credentials.get({publicKey})));
          const send = async (answer, challenge) => {
            const body = new URLSearchParams(new FormData(form));
            body.set('passkey', JSON.stringify(answer));
            if (challenge) body.set('challenge', challenge);
            return (await fetch('/sign-in/passkey', {method: 'POST', body, redirect: 'manual'})).type;
          };
          const spoil = (text) => text.slice(0, -8) + (text.at(-8) === 'A' ? 'B' : 'A') + text.slice(-7);
          const spoilt = (part) => ({...answer, response: {...answer.response, [part]: spoil(answer.response[part])}});
          const out = {};
          for (const part of ['signature', 'authenticatorData', 'clientDataJSON', 'userHandle']) out[part] = await send(spoilt(part));
          out.challenge = await send(answer, 'AAAA');
          out.first = await send(answer);
          out.second = await send(answer);
          done(out);
        })().catch((why) => done({why: String(why)}));";
    // Our own policy lets no page fetch; the test may.
    browser.devtools("Page.enable", json!({})).await;
    browser
        .devtools("Page.setBypassCSP", json!({"enabled": true}))
        .await;
    browser.go(&format!("{url}/signed-out")).await;
    let sent = browser.client.execute_async(send, vec![]).await.unwrap();
    let expected = json!({
        "signature": "basic", "authenticatorData": "basic", "clientDataJSON": "basic", "userHandle": "basic",
        "challenge": "basic", "first": "opaqueredirect", "second": "basic",
    });
    assert_eq!(sent, expected);
    browser.close().await;
}

#[tokio::test]
async fn pw10_a_passkey_is_the_second_step_of_recovery_and_stays() {
    let (demo, url) = at_a_name();
    let driver = Driver::start();
    let browser = driver.open(PLAIN).await;
    plug_in(&browser).await;
    let (mei, mut inbox) = (demo.mei().clone(), Inbox::of(&demo));
    let address = mei.email.clone().expect("an address");
    browser.go(&format!("{url}/sign-in")).await;
    sign_in(&browser, &mei.login, &mei.password).await;
    browser.go(&format!("{url}/account/security/passkeys")).await;
    browser.click("form[data-passkey=create] button.main").await;
    browser
        .arrive(&format!("{url}/account/security?done=passkey-added"))
        .await;
    inbox.next_to(&address).await;
    sign_out(&browser, &url).await;
    browser.go(&format!("{url}/recover")).await;
    browser.fill("#login", &address).await;
    browser.click("button.main").await;
    let code = inbox.next_to(&address).await.code();
    browser.fill("#otp", &code).await;
    browser.click("#continue").await;
    browser.arrive(&format!("{url}/recover/second")).await;
    browser.click("form.passkey button").await;
    browser.arrive(&format!("{url}/recover/password")).await;
    browser.fill("#password", "willow kettle orbit 9").await;
    browser.click("button.main").await;
    browser.arrive(&format!("{url}/account")).await;
    browser.go(&format!("{url}/account/security")).await;
    assert!(browser.has("a[href*='/passkeys/remove']").await, "it stays");
    browser.close().await;
}
