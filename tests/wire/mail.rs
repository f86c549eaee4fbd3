//! Mail and short messages on their way out: nothing is lost when nobody takes them, and what was taken is not sent again
//! (issue 4, part 6).

use std::time::Duration;

use setaria_testkit::{Demo, MailServer, Secrecy, Visitor, free_address, tls};

/// Longer than the first two pauses between attempts.
// Longer than the two minutes for which a server that was stopped in the middle may hold a letter.
const PATIENCE: Duration = Duration::from_secs(150);

fn serve(demo: &mut Demo, address: &str) {
    let (host, port) = address.split_once(':').expect("host and port");
    demo.serve(&[
        ("SETARIA__MAIL__TRANSPORT", "smtp"),
        ("SETARIA__MAIL__FROM", "Setaria <no-reply@example.com>"),
        ("SETARIA__MAIL__HOST", host),
        ("SETARIA__MAIL__PORT", port),
        ("SETARIA__MAIL__TLS", "none"),
    ]);
}

async fn ask(demo: &Demo, login: &str) {
    let mut visitor = Visitor::new(demo);
    let page = visitor.open(demo.account("/recover")).await.page();
    let form = page.form_with("login").expect("the form").set("login", login);
    assert_eq!(visitor.submit(form).await.page().status(), 200);
}

fn header<'m>(message: &'m str, name: &str) -> &'m str {
    let line = message.lines().find_map(|line| line.strip_prefix(name));
    line.unwrap_or_else(|| panic!("no {name} in {message}")).trim()
}

#[tokio::test]
async fn issue4_a_dead_mail_server_delays_letters_and_loses_none_not_even_over_kill_9() {
    let mut demo = Demo::start(&[]);
    let email = demo.mei().email.clone().expect("an address");
    let address = free_address();
    serve(&mut demo, &address);
    ask(&demo, &email).await;
    // Killed with the letter in its outbox; the next server finds it.
    serve(&mut demo, &address);
    let server = MailServer::smtp(&address, &email);
    let message = server.wait_for(1, PATIENCE).await.remove(0);
    assert_eq!(header(&message, "To:"), email);
    assert_eq!(header(&message, "From:"), "Setaria <no-reply@example.com>");
    assert!(
        message.contains("text/plain") && message.contains("text/html"),
        "{message}"
    );
    // It is gone from the outbox: neither this server nor the next sends it again.
    serve(&mut demo, &address);
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert_eq!(server.messages().len(), 1);
}

#[tokio::test]
async fn issue4_a_letter_that_was_not_acknowledged_comes_again_under_the_same_name_and_then_no_more() {
    let mut demo = Demo::start(&[]);
    let email = demo.mei().email.clone().expect("an address");
    let server = MailServer::smtp(&free_address(), &email).cut(1);
    serve(&mut demo, server.address());
    ask(&demo, &email).await;
    let messages = server.wait_for(2, PATIENCE).await;
    assert_eq!(
        header(&messages[0], "Message-ID:"),
        header(&messages[1], "Message-ID:")
    );
    tokio::time::sleep(Duration::from_secs(12)).await;
    assert_eq!(server.messages().len(), 2, "what was acknowledged is not doubled");
}

#[tokio::test]
async fn issue4_short_messages_leave_through_the_gateway_by_the_operators_template() {
    let mut demo = Demo::start(&[]);
    let phone = demo.mei().phone.clone().expect("a phone");
    let gateway = MailServer::gateway(&free_address(), &phone);
    let url = format!("http://{}/send?v=1", gateway.address());
    demo.serve(&[
        ("SETARIA__SMS__URL", &url),
        (
            "SETARIA__SMS__BODY",
            r#"{"to":"{to}","text":"{text}","ref":"{id}"}"#,
        ),
    ]);
    ask(&demo, &phone).await;
    let mut got = gateway.wait_for(1, PATIENCE).await;
    let (head, body) = got
        .remove(0)
        .split_once("\n\n")
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .expect("a body");
    assert!(
        head.starts_with("POST /send?v=1 HTTP/1.1") && head.to_lowercase().contains("application/json"),
        "{head}"
    );
    let json: serde_json::Value = serde_json::from_str(&body).expect("JSON");
    assert_eq!(json["to"], phone.as_str());
    let text = json["text"].as_str().expect("a text");
    assert!(
        text.contains("Setaria code") && text.chars().count() < 161,
        "{text}"
    );
    assert!(json["ref"].as_str().is_some_and(|id| id.len() > 20), "{body}");
}

/// A server that signs in to a mail server named `localhost` and trusts one authority.
fn serve_over_tls(demo: &mut Demo, address: &str, way: &str, authority: &tls::Authority) {
    let port = address.rsplit_once(':').expect("host and port").1;
    let password = authority.key.with_file_name("password");
    std::fs::write(&password, "kept-from-strangers\n").expect("a file");
    let path = |path: &std::path::Path| path.display().to_string();
    demo.serve(&[
        ("SETARIA__MAIL__TRANSPORT", "smtp"),
        ("SETARIA__MAIL__FROM", "Setaria <no-reply@example.com>"),
        ("SETARIA__MAIL__HOST", "localhost"),
        ("SETARIA__MAIL__PORT", port),
        ("SETARIA__MAIL__TLS", way),
        ("SETARIA__MAIL__CA_FILE", &path(&authority.root_file)),
        ("SETARIA__MAIL__USER", "setaria"),
        ("SETARIA__MAIL__PASSWORD_FILE", &path(&password)),
    ]);
}

async fn until_a_letter_waits(demo: &Demo) {
    let begun = std::time::Instant::now();
    while !demo.stderr().contains("a letter waits") {
        assert!(begun.elapsed() < PATIENCE, "nothing was tried: {}", demo.stderr());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Whether any of it is what only a mail server that proved its name may hear.
fn is_private(line: &str) -> bool {
    ["AUTH", "MAIL", "RCPT", "DATA"]
        .iter()
        .any(|verb| line.to_uppercase().starts_with(verb))
}

#[tokio::test]
async fn issue4_letters_leave_over_starttls_and_over_tls_with_nothing_said_before() {
    let folder = tempfile::tempdir().expect("a folder");
    let authority = tls::authority(folder.path(), &["localhost"]);
    for (way, secrecy) in [
        ("starttls", Secrecy::Starttls(authority.server())),
        ("tls", Secrecy::Tls(authority.server())),
    ] {
        let mut demo = Demo::start(&[]);
        let email = demo.mei().email.clone().expect("an address");
        let server = MailServer::smtp_over(&free_address(), &email, &secrecy);
        serve_over_tls(&mut demo, server.address(), way, &authority);
        ask(&demo, &email).await;
        let message = server.wait_for(1, PATIENCE).await.remove(0);
        assert_eq!(header(&message, "To:"), email, "{way}");
        let overheard = server.overheard();
        assert!(
            !overheard.iter().any(|line| is_private(line)),
            "{way}: {overheard:?}"
        );
        assert_eq!(overheard.iter().any(|line| line == "STARTTLS"), way == "starttls");
    }
}

#[tokio::test]
async fn issue4_a_mail_server_with_a_wrong_certificate_gets_nothing_and_the_letter_waits_for_the_right_one() {
    let (folder, elsewhere) = (tempfile::tempdir(), tempfile::tempdir());
    let (folder, elsewhere) = (folder.expect("a folder"), elsewhere.expect("a folder"));
    let authority = tls::authority(folder.path(), &["localhost"]);
    let stranger = tls::authority(elsewhere.path(), &["localhost"]);
    let third = tempfile::tempdir().expect("a folder");
    let other_name = tls::authority(third.path(), &["mail.example.com"]);
    for (way, shown, trusted) in [
        ("tls", Secrecy::Tls(stranger.server()), &authority),
        ("starttls", Secrecy::Starttls(stranger.server()), &authority),
        ("starttls", Secrecy::Starttls(other_name.server()), &other_name),
    ] {
        let mut demo = Demo::start(&[]);
        let email = demo.mei().email.clone().expect("an address");
        let server = MailServer::smtp_over(&free_address(), &email, &shown);
        serve_over_tls(&mut demo, server.address(), way, trusted);
        ask(&demo, &email).await;
        until_a_letter_waits(&demo).await;
        assert_eq!(server.messages(), [""; 0], "{way}");
        let overheard = server.overheard();
        assert!(
            !overheard.iter().any(|line| is_private(line)),
            "{way}: {overheard:?}"
        );
        let right = MailServer::smtp_over(&free_address(), &email, &Secrecy::Tls(authority.server()));
        serve_over_tls(&mut demo, right.address(), "tls", &authority);
        right.wait_for(1, PATIENCE).await;
    }
}

#[tokio::test]
async fn issue4_a_mail_server_whose_starttls_was_taken_out_hears_neither_password_nor_letter() {
    let folder = tempfile::tempdir().expect("a folder");
    let authority = tls::authority(folder.path(), &["localhost"]);
    let mut demo = Demo::start(&[]);
    let email = demo.mei().email.clone().expect("an address");
    let server = MailServer::smtp(&free_address(), &email);
    serve_over_tls(&mut demo, server.address(), "starttls", &authority);
    ask(&demo, &email).await;
    until_a_letter_waits(&demo).await;
    let overheard = server.overheard();
    assert!(
        overheard.iter().any(|line| line.starts_with("EHLO")),
        "{overheard:?}"
    );
    assert!(!overheard.iter().any(|line| is_private(line)), "{overheard:?}");
    assert_eq!(server.messages(), [""; 0]);
}
