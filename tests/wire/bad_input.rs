//! Bad input (issue 2, "Bad input"; faults F14; security WB1): never 500, and always an answer.

use setaria_testkit::{Demo, raw};
use setaria_tests::Scene;

const ROUTES: [&str; 9] = [
    "/oauth2/authorize",
    "/oauth2/token",
    "/user/profile",
    "/user/openidV2",
    "/user/phoneAndEmail",
    "/user/relation",
    "/checkPassword",
    "/sign-in",
    "/extra/appOrder",
];

#[tokio::test]
async fn bad_input_an_unknown_path_is_404() {
    let scene = Scene::new();
    for path in [
        "/nothing",
        "/oauth2",
        "/oauth2/",
        "/user/profile/",
        "/user/",
        "/USER/PROFILE/x",
        "/.git/config",
        "/oauth2/token/x",
    ] {
        let answer = scene.app.http.get(scene.demo.account(path)).await;
        assert_eq!(answer.status, 404, "{path}");
    }
}

#[tokio::test]
async fn bad_input_a_wrong_method_is_405_with_allow() {
    let scene = Scene::new();
    for (method, path, allowed) in [
        ("POST", "/oauth2/authorize", "GET"),
        ("DELETE", "/oauth2/authorize", "GET"),
        ("DELETE", "/user/profile", "GET"),
        ("PUT", "/checkPassword", "GET"),
        ("GET", "/sign-out", "POST"),
        ("PATCH", "/sign-in", "POST"),
        ("POST", "/extra/appOrder", "GET"),
    ] {
        let answer = scene
            .app
            .http
            .send(method, scene.demo.account(path), &[], None)
            .await;
        assert_eq!(answer.status, 405, "{method} {path}: {}", answer.text());
        let allow = answer.header("allow").unwrap_or_default();
        assert!(allow.contains(allowed), "{method} {path}: Allow: {allow}");
    }
}

#[tokio::test]
async fn bad_input_a_body_over_64_kib_is_413() {
    let scene = Scene::new();
    let form = "Content-Type: application/x-www-form-urlencoded";
    for path in ["/oauth2/token", "/sign-in", "/checkPassword", "/user/profile"] {
        let body = format!("a={}", "x".repeat(66_000));
        let length = format!("Content-Length: {}", body.len());
        let request = format!("POST {path}");
        let answer = raw::request(
            &scene.demo.authority(),
            &request,
            &[form, &length],
            body.as_bytes(),
        )
        .await;
        assert_eq!(answer.status, 413, "{path}: {}", answer.head);
        let announced = "Content-Length: 1000000000";
        let answer = raw::request(&scene.demo.authority(), &request, &[form, announced], b"a=b").await;
        assert_eq!(answer.status, 413, "{path}, announced only: {}", answer.head);
        let mut chunked = Vec::new();
        for _ in 0..70 {
            chunked.extend_from_slice(format!("400\r\n{}\r\n", "x".repeat(1024)).as_bytes());
        }
        chunked.extend_from_slice(b"0\r\n\r\n");
        let answer = raw::request(
            &scene.demo.authority(),
            &request,
            &[form, "Transfer-Encoding: chunked"],
            &chunked,
        )
        .await;
        assert_eq!(answer.status, 413, "{path}, chunked: {}", answer.head);
    }
}

#[tokio::test]
async fn bad_input_headers_over_16_kib_are_431() {
    let scene = Scene::new();
    let one = format!("X-Long: {}", "x".repeat(17_000));
    let answer = raw::request(&scene.demo.authority(), "GET /user/profile", &[&one], b"").await;
    assert_eq!(answer.status, 431, "{}", answer.head);
    let many: Vec<String> = (0..400).map(|i| format!("X-{i}: {}", "x".repeat(40))).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let answer = raw::request(&scene.demo.authority(), "GET /user/profile", &many, b"").await;
    assert_eq!(answer.status, 431, "{}", answer.head);
    let target = format!("GET /user/profile?token={}", "x".repeat(20_000));
    let answer = raw::request(&scene.demo.authority(), &target, &[], b"").await;
    assert!(matches!(answer.status, 414 | 431), "{}", answer.head);
}

#[tokio::test]
async fn bad_input_no_query_of_this_corpus_gives_a_500() {
    let scene = Scene::new();
    let authority = scene.demo.authority();
    let id = scene.app.app.app_id;
    let long = "x".repeat(9_000);
    let hundred: String = (0..120).map(|i| format!("p{i}=1&")).collect();
    let queries = [
        "%".into(),
        "%zz".into(),
        "%ff=%fe".into(),
        "client_id=%ff&clientId=%ff&code=%c3%28".into(),
        "client_id=%00&clientId=%00".into(),
        "=&&=&;;".into(),
        "client_id".into(),
        format!("client_id={id}&redirect_uri=%ff&response_type=code"),
        format!("client_id={id}&state=%ed%a0%80&redirect_uri=x"),
        format!("clientId={id}&token={long}"),
        format!(
            "client_id={id}&code={long}&client_secret={long}&grant_type=authorization_code&redirect_uri=http://x"
        ),
        hundred,
        "client_id=-1&clientId=-9223372036854775809".into(),
        "client_id=1e9&clientId=0x10".into(),
        "client_id=%EF%BC%91&clientId=%D9%A1".into(),
        "[]=1&a[b]=2&__proto__=x".into(),
        "client_id=1&CLIENT_ID=2".into(),
    ];
    for path in ROUTES {
        for query in &queries {
            for method in ["GET", "POST"] {
                let answer = raw::request(&authority, &format!("{method} {path}?{query}"), &[], b"").await;
                let what = format!("{method} {path}?{}", &query[..query.len().min(80)]);
                assert!((200..500).contains(&answer.status), "{what}: {}", answer.head);
            }
        }
    }
}

#[tokio::test]
async fn bad_input_no_body_of_this_corpus_gives_a_500() {
    let scene = Scene::new();
    let bodies: [&[u8]; 8] = [
        b"\xff\xfe\xfd",
        b"client_id=%ff",
        b"{\"client_id\":1}",
        b"<xml/>",
        b"&&&&====",
        b"\0\0\0\0",
        b"client_id=1&client_id=1",
        b"--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--",
    ];
    let kinds = [
        "Content-Type: application/x-www-form-urlencoded",
        "Content-Type: application/json",
        "Content-Type: multipart/form-data; boundary=x",
        "Content-Type: \u{7f}",
        "Content-Type: text/plain; charset=utf-16",
    ];
    for path in [
        "/oauth2/token",
        "/sign-in",
        "/consent",
        "/checkPassword",
        "/user/profile",
        "/preferences",
        "/account/picture",
    ] {
        for body in bodies {
            for kind in kinds {
                let length = format!("Content-Length: {}", body.len());
                let request = format!("POST {path}");
                let answer = raw::request(&scene.demo.authority(), &request, &[kind, &length], body).await;
                assert!(
                    (200..500).contains(&answer.status),
                    "{path} {kind} {body:?}: {}",
                    answer.head
                );
            }
        }
    }
}

#[tokio::test]
async fn bad_input_a_token_request_that_cannot_be_read_is_96002() {
    let scene = Scene::new();
    let authority = scene.demo.authority();
    for query in ["client_id=%zz", "client_id=%ff", "a=%"] {
        let answer = raw::request(&authority, &format!("GET /oauth2/token?{query}"), &[], b"").await;
        assert!(
            answer.body.contains("\"error\":96002"),
            "{query}: {} {}",
            answer.head,
            answer.body
        );
    }
}

#[tokio::test]
async fn bad_input_broken_http_is_refused_and_the_next_connection_served() {
    let scene = Scene::new();
    let authority = scene.demo.authority();
    let host = format!("Host: {authority}\r\n");
    let broken: [Vec<u8>; 9] = [
        b"\r\n\r\n\r\n".to_vec(),
        b"GET\r\n\r\n".to_vec(),
        b"GET / HTTP/9.9\r\n\r\n".to_vec(),
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc".to_vec(),
        format!("GET / HTTP/1.1\r\n{host}Content-Length: 5\r\nContent-Length: 6\r\nConnection: close\r\n\r\nabcde").into_bytes(),
        format!("POST /oauth2/token HTTP/1.1\r\n{host}Content-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n").into_bytes(),
        format!("POST /oauth2/token HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n").into_bytes(),
        format!("GET / HTTP/1.1\r\n{host}Bad Header: x\r\nConnection: close\r\n\r\n").into_bytes(),
        format!("GET /\0 HTTP/1.1\r\n{host}Connection: close\r\n\r\n").into_bytes(),
    ];
    for bytes in broken {
        let answer = raw::send(&authority, &[bytes.as_slice(), b"\r\n"].concat()).await;
        assert!(
            answer.status < 500,
            "{:?}: {}",
            String::from_utf8_lossy(&bytes),
            answer.head
        );
    }
    assert_eq!(
        scene
            .app
            .http
            .get(scene.demo.account("/health/live"))
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn az2_the_host_header_moves_nothing() {
    let mut scene = Scene::new();
    let page = scene.open(&[]).await.page();
    assert!(page.is_sign_in());
    let request = format!(
        "GET /oauth2/authorize?{}",
        scene.app.authorize_url(&[]).split_once('?').expect("a query").1
    );
    let authority = scene.demo.authority();
    let text = format!(
        "{request} HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n"
    );
    let answer = raw::send(&authority, text.as_bytes()).await;
    assert!(
        !answer.head.to_lowercase().contains("location: http://evil"),
        "{}",
        answer.head
    );
    assert!(!answer.body.contains("evil.example"), "{}", answer.body);
}

#[tokio::test]
async fn health_says_live_and_ready() {
    let scene = Scene::new();
    for path in ["/health/live", "/health/ready"] {
        assert_eq!(
            scene.app.http.get(scene.demo.account(path)).await.status,
            200,
            "{path}"
        );
    }
}

#[tokio::test]
async fn s1_pages_asked_for_at_the_open_api_host_are_led_home_by_get_and_head() {
    let demo = Demo::start(&["--open-api-url", "http://open.example.test:1"]);
    for method in ["GET", "HEAD"] {
        let request = format!(
            "{method} /oauth2/authorize?client_id=1 HTTP/1.1\r\nHost: open.example.test:1\r\nConnection: close\r\n\r\n"
        );
        let answer = raw::send(&demo.authority(), request.as_bytes()).await;
        assert_eq!(answer.status, 302, "{method}");
        let home = format!(
            "location: {}/oauth2/authorize?client_id=1",
            demo.info().account_url
        );
        assert!(
            answer.head.to_lowercase().contains(&home),
            "{method}: {}",
            answer.head
        );
        assert!(!answer.head.to_lowercase().contains("set-cookie"), "{method}");
    }
}
