//! A database that crashes, goes away, or is busy (faults F7, F12, F11).

use std::time::{Duration, Instant};

use setaria_testkit::{Answer, Demo, Postgres, RelyingParty, Start, Tokens, Visitor};
use tokio::task::JoinSet;

use crate::crew::Crew;
use crate::dice::Dice;

/// A server of the test's own; printed as not run where there is none.
pub fn server() -> Option<Postgres> {
    match Postgres::start() {
        Ok(server) => Some(server),
        Err(why) => {
            println!("not run: {why}");
            None
        }
    }
}

/// A pair of tokens for the first user.
async fn tokens(demo: &Demo, app: &RelyingParty) -> Tokens {
    let url = app.authorize_url(&[("skip_confirm", "true")]);
    let code = Visitor::new(demo).consent(&url, demo.mei()).await.code();
    app.tokens(&code).await
}

/// How long until a rotation succeeds again, in milliseconds.
async fn writes_again(app: &RelyingParty, newest: &mut Tokens, since: Instant) -> u128 {
    loop {
        assert!(
            since.elapsed() < Duration::from_secs(60),
            "writes come back by themselves"
        );
        let answer = app.refresh(&newest.refresh_token).await;
        if answer.status == 200 {
            *newest = Tokens::read(&answer);
            return since.elapsed().as_millis();
        }
        assert_eq!(answer.status, 503, "{}", answer.text());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f7_a_database_that_crashes_and_comes_back_loses_nothing() {
    let Some(server) = server() else { return };
    let demo = Start::default().database(&server.url("postgres")).start();
    let mut crew = Crew::hire(&demo, 12, Dice::of_this_run("F7"));
    let app = RelyingParty::new(&demo, demo.app("exact"));
    let mut newest = tokens(&demo, &app).await;
    let shift = crew.work_until_told(&demo);
    let restarts = setaria_tests::rounds("F7", 4, 60);
    let (mut down, mut after) = (Vec::new(), Vec::new());
    for _ in 0..restarts {
        let pause = 1_500 + crew.dice().below(1_500);
        tokio::time::sleep(Duration::from_millis(pause)).await;
        let begun = Instant::now();
        tokio::task::block_in_place(|| server.restart());
        down.push(begun.elapsed().as_millis());
        after.push(writes_again(&app, &mut newest, Instant::now()).await);
    }
    let ledgers = shift.end().await;
    let tally = crew.check(&demo, ledgers).await;
    down.sort_unstable();
    after.sort_unstable();
    println!(
        "figure F7: restarts {restarts}, {tally}; down for at most {} ms, writing at most {} ms after the database was back",
        down[restarts - 1],
        after[restarts - 1]
    );
    assert!(
        tally.acknowledged > 10 * restarts,
        "too little load to show anything: {tally}"
    );
    assert!(tally.violations.is_empty(), "{:#?}", tally.violations);
    assert!(
        after.iter().all(|after| *after < 2_000),
        "within two seconds: {after:?}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f12_without_its_database_it_lives_says_so_and_comes_back() {
    let Some(server) = server() else { return };
    let demo = Start::default().database(&server.url("postgres")).start();
    let app = RelyingParty::new(&demo, demo.app("exact"));
    let mut newest = tokens(&demo, &app).await;
    server.stop();
    let away = Instant::now();
    let last = Duration::from_secs(setaria_tests::rounds("F12", 6, 60) as u64);
    let (mut asked, mut slowest) = (0, 0);
    // What memory may still answer has ended after the lease.
    tokio::time::sleep(Duration::from_millis(2_500)).await;
    while away.elapsed() < last {
        for (path, status) in [
            ("/health/live", 200),
            ("/health/ready", 503),
            ("/favicon.svg", 200),
            ("/sign-in", 200),
            ("/", 200),
        ] {
            let answer = app.http.get(demo.account(path)).await;
            assert_eq!(answer.status, status, "{path}: {}", answer.text());
            asked += 1;
        }
        let begun = Instant::now();
        for answer in [
            app.call("/user/profile", &newest.access_token).await,
            app.refresh(&newest.refresh_token).await,
        ] {
            is_refused(&answer);
            asked += 1;
        }
        slowest = slowest.max(begun.elapsed().as_millis());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    server.go_on();
    let after = writes_again(&app, &mut newest, Instant::now()).await;
    println!(
        "figure F12: away for {} s, {asked} answers: live, pages and assets 200, ready 503, state 503 (two within {slowest} ms); writing {after} ms after the database was back",
        last.as_secs()
    );
    assert!(after < 3_000, "back within three seconds: {after}");
}

fn is_refused(answer: &Answer) {
    assert_eq!(answer.status, 503, "{}", answer.text());
    assert!(answer.header("retry-after").is_some(), "{:?}", answer.headers);
    let text = answer.text().to_lowercase();
    for word in ["postgres", "connection", "sql", "database"] {
        assert!(
            !text.contains(word),
            "the database's own words reach a client: {text}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f11_when_every_connection_waits_the_rest_is_refused_soon() {
    let Some(server) = server() else { return };
    let demo = Start::default().database(&server.url("postgres")).start();
    let app = RelyingParty::new(&demo, demo.app("exact"));
    let mut newest = tokens(&demo, &app).await;
    let clients = setaria_tests::rounds("F11", 200, 500);
    let lock = std::thread::spawn({
        let (url, server) = ("postgres", std::sync::Arc::new(server));
        let held = std::sync::Arc::clone(&server);
        move || {
            held.sql(
                url,
                "BEGIN; LOCK TABLE token IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(4); COMMIT",
            );
            server
        }
    });
    tokio::time::sleep(Duration::from_millis(500)).await;
    let mut crowd = JoinSet::new();
    for _ in 0..clients {
        let (app, token) = (app.clone(), newest.refresh_token.clone());
        crowd.spawn(async move {
            let begun = Instant::now();
            let answer = app.refresh(&token).await;
            (answer.status, begun.elapsed().as_millis())
        });
    }
    let ready = app.http.get(demo.account("/health/ready")).await.status;
    let answers = crowd.join_all().await;
    let server = lock.join().expect("the lock was held");
    let after = writes_again(&app, &mut newest, Instant::now()).await;
    let mut waits: Vec<u128> = answers.iter().map(|(_, wait)| *wait).collect();
    waits.sort_unstable();
    let at = |part: usize| waits[(waits.len() - 1) * part / 100];
    println!(
        "figure F11: {clients} clients while every row is locked: refused after p50 {} ms, p90 {} ms, at most {} ms; writing {after} ms after the lock",
        at(50),
        at(90),
        at(100)
    );
    assert!(answers.iter().all(|(status, _)| *status == 503), "{answers:?}");
    assert_eq!(ready, 200, "a database that is slow is not away");
    assert!(after < 1_000, "writing again within a second: {after}");
    drop(server);
}
