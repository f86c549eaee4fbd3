//! Stand-ins for those who take mail and short messages: an SMTP server and an HTTP gateway that remember what they got.
//!
//! Owns: just enough of RFC 5321 for one sender, and how it misbehaves on wish. Called by tests of delivery.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// A stand-in at an address.
pub struct MailServer {
    address: String,
    got: Arc<Mutex<Vec<String>>>,
    cut: Arc<AtomicUsize>,
}

impl MailServer {
    /// An SMTP server at that address, which takes all and remembers what names `whom`.
    pub fn smtp(address: &str, whom: &str) -> Self {
        Self::serving(address, whom, smtp)
    }

    /// A gateway for short messages at that address: it takes every POST and remembers those that name `whom`.
    pub fn gateway(address: &str, whom: &str) -> Self {
        Self::serving(address, whom, gateway)
    }

    /// Breaks the connection the next `times` it has a whole message, before it says that it took it.
    pub fn cut(self, times: usize) -> Self {
        self.cut.store(times, Ordering::SeqCst);
        self
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The messages that it has whole, in order, those whose connection it broke among them.
    pub fn messages(&self) -> Vec<String> {
        self.got.lock().map(|got| got.clone()).unwrap_or_default()
    }

    /// Waits until there are so many.
    pub async fn wait_for(&self, count: usize, patience: Duration) -> Vec<String> {
        let begun = Instant::now();
        while self.messages().len() < count {
            assert!(
                begun.elapsed() < patience,
                "{} of {count} messages",
                self.messages().len()
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        self.messages()
    }

    fn serving(address: &str, whom: &str, answer: fn(TcpStream, &Took)) -> Self {
        let listener = TcpListener::bind(address).expect("a free address");
        let (got, cut) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicUsize::new(0)));
        let took = Took {
            got: Arc::clone(&got),
            cut: Arc::clone(&cut),
            whom: whom.to_owned(),
        };
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let took = took.clone();
                thread::spawn(move || answer(stream, &took));
            }
        });
        Self {
            address: address.to_owned(),
            got,
            cut,
        }
    }
}

#[derive(Clone)]
struct Took {
    got: Arc<Mutex<Vec<String>>>,
    cut: Arc<AtomicUsize>,
    whom: String,
}

impl Took {
    /// Remembers a message; answers whether its sender may be told.
    fn take(&self, message: String) -> bool {
        if !message.contains(&self.whom) {
            return true;
        }
        if let Ok(mut got) = self.got.lock() {
            got.push(message);
        }
        let less = |left: usize| left.checked_sub(1);
        self.cut
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, less)
            .is_err()
    }
}

fn smtp(mut stream: TcpStream, took: &Took) {
    let Ok(reading) = stream.try_clone() else { return };
    let mut lines = BufReader::new(reading).lines();
    let mut say = move |text: &str| stream.write_all(format!("{text}\r\n").as_bytes()).is_ok();
    if !say("220 stand-in") {
        return;
    }
    while let Some(Ok(line)) = lines.next() {
        let verb: String = line.chars().take(4).collect();
        let told = match verb.to_ascii_uppercase().as_str() {
            "DATA" => {
                say("354 go on");
                let message: Vec<String> = lines
                    .by_ref()
                    .map_while(Result::ok)
                    .take_while(|line| line != ".")
                    .collect();
                if !took.take(message.join("\n")) {
                    return;
                }
                say("250 taken")
            }
            "QUIT" => {
                say("221 bye");
                return;
            }
            _ => say("250 well"),
        };
        if !told {
            return;
        }
    }
}

fn gateway(mut stream: TcpStream, took: &Took) {
    let Ok(reading) = stream.try_clone() else { return };
    let mut reader = BufReader::new(reading);
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or_default() == 0 || line == "\r\n" {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap_or_default();
        }
        head.push_str(&line);
    }
    let mut body = vec![0; length];
    if reader.read_exact(&mut body).is_ok()
        && took.take(format!("{head}\n{}", String::from_utf8_lossy(&body)))
    {
        let _ = stream.write_all(b"HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    }
}
