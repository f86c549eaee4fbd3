//! What every page carries (security AZ7, AZ14, AZ15; issue 2, part 15).

use setaria_testkit::{Page, Visitor};
use setaria_tests::Scene;

/// One of each kind of page, as a person meets them.
async fn pages(scene: &mut Scene) -> Vec<Page> {
    let mut all = Vec::new();
    let (demo, person) = (&scene.demo, scene.person.clone());
    let mut visitor = Visitor::new(demo);
    for path in [
        "/",
        "/sign-in",
        "/no-such-page",
        "/oauth2/authorize",
        "/checkPassword",
        "/sign-out",
    ] {
        all.push(visitor.open(demo.account(path)).await.page());
    }
    let page = visitor.open(scene.app.authorize_url(&[])).await.page();
    all.push(
        visitor
            .sign_in(&page, &person.login, "wrong password")
            .await
            .page(),
    );
    let page = all.last().expect("a page").clone();
    all.push(
        visitor
            .sign_in(&page, &person.login, &person.password)
            .await
            .page(),
    );
    let consent = all.last().expect("a page").clone();
    all.push(visitor.decide(&consent, "switch").await.page());
    all.push(visitor.open(demo.account("/account")).await.page());
    let id = scene.app.app.app_id.to_string();
    let user = person.user_id.to_string();
    let query = [
        ("clientId", id.as_str()),
        ("xmUserId", &user),
        ("callback", &scene.app.redirect_uri),
    ];
    let url = demo.open_api(&format!(
        "/checkPassword?{}",
        setaria_testkit::form_encode(&query)
    ));
    all.push(visitor.open(url).await.page());
    let form = all[9]
        .forms()
        .into_iter()
        .find(|form| form.action.ends_with("/sign-out"));
    all.push(visitor.submit(form.expect("a way to sign out")).await.page());
    all
}

#[tokio::test]
async fn az14_every_page_has_the_security_headers() {
    let mut scene = Scene::new();
    for page in pages(&mut scene).await {
        let header = |name: &str| page.answer.header(name).unwrap_or_default().to_owned();
        let at = format!("{} {}", page.status(), page.url);
        assert!(
            header("content-type").starts_with("text/html"),
            "{at}: {}",
            header("content-type")
        );
        let policy = header("content-security-policy");
        assert!(
            policy.contains("frame-ancestors 'none'") && policy.contains("default-src 'none'"),
            "{at}: {policy}"
        );
        assert!(
            !policy.contains("unsafe-inline") && !policy.contains("unsafe-eval") && !policy.contains('*'),
            "{at}: {policy}"
        );
        assert_eq!(header("x-frame-options").to_uppercase(), "DENY", "{at}");
        assert_eq!(header("referrer-policy"), "no-referrer", "{at}");
        assert!(header("cache-control").contains("no-store"), "{at}");
        assert_eq!(header("x-content-type-options"), "nosniff", "{at}");
        assert_eq!(header("cross-origin-opener-policy"), "same-origin", "{at}");
        assert_eq!(header("access-control-allow-origin"), "", "{at} (AZ7)");
    }
}

#[tokio::test]
async fn az7_an_origin_gets_no_cors_header_anywhere_on_the_people_pages() {
    let scene = Scene::new();
    for path in [
        "/oauth2/authorize",
        "/sign-in",
        "/consent",
        "/checkPassword",
        "/user/profile",
    ] {
        for method in ["GET", "OPTIONS"] {
            let origin = [
                ("origin", "https://evil.example"),
                ("access-control-request-method", "POST"),
            ];
            let answer = scene
                .app
                .http
                .send(method, scene.demo.account(path), &origin, None)
                .await;
            assert!(
                answer
                    .headers
                    .keys()
                    .all(|name| !name.as_str().starts_with("access-control")),
                "{method} {path}"
            );
        }
    }
}

#[tokio::test]
async fn az14_no_page_has_inline_script_or_style_or_loads_from_elsewhere() {
    let mut scene = Scene::new();
    for page in pages(&mut scene).await {
        let html = page.html();
        assert!(
            !html.contains("<style") && !html.contains(" style=\"") && !html.contains(" onclick="),
            "{}",
            page.url
        );
        for script in html.split("<script").skip(1) {
            assert!(
                script.split('>').next().is_some_and(|tag| tag.contains("src=")),
                "{}: inline script",
                page.url
            );
        }
        for attribute in ["src=\"", "rel=\"stylesheet\" href=\""] {
            for source in html.split(attribute).skip(1) {
                let is_path = source.starts_with('/') && !source.starts_with("//");
                let is_own = source.starts_with(&scene.demo.info().account_url);
                assert!(is_path || is_own, "{}: {}", page.url, &source[..40]);
            }
        }
    }
}

#[tokio::test]
async fn az15_what_a_request_says_comes_back_escaped() {
    let mut scene = Scene::new();
    const PAYLOADS: [&str; 6] = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'><svg/onload=alert(1)>",
        "</title><script>alert(1)</script>",
        "{{7*7}}<b>",
        "\u{202e}<b>evil",
    ];
    for payload in PAYLOADS {
        let mut shown = Vec::new();
        for name in [
            "state",
            "_locale",
            "device_id",
            "display",
            "scope",
            "callback_scheme",
            "_bannerBiz",
        ] {
            if let setaria_testkit::Landing::Page(page) = scene.open(&[(name, payload)]).await {
                shown.push(*page);
            }
        }
        for name in ["client_id", "redirect_uri"] {
            shown.push(scene.open(&[(name, payload)]).await.page());
        }
        let page = scene.visitor.open(scene.demo.account("/sign-in")).await.page();
        shown.push(scene.visitor.sign_in(&page, payload, payload).await.page());
        let path: String = url::form_urlencoded::byte_serialize(payload.as_bytes()).collect();
        shown.push(
            scene
                .visitor
                .open(scene.demo.account(&format!("/{path}")))
                .await
                .page(),
        );
        for page in shown {
            assert!(
                !page.html().contains(payload),
                "{payload} comes back raw at {}",
                page.url
            );
            assert!(
                !page.html().contains("<script>alert") && !page.html().contains("<img src=x"),
                "{}",
                page.url
            );
        }
    }
}

#[tokio::test]
async fn issue15_pages_speak_the_language_of_the_browser() {
    let scene = Scene::new();
    for (accept, tag, word) in [
        ("zh-CN,zh;q=0.9,en;q=0.5", "zh-Hans", "登录"),
        ("en", "en", "Sign in"),
        ("xx", "en", "Sign in"),
    ] {
        let mut visitor = Visitor::new(&scene.demo).speaking(accept);
        let page = visitor.open(scene.demo.account("/sign-in")).await.page();
        assert!(page.html().contains(&format!("<html lang=\"{tag}\"")), "{accept}");
        assert!(page.words().contains(word), "{accept}: {}", page.words());
    }
}

#[tokio::test]
async fn issue15_language_and_theme_are_remembered_and_come_back_to_our_own_pages_only() {
    let scene = Scene::new();
    let mut visitor = Visitor::new(&scene.demo);
    let page = visitor.open(scene.demo.account("/sign-in")).await.page();
    let form = page
        .form_with("lang")
        .expect("the switch of languages")
        .press("lang", "zh-Hans");
    let landed = visitor.submit(form.clone()).await.page();
    assert_eq!(landed.url.path(), "/sign-in");
    assert!(landed.words().contains("登录"));
    let dark = landed
        .form_with("theme")
        .expect("the switch of themes")
        .press("theme", "dark");
    let landed = visitor.submit(dark).await.page();
    assert!(landed.html().contains("data-theme=\"dark\""));
    for evil in [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "javascript:alert(1)",
    ] {
        let landing = visitor.submit(form.clone().set("return_to", evil)).await;
        assert!(
            matches!(landing, setaria_testkit::Landing::Page(_)),
            "{evil}: {landing:?}"
        );
    }
}

#[tokio::test]
async fn se4_every_form_without_its_token_is_refused() {
    let mut scene = Scene::new();
    scene.code().await;
    let person = scene.person.clone();
    for path in [
        "/sign-in",
        "/consent",
        "/choose-account",
        "/sign-out",
        "/preferences",
        "/account/sessions/end",
        "/account/apps/remove",
        "/account/profile",
        "/account/picture/crop",
        "/account/contacts/add",
        "/account/contacts/remove",
        "/account/password",
        "/account/friends/act",
        "/account/friends/seen",
        "/account/close",
    ] {
        let form = setaria_testkit::form::Form {
            action: scene.demo.account(path),
            is_post: true,
            ..Default::default()
        };
        let id = scene.app.app.app_id.to_string();
        let fields = [
            ("login", person.login.as_str()),
            ("password", &person.password),
            ("session", "others"),
            ("app", &id),
        ];
        let fields = [
            fields.as_slice(),
            &[("lang", "en"), ("account", "another"), ("decision", "allow")],
        ]
        .concat();
        let form = fields
            .into_iter()
            .fold(form, |form, (name, value)| form.set(name, value));
        let landed = scene.visitor.submit(form).await.page();
        assert!(
            (400..500).contains(&landed.status()),
            "{path}: {} {}",
            landed.status(),
            landed.words()
        );
    }
    let landed = scene
        .visitor
        .open(scene.app.authorize_url(&[("skip_confirm", "true")]))
        .await;
    landed.code();
}

#[tokio::test]
async fn wb5_assets_come_from_the_binary_only() {
    let scene = Scene::new();
    let page = Visitor::new(&scene.demo)
        .open(scene.demo.account("/sign-in"))
        .await
        .page();
    let html = page.html();
    let stylesheet = html
        .split("href=\"")
        .find_map(|part| part.split('"').next().filter(|href| href.ends_with(".css")));
    let answer = scene
        .app
        .http
        .get(scene.demo.account(stylesheet.expect("a stylesheet")))
        .await;
    assert_eq!(answer.status, 200);
    assert!(
        answer
            .header("cache-control")
            .is_some_and(|value| value.contains("immutable")),
        "{:?}",
        answer.headers
    );
    for path in [
        "/assets/../Cargo.toml",
        "/assets/%2e%2e/Cargo.toml",
        "/assets/..%2f..%2fetc/passwd",
        "/assets//etc/passwd",
        "/assets/",
    ] {
        let raw =
            setaria_testkit::raw::request(&scene.demo.authority(), &format!("GET {path}"), &[], b"").await;
        assert!((400..500).contains(&raw.status), "{path}: {}", raw.status);
    }
}
