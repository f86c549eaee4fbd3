//! Canonical strings: a signature over one request never fits another, and a callback that was written verifies.

#![no_main]

use libfuzzer_sys::fuzz_target;
use setaria_protocol::{
    Params,
    xiaomi::{
        canonical::compare,
        check_password::{Callback, Outcome, callback_url, verify_callback},
        mac::{MacHeader, RawQuery, Sha1Key, explain, header, sign, verify},
    },
};

const KEY: &str = "ORhx44qK6Alqf8vt2rGB5f-oPq0";
const HOSTS: [&str; 1] = ["open.account.xiaomi.com"];
const PATHS: [&str; 1] = ["/user/profile"];

// Two queries, a line each.
fuzz_target!(|text: &str| {
    let (one, other) = text.split_once('\n').unwrap_or((text, text));
    signatures(one, other);
    callback(one);
    let _ = compare(one, other);
});

fn signatures(one: &str, other: &str) {
    let (Some(meaning), Some(other_meaning)) = (meaning(one), meaning(other)) else {
        return;
    };
    let java = sign(KEY, "1:2", "GET", HOSTS[0], PATHS[0], one);
    assert!(fits(&java, one), "a request does not fit its own signature");
    if meaning != other_meaning {
        let signed = MacHeader::parse(&header("t", "1:2", &java)).expect("the header is ours");
        for form in explain(
            KEY,
            &signed,
            "GET",
            &HOSTS,
            &PATHS,
            RawQuery::of_request(Some(one), None),
        ) {
            assert!(!fits(&form.mac, other), "one signature fits two requests");
        }
    }
}

fn fits(mac: &str, query: &str) -> bool {
    let signed = MacHeader::parse(&header("t", "1:2", mac)).expect("the header is ours");
    verify(
        &Sha1Key::new(KEY.as_bytes()),
        &signed,
        "GET",
        &HOSTS,
        &PATHS,
        RawQuery::of_request(Some(query), None),
    )
    .is_ok()
}

// What a request says: its parameters without empty ones, in any order. A plus sign and a space count as one, because
// old clients sign a plus sign raw.
fn meaning(query: &str) -> Option<Vec<(String, String)>> {
    let params = Params::from_query(query).ok()?;
    let fold = |text: &str| text.replace('+', " ");
    let pairs = params.iter().filter(|(_, value)| !value.is_empty());
    let mut pairs: Vec<_> = pairs.map(|(name, value)| (fold(name), fold(value))).collect();
    pairs.sort();
    Some(pairs)
}

fn callback(query: &str) {
    if let Ok(callback) = Callback::parse(&format!("https://a.com/cb?{query}")) {
        let url = callback_url(KEY, &callback, Outcome::Verified { code: "C3_0" }, 7, "1:2");
        let verified = verify_callback(KEY, &url).expect("a callback of ours verifies");
        assert_eq!((verified.user_id, verified.code.as_deref()), (7, Some("C3_0")));
    }
}
