//! Which redirect URIs an app may name (decisions A21, A28; protocol reference, section 8; security AZ1, X4).

use setaria_testkit::Landing;
use setaria_tests::Scene;

/// Answers whether the server takes the URI for the app's own: any page that is no refusal.
async fn takes(scene: &mut Scene, uri: &str) -> bool {
    match scene.open(&[("redirect_uri", uri)]).await {
        Landing::Page(page) => {
            let refused = page.status() == 400;
            assert!(
                refused || page.status() == 200,
                "{uri}: {} {}",
                page.status(),
                page.words()
            );
            assert!(
                !refused || page.words().contains("96010") || page.words().contains("96002"),
                "{uri}: {}",
                page.words()
            );
            !refused
        }
        Landing::App(location) => panic!("{uri}: redirected to {location} before anyone signed in"),
    }
}

#[tokio::test]
async fn s8_the_examples_of_the_rule() {
    let mut scene = Scene::adding("https://abc.com/oauth", "xiaomi", &[]);
    for uri in [
        "https://abc.com/oauth",
        "https://abc.com/oauth?x=1&y=2",
        "https://x.abc.com/oauth?x=1",
        "https://x.abc.com/oauth/path?x=1",
        "https://ABC.com/oauth",
        "https://abc.com:443/oauth",
    ] {
        assert!(takes(&mut scene, uri).await, "{uri} is allowed");
    }
    for uri in [
        "http://abc.com/oauth",
        "https://abc.com:8080/oauth",
        "https://abc.com/oauthx",
        "https://abc.com/",
        "https://xabc.com/oauth",
        "https://abc.com.evil.example/oauth",
        "https://abc.comx/oauth",
        "https://com/oauth",
    ] {
        assert!(!takes(&mut scene, uri).await, "{uri} is refused");
    }
}

#[tokio::test]
async fn a21_exact_takes_nothing_but_the_registered_string() {
    let mut scene = Scene::adding("https://abc.com/oauth", "exact", &[]);
    for uri in [
        "https://abc.com/oauth",
        "HTTPS://ABC.com/oauth",
        "https://abc.com:443/oauth",
    ] {
        assert!(
            takes(&mut scene, uri).await,
            "{uri} is the same in normal form (A28)"
        );
    }
    for uri in [
        "https://abc.com/oauth?x=1",
        "https://abc.com/oauth?",
        "https://abc.com/oauth/",
        "https://abc.com/oauth/path",
        "https://abc.com/OAuth",
        "https://x.abc.com/oauth",
        "http://abc.com/oauth",
        "https://abc.com:8443/oauth",
    ] {
        assert!(!takes(&mut scene, uri).await, "{uri} is refused");
    }
}

/// Strings that some parser somewhere reads as another host or path than the next one does.
const HOSTILE: &[&str] = &[
    "https://abc.com@evil.example/oauth",
    "https://evil.example@abc.com/oauth",
    "https://user:pw@abc.com/oauth",
    "https://@abc.com/oauth",
    "https://abc.com\\@evil.example/oauth",
    "https://abc.com\\oauth",
    "https:\\\\abc.com/oauth",
    "https:/abc.com/oauth",
    "https:abc.com/oauth",
    "//abc.com/oauth",
    "/oauth",
    "abc.com/oauth",
    "https://abc.com/oauth#x",
    "https://abc.com/oauth#",
    "https://abc.com/oauth/../admin",
    "https://abc.com/oauth/./x",
    "https://abc.com/oauth/..",
    "https://abc.com/oauth/%2e%2e/admin",
    "https://abc.com/oauth/%2E%2E/admin",
    "https://abc.com/oauth/.%2e/admin",
    "https://abc.com/oauth%2fx",
    "https://abc.com/oauth%5cx",
    "https://abc.com/oauth%2ex",
    "https://abc.com/oauth/%00",
    "https://abc.com/oauth\tx",
    "https://abc.com/oauth\nx",
    "https://abc.com/oauth\r\nSet-Cookie: a=b",
    "\u{1}https://abc.com/oauth",
    " https://abc.com/oauth",
    "https://abc.com/oauth ",
    "https://abc .com/oauth",
    "https://аbc.com/oauth",
    "https://abc。com/oauth",
    "https://ａｂｃ.com/oauth",
    "https://abc.com%2eevil.example/oauth",
    "https://abc.com%00.evil.example/oauth",
    "https://abc.com./oauth",
    "https://abc.com:/oauth",
    "https://abc.com:443x/oauth",
    "https://abc.com:0443443/oauth",
    "https://abc.com:-1/oauth",
    "https:///abc.com/oauth",
    "https://[::1]/oauth",
    "https://[abc.com]/oauth",
    "https://127.0.0.1/oauth",
    "https://0x7f000001/oauth",
    "https://evil.example/https://abc.com/oauth",
    "https://evil.example?https://abc.com/oauth",
    "https://evil.example;abc.com/oauth",
    "https://evil.example,abc.com/oauth",
    "https://evil.example#@abc.com/oauth",
    "https://evil.example\\.abc.com/oauth",
    "https://abc.com&evil.example/oauth",
    "javascript://abc.com/oauth%0aalert(1)",
    "javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "blob:https://abc.com/oauth",
    "file:///oauth",
    "ftp://abc.com/oauth",
    "ws://abc.com/oauth",
    "intent://abc.com/oauth",
    "http://*.abc.com/oauth",
    "https://abc.com/oauth;https://evil.example/",
];

#[tokio::test]
async fn a28_az1_hostile_spellings_are_refused_in_both_modes() {
    for mode in ["xiaomi", "exact"] {
        let mut scene = Scene::adding("https://abc.com/oauth", mode, &[]);
        for uri in HOSTILE {
            assert!(!takes(&mut scene, uri).await, "{uri:?} must be refused ({mode})");
        }
    }
}

#[tokio::test]
async fn a28_two_thousand_and_forty_eight_bytes_are_the_limit() {
    let mut scene = Scene::adding("https://abc.com/oauth", "xiaomi", &[]);
    let of = |length: usize| {
        format!(
            "https://abc.com/oauth/{}",
            "x".repeat(length - "https://abc.com/oauth/".len())
        )
    };
    assert!(takes(&mut scene, &of(2048)).await);
    assert!(!takes(&mut scene, &of(2049)).await);
}

#[tokio::test]
async fn s8_several_uris_may_be_registered() {
    let more = ["--redirect-uri", "https://second.example/cb"];
    let mut scene = Scene::adding("https://abc.com/oauth", "exact", &more);
    assert_eq!(scene.app.app.redirect_uris.len(), 2);
    assert!(takes(&mut scene, "https://abc.com/oauth").await);
    assert!(takes(&mut scene, "https://second.example/cb").await);
    assert!(!takes(&mut scene, "https://third.example/cb").await);
}
