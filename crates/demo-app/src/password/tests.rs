use base64::{Engine as _, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

use super::*;
use crate::gallery::person;
use crate::session::{Person, Sessions};

const SECRET: &str = "the app secret";
const USER: i64 = 1_234_567_890;
const NOW_MS: i64 = 1_800_000_000_000;
const MINUTES: i64 = NOW_MS / 60_000;

// A callback signed apart from the platform's code (decision A11).
fn callback(random: &str, result: bool, user: i64, minutes: i64) -> String {
    let query = if result {
        format!("check={random}&code=C3_1&xmResult=true&xmUserId={user}")
    } else {
        format!("check={random}&xmResult=false&xmUserId={user}")
    };
    let nonce = format!("-7:{minutes}");
    let mut hmac = Hmac::<Sha1>::new_from_slice(SECRET.as_bytes()).unwrap();
    hmac.update(format!("{nonce}\nGET\n\n{PATH}\n{query}\n").as_bytes());
    let sign = STANDARD.encode(hmac.finalize().into_bytes());
    let tail = form_urlencoded::Serializer::new(String::new())
        .append_pair("_xmNonce", &nonce)
        .append_pair("_xmSign", &sign)
        .finish();
    format!("http://127.0.0.1:7701{PATH}?{query}&{tail}")
}

// Looks at a callback in a session that waits for `random` and is signed in as USER.
fn looked_at(url: &str, session: &mut Session) -> Check {
    let query = Query::parse(url.split_once('?').unwrap().1.as_bytes());
    look(SECRET, url, session, &query, NOW_MS)
}

fn with_session<T>(random: &str, with: impl FnOnce(&mut Session) -> T) -> T {
    let (mut sessions, now) = (Sessions::default(), std::time::Instant::now());
    let id = sessions.open(now);
    let session = sessions.find(&id, now).unwrap();
    session.check = Some(random.to_owned());
    session.person = Some(Arc::new(Person {
        user_id: Some(USER),
        ..person()
    }));
    with(session)
}

#[test]
fn section_7_a_good_callback_gives_its_code() {
    let check = with_session("r1", |session| {
        looked_at(&callback("r1", true, USER, MINUTES), session)
    });
    assert!(check.is_right());
    assert_eq!(check.code.as_deref(), Some("C3_1"));
    assert!(
        check
            .report
            .unwrap()
            .lines
            .iter()
            .all(setaria_client::Line::agrees)
    );
}

#[test]
fn x9_a_callback_works_once() {
    let url = callback("r1", true, USER, MINUTES);
    with_session("r1", |session| {
        assert!(looked_at(&url, session).is_right());
        let again = looked_at(&url, session);
        assert!(again.signature && !again.random && again.code.is_none());
    });
}

#[test]
fn x9_a_callback_of_another_check_is_refused() {
    let check = with_session("r1", |session| {
        looked_at(&callback("r2", true, USER, MINUTES), session)
    });
    assert!(check.signature && !check.random && check.code.is_none());
}

#[test]
fn x8_a_callback_for_another_account_is_refused() {
    let check = with_session("r1", |session| {
        looked_at(&callback("r1", true, USER + 1, MINUTES), session)
    });
    assert!(check.signature && !check.user && check.code.is_none());
    assert_eq!(
        (check.expected_user, check.received_user),
        (Some(USER), Some(USER + 1))
    );
}

#[test]
fn a7_a_nonce_of_another_time_is_refused() {
    for (minutes, is_right) in [(MINUTES - 16, false), (MINUTES - 15, true), (MINUTES + 16, false)] {
        let check = with_session("r1", |session| {
            looked_at(&callback("r1", true, USER, minutes), session)
        });
        assert_eq!(
            (check.nonce, check.code.is_some()),
            (is_right, is_right),
            "{minutes}"
        );
    }
}

#[test]
fn a12_a_failed_check_is_believed_and_gives_no_code() {
    let check = with_session("r1", |session| {
        looked_at(&callback("r1", false, USER, MINUTES), session)
    });
    assert!(check.signature && check.random && check.user && !check.result && check.code.is_none());
}

#[test]
fn x8_a_changed_callback_is_refused() {
    let failed = callback("r1", false, USER, MINUTES);
    let forged = failed.replace("xmResult=false", "code=C3_9&xmResult=true");
    let check = with_session("r1", |session| looked_at(&forged, session));
    assert!(!check.signature && !check.result && check.code.is_none() && check.report.is_some());
}

#[test]
fn a_callback_without_a_signature_names_what_is_missing() {
    let url = format!("http://127.0.0.1:7701{PATH}?check=r1&xmResult=true&xmUserId=1&_xmNonce=1:2");
    let check = with_session("r1", |session| looked_at(&url, session));
    assert_eq!(check.bad_parameter, Some("_xmSign"));
    assert!(!check.is_right());
}
