//! Too much at once, too slowly, and the end (security PW3, WB1; faults F13, F15, F16).

use std::process::Command;
use std::time::{Duration, Instant};

use setaria_testkit::{Start, Visitor, form_encode, raw};
use setaria_tests::Scene;
use tokio::task::JoinSet;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pw3_f15_a_storm_of_passwords_is_shed_with_retry_after_and_the_rest_goes_on() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let mut visitor = Visitor::new(&scene.demo);
    let page = visitor.open(scene.demo.account("/sign-in")).await.page();
    let form = page
        .form_with("password")
        .expect("the form")
        .set("password", "wrong password");
    let cookies: Vec<String> = visitor
        .cookies()
        .into_iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let cookies = cookies.join("; ");
    let origin = scene.demo.info().account_url.clone();
    let mut storm = JoinSet::new();
    for number in 0..300 {
        let fields = form
            .clone()
            .set("login", &format!("nobody{number}@example.com"))
            .fields;
        let body = form_encode(
            &fields
                .iter()
                .map(|(n, v)| (n.as_str(), v.as_str()))
                .collect::<Vec<_>>(),
        );
        let (http, url, cookies, origin) = (
            scene.app.http.clone(),
            form.action.clone(),
            cookies.clone(),
            origin.clone(),
        );
        storm.spawn(async move {
            let kind = ("content-type", "application/x-www-form-urlencoded");
            let headers = [kind, ("cookie", cookies.as_str()), ("origin", origin.as_str())];
            http.send("POST", url, &headers, Some(body.into_bytes())).await
        });
    }
    let (begun, storm) = (Instant::now(), tokio::spawn(storm.join_all()));
    let (mut profiles, mut slowest) = (0, Duration::ZERO);
    while !storm.is_finished() {
        let asked = Instant::now();
        assert_eq!(
            scene.app.call("/user/profile", &tokens.access_token).await.status,
            200
        );
        profiles += 1;
        slowest = slowest.max(asked.elapsed());
    }
    let storm_took = begun.elapsed();
    let answers = storm.await.expect("a storm");
    let count = |status: u16| answers.iter().filter(|answer| answer.status == status).count();
    println!(
        "300 sign-ins at once: {} refused, {} shed, {} more by the store in {storm_took:?}; {profiles} profiles meanwhile, the \
         slowest {slowest:?}",
        count(422),
        count(429),
        count(503)
    );
    assert!(count(429) > 0, "the pool is bounded");
    // So is the wait for the store, which on a starved machine may end before the pool is asked.
    assert_eq!(
        count(422) + count(429) + count(503),
        answers.len(),
        "{:?}",
        answers.iter().map(|a| a.status).collect::<Vec<_>>()
    );
    for answer in answers.iter().filter(|answer| answer.status != 422) {
        assert!(
            answer
                .header("retry-after")
                .is_some_and(|wait| wait.parse::<u32>().is_ok()),
            "{:?}",
            answer.headers
        );
    }
    assert!(
        profiles >= 4,
        "open APIs do not wait behind passwords: {profiles} in {storm_took:?}"
    );
}

#[tokio::test]
async fn wb1_a_header_that_never_ends_is_cut_off() {
    let scene = Scene::new();
    let begun = Instant::now();
    let answer = raw::send(
        &scene.demo.authority(),
        b"GET /user/profile HTTP/1.1\r\nHost: x\r\nX-Slow: ",
    )
    .await;
    assert!(
        begun.elapsed() < Duration::from_secs(12),
        "still open after {:?}",
        begun.elapsed()
    );
    assert!(matches!(answer.status, 0 | 400 | 408), "{}", answer.head);
}

#[tokio::test]
async fn wb1_a_body_that_never_comes_is_cut_off() {
    let scene = Scene::new();
    let headers = [
        "Content-Type: application/x-www-form-urlencoded",
        "Content-Length: 100",
    ];
    let begun = Instant::now();
    let answer = raw::request(
        &scene.demo.authority(),
        "POST /oauth2/token",
        &headers,
        b"grant_type=",
    )
    .await;
    assert!(
        begun.elapsed() < Duration::from_secs(14),
        "still open after {:?}",
        begun.elapsed()
    );
    assert!(answer.status < 500, "{}", answer.head);
}

#[tokio::test]
async fn f16_a_terminated_server_ends_by_itself_within_five_seconds() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let begun = Instant::now();
    let pid = scene.demo.pid().to_string();
    assert!(
        Command::new("kill")
            .args(["-TERM", &pid])
            .status()
            .is_ok_and(|status| status.success())
    );
    let code = scene.demo.wait(Duration::from_secs(10));
    assert_eq!(
        code,
        Some(0),
        "after {:?}:\n{}",
        begun.elapsed(),
        scene.demo.stderr()
    );
    assert!(begun.elapsed() < Duration::from_secs(6), "{:?}", begun.elapsed());
    let again = Start::after(&scene.demo).start();
    let answer = scene
        .app
        .clone()
        .at(&again)
        .call("/user/profile", &tokens.access_token)
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text());
}

#[tokio::test]
async fn s9_serve_without_a_file_starts_on_localhost_and_says_what_it_assumed() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    scene.demo.serve(&[]);
    let answer = scene
        .app
        .clone()
        .at(&scene.demo)
        .call("/user/profile", &tokens.access_token)
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let said = scene.demo.stderr();
    assert!(said.contains("assumed"), "{said}");
    let html = scene.app.http.get(scene.demo.account("/sign-in")).await.text();
    assert!(
        !html.contains(&scene.person.password),
        "only the demo shows passwords"
    );
}
