use setaria_crypto::mac::hmac_sha1;

use super::*;
use crate::xiaomi::{ErrorCase, canonical::Canonical};

const KEY: &str = "ORhx44qK6Alqf8vt2rGB5f-oPq0";

fn key() -> Sha1Key {
    Sha1Key::new(KEY.as_bytes())
}
const QUERY: &str = "clientId=179887661252608&token=eJxjYGAQydknLLCFsVyIR-DxSqdTnQFGfX4yDAwMjAzxQJIheJfnRTDtvAhMM8SE_2FgWDw7Rg3MYzdUMFIwVjABMplzE5MBClYRuw";
const NONCE: &str = "2870867952176701445:23282360";

fn query(text: &str) -> RawQuery<'_> {
    RawQuery::of_request(Some(text), None)
}

fn header_with(nonce: &str, mac: &str) -> MacHeader {
    MacHeader::parse(&header("V3_t", nonce, mac)).unwrap()
}

#[test]
fn section_13_vector_1_signatures() {
    let signed = |host| sign(KEY, NONCE, "GET", host, "/user/profile", QUERY);
    assert_eq!(signed("open.account.xiamomi.com"), "9uvros2WcjMaJ3pH25eQZU9p5pA=");
    assert_eq!(signed("open.account.xiaomi.com"), "vLXZ8fqoGPik4yqDj2XP2Mbd+is=");
}

#[test]
fn section_13_vector_1_verifies() {
    let header = header_with(NONCE, "vLXZ8fqoGPik4yqDj2XP2Mbd+is=");
    let hosts = ["api.example.com", HOST_ALIAS];
    assert_eq!(
        verify(&key(), &header, "GET", &hosts, &["/user/profile"], query(QUERY)),
        Ok(())
    );
    assert_eq!(
        verify(
            &key(),
            &header,
            "GET",
            &hosts[..1],
            &["/user/profile"],
            query(QUERY)
        ),
        Err(Mismatch)
    );
}

#[test]
fn section_13_vector_3_header_of_the_real_passport_xiaomi() {
    let header = MacHeader::parse(
        r#"MAC access_token="V3_t",nonce="37408539067946034:29922696",mac="X9rZUKAP7sTUIF3kryl0ix7TMgI%3D""#,
    )
    .unwrap();
    assert_eq!(header.access_token, "V3_t");
    assert_eq!(
        (header.nonce.text(), header.nonce.minutes()),
        ("37408539067946034:29922696", 29_922_696)
    );
    let query = query("clientId=179887661252608&token=V3_t");
    assert_eq!(
        verify(&key(), &header, "GET", &[HOST_ALIAS], &["/user/profile"], query),
        Ok(())
    );
}

#[test]
fn section_5_3_every_layout_reads_the_same() {
    let layouts = [
        r#"MAC access_token="V3_t",nonce="-5:29922696" ,mac="X9rZUKAP7sTUIF3kryl0ix7T+/I=""#,
        r#"MAC access_token="V3_t", nonce="-5%3A29922696",mac="X9rZUKAP7sTUIF3kryl0ix7T%2B%2FI%3D""#,
        r#"MAC access_token="V3_t", nonce="-5:29922696",mac="X9rZUKAP7sTUIF3kryl0ix7T%2B%2FI%3D" "#,
        r#"MAC access_token="V3_t", nonce="-5:29922696",mac="X9rZUKAP7sTUIF3kryl0ix7T%2B/I%3D""#,
        r#"MAC access_token="V3%5Ft",nonce="-5%3a29922696",mac="X9rZUKAP7sTUIF3kryl0ix7T%2b%2fI%3d""#,
        "mac  access_token = \"V3_t\" ,\tnonce=\"-5:29922696\",x-y=\"\",mac=\"X9rZUKAP7sTUIF3kryl0ix7T+/I=\"\t",
    ];
    let first = MacHeader::parse(layouts[0]).unwrap();
    for layout in layouts {
        if layout.contains(" = ") {
            // A space before the quote is no layout of anybody's.
            assert_eq!(MacHeader::parse(layout), Err(ErrorCase::MacMalformed), "{layout}");
        } else {
            assert_eq!(MacHeader::parse(layout).as_ref(), Ok(&first), "{layout}");
        }
    }
}

#[test]
fn keys_are_looked_up_as_keys() {
    let mac = "X9rZUKAP7sTUIF3kryl0ix7TMgI=";
    let header = MacHeader::parse(&format!(
        r#"MAC xmac="AAAA",access_token="mac=nonce=",nonce="1:2",mac="{mac}""#
    ));
    assert_eq!(header.unwrap().access_token, "mac=nonce=");
    let only_lookalikes = format!(r#"MAC access_token="t",nonce="1:2",macx="{mac}""#);
    assert_eq!(MacHeader::parse(&only_lookalikes), Err(ErrorCase::MacMalformed));
}

#[test]
fn headers_that_are_refused() {
    let mac = "X9rZUKAP7sTUIF3kryl0ix7TMgI=";
    let good = format!(r#"access_token="t",nonce="1:2",mac="{mac}""#);
    assert!(MacHeader::parse(&format!("MAC {good}")).is_ok());
    for text in [
        String::new(),
        "MAC".into(),
        "MAC ".into(),
        format!("MAC{good}"),
        format!("HMAC {good}"),
        format!("MAC {good},"),
        format!("MAC ,{good}"),
        format!("MAC {good} junk"),
        format!(r#"MAC {good},mac="{mac}""#),
        format!(r#"MAC {good},nonce="1:2""#),
        format!(r#"MAC access_token="t",nonce="1:2",mac={mac}"#),
        format!(r#"MAC access_token="t",nonce="1:2",mac="{mac}"#),
        format!(r#"MAC access_token="t" nonce="1:2" mac="{mac}""#),
        format!(r#"MAC access_token="",nonce="1:2",mac="{mac}""#),
        format!(r#"MAC access_token="%zz",nonce="1:2",mac="{mac}""#),
        format!(
            r#"MAC access_token="{}",nonce="1:2",mac="{mac}""#,
            "t".repeat(2048)
        ),
    ] {
        assert_eq!(MacHeader::parse(&text), Err(ErrorCase::MacMalformed), "{text}");
    }
    for mac in [
        "X9rZUKAP7sTUIF3kryl0ix7TMgI",
        "X9rZUKAP7sTUIF3kryl0ix7TMgJ=",
        "AAAA",
        "!",
        "X9rZUKAP7sTUIF3kryl0ix7TMg==",
    ] {
        let text = format!(r#"MAC access_token="t",nonce="1:2",mac="{mac}""#);
        assert_eq!(MacHeader::parse(&text), Err(ErrorCase::MacMismatch), "{mac}");
    }
}

#[test]
fn section_5_4_nonces() {
    for text in [
        "1:2",
        "-9223372036854775808:29922696",
        "00123:0",
        "12345678901234567890:9999999999",
    ] {
        assert_eq!(
            Nonce::parse(text).map(|nonce| nonce.text().to_owned()).as_deref(),
            Some(text)
        );
    }
    for text in [
        "",
        ":",
        "1:",
        ":1",
        "-:1",
        "--1:1",
        "+1:1",
        "1:-1",
        "1:1:1",
        "1 :1",
        "1:1 ",
        "1.5:1",
        "1:12345678901",
    ] {
        assert_eq!(Nonce::parse(text), None, "{text}");
    }
    assert_eq!(Nonce::parse(&format!("{}:1", "1".repeat(21))), None);
}

#[test]
fn a7_the_window_is_open_on_both_sides() {
    let now_ms = 1_396_941_600_000;
    for (minutes, expected) in [
        (23_282_360, true),
        (23_282_345, true),
        (23_282_344, false),
        (23_282_375, true),
        (23_282_376, false),
    ] {
        assert_eq!(nonce_in_window(minutes, now_ms, 15), expected, "{minutes}");
    }
    assert!(nonce_in_window(23_282_360, now_ms + 59_999, 0));
    assert!(!nonce_in_window(23_282_360, now_ms + 60_000, 0));
    assert!(!nonce_in_window(i64::MAX, i64::MIN, u32::MAX));
}

#[test]
fn a18_authorization_schemes() {
    assert_eq!(Authorization::parse("Basic abc"), Ok(None));
    assert_eq!(Authorization::parse(""), Ok(None));
    assert_eq!(
        Authorization::parse("bearer  V3_t "),
        Ok(Some(Authorization::Bearer(BearerToken("V3_t".into()))))
    );
    assert_eq!(Authorization::parse("Bearer"), Err(ErrorCase::MacMalformed));
    assert_eq!(Authorization::parse("Bearer a b"), Err(ErrorCase::MacMalformed));
    assert_eq!(Authorization::parse("MAC"), Err(ErrorCase::MacMalformed));
    let mac = header("V3_t", "1:2", "X9rZUKAP7sTUIF3kryl0ix7TMgI=");
    assert!(matches!(
        Authorization::parse(&mac),
        Ok(Some(Authorization::Mac(_)))
    ));
}

// A header over exactly this canonical text.
fn header_over(text: &str) -> MacHeader {
    let mut header = header_with("1:2", "X9rZUKAP7sTUIF3kryl0ix7TMgI=");
    header.mac = hmac_sha1(KEY.as_bytes(), text.as_bytes());
    header
}

#[test]
fn section_5_2_an_empty_query_is_an_empty_line_or_none() {
    for line in [Some(""), None] {
        let text = Canonical {
            nonce: "1:2",
            method: "GET",
            host: "h",
            path: "/p",
            query: line,
        }
        .text();
        assert_eq!(
            verify(&key(), &header_over(&text), "GET", &["h"], &["/p"], query("")),
            Ok(())
        );
        assert_eq!(
            verify(&key(), &header_over(&text), "GET", &["h"], &["/p"], query("a=1")),
            Err(Mismatch)
        );
    }
}

#[test]
fn section_5_2_query_forms() {
    let sent = "token=a%2Bb+c%7E&clientId=1&empty=";
    for line in [
        "clientId=1&token=a%2Bb+c%7E",
        "clientId=1&token=a+b c~",
        "clientId=1&empty=&token=a%2Bb+c%7E",
        "clientId=1&empty=&token=a+b c~",
        "token=a%2Bb+c%7E&clientId=1",
        "token=a%2Bb+c%7E&clientId=1&empty=",
    ] {
        let header = header_over(&format!("1:2\nGET\nh\n/p\n{line}\n"));
        assert_eq!(
            verify(&key(), &header, "GET", &["h"], &["/p"], query(sent)),
            Ok(()),
            "{line}"
        );
    }
    let other = header_over("1:2\nGET\nh\n/p\nempty=&token=a%2Bb+c%7E&clientId=1\n");
    assert_eq!(
        verify(&key(), &other, "GET", &["h"], &["/p"], query(sent)),
        Err(Mismatch)
    );
}

#[test]
fn section_5_2_the_form_body_is_signed_when_there_is_no_query() {
    let header = header_over("1:2\nPOST\nh\n/p\na=1\n");
    let check = |query| verify(&key(), &header, "POST", &["h"], &["/p"], query);
    assert_eq!(check(RawQuery::of_request(None, Some("a=1"))), Ok(()));
    assert_eq!(check(RawQuery::of_request(Some(""), Some("a=1"))), Ok(()));
    assert_eq!(check(RawQuery::of_request(Some("a=1"), Some("b=2"))), Ok(()));
    assert_eq!(
        check(RawQuery::of_request(Some("b=2"), Some("a=1"))),
        Err(Mismatch)
    );
}

#[test]
fn a_decoded_separator_cannot_move_a_signature_to_another_request() {
    let header = header_over("1:2\nGET\nh\n/p\nclientId=1&token=t\n");
    let check = |text| verify(&key(), &header, "GET", &["h"], &["/p"], query(text));
    assert_eq!(check("clientId=1&token=t"), Ok(()));
    for forged in [
        "clientId=1%26token%3Dt",
        "clientId=1%26token=t",
        "clientId%3D1=&token=t",
        "clientId%3D1&token=t",
    ] {
        assert_eq!(check(forged), Err(Mismatch), "{forged}");
    }
    let header = header_over("1:2\nGET\nh\n/p\na=%41\n");
    let check = |text| verify(&key(), &header, "GET", &["h"], &["/p"], query(text));
    assert_eq!(check("a=%41"), Ok(()));
    assert_eq!(check("a=%2541"), Err(Mismatch));
}

#[test]
fn paths_may_be_spelled_in_more_than_one_way() {
    let header = header_over("1:2\nGET\nh\n/user/openIdV2\na=1\n");
    let paths = ["/user/openidV2", "/user/openIdV2"];
    assert_eq!(
        verify(&key(), &header, "GET", &["h"], &paths, query("a=1")),
        Ok(())
    );
    let many = ["/1", "/2", "/3", "/4", "/user/openIdV2"];
    assert_eq!(
        verify(&key(), &header, "GET", &["h"], &many, query("a=1")),
        Err(Mismatch)
    );
}

#[test]
fn explain_lists_every_form_once_and_marks_the_match() {
    let header = header_over("1:2\nGET\nopen.account.xiaomi.com\n/p\nb=2\n");
    let candidates = explain(KEY, &header, "GET", &["h", HOST_ALIAS], &["/p"], query("b=2"));
    assert_eq!(candidates.len(), 2);
    assert_eq!(
        candidates.iter().map(|c| c.matches).collect::<Vec<_>>(),
        [false, true]
    );
    assert_eq!(candidates[0].canonical, "1:2\nGET\nh\n/p\nb=2\n");
    let most = explain(KEY, &header, "GET", &["h"; 9], &["/p"; 9], query("z=%7e&b=+&c="));
    assert!(most.len() <= 8 * 8 * 4, "{}", most.len());
}

#[test]
fn wb2_debug_shows_neither_token_nor_signature() {
    let header = header_with(NONCE, "vLXZ8fqoGPik4yqDj2XP2Mbd+is=");
    assert!(!format!("{header:?}").contains("V3_t"));
    assert!(!format!("{:?}", Authorization::parse("Bearer V3_t")).contains("V3_t"));
    assert!(!format!("{:?}", query("token=V3_t")).contains("V3_t"));
}
