//! axe on every page, contrast included, and what axe cannot see: language, theme, titles.

use std::collections::HashSet;

use setaria_testkit::browser::{Browser, Driver, Setup};
use setaria_testkit::{Demo, RelyingParty, form_encode};

use crate::{FACES, axe, sign_in};

/// The grounds of the two themes (brand reference).
const LIGHT: &str = "250, 247, 239";
const DARK: &str = "18, 20, 14";

/// One face of every page: what was wrong, and which titles were seen.
struct Walk {
    browser: Browser,
    setup: Setup,
    axe: String,
    findings: Vec<String>,
    titles: Vec<String>,
}

impl Walk {
    async fn visit(&mut self, what: &str, url: &str) {
        self.browser.go(url).await;
        self.look(what).await;
    }

    async fn look(&mut self, what: &str) {
        let theme = if self.setup.is_dark { "dark" } else { "light" };
        let at = format!("{what} ({}, {theme})", self.setup.language);
        let found = self.browser.axe(&self.axe).await;
        self.findings
            .extend(found.into_iter().map(|line| format!("{at}: {line}")));
        let script = "const ground = element => getComputedStyle(element).backgroundColor;
            return [document.documentElement.lang, document.title, ground(document.body) + ground(document.documentElement)]";
        let seen = self.browser.script(script, Vec::new()).await;
        let text = |at: usize| seen[at].as_str().unwrap_or_default().to_owned();
        let (language, title, ground) = (text(0), text(1), text(2));
        if !language.starts_with(&self.setup.language[..2]) {
            self.findings.push(format!("{at}: lang is {language}"));
        }
        let wanted = if self.setup.is_dark { DARK } else { LIGHT };
        if !ground.contains(wanted) {
            self.findings.push(format!("{at}: the ground is {ground}"));
        }
        self.titles.push(title);
    }

    /// The server's pages, as a person meets them.
    async fn server(&mut self, demo: &Demo) {
        let (mei, friend) = (demo.mei(), demo.friend());
        let app = RelyingParty::new(demo, demo.app("xiaomi"));
        self.visit("home", &demo.account("/")).await;
        self.visit("not found", &demo.account("/nothing-here")).await;
        self.visit("error page", &demo.account("/oauth2/authorize?client_id=1"))
            .await;
        self.visit("sign-in", &demo.account("/sign-in")).await;
        self.visit("sign-in for an app", &app.authorize_url(&[])).await;
        sign_in(&self.browser, &mei.login, "wrong password").await;
        self.browser.find("[role=alert]").await;
        self.look("sign-in refused").await;
        sign_in(&self.browser, &mei.login, &mei.password).await;
        self.browser.find("button[name=decision][value=allow]").await;
        self.look("consent").await;
        self.browser.click("button[name=decision][value=switch]").await;
        if self.browser.has("button[name=account][value=another]").await {
            self.browser.click("button[name=account][value=another]").await;
        }
        sign_in(&self.browser, &friend.login, &friend.password).await;
        self.visit("choose account", &app.authorize_url(&[])).await;
        self.browser.find("button[name=account]").await;
        self.visit("account", &demo.account("/account")).await;
        let (id, user) = (app.app.app_id.to_string(), mei.user_id.to_string());
        let query = form_encode(&[
            ("clientId", &id),
            ("xmUserId", &user),
            ("callback", &app.redirect_uri),
        ]);
        self.visit(
            "check password",
            &demo.open_api(&format!("/checkPassword?{query}")),
        )
        .await;
        self.browser.find("button[name=decision][value=confirm]").await;
        self.browser.go(&demo.account("/account")).await;
        self.browser.click("form[action='/sign-out'] button").await;
        self.look("signed out").await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn issue15_axe_finds_nothing_on_any_page_in_any_face() {
    let (driver, demo) = (Driver::start(), Demo::start(&[]));
    let mut findings = Vec::new();
    for setup in FACES {
        let browser = driver.open(setup).await;
        let mut walk = Walk {
            browser,
            setup,
            axe: axe(),
            findings: Vec::new(),
            titles: Vec::new(),
        };
        walk.server(&demo).await;
        let pages = walk.titles.len();
        assert!(pages >= 11, "{pages} pages only");
        let empty = walk.titles.iter().filter(|title| title.trim().is_empty()).count();
        let distinct: HashSet<&String> = walk.titles.iter().collect();
        assert_eq!(empty, 0, "{:?}", walk.titles);
        assert!(
            distinct.len() + 2 >= pages,
            "titles tell pages apart: {:?}",
            walk.titles
        );
        findings.append(&mut walk.findings);
        walk.browser.close().await;
    }
    assert!(
        findings.is_empty(),
        "{} findings:\n{}",
        findings.len(),
        findings.join("\n")
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn brand_the_theme_of_the_switch_beats_the_systems() {
    let (driver, demo) = (Driver::start(), Demo::start(&[]));
    let browser = driver.open(FACES[0]).await;
    browser.go(&demo.account("/sign-in")).await;
    browser.click("button[name=theme][value=dark]").await;
    let script = "const ground = element => getComputedStyle(element).backgroundColor;
        return ground(document.body) + ground(document.documentElement)";
    let ground = browser.script(script, Vec::new()).await;
    assert!(
        ground.as_str().is_some_and(|ground| ground.contains(DARK)),
        "{ground}"
    );
    assert_eq!(
        browser.url().await,
        demo.account("/sign-in"),
        "it comes back to the same page"
    );
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn az15_nothing_from_a_request_runs_or_becomes_an_element() {
    let (driver, demo) = (Driver::start(), Demo::start(&[]));
    let app = RelyingParty::new(&demo, demo.app("xiaomi"));
    let browser = driver.open(FACES[0]).await;
    let payload = "\"'><img src=x onerror=window.hit=1><script>window.hit=1</script>";
    for name in ["state", "scope", "_locale", "client_id", "redirect_uri"] {
        browser.go(&app.authorize_url(&[(name, payload)])).await;
        let hit = browser
            .script(
                "return [window.hit === 1, document.querySelectorAll('img[src=x]').length]",
                Vec::new(),
            )
            .await;
        assert_eq!(
            (hit[0].as_bool(), hit[1].as_i64()),
            (Some(false), Some(0)),
            "{name}"
        );
    }
    browser.go(&demo.account("/sign-in")).await;
    sign_in(&browser, payload, "x").await;
    let hit = browser
        .script(
            "return [window.hit === 1, document.querySelectorAll('img[src=x]').length]",
            Vec::new(),
        )
        .await;
    assert_eq!(
        (hit[0].as_bool(), hit[1].as_i64()),
        (Some(false), Some(0)),
        "login"
    );
    browser.close().await;
}
