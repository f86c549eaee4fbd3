//! The redirect rule: what it accepts, a browser's URL parser reads in the same way.

#![no_main]

use libfuzzer_sys::fuzz_target;
use setaria_protocol::xiaomi::{
    authorize::code_redirect,
    redirect_uri::{MatchMode, RedirectUri, callback_allowed, matches, same_target},
};
use url::Url;

fuzz_target!(|text: &str| {
    let registered = RedirectUri::parse_list("https://abc.com/oauth").expect("a usable address");
    let Ok(candidate) = RedirectUri::parse(text) else {
        return;
    };
    let normal = RedirectUri::parse(candidate.normal_form()).expect("the normal form is usable");
    assert_eq!(normal.normal_form(), candidate.normal_form());
    assert!(same_target(&normal, &candidate));

    let exact = matches(MatchMode::Exact, &registered, &candidate);
    let xiaomi = matches(MatchMode::Xiaomi, &registered, &candidate);
    assert!(xiaomi || !exact);
    let location = Url::parse(&code_redirect(&candidate, "C3_0", Some("s"))).expect("a browser can read it");
    assert_eq!(location.fragment(), None);
    let host = location.host_str().unwrap_or_default();
    let at_home = host == "abc.com" || host.ends_with(".abc.com");
    let entrance = location.scheme() == "https" && location.port_or_known_default() == Some(443);
    if xiaomi {
        let path = location.path();
        assert!(at_home && entrance && (path == "/oauth" || path.starts_with("/oauth/")));
        assert!(location.username().is_empty() && location.password().is_none());
    }
    if callback_allowed(MatchMode::Xiaomi, &registered, &candidate) {
        assert!(at_home && entrance);
    }
});
