//! The whole journey: sign in, consent, the demo app with every open API's answer, refresh, password check, more scopes,
//! sign out; in two languages and two themes, with scripts and without, with styles and without.

use setaria_testkit::Demo;
use setaria_testkit::browser::{Browser, Driver, Setup};
use setaria_testkit::gallery::Gallery;

use crate::{FACES, axe, sign_in};

/// One journey and what axe said on its way.
struct Journey<'a> {
    browser: &'a Browser,
    demo: &'a Demo,
    setup: Setup,
    axe: Option<String>,
    findings: Vec<String>,
}

impl Journey<'_> {
    async fn look(&mut self, what: &str) {
        let Some(axe) = &self.axe else { return };
        let face = format!("{what} ({}, dark: {})", self.setup.language, self.setup.is_dark);
        let found = self.browser.axe(axe).await;
        self.findings
            .extend(found.into_iter().map(|line| format!("{face}: {line}")));
    }

    async fn allow(&mut self) {
        self.browser.click("button[name=decision][value=allow]").await;
        self.browser
            .arrive(&format!("{}/session", self.demo.info().demo_app_url))
            .await;
    }

    /// The text of an element, also where it is folded away.
    async fn text_of(&self, css: &str) -> String {
        let element = self.browser.find(css).await;
        element
            .prop("textContent")
            .await
            .expect("a property")
            .unwrap_or_default()
    }

    async fn sign_in(&mut self) {
        let mei = self.demo.mei();
        self.browser.go(&self.demo.info().demo_app_url).await;
        self.look("demo app").await;
        self.browser.click("#sign-in").await;
        self.browser.arrive(&self.demo.info().account_url).await;
        sign_in(self.browser, &mei.login, &mei.password).await;
        self.browser.find("button[name=decision][value=allow]").await;
        self.look("consent").await;
        self.allow().await;
        assert_eq!(self.text_of("#nickname").await.trim(), mei.nickname);
        self.look("demo app, signed in").await;
    }

    async fn every_answer_is_visible(&self, granted: bool) {
        let profile = self.text_of("#api-profile-answer").await;
        assert!(
            profile.contains("\"miliaoNick\":\"") && profile.contains("\"code\":0"),
            "{profile}"
        );
        let request = self.text_of("#api-profile-request").await.to_lowercase();
        assert!(
            request.contains("authorization: mac "),
            "the header as it was sent: {request}"
        );
        let open_id = self.text_of("#api-openid-answer").await;
        assert!(open_id.contains("\"openId\":\"2.0:"), "{open_id}");
        let phone = self.demo.mei().phone.clone().unwrap_or_default();
        let both = self.text_of("#api-phone-and-email-answer").await;
        assert_eq!(both.contains(&phone), granted, "{both}");
        assert_eq!(both.contains("96007"), !granted, "{both}");
        let friends = self.text_of("#api-relation-answer").await;
        assert_eq!(
            friends.contains(&self.demo.friend().user_id.to_string()),
            granted,
            "{friends}"
        );
    }

    async fn refresh(&mut self) {
        let before = self.text_of("td[data-field=access_token]").await;
        self.browser.click("#refresh").await;
        self.browser.find("#notice").await;
        let after = self.text_of("td[data-field=access_token]").await;
        assert_ne!(before, after, "a refresh gives new tokens");
        self.look("demo app, refreshed").await;
    }

    async fn confirm_password(&mut self) {
        self.browser.click("#confirm-password").await;
        self.browser.find("button[name=decision][value=confirm]").await;
        self.look("check password").await;
        self.browser
            .fill("input[name=password]", &self.demo.mei().password)
            .await;
        self.browser.click("button[name=decision][value=confirm]").await;
        self.browser.arrive(&self.demo.info().demo_app_url).await;
        let lines = self.text_of("#check-lines").await;
        assert!(lines.contains("xmResult=true"), "verified line by line: {lines}");
        assert_eq!(
            self.text_of("#check-expected").await,
            self.text_of("#check-received").await
        );
        self.look("demo app, password confirmed").await;
        self.browser.click("a[href='/session']").await;
    }

    async fn cancel_password(&mut self) {
        self.browser.click("#confirm-password").await;
        self.browser.click("button[name=decision][value=cancel]").await;
        self.browser.arrive(&self.demo.info().demo_app_url).await;
        let lines = self.text_of("#check-lines").await;
        assert!(lines.contains("xmResult=false"), "{lines}");
        self.look("demo app, password not confirmed").await;
        self.browser.click("a[href='/session']").await;
    }

    async fn more_scopes(&mut self) {
        self.browser.click("#more-scopes").await;
        self.browser.find("button[name=decision][value=allow]").await;
        self.look("consent for more").await;
        self.allow().await;
    }

    async fn deny(&mut self) {
        self.browser.click("#more-scopes").await;
        self.browser.click("button[name=decision][value=deny]").await;
        self.browser.arrive(&self.demo.info().demo_app_url).await;
        let text = self.browser.text().await;
        assert!(text.contains("96012"), "the app says that it was refused: {text}");
        self.look("demo app, refused").await;
        self.browser
            .go(&format!("{}/session", self.demo.info().demo_app_url))
            .await;
    }

    async fn sign_out(&mut self) {
        self.browser.click("#sign-out").await;
        self.browser.find("#sign-in").await;
        self.look("demo app, signed out").await;
    }

    async fn run(&mut self) {
        self.sign_in().await;
        self.every_answer_is_visible(false).await;
        self.refresh().await;
        self.confirm_password().await;
        self.cancel_password().await;
        self.deny().await;
        self.more_scopes().await;
        self.every_answer_is_visible(true).await;
        self.sign_out().await;
    }
}

async fn journey(setup: Setup) -> Vec<String> {
    let driver = Driver::start();
    let browser = driver.open(setup).await;
    journey_in(browser, setup).await
}

async fn journey_in(browser: Browser, setup: Setup) -> Vec<String> {
    let demo = Demo::start(&[]);
    let axe = setup.has_scripts.then(axe);
    let mut journey = Journey {
        browser: &browser,
        demo: &demo,
        setup,
        axe,
        findings: Vec::new(),
    };
    journey.run().await;
    let findings = std::mem::take(&mut journey.findings);
    browser.close().await;
    findings
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn issue13_the_whole_journey_in_two_languages_and_two_themes_with_axe() {
    let mut findings = Vec::new();
    for setup in FACES {
        findings.extend(journey(setup).await);
    }
    assert!(
        findings.is_empty(),
        "{} findings:\n{}",
        findings.len(),
        findings.join("\n")
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn issue15_the_whole_journey_without_scripts() {
    for setup in FACES {
        journey(Setup {
            has_scripts: false,
            ..setup
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn issue4_the_whole_journey_without_styles() {
    let driver = Driver::start();
    let setup = Setup {
        has_scripts: false,
        ..FACES[0]
    };
    let browser = driver.open(setup).await;
    browser.without_styles().await;
    journey_in(browser, setup).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn issue4_the_rig_without_styles_really_loads_none_and_drawings_stay_small() {
    let (driver, gallery) = (Driver::start(), Gallery::start());
    let script = "return [getComputedStyle(document.body).display, Math.max(...[...document.querySelectorAll('svg:not(.qr svg)')].map(e => e.clientWidth))]";
    for (styled, display) in [(true, "flex"), (false, "block")] {
        // What one browser has loaded it may show again, so each way has one of its own.
        let browser = driver.open(FACES[0]).await;
        if !styled {
            browser.without_styles().await;
        }
        for hung in gallery.all(&browser).await.iter().take(20) {
            browser.go(&gallery.url(hung, "en", "light")).await;
            let seen = browser.script(script, Vec::new()).await;
            assert_eq!(seen[0].as_str(), Some(display), "{}", hung.name);
            assert!(
                seen[1].as_i64().is_some_and(|width| width <= 40),
                "{}: {seen}",
                hung.name
            );
        }
        browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn issue15_the_rig_without_scripts_really_runs_none() {
    let driver = Driver::start();
    let page = "data:text/html,<p id=told>nothing ran</p><script>document.getElementById('told').textContent='it ran'</script>";
    for (has_scripts, text) in [(true, "it ran"), (false, "nothing ran")] {
        let browser = driver
            .open(Setup {
                has_scripts,
                ..FACES[0]
            })
            .await;
        browser.go(page).await;
        assert_eq!(browser.text().await, text);
        browser.close().await;
    }
}
