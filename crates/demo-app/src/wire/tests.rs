use base64::{Engine as _, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use setaria_client::sign;
use sha1::Sha1;

use super::*;

fn signed_request(path: &str, query: &str) -> RawRequest {
    RawRequest {
        method: "GET",
        url: format!("http://open.example:7700{path}?{query}"),
        headers: vec![(
            "authorization".to_owned(),
            sign("V3_t", "the mac_key", "GET", "open.example", path, query),
        )],
        body: None,
    }
}

fn answer(body: &str) -> RawAnswer {
    RawAnswer {
        status: 200,
        headers: vec![("x-a".to_owned(), "1".to_owned())],
        body: body.to_owned(),
    }
}

// What the header carries must be the signature of what the page shows, made here apart from the client.
#[test]
fn section_5_1_the_lines_shown_are_those_that_the_client_signed() {
    for query in [
        "clientId=1&token=V3_t",
        "token=V3_t&clientId=1&x=%7E+%E5%B0%8F&y=*",
    ] {
        let request = signed_request("/user/profile", query);
        let lines = signed_lines(&request).unwrap();
        let names: Vec<_> = lines.iter().map(|line| line.name).collect();
        assert_eq!(names, ["nonce", "method", "host", "path", "query"]);
        let mut hmac = Hmac::<Sha1>::new_from_slice(b"the mac_key").unwrap();
        for line in &lines {
            hmac.update(line.text.as_bytes());
            hmac.update(b"\n");
        }
        let expected = STANDARD.encode(hmac.finalize().into_bytes());
        let (_, header) = &request.headers[0];
        let mac = header.split("mac=\"").nth(1).unwrap().trim_end_matches('"');
        assert_eq!(decoded(mac), expected, "{query}");
    }
}

#[test]
fn a_call_without_a_header_has_no_signed_lines() {
    let mut request = signed_request("/user/profile", "clientId=1");
    request.headers.clear();
    assert_eq!(signed_lines(&request), None);
    request
        .headers
        .push(("authorization".to_owned(), "MAC nonce=".to_owned()));
    assert_eq!(
        signed_lines(&request),
        None,
        "a header that cannot be read is shown, and no lines for it"
    );
}

#[test]
fn x1_the_app_secret_is_not_shown() {
    let request = RawRequest {
        method: "POST",
        url: "http://a/oauth2/token".to_owned(),
        headers: vec![("accept".to_owned(), "application/json".to_owned())],
        body: Some("client_id=1&client_secret=canary%3D&code=C3_1".to_owned()),
    };
    let wire = Wire::new(&request, &answer("{}"));
    assert_eq!(
        wire.request,
        "POST http://a/oauth2/token\naccept: application/json\n\nclient_id=1&client_secret=••••••••&code=C3_1"
    );
}

#[test]
fn an_answer_is_shown_as_it_came() {
    let body = "&&&START&&&{ \"b\":1,\"a\":\"x\" }";
    let wire = Wire::new(&signed_request("/p", "a=1"), &answer(body));
    assert_eq!(wire.answer, format!("200 OK\nx-a: 1\n\n{body}"));
    assert_eq!(wire.indented.unwrap(), "{\n  \"b\": 1,\n  \"a\": \"x\"\n}");
}
