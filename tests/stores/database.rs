//! Databases that cannot be used: each is refused at start, with the cause and the way out (issue 3, "Bad input and faults").

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};

use setaria_testkit::{Http, Postgres, Start, free_address};
use setaria_tests::Scene;

use crate::place::{database, folder, refused, server, text};

/// `setaria serve` on a URL must refuse, and never repeat the password.
fn serve_refuses(url: &str, words: &[&str]) {
    let place = folder();
    let data = text(&place.path().join("data"));
    let output = refused(&["serve", "--data", &data, "--database", url], words);
    for secret in ["for-tests", "hunter2"] {
        assert!(!output.all().contains(secret), "{}", output.all());
    }
    assert!(!place.path().join("data/master.key").exists(), "nothing is begun");
}

#[test]
fn bad_input_a_wrong_url_says_how_to_write_it() {
    for url in [
        "mysql://mei:hunter2@127.0.0.1/accounts",
        "postgres://mei:hunter2@127.0.0.1:port/accounts",
        "postgres://",
        "127.0.0.1:5432",
        "postgres://mei:hunter2@127.0.0.1/accounts?sslmode=sometimes",
        "postgres://mei:hunter2@127.0.0.1/accounts?colour=red",
    ] {
        serve_refuses(
            url,
            &[
                "the database URL is wrong",
                "postgres://user:password@host:5432/name",
            ],
        );
    }
}

#[test]
fn bad_input_an_unreachable_server_is_named() {
    let address = free_address();
    serve_refuses(
        &format!("postgres://mei:hunter2@{address}/accounts"),
        &[&address, "accounts", "cannot reach", "Check host and port"],
    );
    // Too long a label for any resolver: what this machine's name server makes of strange names does not matter.
    let nowhere = "x".repeat(70);
    serve_refuses(
        &format!("postgres://mei:hunter2@{nowhere}.invalid/accounts?sslmode=disable"),
        &[&nowhere, "Check host and port"],
    );
}

#[test]
fn bad_input_a_wrong_password_is_told_without_it() {
    let url = database().url().replace("for-tests", "hunter2");
    serve_refuses(&url, &["does not let postgres in", "pg_hba.conf"]);
}

#[test]
fn bad_input_a_missing_database_is_told_with_the_command_that_makes_it() {
    serve_refuses(
        &server().url("nothing_here"),
        &["nothing_here", "does not exist", "createdb"],
    );
}

#[test]
fn bad_input_refused_tls_names_the_ways_out() {
    let url = format!("{}?sslmode=require", database().url());
    serve_refuses(
        &url,
        &["cannot be reached by TLS", "sslrootcert=FILE", "sslmode=disable"],
    );
}

#[test]
fn bad_input_something_else_that_listens_is_named() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let _ = (&stream).write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
        }
    });
    let address = address.to_string();
    serve_refuses(
        &format!("postgres://mei:hunter2@{address}/accounts"),
        &[&address, "cannot reach"],
    );
}

#[test]
fn bad_input_too_old_a_server_is_told_with_the_version_it_needs() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || old_server(stream));
        }
    });
    serve_refuses(
        &format!("postgres://mei:hunter2@{address}/accounts"),
        &["PostgreSQL 13.9", "too old", "14 or newer"],
    );
}

/// As much of PostgreSQL 13 as it takes to be asked for its version.
fn old_server(mut stream: TcpStream) -> Option<()> {
    let mut length = [0; 4];
    stream.read_exact(&mut length).ok()?;
    let mut start = vec![0; usize::try_from(u32::from_be_bytes(length)).ok()? - 4];
    stream.read_exact(&mut start).ok()?;
    let message = |kind: u8, body: &[u8]| {
        let length = u32::try_from(body.len() + 4).unwrap_or_default().to_be_bytes();
        [&[kind], length.as_slice(), body].concat()
    };
    let ready = message(b'Z', b"I");
    let welcome = [message(b'R', &0u32.to_be_bytes()), ready.clone()].concat();
    stream.write_all(&welcome).ok()?;
    loop {
        let mut head = [0; 5];
        stream.read_exact(&mut head).ok()?;
        let length = u32::from_be_bytes([head[1], head[2], head[3], head[4]]);
        let mut query = vec![0; usize::try_from(length).ok()? - 4];
        stream.read_exact(&mut query).ok()?;
        let query = String::from_utf8_lossy(&query).into_owned();
        let value = match query.trim_end_matches('\0') {
            "SHOW transaction_read_only" => Some("off"),
            "SHOW server_version_num" => Some("130009"),
            text if text.contains("version()") => Some("PostgreSQL 13.9 (Debian 13.9-1), 64-bit"),
            _ => None,
        };
        let mut answer = Vec::new();
        if let Some(value) = value {
            // One column of text: its name, then six numbers about it.
            let column = [
                b"\0\x01value\0".as_slice(),
                &[0; 6],
                &25u32.to_be_bytes(),
                &[255; 6],
                &[0; 2],
            ]
            .concat();
            let length = u32::try_from(value.len()).unwrap_or_default().to_be_bytes();
            let row = [b"\0\x01".as_slice(), &length, value.as_bytes()].concat();
            answer.extend(message(b'T', &column));
            answer.extend(message(b'D', &row));
        }
        answer.extend(message(b'C', b"DONE\0"));
        answer.extend(&ready);
        stream.write_all(&answer).ok()?;
    }
}

#[tokio::test]
async fn bad_input_no_error_of_the_database_reaches_a_client_as_text() {
    let own = Postgres::start().unwrap_or_else(|why| panic!("{why}"));
    let mut scene = Scene::from(Start::default().database(&own.url("postgres")));
    let tokens = scene.tokens().await;
    let mut answers = Vec::new();
    for is_gone in [false, true] {
        if is_gone {
            own.stop();
        } else {
            // One statement each: together they could deadlock with the server's own transactions.
            for table in ["session", "token", "account"] {
                own.sql("postgres", &format!("ALTER TABLE {table} RENAME TO {table}_lost"));
            }
        }
        let mut stranger = scene.visitor.fresh();
        let page = stranger.open(scene.demo.account("/sign-in")).await.page();
        let form = page.form_with("login").expect("a form");
        let form = form
            .set("login", &scene.person.login)
            .set("password", &scene.person.password);
        let refused = stranger.try_submit(form).await.expect("an answer").page();
        assert!(refused.status() >= 500, "{}", refused.words());
        answers.append(&mut stranger.answers);
        answers.push(scene.app.refresh(&tokens.refresh_token).await);
        answers.push(scene.app.call("/user/profile", "V3_unknown").await);
        let url = scene.app.authorize_url(&[]);
        answers.push(Http::new().get(&url).await);
        answers.push(Http::new().get(scene.demo.account("/health/ready")).await);
    }
    let address = own.address();
    for answer in answers {
        let text = answer.text().to_lowercase();
        for word in [
            "postgres",
            "postgresql",
            "relation",
            "sql",
            "42p01",
            "connection",
            "connect",
        ] {
            // Whole words: three letters in a row are found in random text, too.
            let is_said = |part: &str| part == word;
            assert!(
                !text.split(|c: char| !c.is_alphanumeric()).any(is_said) && !text.contains(&address),
                "{word} in the answer of {}: {text}",
                answer.url
            );
        }
    }
}

#[test]
fn bad_input_a_schema_of_the_future_is_left_alone() {
    let place = folder();
    let shared = database();
    let data = place.path().join("data");
    drop(Start::default().on(&data).database(&shared.url()).start());
    shared.sql("INSERT INTO migration VALUES (900, 'of the future', '', 0); INSERT INTO compatibility VALUES (900, 900)");
    let args = ["serve", "--data", &text(&data), "--database", &shared.url()].map(str::to_owned);
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    refused(&args, &["has schema 900", "Run the newer binary"]);
    // A neighbour says that this binary may work beside it.
    shared.sql("UPDATE compatibility SET oldest_binary = 2 WHERE schema_number = 900");
    drop(Start::default().on(&data).database(&shared.url()).start());
}
