//! The client against a server of one answer.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread::JoinHandle;

use setaria_protocol::{
    Params,
    xiaomi::{
        mac::{MacHeader, RawQuery, Sha1Key, verify},
        token::TokenRequest,
    },
};

use super::*;

fn tokens() -> Tokens {
    answer::tokens(
        200,
        r#"{"access_token":"V3_t","expires_in":1,"refresh_token":"R3_r","scope":"1","mac_key":"key","openId":"o","union_id":"u"}"#,
    )
    .unwrap()
}

// Answers one request with `response` and returns the request's text.
fn serve_once(response: String) -> (SocketAddr, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let served = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let request = read_request(&mut stream);
        stream.write_all(response.as_bytes()).unwrap();
        request
    });
    (address, served)
}

fn read_request(stream: &mut TcpStream) -> String {
    let (mut text, mut buffer) = (String::new(), [0; 4096]);
    loop {
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.to_lowercase();
            let length = length
                .split("content-length: ")
                .nth(1)
                .and_then(|rest| rest.lines().next());
            if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                return text;
            }
        }
        let read = stream.read(&mut buffer).unwrap();
        text.push_str(str::from_utf8(&buffer[..read]).unwrap());
    }
}

fn response(status: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nX-Trace: t\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
}

fn client(address: SocketAddr) -> Client {
    // Names that resolve nowhere: the calls arrive only through connect_to.
    let endpoints = Endpoints::new("http://account.invalid", "http://open.account.invalid").unwrap();
    Client::builder(7, "s+/=", endpoints)
        .connect_to(address)
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_signed_call_is_shown_raw_and_read() {
    let body = r#"{"result":"ok","code":0,"data":{"openid":"o","openId":"o"},"description":"no error"}"#;
    let (address, served) = serve_once(response("200 OK", body));
    let exchange = client(address).open_id(&tokens()).await.unwrap();
    assert_eq!(exchange.parsed, Ok(OpenId { open_id: "o".into() }));
    assert_eq!(
        (exchange.answer.status, exchange.answer.body.as_str()),
        (200, body)
    );
    assert!(exchange.answer.headers.contains(&("x-trace".into(), "t".into())));
    assert_eq!(
        exchange.request.url,
        "http://open.account.invalid/user/openidV2?clientId=7&token=V3_t"
    );

    let sent = served.join().unwrap();
    assert!(
        sent.starts_with("GET /user/openidV2?clientId=7&token=V3_t HTTP/1.1\r\n"),
        "{sent}"
    );
    let (name, value) = exchange.request.headers.first().unwrap();
    assert!(sent.contains(&format!("{name}: {value}\r\n")), "{sent}");
    let header = MacHeader::parse(value).unwrap();
    let query = RawQuery::of_request(Some("clientId=7&token=V3_t"), None);
    assert!(
        verify(
            &Sha1Key::new(b"key"),
            &header,
            "GET",
            &["open.account.invalid"],
            &["/user/openidV2"],
            query
        )
        .is_ok()
    );
}

#[tokio::test]
async fn x1_the_secret_travels_in_a_post_body() {
    let refusal = r#"{"error":96013,"error_description":"invalid authorization code"}"#;
    let (address, served) = serve_once(response("400 Bad Request", refusal));
    let exchange = client(address)
        .exchange_code("C3_1", "http://a.com/cb?x=1")
        .await
        .unwrap();
    assert_eq!(
        exchange.parsed.unwrap_err(),
        Failure::Refused {
            code: 96013,
            text: "invalid authorization code".into()
        }
    );
    let sent = served.join().unwrap();
    assert!(sent.starts_with("POST /oauth2/token HTTP/1.1\r\n"), "{sent}");
    let body = sent.split("\r\n\r\n").nth(1).unwrap();
    let request =
        TokenRequest::parse(&Params::from_query_and_form(None, Some(body.as_bytes())).unwrap()).unwrap();
    assert_eq!((request.client_id, request.client_secret.as_str()), (7, "s+/="));
    assert_eq!(request.redirect_uri.unwrap().as_str(), "http://a.com/cb?x=1");
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let moved = "HTTP/1.1 302 Found\r\nLocation: http://evil.invalid/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let (address, _served) = serve_once(moved.into());
    let exchange = client(address).refresh("R3_1", "http://a.com/").await.unwrap();
    assert_eq!(exchange.parsed.unwrap_err(), Failure::Unreadable { status: 302 });
}

#[tokio::test]
async fn an_answer_of_more_than_256_kib_is_cut_off() {
    let (address, _served) = serve_once(response("200 OK", &"x".repeat(256 * 1024 + 1)));
    assert!(matches!(
        client(address).profile(&tokens()).await,
        Err(TransportError::TooLong)
    ));
}

#[tokio::test]
async fn transport_errors_do_not_show_the_token() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = client(closed).profile(&tokens()).await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("V3_t"));
}

#[test]
fn section_7_check_password_url() {
    let address = "127.0.0.1:1".parse().unwrap();
    assert_eq!(
        client(address).check_password_url(9, "http://a.com/cb?x=1"),
        "http://open.account.invalid/checkPassword?clientId=7&xmUserId=9&callback=http%3A%2F%2Fa.com%2Fcb%3Fx%3D1"
    );
}

#[test]
fn endpoints_may_lie_below_a_path_and_must_be_of_the_web() {
    let endpoints = Endpoints::new("https://a.com/base/?q#f", "https://b.com").unwrap();
    assert_eq!(
        endpoints.account("/oauth2/token").as_str(),
        "https://a.com/base/oauth2/token"
    );
    assert_eq!(
        endpoints.open_api("/user/profile").as_str(),
        "https://b.com/user/profile"
    );
    assert!(Endpoints::new("ftp://a.com", "https://b.com").is_err());
    assert!(Endpoints::new("https://a.com", "b.com").is_err());
}

#[test]
fn authorize_url_has_every_option() {
    let url = client("127.0.0.1:1".parse().unwrap()).authorize_url(&AuthorizeOptions {
        redirect_uri: "http://a.com/cb",
        response_type: crate::ResponseType::Token,
        scope: &[1, 3],
        state: Some("a b"),
        skip_confirm: Some(true),
        locale: Some("zh_CN"),
    });
    assert_eq!(
        url,
        "http://account.invalid/oauth2/authorize?client_id=7&redirect_uri=http%3A%2F%2Fa.com%2Fcb\
         &response_type=token&scope=1+3&state=a+b&skip_confirm=true&_locale=zh_CN"
    );
}

#[test]
fn wb2_debug_shows_no_secret() {
    let client = client("127.0.0.1:1".parse().unwrap());
    assert!(!format!("{client:?}").contains("s+/="));
}
